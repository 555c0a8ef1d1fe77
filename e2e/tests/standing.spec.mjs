// What says the same as before stays as it stands, with whatever the reader has selected in it; and what had to wait for the
// reader's focus shows the last choice then, not one in between.
import { expect, test } from '@playwright/test';
import { expectRule, openLive } from '../pages.mjs';

/** Chooses a rule in the first list of them. */
const choose = (page, rule) =>
  page.evaluate((rule) => {
    const list = document.querySelector('select[data-key="rule"]');
    list.value = rule;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, rule);

/** Opens all controls: closed ones are not in the page yet. */
const openControls = async (page) => {
  for (const summary of await page.locator('details.controls > summary').all()) await summary.click();
};

/** Sent to the page as text: marks every node of the parts. */
const mark = () => {
  for (const node of document.querySelectorAll('[data-part] *')) node.isOld = true;
};

/** Sent to the page as text: which parts of a figure have nothing but marked nodes. */
const kept = (figure) => {
  const parts = [...document.querySelectorAll(`#${figure} [data-part]`)].filter((part) => part.childElementCount);
  return Object.fromEntries(
    parts.map((part) => [part.dataset.part, [...part.querySelectorAll('*')].every((node) => node.isOld)]),
  );
};

test('a chart that no rule changes keeps every node', async ({ page }) => {
  await openLive(page, 'allocation/');
  await openControls(page);
  await page.evaluate(mark);
  await choose(page, 'lowest');
  await expectRule(page, 'lowest');
  const others = await page.evaluate(kept, 'allocation');
  expect(others.picture).toBe(false);
  expect(others.table).toBe(false);
  const same = await page.evaluate(kept, 'targets');
  expect(same).toMatchObject({ title: true, picture: true, table: true, sources: true });
  expect(Object.values(same)).not.toContain(false);
});

test('of all panels of a page those are kept that show the same', async ({ page }) => {
  await openLive(page, 'investment/');
  await openControls(page);
  const panels = page.locator('.panel');
  const before = await panels.evaluateAll((all) => all.map((one) => one.innerHTML));
  await page.evaluate(mark);
  await choose(page, 'envelope');
  await expectRule(page, 'envelope');
  const after = await panels.evaluateAll((all) =>
    all.map((one) => ({ html: one.innerHTML, isKept: [...one.querySelectorAll('*')].every((node) => node.isOld) })),
  );
  const isKept = after.map((one) => one.isKept);
  expect(isKept).toEqual(after.map((one, index) => one.html === before[index]));
  expect(isKept).toContain(true);
  expect(isKept).toContain(false);
});

for (const [choices, shows] of [
  [['lowest', 'highest'], 'highest'],
  [['lowest', 'primary'], 'primary'],
]) {
  test(`a table with the focus, then ${choices.join(' and ')}`, async ({ page }) => {
    const part = () => page.locator('figure[data-chart] [data-part="table"]').textContent();
    const words = {};
    for (const rule of ['primary', 'lowest', 'highest']) {
      await page.goto(rule === 'primary' ? 'charts/allocation/' : `charts/allocation/${rule}/`);
      words[rule] = await part();
    }
    expect(new Set(Object.values(words)).size).toBe(3);
    await openLive(page, 'charts/allocation/');
    await openControls(page);
    await page.locator('details.figure-table > summary').click();
    await page.locator('[data-part="table"] a').first().focus();
    for (const rule of choices) await choose(page, rule);
    await page.waitForTimeout(200);
    expect(await part()).toBe(words.primary);
    await page.locator('details.figure-table > summary').focus();
    await expect.poll(part).toBe(words[shows]);
  });
}
