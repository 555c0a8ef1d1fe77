// Files of the site: each fetched once, checked against the hash that the page states, given up after a time limit.
//
// The page's script element names them as `data-…="file hash"`; the files lie beside the loader, so that no path of
// the host matters here.
const script = document.querySelector('script[data-app-wasm]');

/** What has come or is coming, by name. */
const coming = new Map();
let failures = 0;

/** Gives the work a signal that is raised when the time is over, or when a part of the work has failed. */
export async function inTime(work) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), Number(script.dataset.limitMs));
  try {
    return await work(giveUp.signal);
  } finally {
    clearTimeout(timer);
    giveUp.abort();
  }
}

/**
 * A script of the site as a module.
 *
 * `import()` takes no hash, an import map would have to stand inline, which the policy forbids, and a checked `fetch`
 * before the import may fetch twice. A module script does take one, and an import of the same address afterwards is
 * answered from the page's module map: one request, checked, nothing on the console (seen in Chromium; the map is
 * keyed by address alone, in every browser).
 */
export function moduleNamed(name, signal) {
  return once(name, (url, integrity) => {
    // Browsers may keep a failed module under its address for good; a fragment is another address of the same file.
    const src = failures ? `${url}#${failures}` : url;
    return new Promise((resolve, reject) => {
      const onerror = () => reject(new Error(`expected ${url}, found none in time that fits its hash`));
      signal.addEventListener('abort', onerror);
      const element = document.createElement('script');
      Object.assign(element, { type: 'module', src, integrity, onload: () => resolve(import(src)), onerror });
      document.head.append(element);
    });
  });
}

/** A program of the site, compiled. */
export function programNamed(name, signal) {
  return once(name, async (url, integrity) => {
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
    const [file, integrity] = script.dataset[name].split(' ');
    const result = fetched(new URL(file, import.meta.url).href, integrity);
    coming.set(name, result);
    result.catch(() => forget(name));
  }
  return coming.get(name);
}
