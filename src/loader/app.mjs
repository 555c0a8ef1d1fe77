// The program that makes the charts of the page live.
import { fail, hasFailed, keepFigures } from './failure.mjs';
import { moduleNamed, programNamed } from './files.mjs';

/** Fetches both parts at the same time, starts the program, and watches over it. */
export async function start() {
  try {
    const [glue, program] = await Promise.all([moduleNamed('appJs'), programNamed('appWasm')]);
    keepFigures();
    // On a page of many charts each of the two takes as long as a task may; the reader comes in between.
    await new Promise((then) => setTimeout(then));
    watch();
    await glue.default({ module_or_path: program });
  } catch (cause) {
    console.error(cause);
    fail();
  }
}

/**
 * Later on, a broken program shows itself as an exception that nobody catches: as a trap, or, when it has come to
 * write its last will (src/islands/mod.rs), as the state of the page; or as an exception of the page that went through
 * it and left its work half done. Others harm nothing.
 */
function watch() {
  const judge = (cause) => {
    const through = /wasm/.test(cause?.stack);
    if (cause instanceof WebAssembly.RuntimeError || through || hasFailed()) fail();
  };
  addEventListener('error', (event) => judge(event.error));
  addEventListener('unhandledrejection', (event) => judge(event.reason));
  // Its controls go with the figures; Back and Forward must not call it again either. This listener is the elder one.
  addEventListener('popstate', (event) => hasFailed() && event.stopImmediatePropagation());
}
