// A choice is in the picture at once, on a slow phone as well: script and layout of what is in sight, in the task of the choice,
// and soon after it in the last chart of the page. Times depend on the machine, so this is a part of the long run only.
import { expect, test } from '@playwright/test';
import { openLive } from '../pages.mjs';

const SLOWER = 4;
const MOST_MS = 50;
const CHOICES = 40;
/** As long as a reader takes at least to find the control that was opened. */
const REHEARSAL_MS = 1_500;

/** Sent to the page as text: the milliseconds of each of many choices, in rising order, for what is in sight and for all charts. */
async function times({ control, choices }) {
  const one = document.querySelector(control);
  const [inSight, afterAll] = [[], []];
  let last;
  // What waits in a closed drawer is written after all charts.
  const isOpen = ({ target }) => !target.closest('details:not([open])');
  const written = new MutationObserver((changes) => {
    if (changes.some(isOpen)) last = performance.now();
  });
  const figures = [...document.querySelectorAll('figure[data-chart]')];
  for (const figure of figures) written.observe(figure, { childList: true, subtree: true });
  const all = (key) => figures.map(({ dataset }) => dataset[key]);
  // Charts of every record follow no rule, so two rules may stand in a page.
  const isOne = () => new Set(all('asOf')).size === 1 && new Set(all('rule')).size <= 2;
  const says = () => `${all('rule')} ${all('asOf')}`;
  for (let index = 0; index < choices; index++) {
    if (one.matches('select')) one.selectedIndex = (one.selectedIndex + 1) % one.length;
    else one.value = Number(one.min) + ((index * 37) % (one.max - one.min));
    await new Promise((then) => requestAnimationFrame(then));
    const before = says();
    const start = performance.now();
    one.dispatchEvent(new Event(one.matches('select') ? 'change' : 'input', { bubbles: true }));
    document.body.getBoundingClientRect();
    inSight.push(performance.now() - start);
    await new Promise((then) => setTimeout(then, 300));
    const isWritten = says() !== before && isOne();
    afterAll.push(isWritten ? last - start : Infinity);
  }
  return [inSight, afterAll].map((found) => found.sort((a, b) => a - b));
}

for (const path of ['', 'allocation/', 'stages/', 'investment/', 'disagreements/']) {
  for (const [name, control] of [
    ['rule', 'select[data-key="rule"]'],
    ['as-of slider', 'input[data-day]'],
  ]) {
    test(`${name} on /${path}`, async ({ page }) => {
      test.skip(!process.env.LEDGER_LONG, 'measures time');
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 360, height: 740 });
      await openLive(page, path);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      // Opened they are in the page, and the program rehearses; closed they take no layout.
      const drawers = await page.locator('details.controls > summary').all();
      const opened = async (summary) => {
        await summary.click();
        return (await page.locator(control).count()) > 0;
      };
      let summary;
      for (const drawer of drawers) if (!summary && (await opened(drawer))) summary = drawer;
      test.skip(!summary, 'has no such control');
      await page.waitForTimeout(REHEARSAL_MS);
      await summary.click();
      // The quietest of three: other work on the machine only ever adds.
      const runs = [];
      for (let run = 0; run < 3; run++) runs.push(await page.evaluate(times, { control, choices: CHOICES }));
      const p95 = [0, 1].map((which) => runs.map((found) => Math.round(found[which][Math.floor(CHOICES * 0.95)])));
      console.log(`${name} on /${path}: p95 ${p95[0].join(', ')} ms in sight, ${p95[1].join(', ')} ms in all charts`);
      expect(Math.min(...p95[0])).toBeLessThanOrEqual(MOST_MS);
      expect(Math.min(...p95[1])).toBeLessThanOrEqual(MOST_MS);
    });
  }
}
