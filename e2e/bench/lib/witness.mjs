// What is watched from inside a page. `witness` is sent to the page as text, so it may use nothing from outside.

/**
 * Notes when the first chart is painted, and the browser's own marks.
 *
 * "The first chart is painted" is one definition for every page, with script or without: in every animation frame the
 * marks of `figure` are counted, where a mark counts when its box has a size and, if a colour is asked for, that fill.
 * A canvas has no marks, so a column of its pixels is read instead, and stretches of the colour are counted. The frame
 * in which the count is reached is painted right after the callbacks. When that is the first contentful paint, the
 * browser's own time of it counts; else that of a message posted from the frame, which is handled after the paint.
 */
export function witness(figure) {
  const seen = { frame_ms: null, message_ms: null, fcp: null, lcp_ms: null, shift: 0, tasks_ms: [], live_ms: null };
  globalThis.__seen = seen;

  const has = (box) => box.width > 0 && box.height > 0;
  const isMark = (element) =>
    has(element.getBoundingClientRect()) && (!figure.colour || getComputedStyle(element).fill === figure.colour);
  function stretches(canvas) {
    if (!has(canvas) || !has(canvas.getBoundingClientRect())) return 0;
    const column = canvas.getContext('2d').getImageData(canvas.width / 2, 0, 1, canvas.height).data;
    const wanted = figure.colour.match(/\d+/g).map(Number);
    const is = (at) => at >= 0 && wanted.every((value, channel) => column[at + channel] === value) && column[at + 3] === 255;
    let count = 0;
    for (let at = 0; at < column.length; at += 4) if (is(at) && !is(at - 4)) count += 1;
    return count;
  }
  function count() {
    let marks = 0;
    // No further than needed: to ask a mark of a chart far down for its box lays out that chart.
    for (const element of document.querySelectorAll(figure.marks)) if (isMark(element) && ++marks >= figure.count) break;
    const canvas = figure.canvas && document.querySelector(figure.canvas);
    return marks || !canvas ? marks : stretches(canvas);
  }
  const isHeaded = () =>
    !figure.heading || [...document.querySelectorAll(figure.heading)].some((heading) => has(heading.getBoundingClientRect()));
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  function look() {
    if (count() < figure.count || !isHeaded()) return requestAnimationFrame(look);
    seen.frame_ms = performance.now();
    afterPaint(() => {
      seen.message_ms = performance.now();
    });
  }
  requestAnimationFrame(look);

  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime, paintTime }) => {
    // `paintTime` is when the frame was made, `startTime` when it was seen; older browsers have only the latter.
    if (name === 'first-contentful-paint') seen.fcp = { made_ms: paintTime ?? startTime, seen_ms: startTime };
  });
  observe('largest-contentful-paint', (entry) => {
    seen.lcp_ms = entry.startTime;
  });
  // The plain sum: never below the usual measure, which looks at the worst five seconds.
  observe('layout-shift', (entry) => {
    seen.shift += entry.value;
  });
  observe('longtask', (entry) => seen.tasks_ms.push(entry.duration));

  new MutationObserver(() => {
    if (document.documentElement?.dataset.state === 'live') seen.live_ms ??= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-state'] });
}

/** When the first chart was painted, from what `witness` noted. */
export const firstChart = ({ frame_ms, message_ms, fcp }) => (fcp.made_ms >= frame_ms ? fcp.seen_ms : message_ms);
