// Other people's sites: a server on another origin, and pages as content systems make them.
import { createServer } from 'node:http';

/** Starts a server that answers each path with what `pages` has for it: `{ body, headers }`, made of the query. */
export async function startHost(pages) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://host');
    const page = pages[url.pathname.slice(1)];
    if (!page) return response.writeHead(404).end();
    const { body, headers } = page(url.searchParams);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  // Another site, and not merely another port.
  return { origin: `http://localhost:${server.address().port}`, stop: () => server.close() };
}

/** An article with a column of a width, its own box model, and a count of what the frames say. */
export const article = (width, content, { head = '', script = '' } = {}) => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>기사</title>${head}
<script>addEventListener('message', ({ data }) => (globalThis.heard ??= []).push(data));${script}</script></head>
<body><article class="column" style="inline-size:${width}px">${content}</article></body></html>`;

/** What a content system does with a height, in words of its own: how it knows the message, and what it reads from it. */
export const PARENTS = {
  datawrapper: `addEventListener('message', (event) => {
    for (const height of Object.values(event.data['datawrapper-height'] ?? {}))
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === event.source) frame.style.height = height + 'px';
  });`,
  amp: `addEventListener('message', ({ data, source }) => {
    if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = data.height + 'px';
  });`,
  medium: `addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || !data.includes('iframe.resize')) return;
    const { src, context, height } = JSON.parse(data);
    for (const frame of document.querySelectorAll('iframe'))
      if (context === 'iframe.resize' && frame.src === src) frame.style.height = height + 'px';
  });`,
};

/**
 * What WordPress makes of a stranger's oEmbed answer: a few elements with a few attributes, in a sandbox, with a secret in
 * the address; and what its page does with messages: the secret must fit, heights are kept between 200 and 1000.
 */
export const wordpress = {
  filter(html, secret) {
    const allowed = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
    const [, attributes] = /<iframe([^>]*)>/.exec(html);
    const kept = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].filter(([, name]) => allowed.includes(name));
    const text = kept.map(([, name, value]) => `${name}="${name === 'src' ? `${value}#?secret=${secret}` : value}"`).join(' ');
    const [quote] = /<blockquote>.*<\/blockquote>/.exec(html);
    return `${quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)}
      <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden"
        data-secret="${secret}" ${text}></iframe>`;
  },
  script: `addEventListener('message', ({ data, source }) => {
    if (!data?.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    }
  });
  addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });`,
};
