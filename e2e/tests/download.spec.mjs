// What a reader takes away: the list of files, and files of what is on screen.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CHARTS, chart, listen, openLive } from '../pages.mjs';

/** The bytes that a click gives. */
async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync(await download.path(), 'utf8');
}

test('every file of every chart is there and says what it is', async ({ page, request }) => {
  const types = { csv: 'text/csv', json: 'application/json', svg: 'image/svg+xml', png: 'image/png' };
  for (const lang of ['', 'en/']) {
    for (const id of CHARTS) {
      await page.goto(`${lang}charts/${id}/`);
      const links = await page.locator('[data-download] a').evaluateAll((all) => all.map((link) => link.href));
      expect(links.length).toBe(17);
      for (const link of links) {
        const response = await request.head(link);
        expect(response.status(), link).toBe(200);
        expect(response.headers()['content-type'], link).toContain(types[link.split('.').at(-1)]);
        expect(response.headers()['access-control-allow-origin'], link).toBe('*');
      }
    }
  }
});

test('the buttons for this view come with a choice and go with it', async ({ page }) => {
  await openLive(page, 'charts/allocation/');
  const { figure } = chart(page, 'allocation');
  await figure.locator('[data-download] summary').click();
  await expect(figure.locator('.this-view')).toBeHidden();
  await chart(page, 'allocation').openControls();
  await chart(page, 'allocation').choice('출처가 다를 때').selectOption('lowest');
  await expect(figure.locator('.this-view')).toBeVisible();
  await figure.locator('[data-reset]').click();
  await expect(figure.locator('.this-view')).toBeHidden();
});

test('the CSV made here has the form of the file that lies ready', async ({ page, request, baseURL }) => {
  const trouble = listen(page, baseURL);
  for (const lang of ['', 'en/']) {
    for (const id of CHARTS) {
      // A key that changes no value: what comes is the unchosen view.
      await openLive(page, `${lang}charts/${id}/?unit=words`);
      const { figure } = chart(page, id);
      await figure.locator('[data-download] summary').click();
      const made = await saved(page, () => figure.locator('[data-this-view="csv"]').click());
      const ready = await (await request.get(`${lang}charts/${id}.csv`)).text();
      expect(made.replaceAll(',unit=words\r\n', ',\r\n'), id).toBe(ready);
    }
  }
  expect(trouble).toEqual([]);
});

test('files of a chosen view carry what was chosen', async ({ page, baseURL }) => {
  const trouble = listen(page, baseURL);
  await openLive(page, 'en/charts/deal-value/?rule=lowest&currency=krw');
  const { figure } = chart(page, 'deal-value');
  await figure.locator('[data-download] summary').click();
  const csv = await saved(page, () => figure.locator('[data-this-view="csv"]').click());
  const rows = csv.trim().split('\r\n');
  expect(rows[0]).toMatch(/^key,group,.*,rule,as_of,query$/);
  // The chart shows every record by any rule; what was asked for is told beside it.
  for (const row of rows.slice(1)) expect(row).toMatch(/,primary,2026-07-05,rule=lowest&currency=krw$/i);
  const svg = await saved(page, () => figure.locator('[data-this-view="svg"]').click());
  // Whole in itself: another page, without our style sheet, shows the same.
  for (const sign of ['var(', 'currentColor', '<style', 'class="picture']) expect(svg).not.toContain(sign);
  const title = await figure.locator('.figure-title').textContent();
  await page.setContent(`<img alt="" src="data:image/svg+xml;utf8,${encodeURIComponent(svg)}">`);
  await expect.poll(() => page.locator('img').evaluate((img) => img.naturalWidth)).toBeGreaterThan(300);
  expect(svg).toContain(title.split(' ')[0]);
  expect(svg).toContain('rule=lowest&amp;currency=krw');
  expect(trouble).toEqual([]);
});
