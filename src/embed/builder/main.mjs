// The page where embeds are put together: the form, its preview and its snippets. All words are in the page.
import { fit, framesOf, onHeight } from '../frames.mjs';
import { offerCopies } from './copy.mjs';
import { filled } from './snippet.mjs';
import { settled, field, fields, read, remember } from './wish.mjs';

const builder = document.querySelector('[data-builder]');
const root = new URL(builder.dataset.site, location);
// Of the site, and not of this view of it.
const site = new URL(root.pathname, root.origin).href;

/** Snippets and preview for what the form says. */
function show() {
  const chart = field('chart').selectedOptions[0];
  // A chart that shows every claim has none to pick.
  field('rule').disabled = !('byRule' in chart.dataset);
  const wish = read();
  for (const snippet of builder.querySelectorAll('[data-snippet]')) {
    const code = snippet.querySelector('code');
    code.textContent = filled(snippet.dataset.snippet, code.dataset[wish.lang], wish, chart.dataset, site);
  }
  builder.querySelector('[data-default-only]').hidden = !wish.view;
  const [, , , , , ...heights] = chart.dataset[`${wish.lang}Heights`].split(' ');
  for (const [index, frame] of [...builder.querySelectorAll('iframe')].entries()) {
    frame.title = `${chart.dataset[wish.lang]} (${frame.dataset.stage})`;
    const src = `${site}${wish.path}${wish.query}`;
    if (frame.src === src) continue;
    fit(frame, Number(heights[index]));
    frame.src = src;
  }
}

/** The address of the site, where the page was written without knowing it. */
function nameSite() {
  const all = document.querySelector('[data-every-chart]');
  for (const code of all.querySelectorAll('code')) {
    code.textContent = code.textContent.replaceAll(all.dataset.somewhere, site);
  }
  document.querySelector('[data-no-home]')?.remove();
}

nameSite();
settled();
show();
builder.hidden = false;
offerCopies();
onHeight(framesOf(site), fit);
for (const one of fields()) {
  one.addEventListener('change', () => {
    remember();
    show();
  });
}
// A link from a chart leads to its snippets in the list, for readers without script; here is more. Once loaded the browser
// would go there again.
if (new URLSearchParams(location.search).has('chart')) {
  history.replaceState(history.state, '', location.pathname + location.search);
  const lead = () => builder.scrollIntoView();
  lead();
  addEventListener('load', lead);
}
