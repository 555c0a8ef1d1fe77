// What is in sight changes in the task of a choice, and all else follows, whatever was in sight: then a chart says word for
// word what its page by that rule says, in the drawing that is seen, and in the other one as soon as that is.
import { expect, test } from '@playwright/test';
import { BY_RULE, expectRule, openLive } from '../pages.mjs';

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

/** Controls are in the page only once they were opened. */
const openControls = async (page) => {
  await page.locator('details.controls > summary').first().click();
  await page.locator('select[data-key="rule"]').first().waitFor();
};

const parts = (page) =>
  page.locator('figure[data-chart] [data-part]').evaluateAll((all) => all.map((part) => [part.dataset.part, part.textContent]));

/** The words of all drawings in a layout. */
const drawings = (page, layout) =>
  page.locator(`.panel svg.picture-${layout}`).evaluateAll((all) => all.map((one) => one.textContent));

const LAYOUTS = ['narrow', 'wide'];
/** Widths of the window at which the one and the other is seen. */
const WIDTHS = { narrow: 360, wide: 1280 };

for (const [id, layout, panel] of [
  ['stages', 'narrow', 0],
  ['stages', 'wide', 0],
  ['parts', 'narrow', 0],
  ['projects', 'narrow', 0],
  ['projects', 'narrow', 1],
]) {
  for (const rules of [['lowest'], ['envelope', 'seed']]) {
    test(`${id} by ${rules.join(', then ')}, ${layout}, panel ${panel} in sight`, async ({ page }) => {
      const other = LAYOUTS.find((one) => one !== layout);
      await page.setViewportSize({ width: WIDTHS[layout], height: 740 });
      await page.goto(`charts/${id}/${rules.at(-1)}/`);
      const wanted = await parts(page);
      const [drawn, drawnOther] = [await drawings(page, layout), await drawings(page, other)];
      await openLive(page, `charts/${id}/`);
      const unchosen = await parts(page);
      expect(unchosen).not.toEqual(wanted);
      await openControls(page);
      // A mark under the pointer would have lent its words to the tip.
      await page.mouse.move(0, 0);
      await page.locator('.panel').nth(panel).evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const seen = await page.evaluate(choose, { rules, panel });
      expect(seen.rule).toBe(rules.at(-1));
      expect(seen.table).toBe(wanted.find(([part]) => part === 'table')[1]);
      expect(drawn).toContain(seen.drawing);
      await expect.poll(() => drawings(page, layout)).toEqual(drawn);
      // Nothing in the page says what does not hold any more, seen or not.
      for (const [at, text] of (await drawings(page, other)).entries()) expect(['', drawnOther[at]]).toContain(text);
      expect(new URL(page.url()).search).toBe(`?rule=${rules.at(-1)}`);
      await page.setViewportSize({ width: WIDTHS[other], height: 740 });
      await expect.poll(() => parts(page)).toEqual(wanted);
      expect(await drawings(page, other)).toEqual(drawnOther);
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

test('what was chosen on a phone is printed in the wide drawing', async ({ page }) => {
  await page.setViewportSize({ width: WIDTHS.wide, height: 740 });
  await page.goto('charts/stages/lowest/');
  const wanted = await drawings(page, 'wide');
  await page.setViewportSize({ width: WIDTHS.narrow, height: 740 });
  await openLive(page, 'charts/stages/');
  await openControls(page);
  await page.evaluate(choose, { rules: ['lowest'], panel: 0 });
  await expect.poll(() => drawings(page, 'wide')).toEqual(wanted.map(() => ''));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await drawings(page, 'wide')).toEqual(wanted);
});

test('a tall picture goes on on the next page of paper, whatever was chosen', async ({ page }) => {
  await page.setViewportSize({ width: WIDTHS.wide, height: 740 });
  await openLive(page, 'charts/stages-by-holder/');
  const panel = page.locator('.panel').first();
  /** The height of the drawing; its slices have to be all of it. */
  const whole = async () => {
    const { height, slices } = await panel.evaluate((one) => ({
      height: one.querySelector('.picture-wide').viewBox.baseVal.height,
      slices: [...one.querySelectorAll('.slice')].map(({ viewBox: { baseVal } }) => [baseVal.y, baseVal.height]),
    }));
    expect(slices.length).toBeGreaterThan(2);
    let end = 0;
    for (const [top, high] of slices) {
      expect(top).toBeCloseTo(end, 1);
      end = top + high;
    }
    expect(end).toBeCloseTo(height, 1);
    return height;
  };
  const before = await whole();
  await openControls(page);
  await page.evaluate(choose, { rules: ['envelope'], panel: 0 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await whole()).not.toBe(before);
  await page.emulateMedia({ media: 'print' });
  await expect(panel.locator('.picture-wide')).toBeHidden();
  await expect(panel.locator('.slice').first()).toBeVisible();
  const used = await panel.locator('use').evaluateAll((all) => all.every((one) => document.querySelector(one.getAttribute('href'))));
  expect(used, 'what the slices show is there').toBe(true);
});

test('a far chart that was chosen for at another width is drawn when it comes to be seen', async ({ page }) => {
  await page.setViewportSize({ width: WIDTHS.wide, height: 740 });
  const wanted = new Map();
  for (const path of BY_RULE.filter((path) => /^charts\/[^/]+\/lowest\/$/.test(path))) {
    await page.goto(path);
    wanted.set(path.split('/')[1], await drawings(page, 'wide'));
  }
  expect(wanted.size).toBe(8);
  await page.setViewportSize({ width: WIDTHS.narrow, height: 740 });
  await openLive(page, 'allocation/');
  await openControls(page);
  await page.evaluate(choose, { rules: ['lowest'], panel: 0 });
  const figures = page.locator('figure[data-chart]');
  await expectRule(page, 'lowest');
  await page.setViewportSize({ width: WIDTHS.wide, height: 740 });
  for (const figure of await figures.all()) {
    await figure.scrollIntoViewIfNeeded();
    const seen = figure.locator('.panel svg.picture').filter({ visible: true });
    await expect(seen.first()).toHaveClass(/picture-wide/);
    const words = await seen.evaluateAll((all) => all.map((one) => one.textContent));
    expect(words).not.toContain('');
    const byRule = wanted.get(await figure.getAttribute('data-chart'));
    if (byRule) expect(words).toEqual(byRule);
  }
});
