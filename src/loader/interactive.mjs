// Interactive views: their programs are fetched when one is first asked for.
import { forget, moduleNamed, programNamed } from './files.mjs';

/** Shows the buttons: from here on somebody answers to them. */
export function offerInteractive() {
  for (const button of document.querySelectorAll('button[data-interactive]')) button.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button[data-interactive]');
    if (button) toggle(button);
  });
}

/** Opens or closes a view. On failure the picture stays, the button says so, and the next click tries again. */
async function toggle(button) {
  const figure = button.closest('figure[data-chart]');
  const hadFocus = button.matches(':focus');
  button.disabled = true;
  try {
    const { echarts, interactive } = await programs();
    interactive.toggle(echarts, figure);
  } catch (cause) {
    console.error(cause);
    // A program that has broken stays broken: the next one starts from nothing.
    if (cause instanceof WebAssembly.RuntimeError) forget('interactiveJs');
    figure.dataset.view = 'failed';
    figure.querySelector('[data-interactive-view]').replaceChildren();
    figure.querySelector('[data-picture]').hidden = false;
    button.textContent = button.dataset.failed;
  } finally {
    button.disabled = false;
    // A disabled button has lost it; the reader may have gone elsewhere meanwhile.
    if (hadFocus && document.activeElement === document.body) button.focus({ preventScroll: true });
  }
}

async function programs() {
  const [echarts, interactive, program] = await Promise.all([
    moduleNamed('echarts'),
    moduleNamed('interactiveJs'),
    programNamed('interactiveWasm'),
  ]);
  await interactive.default({ module_or_path: program });
  return { echarts, interactive };
}
