// Starts the programs of a page. The page is complete without them; whatever fails here leaves it as it is.
const script = document.querySelector('script[data-app-wasm]');
const root = document.documentElement;
const address = (name) => new URL(script.dataset[name], document.baseURI).href;

function fail() {
  root.dataset.state = 'failed';
  document.querySelector('[data-notice]')?.removeAttribute('hidden');
}

async function start() {
  try {
    if (typeof WebAssembly !== 'object') return fail();
    const app = await import(address('appJs'));
    await app.default({ module_or_path: address('appWasm') });
    if (root.dataset.state === 'failed') fail();
  } catch {
    fail();
  }
}

// Interactive views: their two programs are fetched when one is first asked for.
let programs;
function load() {
  programs ??= Promise.all([import(address('echarts')), import(address('interactiveJs'))]).then(
    async ([echarts, program]) => {
      await program.default({ module_or_path: address('interactiveWasm') });
      return { echarts, program };
    },
  );
  return programs;
}

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element && event.target.closest('button[data-interactive]');
  if (!button) return;
  const figure = button.closest('figure[data-chart]');
  button.disabled = true;
  try {
    const { echarts, program } = await load();
    program.toggle(echarts, figure);
  } catch {
    programs = undefined;
    figure.dataset.view = 'failed';
    button.textContent = button.dataset.failed;
  } finally {
    button.disabled = false;
  }
});

if (typeof WebAssembly === 'object') {
  for (const button of document.querySelectorAll('button[data-interactive]')) button.hidden = false;
}
// First paint first, then the program.
(globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 1)))(start, { timeout: 1500 });
