// What is on screen, for taking away: the part that makes the files is fetched when one is first asked for.
import { moduleNamed } from './files.mjs';
import { asksForView } from './query.mjs';

/** Shows the buttons where something was chosen, and answers to them. */
export function offerThisView() {
  addEventListener('toggle', show, true);
  addEventListener('ledger:query', show);
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('[data-this-view]');
    if (button) save(button);
  });
}

function show() {
  const isLive = document.documentElement.dataset.state === 'live';
  for (const part of document.querySelectorAll('.this-view')) part.hidden = !(isLive && asksForView(location.search));
}

async function save(button) {
  try {
    const view = await moduleNamed('view');
    view.save(button.closest('figure[data-chart]'), button.dataset.thisView);
  } catch (cause) {
    console.error(cause);
    button.textContent = button.dataset.failed;
  }
}
