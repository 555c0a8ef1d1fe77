// What is in sight changes in the task of a choice, and all else follows, whatever was in sight: then a chart says word for
// word, in both of its drawings, what its page by that rule says.
import { expect, test } from '@playwright/test';
import { openLive } from '../pages.mjs';

/** Sent to the page as text: chooses rules one right after the other, and reads at once what was in sight before. */
const choose = ({ rules, panel }) => {
  const list = document.querySelector('select[data-key="rule"]');
  for (const rule of rules) {
    list.value = rule;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const figure = document.querySelector('figure[data-chart]');
  const place = figure.querySelectorAll('.panel')[panel];
  return {
    rule: figure.dataset.rule,
    table: figure.querySelector('table').textContent,
    drawing: [...place.querySelectorAll('svg.picture')].find((one) => one.getClientRects().length)?.textContent,
  };
};

const parts = (page) =>
  page.locator('figure[data-chart] [data-part]').evaluateAll((all) => all.map((part) => [part.dataset.part, part.textContent]));

const texts = (elements) => elements.evaluateAll((all) => all.map((one) => one.textContent));

for (const [id, width, panel] of [
  ['stages', 360, 0],
  ['stages', 1280, 0],
  ['parts', 360, 0],
  ['projects', 360, 0],
  ['projects', 360, 1],
]) {
  for (const rules of [['lowest'], ['envelope', 'seed']]) {
    test(`${id} by ${rules.join(', then ')}, at ${width}, panel ${panel} in sight`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`charts/${id}/${rules.at(-1)}/`);
      const wanted = await parts(page);
      const drawings = await texts(page.locator('.panel svg.picture'));
      await openLive(page, `charts/${id}/`);
      const unchosen = await parts(page);
      expect(unchosen).not.toEqual(wanted);
      await page.locator('details.controls > summary').first().click();
      // A mark under the pointer would have lent its words to the tip.
      await page.mouse.move(0, 0);
      await page.locator('.panel').nth(panel).evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const seen = await page.evaluate(choose, { rules, panel });
      expect(seen.rule).toBe(rules.at(-1));
      expect(seen.table).toBe(wanted.find(([part]) => part === 'table')[1]);
      expect(drawings).toContain(seen.drawing);
      await expect.poll(() => parts(page)).toEqual(wanted);
      expect(await texts(page.locator('.panel svg.picture'))).toEqual(drawings);
      expect(new URL(page.url()).search).toBe(`?rule=${rules.at(-1)}`);
    });
  }
}

test('a choice is told even when nothing of the chart is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 400 });
  await openLive(page, 'charts/timeline/');
  const figure = page.locator('figure[data-chart]');
  await figure.locator('details.controls > summary').click();
  const chip = figure.getByRole('button', { name: '기한 넘김' });
  await chip.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const seen = await figure.locator('[data-part]:not(details *)').evaluateAll((all) => {
    const places = all.map((one) => one.getBoundingClientRect());
    return places.filter((place) => place.bottom > 0 && place.top < innerHeight).length;
  });
  expect(seen).toBe(0);
  await chip.click();
  await expect(page.locator('[data-announce]')).toContainText('2');
  await expect(figure.locator('tbody tr[data-key]')).toHaveCount(2);
});
