// What can go wrong on the way to a live page: each fault as something done to a page before it is opened.

/** The built files, by what they are; at a second try with a query. */
export const FILES = {
  loader: /\/assets\/loader-\w+\.js/,
  glue: /\/assets\/app-(ko|en)-\w+\.js/,
  program: /\/assets\/app-(ko|en)-\w+\.wasm/,
  echarts: /\/assets\/echarts-\w+\.js/,
  interactiveGlue: /\/assets\/interactive-(ko|en)-\w+\.js/,
  interactiveProgram: /\/assets\/interactive-(ko|en)-\w+\.wasm/,
};

/** The script of the panel with the evidence: none of the programs needs it. */
export const PANEL = /\/assets\/evidence-\w+\.js/;

/** Answers with a status, as a host does that has lost the file. */
export const status = (code) => (route) => route.fulfill({ status: code, body: 'lost' });

/** Answers with a changed body. */
export const changed = (change) => async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
};

/** One bit of one byte in the middle. */
export const flipped = changed((body) => {
  body[body.length >> 1] ^= 1;
  return body;
});

/** The first half. */
export const truncated = changed((body) => body.subarray(0, body.length >> 1));

/** One more line of script. */
export const tampered = changed((body) => Buffer.concat([body, Buffer.from('\nglobalThis.tampered = true;')]));

/** The right bytes under a type that browsers do not compile while they come. */
export const mistyped = async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
};

/** Never an answer. */
export const silent = () => {};

/** Shortens the loader's patience, as its script element may, so that a test need not wait as long as a reader would. */
export async function impatient(page, limitMs) {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replace('<script type="module"', `<script type="module" data-limit-ms="${limitMs}"`);
      if (body === text) throw new Error('expected the page to have a loader');
      await route.fulfill({ response, body });
    },
  );
}

/**
 * Has a list chosen while the program is writing what was chosen before: it refuses to be called into its own work, and
 * panics. Nothing in the product knows of this. Once the page has noticed, the browser is itself again.
 */
function chooseInBetween() {
  const real = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...real,
    set(markup) {
      if (document.documentElement.dataset.state !== 'failed') {
        const list = document.querySelector('select[data-key="unit"]');
        list.value = 'digits';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
      real.set.call(this, markup);
    },
  });
}

/** As late as a test wants it. */
export const panicFromNowOn = (page) => page.evaluate(chooseInBetween);

/** Keeps the program's memory at hand, so that a test can ruin it. */
export const exposeMemory = (page) =>
  page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const result = await instantiate.apply(WebAssembly, given);
      globalThis.programMemory ??= (result.exports ?? result.instance.exports).memory;
      return result;
    };
  });

/** Has the program find its memory ruined before its first instruction: it traps at the start. */
export const trapAtStart = (page) =>
  page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const result = await instantiate.apply(WebAssembly, given);
      new Uint8Array((result.exports ?? result.instance.exports).memory.buffer).fill(0xff);
      return result;
    };
  });

/** Overwrites all of it: pointers lead out of it, lengths are beyond belief. */
export const ruinMemory = (page) => page.evaluate(() => new Uint8Array(globalThis.programMemory.buffer).fill(0xff));
