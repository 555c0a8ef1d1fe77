// What a mark means is told beside it: on hover, on tap and by keyboard, with and without the program.
import { expect, test } from '@playwright/test';
import { FILES, status } from '../faults.mjs';
import { listen, mark, onPhone, openLive } from '../pages.mjs';

const tip = (page) => page.locator('.tip');

/** Whether the words lie inside the window. */
const inside = (page) =>
  tip(page).evaluate((tip) => {
    const { left, right, top, bottom } = tip.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });

for (const width of [360, 1280]) {
  test(`hover at ${width}`, async ({ page, baseURL }) => {
    const trouble = listen(page, baseURL);
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, 'charts/allocation/');
    const before = await page.locator('figure').textContent();
    for (const [key, words] of [['government', '정부, 약 5만 장'], ['naver', '네이버, 6만 장']]) {
      await mark(page, key).locator('[class*=hue-]').first().hover();
      await expect(tip(page)).toContainText(words);
      expect(await inside(page)).toBe(true);
      // The browser's own would be a second one.
      expect(await mark(page, key).locator('title').textContent()).toBe('');
    }
    await page.mouse.move(2, 2);
    await expect(tip(page)).toBeHidden();
    expect(await page.locator('figure').textContent()).toBe(before);
    expect(trouble).toEqual([]);
  });
}

test('tap in an embed: the words, then the claim', async ({ browser, baseURL }) => {
  const context = await onPhone(browser, baseURL);
  const page = await context.newPage();
  await openLive(page, 'en/embed/stages/');
  const operating = mark(page, 'gpus_operating').locator('[class*=hue-]').first();
  await operating.tap();
  await expect(tip(page)).toContainText('4,224');
  await page.locator('.figure-subtitle').tap();
  await expect(tip(page)).toBeHidden();
  await operating.tap();
  const opened = context.waitForEvent('page');
  await operating.tap();
  expect((await opened).url()).toContain('/en/claims/#c133');
  await context.close();
});

test('arrow keys go from mark to mark, Escape ends it', async ({ page }) => {
  await openLive(page, 'charts/allocation/');
  await page.locator('[data-picture]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(tip(page)).toContainText('정부');
  await page.keyboard.press('ArrowDown');
  await expect(tip(page)).toContainText('삼성');
  await expect(page.locator('[data-announce]')).toContainText('삼성');
  await page.keyboard.press('End');
  await expect(tip(page)).toContainText('네이버');
  await page.keyboard.press('ArrowDown');
  await expect(tip(page)).toContainText('네이버');
  await page.keyboard.press('Escape');
  await expect(tip(page)).toBeHidden();
});

test('a page whose program is lost tells all the same', async ({ page }) => {
  await page.route(FILES.program, status(404));
  await page.goto('charts/allocation/');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await mark(page, 'samsung').locator('[class*=hue-]').first().hover();
  await expect(tip(page)).toContainText('삼성, 5만 장');
});

test('what is written anew is told as well', async ({ page }) => {
  await openLive(page, 'charts/allocation/?rule=lowest');
  await mark(page, 'naver').locator('[class*=hue-]').first().hover();
  await expect(tip(page)).toContainText('최대 5만 장');
});
