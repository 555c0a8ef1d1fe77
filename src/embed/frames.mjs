// The page around: frames of the site, as high as what they show.
import { REQUEST } from './request.mjs';

const LEAST = 50;
const MOST = 20_000;

/** The height in a message; nothing where it is no message of ours. */
function heightIn(data) {
  const heights = data?.['datawrapper-height'];
  const [height] = heights && typeof heights === 'object' ? Object.values(heights) : [];
  return Number.isInteger(height) && height >= LEAST && height <= MOST ? height : undefined;
}

/**
 * Calls back with a frame of the site and its height. Which frame it is, the browser says and not the message; the origin
 * is no help, as that of a frame in a sandbox is `null`.
 */
export function onHeight(frames, then) {
  addEventListener('message', ({ source, data }) => {
    const height = heightIn(data);
    if (!height || !source) return;
    for (const frame of frames()) if (frame.contentWindow === source) then(frame, height);
  });
  // Those that were there first have told it already.
  for (const frame of frames()) frame.contentWindow?.postMessage(REQUEST, '*');
}

/** All frames of the document that show a page of the site. */
export const framesOf = (site) => () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site));

/** Gives a frame this much room inside its border. */
export function fit(frame, height) {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  const wanted = `${height + border}px`;
  if (frame.style.height !== wanted) frame.style.height = wanted;
}

/**
 * The height for a width, of heights that were measured, such as `320:900 600:700`: between two of them on the straight line,
 * beyond them that of the nearest.
 */
export function expected(measured, width) {
  const pairs = (measured ?? '').split(' ').map((pair) => pair.split(':').map(Number));
  const known = pairs.filter(([at, height]) => at >= 0 && height >= LEAST && height <= MOST);
  const below = known.findLast(([at]) => at <= width) ?? known[0];
  const above = known.find(([at]) => at > width) ?? below;
  if (!below) return undefined;
  const share = above === below || width < below[0] ? 0 : (width - below[0]) / (above[0] - below[0]);
  return Math.round(below[1] + share * (above[1] - below[1]));
}
