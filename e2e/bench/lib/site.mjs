// The built site as `cargo xtask bench` serves it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

export const isPage = (path) => existsSync(`${DIST}${path}index.html`);

/** Address of the served site. */
export function address() {
  if (!process.env.BASE_URL) throw new Error('expected the served site in BASE_URL, found nothing: start this through `cargo xtask bench`');
  return process.env.BASE_URL;
}

/** Those of the pages that have been built; says which have not. */
export function built(paths) {
  const missing = paths.filter((path) => !isPage(path));
  if (missing.length > 0) console.log(`not built yet, so not measured: ${missing.join(' ')}`);
  return paths.filter(isPage);
}

/** How the server sends text: `br`, `gzip` or as it is. */
export async function encoding(base) {
  const response = await fetch(base, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
  return response.headers.get('content-encoding') ?? 'not compressed';
}
