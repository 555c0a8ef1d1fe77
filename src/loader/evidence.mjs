// A number that is pressed tells where it comes from. The panel is fetched when it is first asked for; whatever goes
// wrong with it, the press leads where it would have led without script.
import { moduleNamed } from './files.mjs';
import { rowOf, toldMark } from './tip.mjs';

const root = document.documentElement;
const script = document.querySelector('script[data-evidence]');
const NUMBER = 'data, a:is(.figure-link, .claim-link), [data-picture] :is(.datum, [data-claims])';

/** Starts to listen; not in an embed, which has no room for a panel. */
export function offerEvidence() {
  if (!script) return;
  root.dataset.evidence = '';
  document.addEventListener('pointerdown', ({ target }) => numberAt(target) && bring().catch(() => {}));
  document.addEventListener('click', (event) => {
    const number = numberAt(event.target);
    const otherwise = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    // Words that were marked for copying end in a click as well.
    if (!number || otherwise || !getSelection().isCollapsed) return;
    event.preventDefault();
    tell(number);
  });
  document.addEventListener('keydown', (event) => {
    const mark = event.key === 'Enter' && document.activeElement?.matches('[data-picture]') && toldMark();
    if (!mark || !numberAt(mark)) return;
    // Else the same press would go on to the button that has the focus by then, and close the panel.
    event.preventDefault();
    tell(mark);
  });
}

/** The number that something belongs to, if the panel has anything to say about it. */
function numberAt(target) {
  const number = target.closest?.(NUMBER);
  if (!number || number.closest('dialog')) return undefined;
  if (number.matches('.datum:not([data-claims])') && !rowOf(number)) return undefined;
  // By keyboard the link is pressed, and not what it holds.
  return number.querySelector('data') ?? number;
}

const bring = () => moduleNamed('evidence');

async function tell(number) {
  const page = new URL(script.dataset.claimsPage, document.baseURI);
  root.dataset.evidence = 'coming';
  try {
    await (await bring()).show(number, page.href);
  } catch (cause) {
    console.error(cause);
    const { claims, how } = number.dataset;
    page.hash = claims?.split(' ')[0] ?? (how ? `how-${how}` : '');
    location.assign(number.closest('a')?.href ?? page.href);
  } finally {
    root.dataset.evidence = '';
  }
}
