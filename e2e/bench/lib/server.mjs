// One server for all pages of a bench: every file as brotli 11 with the same few headers, on this machine only.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

const brotli = promisify(brotliCompress);

/** Serves `files` (path → text) and, where none is meant, the folder `root` under `/ours/`. */
export async function serve(files, root) {
  // Brotli 11 is node's default. A file is packed when first asked for; callers open every page once before measuring.
  const packed = new Map();
  for (const [path, text] of files) packed.set(path, await brotli(text));

  async function find(path) {
    if (!packed.has(path) && path.startsWith('ours/')) {
      const file = join(root, normalize(`/${path.slice('ours/'.length)}`));
      if (statSync(file, { throwIfNoEntry: false })?.isFile()) packed.set(path, await brotli(readFileSync(file)));
    }
    return packed.get(path);
  }

  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(request.url.split('?')[0]).slice(1);
    const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
    const body = await find(path);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
