// A button shows that it has done its work, and those who listen hear it.

/** How long it shows. */
const SAID_MS = 2500;

export function say(button, words) {
  button.dataset.said = words;
  setTimeout(() => delete button.dataset.said, SAID_MS);
  // Emptied first: the same words twice are otherwise heard once.
  const live = document.querySelector('[data-announce]');
  live?.replaceChildren();
  setTimeout(() => live?.replaceChildren(words), 50);
}
