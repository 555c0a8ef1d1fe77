// The page of all claims, fetched once: whatever the panel says is on that page already.

/** As long as the loader waits for its files. */
const LIMIT_MS = 20_000;

let coming;

/** The page as a document that shows nothing and runs nothing. A failure is forgotten, so that the next click tries again. */
export function claimsPage(address) {
  coming ??= load(address).catch((cause) => {
    coming = undefined;
    throw cause;
  });
  return coming;
}

async function load(address) {
  const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT_MS) });
  if (!response.ok) throw new Error(`expected ${address}, found status ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (!page.querySelector('#evidence-panel')) throw new Error(`expected ${address} to hold the panel, found another page`);
  return page;
}

/** A record of that page for this one: no id twice, links as they were meant there, its heading below the panel's. */
export function copyOf(page, id, address) {
  const record = page.getElementById(id);
  if (!record) throw new Error(`expected ${address} to hold ${id}, found nothing`);
  const copy = document.importNode(record, true);
  copy.removeAttribute('id');
  copy.dataset.record = id;
  for (const link of copy.querySelectorAll('a')) link.href = new URL(link.getAttribute('href'), address);
  const heading = copy.querySelector('h2, h3');
  const lower = document.createElement('h4');
  lower.append(...heading.childNodes);
  heading.replaceWith(lower);
  return copy;
}
