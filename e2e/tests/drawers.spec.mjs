// The words under a chart: one row, whose contents open below it, with and without script, by hand and by keyboard.
import { expect, test } from '@playwright/test';
import { openLive, withoutScript } from '../pages.mjs';

const drawers = (page, id) => page.locator(`figure#${id} > .drawers`);
const words = (page, id) => drawers(page, id).locator('> a, > details > summary');

/** Left, top, right, bottom on the page, in whole pixels. */
const areas = (locator) =>
  locator.evaluateAll((all) =>
    all.map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return [left, top + scrollY, right, bottom + scrollY].map(Math.round);
    }),
  );

for (const [width, lines] of [
  [360, 3],
  [600, 1],
  [1280, 1],
]) {
  test(`${width}: what a word opens lies below all the words, as wide as the chart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, 'stages/');
    const before = await areas(words(page, 'stages'));
    expect(before).toHaveLength(6);
    expect(new Set(before.map(([, top]) => top)).size).toBeLessThanOrEqual(lines);
    for (const [, top, , bottom] of before) expect(bottom - top).toBeGreaterThanOrEqual(44);
    const [[left, , right]] = await areas(page.locator('figure#stages'));
    for (const name of ['figure-table', 'figure-disagreement', 'figure-sources', 'figure-download', 'cite']) {
      const drawer = drawers(page, 'stages').locator(`> .${name}`);
      await drawer.locator('> summary').click();
      const [content] = await areas(drawer.locator('> .drawer'));
      expect([content[0], content[2]], name).toEqual([left, right]);
      expect(content[1], name).toBeGreaterThanOrEqual(Math.max(...before.map(([, , , bottom]) => bottom)));
      expect(await areas(words(page, 'stages')), `${name} moves no word`).toEqual(before);
      await drawer.locator('> summary').click();
      await expect(drawer.locator('> .drawer')).toBeHidden();
    }
    expect(await areas(words(page, 'stages'))).toEqual(before);
  });
}

test('without script and by keyboard; of several each has its word above it', async ({ browser, baseURL }) => {
  const context = await withoutScript(browser, baseURL);
  const page = await context.newPage();
  await page.goto('en/stages/');
  const [table, sources] = ['figure-table', 'figure-sources'].map((name) => drawers(page, 'stages').locator(`> .${name}`));
  await table.locator('> summary').focus();
  await page.keyboard.press('Enter');
  await expect(table.locator('table')).toBeVisible();
  await sources.locator('> summary').press('Space');
  await expect(sources.locator('ol')).toBeVisible();
  const tops = async (locator) => (await areas(locator))[0][1];
  const order = [table.locator('> summary'), table.locator('> .drawer'), sources.locator('> summary'), sources.locator('> .drawer')];
  const found = await Promise.all(order.map(tops));
  expect(found).toEqual([...found].sort((one, other) => one - other));
  expect(found[0]).toBeGreaterThan(await tops(drawers(page, 'stages').locator('> .cite > summary')));
  await context.close();
});

test('on paper: what is open, under its word, and nothing to press', async ({ page }) => {
  await openLive(page, 'stages/?tab=table');
  await page.emulateMedia({ media: 'print' });
  const row = drawers(page, 'stages');
  await expect(row.locator('.figure-table > summary')).toBeVisible();
  await expect(row.locator('.figure-table table')).toBeVisible();
  for (const hidden of ['.figure-sources > summary', '.figure-download', '> a']) await expect(row.locator(hidden)).toBeHidden();
});

test('a long list of choices waits in a drawer, which says that something in it is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLive(page, 'charts/partners/');
  const figure = page.locator('figure#partners');
  await figure.locator('.controls > summary').click();
  const [programmes, kinds] = [0, 1].map((at) => figure.locator('.many-chips').nth(at));
  await expect(programmes.locator('summary')).toHaveText(/사업 · 선택지 29개/);
  await expect(kinds.locator('.chip').first()).toBeHidden();
  const { top } = await figure.locator('.pictures').evaluate((one) => one.getBoundingClientRect());
  expect(top).toBeLessThan(1000);
  await expect(programmes.locator('.some-chosen')).toBeHidden();
  await programmes.locator('summary').click();
  await programmes.locator('.chip').first().click();
  await programmes.locator('summary').click();
  await expect(programmes.locator('.some-chosen')).toBeVisible();
  await expect(kinds.locator('.some-chosen')).toBeHidden();
});
