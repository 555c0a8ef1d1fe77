// One visit of one page with nothing in the cache: opens, waits until it is still, and reads what was seen.
import { setTimeout as pause } from 'node:timers/promises';
import { listen, throttle } from './network.mjs';
import { firstChart, witness } from './witness.mjs';

/**
 * A phone of the lesser kind. `isMobile` gives it a phone's scroll bars, which take no room: without it the hidden bar of
 * a desk browser takes some in the first layout and none in a second one, so that every page is laid out twice.
 */
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'ko-KR', timezoneId: 'Asia/Seoul' };

/** Longer than two turns on the slowest line. */
const STILL_MS = 1000;
const PATIENCE_MS = 60_000;
/** What is over 50 ms of a task keeps a reader waiting. */
const PATIENT_MS = 50;

/** `figure` tells the first chart (see witness.mjs). */
export async function visit(browser, address, figure, conditions) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await throttle(cdp, conditions);
    await cdp.send('Performance.enable');
    const traffic = listen(cdp);
    await page.addInitScript(witness, figure);
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });
    const isPainted = () => globalThis.__seen.message_ms !== null && globalThis.__seen.fcp !== null;
    await page.waitForFunction(isPainted, null, { timeout: PATIENCE_MS, polling: 100 }).catch((error) => {
      throw new Error(`${address}: expected ${figure.count} marks of ${figure.marks}, found fewer`, { cause: error });
    });
    for (const start = performance.now(); traffic.quiet_ms() < STILL_MS; await pause(100)) {
      if (performance.now() - start > PATIENCE_MS) throw new Error(`${address}: expected rest, found requests after ${PATIENCE_MS} ms`);
    }
    const { seen, origin_ms } = await page.evaluate(() => ({ seen: globalThis.__seen, origin_ms: performance.timeOrigin }));
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name) => metrics.find((each) => each.name === name).value;
    const first_chart_ms = firstChart(seen);
    return {
      first_chart_ms,
      fcp_ms: seen.fcp.seen_ms,
      lcp_ms: seen.lcp_ms,
      shift: seen.shift,
      live_ms: seen.live_ms,
      longest_task_ms: Math.max(0, ...seen.tasks_ms),
      blocked_ms: seen.tasks_ms.reduce((sum, task_ms) => sum + Math.max(0, task_ms - PATIENT_MS), 0),
      // The browser's count of script leaves out what runs when a promise settles: our program, and part of vega-embed.
      // So all work of the main thread stands beside it.
      script_ms: metric('ScriptDuration') * 1000,
      main_thread_ms: metric('TaskDuration') * 1000,
      requests: traffic.count(),
      first_chart_bytes: traffic.bytes(origin_ms + first_chart_ms),
      bytes: traffic.bytes(),
    };
  } finally {
    await context.close();
  }
}
