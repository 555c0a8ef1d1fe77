// How long a live chart takes from a choice to the painted picture, on a slow processor.
import { SLOW_PROCESSOR, throttle } from './network.mjs';
import { PHONE } from './visit.mjs';

const PATIENCE_MS = 30_000;

/** Chooses one rule after the other, `changes` times; `null` where the page does not come alive. */
export async function redraws_ms(browser, address, changes) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.goto(address);
    const isLive = () => document.documentElement.dataset.state === 'live';
    if (!(await page.waitForFunction(isLive, null, { timeout: PATIENCE_MS }).catch(() => false))) return null;
    await page.locator('details.controls > summary').first().click();
    await throttle(await context.newCDPSession(page), SLOW_PROCESSOR);
    const { times_ms, pictures } = await page.evaluate(choose, changes);
    if (pictures < 2) throw new Error(`${address}: expected rules to change the picture, found one picture for all`);
    return times_ms;
  } finally {
    await context.close();
  }
}

/**
 * Sent to the page as text. A change is done when the figure names the new rule in an animation frame; the message posted
 * from there is handled after the paint. Up to one frame of waiting for the screen is part of every time.
 */
async function choose(changes) {
  const figure = document.querySelector('figure[data-chart]');
  const select = figure.querySelector('select:has(option[value="lowest"])');
  const rules = [...select.options].map((option) => option.value);
  // The rule that stands when none is chosen has no name in the list.
  const unchosen = figure.dataset.rule;
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  const redrawn = (rule) =>
    new Promise((resolve) => {
      const look = () => (figure.dataset.rule === (rule || unchosen) ? afterPaint(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  const pictures = new Set();
  const times_ms = [];
  for (let change = 1; change <= changes; change++) {
    const rule = rules[(rules.indexOf(select.value) + 1) % rules.length];
    // Each change begins at rest, and not always at the same point of a frame.
    await new Promise((resolve) => setTimeout(resolve, 100 + (change % 7)));
    const start = performance.now();
    select.value = rule;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await redrawn(rule);
    times_ms.push(performance.now() - start);
    pictures.add(figure.querySelector('[data-picture]').innerHTML);
  }
  return { times_ms, pictures: pictures.size };
}
