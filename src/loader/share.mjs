// Hands on the address of a chart as it is shown: to whatever the device offers, else to the clipboard.
import { say } from './said.mjs';

/** Shows the buttons. */
export function offerShare() {
  for (const button of document.querySelectorAll('button[data-shared]')) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('button[data-shared]');
    if (button) share(button);
  });
}

async function share(button) {
  const figure = button.closest('figure');
  const url = figure.querySelector('.figure-foot a').href.replace(/[?#].*$/, '') + location.search;
  const title = figure.querySelector('.figure-title').textContent;
  try {
    if (navigator.share) await navigator.share({ title, url });
    else {
      await navigator.clipboard.writeText(url);
      say(button, button.dataset.shared);
    }
  } catch (cause) {
    // The reader thought better of it.
    if (cause.name !== 'AbortError') say(button, url);
  }
}
