// The view on screen is handed on: by the device, by the clipboard, to the builder of embeds, in the reader's colours.
import { expect, test } from '@playwright/test';
import { chart, openLive } from '../pages.mjs';

const button = (page, id) => page.locator(`#${id} button[data-shared]`);

test('where the device cannot share, the address of the view is copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await openLive(page, 'allocation/?rule=lowest');
  await button(page, 'allocation').click();
  await expect(page.locator('[data-announce]')).toHaveText('그림 주소를 복사했습니다');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}charts/allocation/?rule=lowest`);
});

test('the device gets the finding and the address as they are now', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: async (what) => (globalThis.shared = what) });
  });
  await openLive(page, 'en/charts/allocation/');
  const allocation = chart(page, 'allocation');
  await allocation.openControls();
  await allocation.choice('When sources differ').selectOption('lowest');
  await expect(page).toHaveURL(/rule=lowest/);
  await button(page, 'allocation').click();
  const shared = await page.evaluate(() => globalThis.shared);
  expect(shared).toEqual({ title: await allocation.title.textContent(), url: `${baseURL}en/charts/allocation/?rule=lowest` });
});

test('where nothing may be copied, the address is said', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openLive(page, 'charts/world/');
  await button(page, 'world').click();
  await expect(button(page, 'world')).toHaveAttribute('data-said', `${baseURL}charts/world/`);
});

test('without script there is nothing to press', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await page.goto('charts/world/');
  await expect(button(page, 'world')).toBeHidden();
});

test('the builder of embeds begins with the view', async ({ page }) => {
  await openLive(page, 'charts/allocation/?rule=lowest&as-of=2025-12-01');
  await page.locator('a[data-builder]').click();
  await expect(page.locator('[data-builder] [data-field="chart"]')).toHaveValue('allocation');
  await expect(page.locator('[data-builder] [data-field="rule"]')).toHaveValue('lowest');
  await expect(page.locator('[data-builder] [data-field="as-of"]')).toHaveValue('2025-12-01');
});

test('an embed shows the topic and the order that it is asked for', async ({ page }) => {
  await page.goto('embed/disagreement/?about=kr.pledge_to_stock_ratio&order=date');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live');
  await expect(page.locator('.figure-title')).toContainText('기존 보유량 대비 배수');
});

for (const [theme, paper] of [
  ['dark', 'rgb(18, 24, 30)'],
  ['light', 'rgb(251, 250, 247)'],
]) {
  test(`the address may ask for ${theme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    await openLive(page, `charts/world/?theme=${theme}`);
    await expect(page.locator('html')).toHaveCSS('background-color', paper);
  });
}
