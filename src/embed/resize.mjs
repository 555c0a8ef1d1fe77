// `embed/resize.js`: keeps every frame of the site in a page as high as its chart, those that come later included.
//     <script async src="…/embed/resize.js"></script>, once or many times.
import { expected, fit, framesOf, onHeight } from './frames.mjs';

const site = new URL('..', document.currentScript.src).href;
const mark = `gpu-ledger ${site}`;

if (!globalThis[mark]) {
  globalThis[mark] = true;
  const frames = framesOf(site);
  // Until a chart tells its height, and for those that are not fetched yet: what it was when the snippet was written.
  for (const frame of frames()) {
    const height = expected(frame.dataset.heights, frame.clientWidth);
    if (height) fit(frame, height);
  }
  onHeight(frames, fit);
}
