// Files of the site: each fetched once, checked against the hash that the page states, given up after a time limit.
//
// The page's script element names them as `data-…="file hash"`, or the loader itself does; the files lie beside the
// loader, so that no path of the host matters here.
let known = document.querySelector('script[data-app-wasm]')?.dataset;

/** Has these files known, each as `file hash`, to a page that names none itself. */
export const know = (files) => (known = files);

/** How long a file may be on its way before the page is left as it is: a slow phone network needs some 10 s. */
const LIMIT_MS = 20_000;

/** What has come or is coming, by name. */
const coming = new Map();
let failures = 0;

/**
 * A script of the site as a module.
 *
 * `import()` takes no hash, an import map would have to stand inline, which the policy forbids, and a checked `fetch`
 * before the import may fetch twice. A module script does take one, and an import of the same address afterwards is
 * answered from the page's module map: one request, checked, nothing on the console (e2e/tests/faults.spec.mjs).
 */
export function moduleNamed(name) {
  return once(name, (src, integrity, signal) => {
    const element = Object.assign(document.createElement('script'), { type: 'module', src, integrity });
    const come = new Promise((resolve, reject) => {
      element.onload = () => resolve(import(src));
      element.onerror = () => reject(new Error(`expected ${src}, found nothing in time that fits its hash`));
      signal.addEventListener('abort', element.onerror);
      document.head.append(element);
    });
    return come.finally(() => element.remove());
  });
}

/** A program of the site, compiled. */
export function programNamed(name) {
  return once(name, async (url, integrity, signal) => {
    const response = await fetch(url, { integrity, signal });
    if (!response.ok) throw new Error(`expected ${url}, found status ${response.status}`);
    // Streaming insists on the exact type. From a host that sends another one the same answer is compiled whole.
    return response.headers.get('Content-Type') === 'application/wasm' && WebAssembly.compileStreaming
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());
  });
}

/** Has a file fetched anew the next time. */
export function forget(name) {
  failures++;
  coming.delete(name);
}

function once(name, fetched) {
  if (!coming.has(name)) {
    const [file, integrity] = known[name].split(' ');
    const url = new URL(file, import.meta.url);
    // Browsers may keep what has failed under its address: a refused script, an answer that never ends.
    if (failures) url.search = failures;
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(), known.limitMs ?? LIMIT_MS);
    const result = fetched(url.href, integrity, giveUp.signal);
    coming.set(name, result);
    result.catch(() => forget(name));
  }
  return coming.get(name);
}
