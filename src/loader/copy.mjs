// Copies a citation with one click, and says so. Without script the words can be selected by hand.
import { say } from './said.mjs';

/** Shows the buttons. */
export function offerCopies() {
  for (const button of document.querySelectorAll('button[data-copy]')) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('button[data-copy]');
    if (button) copy(button);
  });
}

async function copy(button) {
  const words = button.previousElementSibling;
  const { copied, selected } = button.dataset;
  // A page of files cannot know where it lives; now that it has to be said, it is asked.
  for (const link of words.querySelectorAll('a[data-address]')) link.textContent = link.href;
  let said = copied;
  try {
    await navigator.clipboard.writeText(words.textContent.trim());
  } catch {
    // No right to, or no clipboard at all: the words are at least marked.
    getSelection().selectAllChildren(words);
    said = selected;
  }
  say(button, said);
}
