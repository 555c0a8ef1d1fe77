// Every chart's interactive view opens, draws the same values as the table, and closes without a trace.
import { expect, test } from '@playwright/test';
import { CHARTS, chart, listen, openLive } from '../pages.mjs';

/** Numbers of the table's figures: both ends of an interval, without "about". */
const tabled = (figure) =>
  figure.locator('tbody data').evaluateAll((all) =>
    all.flatMap((data) => data.value.replace('~', '').split('/').filter((end) => end !== '..').map(Number)),
  );

for (const lang of ['', 'en/']) {
  for (const id of CHARTS) {
    test(`/${lang}charts/${id}/`, async ({ page, baseURL }) => {
      const trouble = listen(page, baseURL);
      await openLive(page, `${lang}charts/${id}/`);
      const { figure } = chart(page, id);
      const button = figure.locator('button[data-interactive]');
      const room = figure.locator('[data-interactive-view]');
      const nodes = () => page.locator('*').count();
      const before = await nodes();
      for (let turn = 0; turn < 3; turn++) {
        await button.click();
        await expect(figure).toHaveAttribute('data-view', 'interactive');
        await expect(figure.locator('[data-picture]')).toBeHidden();
        expect(await room.locator('svg path').count()).toBeGreaterThan(0);
        const drawn = JSON.parse(await room.getAttribute('data-values'));
        expect(drawn.length).toBeGreaterThan(0);
        if (!['timeline', 'partners'].includes(id)) {
          const known = new Set(drawn);
          // Sums of several parts are drawn as their parts.
          const missing = (await tabled(figure)).filter((value) => !known.has(value));
          expect(missing.length).toBeLessThanOrEqual(['public-private', 'before-after'].includes(id) ? 2 : 0);
        }
        await button.click();
        await expect(figure.locator('[data-picture]')).toBeVisible();
        await expect(room).toBeEmpty();
      }
      expect(await nodes()).toBe(before);
      expect(trouble).toEqual([]);
    });
  }
}

test('the interactive view follows a filter', async ({ page }) => {
  await openLive(page, 'charts/allocation/');
  const allocation = chart(page, 'allocation');
  const room = allocation.figure.locator('[data-interactive-view]');
  await allocation.figure.locator('button[data-interactive]').click();
  await expect(room).toHaveAttribute('data-values', /\[.*\]/);
  expect(JSON.parse(await room.getAttribute('data-values'))).toHaveLength(10);
  await allocation.openControls();
  await allocation.chip('SK').click();
  await expect(room).toHaveAttribute('data-values', '[50000.0,50000.0]');
});
