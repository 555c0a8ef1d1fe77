// Every page in every language comes up whole, alive and without a word on the console.
import { expect, test } from '@playwright/test';
import { BY_RULE, CHARTS, PAGES, listen, openLive } from '../pages.mjs';

test('the site has its pages', () => {
  expect(CHARTS).toHaveLength(16);
  expect(PAGES.length).toBeGreaterThanOrEqual(60);
  expect(BY_RULE.length).toBeGreaterThanOrEqual(80);
  for (const path of PAGES.filter((path) => !path.startsWith('en/'))) expect(PAGES).toContain(`en/${path}`);
});

for (const path of PAGES) {
  test(`/${path}`, async ({ page, baseURL }) => {
    const trouble = listen(page, baseURL);
    await openLive(page, path);
    for (const figure of await page.locator('figure[data-chart]').all()) {
      const pictures = await figure.locator('.panel > svg').evaluateAll((all) =>
        all.map((svg) => svg.getBoundingClientRect()).filter((box) => box.width > 100 && box.height > 40).length,
      );
      expect(pictures, 'one layout of each picture is shown').toBe((await figure.locator('.panel > svg').count()) / 2);
      expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(0);
      await expect(figure.locator('.source-line')).toBeVisible();
    }
    await page.waitForTimeout(100);
    expect(trouble).toEqual([]);
  });
}

// Written by the same code for each rule: one stands for all.
for (const path of BY_RULE.filter((path) => path.endsWith('/envelope/'))) {
  test(`/${path}`, async ({ page, baseURL }) => {
    const trouble = listen(page, baseURL);
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'static');
    await expect(page.locator('.rule-links [aria-current]')).toHaveCount(1);
    expect(await page.locator('figure table tbody tr').count()).toBeGreaterThan(0);
    await expect(page.locator('figure .picture-narrow').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(trouble).toEqual([]);
  });
}

test('a wrong address gets a page in both languages', async ({ page }) => {
  const response = await page.goto('nothing/here/');
  expect(response.status()).toBe(404);
  await expect(page.locator('section[lang=en]')).toBeVisible();
  await expect(page.locator('section[lang=ko]')).toBeVisible();
});
