// There is no room for a panel: a mark whose words are told already leads to its claim, in a window of its own.
import { isFirstTap, rowOf, toldMark } from '../loader/tip.mjs';

export function offerSource() {
  const lead = (mark) => mark && rowOf(mark)?.querySelector('.claim-link')?.click();
  document.addEventListener('click', ({ target }) => {
    const mark = target.closest?.('[data-picture] .datum');
    if (!isFirstTap(mark)) lead(mark);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' && document.activeElement?.matches('[data-picture]')) lead(toldMark());
  });
}
