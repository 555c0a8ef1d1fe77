// What happens when the program of the page cannot start, or breaks.
const root = document.documentElement;

/** Figures that a program has taken over, each with a copy of how it came. */
const taken = [];

/** Whether the program of the page could not start, or has broken. */
export const hasFailed = () => root.dataset.state === 'failed';

/** Remembers the figures before a program changes them. */
export function keepFigures() {
  for (const figure of document.querySelectorAll('figure[data-chart]')) taken.push([figure, figure.cloneNode(true)]);
}

/**
 * The page as it came, with one word about it.
 *
 * A program that breaks while it redraws may leave picture, table and words of different views side by side. So the
 * figures go back to what the page was delivered with, rather than stay as they are.
 */
export function fail() {
  root.dataset.state = 'failed';
  const notice = document.querySelector('[data-notice]');
  if (notice?.hidden) {
    notice.hidden = false;
    // Where a reader has begun to choose, far down the page perhaps, it comes into sight.
    if (taken.length) notice.dataset.notice = 'late';
    document.querySelector('[data-announce]')?.replaceChildren(notice.textContent);
  }
  for (const [figure, asItCame] of taken.splice(0)) figure.replaceWith(asItCame);
}
