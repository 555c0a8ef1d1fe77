// How high the chart is, told to the page around it, whoever that is: in the words that Datawrapper's, AMP's, Medium's and
// WordPress's pages understand already; ours (resize.mjs) listens to the first. Nothing else is ever told.
import { REQUEST } from './request.mjs';

/** Changes within this time are told as one. */
const PAUSE_MS = 50;
/** Back to the height before within this time, so many times in a row: that is no reader, that is a loop. */
const QUICK_MS = 600;
const TURNS = 4;
/** How often one page may ask. */
const ANSWERS = 8;

/** What WordPress gives to a frame, to know it again. */
const secret = /^#\?secret=([a-z\d]+)$/i.exec(location.hash)?.[1];

/** Tells the height now, at every change, and when asked. */
export function tellHeight(chart) {
  if (parent === window) return;
  const page = document.documentElement;
  const settled = withoutLoops();
  let told;
  let waiting;
  let answers = 0;
  const tell = (again) => {
    waiting = undefined;
    const height = settled(Math.ceil(page.getBoundingClientRect().height));
    if (height === told && !again) return;
    told = height;
    for (const words of inAllTongues(chart, height)) parent.postMessage(words, '*');
  };
  const tellSoon = () => (waiting ??= setTimeout(tell, PAUSE_MS));
  // A frame out of sight, or hidden until it has told its height, is not painted: no size is observed in it. So the first
  // height is told without being seen to change, and so is what the program writes.
  tell();
  new ResizeObserver(tellSoon).observe(page);
  new MutationObserver(tellSoon).observe(page, { subtree: true, childList: true, attributeFilter: ['open'] });
  addEventListener('message', ({ source, data }) => {
    const asks = data === REQUEST || (secret && data?.message === 'ready' && data.secret === secret);
    if (source === parent && asks && answers++ < ANSWERS) tell(true);
  });
}

const inAllTongues = (chart, height) => [
  { 'datawrapper-height': { [chart]: height } },
  { sentinel: 'amp', type: 'embed-size', height },
  // The frame is known by its address; what stands after its # is nobody else's.
  JSON.stringify({ src: location.href.split('#')[0], context: 'iframe.resize', height }),
  ...(secret ? [{ message: 'height', value: height, secret }] : []),
];

/**
 * A page around may answer a height with a width at which it is another one: its scroll bar comes and goes with it. Of two
 * heights that follow each other for ever the larger one stays.
 */
function withoutLoops() {
  let [before, last, since, turns] = [0, 0, 0, 0];
  return (height) => {
    const now = performance.now();
    if (height === last) return last;
    turns = height === before && now - since < QUICK_MS ? turns + 1 : 0;
    since = now;
    if (turns > TURNS && height < last) return last;
    [before, last] = [last, height];
    return last;
  };
}
