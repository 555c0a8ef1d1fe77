// What a mark means, in words beside it: on hover, on tap, and on the arrow keys. The words are those of the mark's own
// `<title>`, so this works on the static picture and on every later one, with or without the program.
const MARK = '[data-picture] .datum';

const tip = Object.assign(document.createElement('div'), { className: 'tip', hidden: true });
/** The mark that is being told about, and its title while that is taken away: browsers would show it a second time. */
let mark;
let title;
/** Where the arrow keys go on from, once the words were put away. */
let last;
/** Whether a finger has come to the mark just now. */
let firstTap = false;

/** The row of the table that says the same as a mark. */
export const rowOf = (mark) =>
  mark.closest('figure')?.querySelector(`tr[data-key="${CSS.escape(mark.dataset.key)}"]`);

/** The mark that is being told about. */
export const toldMark = () => mark;

/** Whether this press of a mark is what made its words appear. */
export const isFirstTap = (pressed) => firstTap && pressed === mark;

/** Starts listening, and lets every picture be reached by keyboard. */
export function offerTips() {
  document.body.append(tip);
  for (const picture of document.querySelectorAll('[data-picture]')) picture.tabIndex = 0;
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const over = target.closest?.(MARK);
    firstTap = pointerType === 'touch' && over !== mark;
    if (over) tell(over);
    else if (target !== tip) hush();
  });
  // A tap beside all marks puts the words away; a tap on one has told them already.
  document.addEventListener('pointerdown', ({ target }) => target.closest?.(MARK) ?? hush());
  document.addEventListener('focusout', hush);
  // A mark that the arrow keys brought into sight keeps its words.
  const onScroll = () => (mark?.matches('.told') ? place() : hush());
  document.addEventListener('scroll', onScroll, { passive: true, capture: true });
  document.addEventListener('keydown', onKey);
}

/** Arrows go from mark to mark of the picture that holds the focus; Escape puts the words away. */
function onKey(event) {
  if (event.key === 'Escape') return hush();
  const picture = document.activeElement;
  if (!picture?.matches('[data-picture]') || event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = [...picture.querySelectorAll('.datum')].filter((one) => one.getClientRects().length);
  const at = marks.indexOf(mark ?? last);
  const end = marks.length - 1;
  const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: end }[event.key];
  if (next === undefined || end < 0) return;
  event.preventDefault();
  const told = marks[Math.max(0, Math.min(end, next))];
  told.scrollIntoView({ block: 'nearest' });
  tell(told);
  last = told;
  told.classList.add('told');
  document.querySelector('[data-announce]')?.replaceChildren(tip.textContent);
}

function tell(next) {
  if (next === mark) return;
  hush();
  const words = next.querySelector('title');
  if (!words) return;
  [mark, title] = [next, words.textContent];
  words.textContent = '';
  tip.textContent = title;
  tip.hidden = false;
  place();
}

/** Above the mark, or below it where there is no room; never beyond the edges of the window. */
function place() {
  const at = mark.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const left = Math.max(8, Math.min(room, at.left + at.width / 2 - width / 2));
  const above = at.top - height - 8;
  tip.style.translate = `${Math.round(left)}px ${Math.round(above > 8 ? above : at.bottom + 8)}px`;
}

function hush() {
  if (!mark) return;
  mark.querySelector('title')?.replaceChildren(title);
  mark.classList.remove('told');
  mark = undefined;
  tip.hidden = true;
}
