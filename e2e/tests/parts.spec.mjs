// Parts and totals: the verdict follows the rule, and the arithmetic stands in the table.
import { expect, test } from '@playwright/test';
import { chart, openLive } from '../pages.mjs';

test('a rule changes the verdict on the five shares, their sum and the table', async ({ page }) => {
  await openLive(page, 'en/allocation/');
  const parts = chart(page, 'parts');
  await expect(parts.title).toContainText('match the stated total of at least 260,000 GPUs');
  const drawn = await parts.drawn();
  expect(drawn.slice(5, 9)).toEqual([
    'kr-gpu-260k-gpus_pledged-holders-sum',
    'kr-gpu-260k-gpus_pledged-holders-stated',
    'weakest',
    'firmest',
  ]);
  // The table also has the parts of the other totals.
  const rows = await parts.rows();
  expect(rows.length).toBeGreaterThan(drawn.length + 20);
  expect(drawn.filter((key) => !rows.includes(key))).toEqual([]);
  await parts.openControls();
  await parts.choice('When sources differ').selectOption('lowest');
  await expect(parts.title).toHaveText('The five shares make up to 250,000 GPUs: the stated total of at least 250,000 GPUs is possible, not proven');
  await expect(parts.figure.locator('tr[data-key="weakest"]')).toContainText('about 60,000–260,000 GPUs');
  await expect(parts.figure.locator('tr[data-key="firmest"]')).toContainText('at least 210,000 GPUs');
});

test('what was known on a day is what is proven on that day', async ({ page }) => {
  await openLive(page, 'charts/parts/?as-of=2025-10-31');
  await expect(chart(page, 'parts').title).toContainText('증명');
  // Reports of that day were printed on the next.
  await openLive(page, 'charts/parts/?as-of=2025-10-30');
  await expect(chart(page, 'parts').title).toContainText('아직 다 알려지지 않았다');
});

test('every computed figure has its formula and links to what went in', async ({ page }) => {
  await page.goto('method/');
  const table = page.locator('section.computed table');
  const rows = table.locator('tbody tr:not(.table-group)');
  expect(await rows.count()).toBeGreaterThan(20);
  for (const row of await rows.all()) await expect(row.locator('a.figure-link')).toHaveCount(2);
  for (const formula of await table.locator('.table-group').allInnerTexts()) expect(formula).toMatch(/ = .+ ÷ /);
  const first = rows.first().locator('a.figure-link').first();
  const claim = (await first.getAttribute('href')).split('#')[1];
  await first.click();
  await expect(page.locator(`#${claim}`)).toBeVisible();
});
