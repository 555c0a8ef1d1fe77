// The buttons beside the snippets.
import { say } from '../../loader/said.mjs';

/** Shows the buttons: from here on somebody answers to them. */
export function offerCopies() {
  for (const button of document.querySelectorAll('button[data-copy]')) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button[data-copy]');
    if (button) copy(button);
  });
}

async function copy(button) {
  const code = button.closest('[data-snippet]').querySelector('code');
  say(button, (await copied(code)) ? button.dataset.copied : button.dataset.selected);
}

/** Whether the text is on the clipboard. Where it may not be put there, it is selected for the reader to copy. */
async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return document.execCommand('copy');
  }
}
