// The program that makes the charts of the page live.
import { fail, keepFigures } from './failure.mjs';
import { inTime, moduleNamed, programNamed } from './files.mjs';

/** Fetches both parts at the same time, starts the program, and watches over it. */
export async function start() {
  try {
    const [glue, program] = await inTime((signal) =>
      Promise.all([moduleNamed('appJs', signal), programNamed('appWasm', signal)]),
    );
    keepFigures();
    addEventListener('error', (event) => watch(event.error));
    addEventListener('unhandledrejection', (event) => watch(event.reason));
    await glue.default({ module_or_path: program });
  } catch (cause) {
    console.error(cause);
    fail();
  }
}

/**
 * Later on, a broken program shows itself as an exception that nobody catches: as a trap, or, when it has come to
 * write its last will (src/bin/app.rs), as the state of the page. Other exceptions, such as ECharts', harm nothing.
 */
function watch(cause) {
  if (cause instanceof WebAssembly.RuntimeError || document.documentElement.dataset.state === 'failed') fail();
}
