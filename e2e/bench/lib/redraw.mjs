// How long a live chart takes from a key to the painted picture, as the browser counts it, on a slow processor.
import { SLOW_PROCESSOR, throttle } from './network.mjs';
import { PHONE } from './visit.mjs';

const PATIENCE_MS = 30_000;
/** As long as it takes at most until nothing of a choice is still being written and the browser has told its times. */
const REST_MS = 300;
/** The list of rules of a figure; it stands in the page's function as well, which sees nothing of this file. */
const RULES = 'figure[data-chart] select:has(option[value="lowest"])';

/** Chooses one rule after the other, `changes` times; `null` where the page does not come alive. */
export async function redraws_ms(browser, address, changes) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.goto(address);
    const isLive = () => document.documentElement.dataset.state === 'live';
    if (!(await page.waitForFunction(isLive, null, { timeout: PATIENCE_MS }).catch(() => false))) return null;
    await page.locator('details.controls > summary').first().click();
    // The drawer is filled when the browser says that it is open, a moment later.
    await page.locator(RULES).first().waitFor();
    await throttle(await context.newCDPSession(page), SLOW_PROCESSOR);
    await page.evaluate(watch);
    for (let change = 0; change < changes; change++) {
      // Each change begins at rest, and not always at the same point of a frame.
      await page.waitForTimeout(REST_MS + (change % 7));
      const isLast = await page.evaluate(() => document.activeElement.selectedIndex === document.activeElement.length - 1);
      await page.keyboard.press(isLast ? 'Home' : 'ArrowDown');
    }
    await page.waitForTimeout(REST_MS);
    const { times_ms, pictures } = await page.evaluate(() => globalThis.watched());
    if (pictures < 2) throw new Error(`${address}: expected rules to change the picture, found ${pictures}`);
    // The browser does not tell of what is painted sooner than it counts.
    return Array.from({ length: changes }, (_, change) => times_ms[change] ?? 0);
  } finally {
    await context.close();
  }
}

/**
 * Sent to the page as text. The first picture is in sight and its list of rules has the focus; from a key until the next paint
 * the browser counts by itself, in steps of 8 ms. Pictures are counted in the task of the key: what changes later does not.
 */
function watch() {
  const figure = document.querySelector('figure[data-chart]');
  const picture = figure.querySelector('[data-picture]');
  picture.scrollIntoView({ block: 'center' });
  figure.querySelector('select:has(option[value="lowest"])').focus({ preventScroll: true });
  const [keys, pictures] = [new Map(), new Set()];
  const count = (list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) keys.set(interactionId, Math.max(keys.get(interactionId) ?? 0, duration));
  };
  new PerformanceObserver(count).observe({ type: 'event', durationThreshold: 16 });
  addEventListener('change', () => queueMicrotask(() => pictures.add(picture.innerHTML)));
  globalThis.watched = () => ({ times_ms: [...keys.values()], pictures: pictures.size });
}
