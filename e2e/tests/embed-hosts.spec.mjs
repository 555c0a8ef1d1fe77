// Embeds in other people's pages: one page for each kind of host, on another origin. No scroll bar, nothing cut, as high as
// the chart, shrinking again, few messages, and deaf to strangers.
import { expect, test } from '@playwright/test';
import { PARENTS, article, startHost, wordpress } from '../hosts.mjs';

const WIDTHS = [320, 600, 1200];
const SITE = process.env.BASE_URL ?? 'http://127.0.0.1:8080/';
const CHART = 'stages';
/** WordPress shows nothing higher than 1000 pixels, so higher charts scroll there. */
const LOW_CHART = 'world';
const MANY = 20;

/** What a page offers to paste, with the address of the site under test. */
const offered = { ko: {}, en: {} };
let host;

const at = (params) => Number(params.get('width') ?? 600);
const framed = (attributes, query = '') =>
  `<iframe src="${SITE}embed/${CHART}/${query}" title="chart" width="100%" height="300" frameborder="0" ${attributes}></iframe>`;
/** A parent that answers heights in its own way. */
const parent = (name) => (params) => ({ body: article(at(params), framed(''), { script: PARENTS[name] }) });
const paragraphs = '<p>'.concat('본문이 이어진다. '.repeat(120), '</p>');
/** The first chart below the first screen: a picture without a stated height makes an article jump by itself. */
const inLong = (snippet) => (params) => ({
  body: article(at(params), paragraphs + Array.from({ length: MANY }, () => paragraphs + snippet()).join('')),
});

const PAGES = {
  fixed: (params) => ({ body: article(at(params), offered.ko.fixed) }),
  stepped: (params) => ({ body: article(at(params), offered.ko.stepped) }),
  resized: (params) => ({ body: article(at(params), offered.ko.resized) }),
  // Far down: a picture before the reader's eyes stays one.
  element: (params) => ({ body: article(at(params), `${paragraphs.repeat(8)}${offered.ko.element}${paragraphs}`) }),
  'element-in-sight': () => ({ body: article(600, offered.ko.element.replace(/<script.*/s, '')) }),
  boxed: (params) => ({
    body: article(at(params), offered.ko.resized, { head: '<style>* { box-sizing: border-box } iframe { border: 5px solid }</style>' }),
  }),
  sandboxed: (params) => ({
    body: article(at(params), framed('sandbox="allow-scripts"', params.get('query') ?? ''), { script: PARENTS.datawrapper }),
  }),
  'sandboxed-shut': (params) => ({ body: article(at(params), offered.ko.fixed.replace(/sandbox="[^"]*"/, 'sandbox=""')) }),
  policy: (params) => ({
    body: article(at(params), offered.ko.fixed),
    headers: { 'Content-Security-Policy': `default-src 'self'; frame-src ${SITE}; style-src 'unsafe-inline'` },
  }),
  isolated: (params) => ({
    body: article(at(params), offered.ko.resized),
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  }),
  dark: (params) => ({
    body: article(600, framed('', `?theme=${params.get('theme')}`), {
      head: '<style>:root { color-scheme: dark; background: #000; color: #eee }</style>',
      script: PARENTS.datawrapper,
    }),
  }),
  wordpress: (params) => ({
    body: article(at(params), wordpress.filter(
      `<blockquote><a href="${SITE}charts/${LOW_CHART}/">그림</a></blockquote>` +
        `<iframe src="${SITE}embed/${LOW_CHART}/" width="${at(params)}" height="900" title="그림" frameborder="0" onload="x()"></iframe>`,
      'a1B2c3',
    ), { script: wordpress.script }),
  }),
  datawrapper: parent('datawrapper'),
  amp: parent('amp'),
  medium: parent('medium'),
  bare: () => ({ body: article(600, framed('')) }),
  'many-resized': inLong(() => offered.ko.resized),
  'many-elements': inLong(() => offered.ko.element),
};

test.beforeAll(async ({ browser }) => {
  host = await startHost(PAGES);
  const page = await browser.newPage();
  for (const lang of ['ko', 'en']) {
    await page.goto(`${SITE}${lang === 'ko' ? '' : 'en/'}embed/`);
    await expect(page.locator('[data-builder]')).toBeVisible();
    const texts = page.locator(`#${CHART} [data-snippet]`);
    for (const snippet of await texts.all()) {
      offered[lang][await snippet.getAttribute('data-snippet')] = await snippet.locator('code').textContent();
    }
  }
  await page.close();
});
test.afterAll(() => host.stop());

/** The files of pictures, whoever makes them: as wide as their names say. */
const withPictures = (page) =>
  page.route('**/charts/*.png', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"/>' }),
  );

/** The chart's frame in a host's page, once it shows. */
async function chartIn(page) {
  const inside = page.locator('gpu-ledger-chart');
  if (await inside.count()) await inside.first().scrollIntoViewIfNeeded();
  const element = page.locator('iframe').first();
  await element.waitFor({ state: 'attached' });
  const frame = await (await element.elementHandle()).contentFrame();
  await frame.waitForSelector('.source-line');
  return { element, frame };
}

/** How the chart sits in its frame. `spare` is the room that is left below it. */
const sitting = (frame) =>
  frame.evaluate(() => {
    const root = document.documentElement;
    return {
      spare: innerHeight - root.getBoundingClientRect().height,
      sideways: root.scrollWidth - root.clientWidth,
      bar: innerWidth - root.clientWidth,
    };
  });

/** As high as the chart, to two pixels, and no scroll bar. */
async function fits(frame) {
  await expect
    .poll(async () => {
      const { spare, sideways, bar } = await sitting(frame);
      return spare > -1 && spare <= 2 && sideways <= 0 && bar === 0 ? 'fits' : { spare, sideways, bar };
    })
    .toBe('fits');
}

/** Nothing cut, no scroll bar; there may be room to spare. */
async function isWhole(frame) {
  const { spare, sideways, bar } = await sitting(frame);
  expect({ cut: spare < -1, sideways: sideways > 0, bar }).toEqual({ cut: false, sideways: false, bar: 0 });
}

const heard = (page) => page.evaluate(() => (globalThis.heard ?? []).length);

for (const width of WIDTHS) {
  const open = async (page, name, more = '') => {
    await page.setViewportSize({ width: Math.max(360, width + 40), height: 900 });
    await withPictures(page);
    await page.goto(`${host.origin}/${name}?width=${width}${more}`);
    return chartIn(page);
  };

  test(`${width}: without any script in the page around, nothing is cut`, async ({ page }) => {
    for (const name of ['fixed', 'stepped', 'policy', 'sandboxed-shut']) {
      const { frame } = await open(page, name);
      await isWhole(frame);
      await expect(frame.locator('.source-line'), name).toBeVisible();
      await expect(frame.locator('[data-picture] svg').first(), name).toBeAttached();
    }
  });

  for (const name of ['resized', 'boxed', 'sandboxed', 'isolated', 'element', 'datawrapper', 'amp', 'medium']) {
    test(`${width}: ${name} grows and shrinks with the chart`, async ({ page }) => {
      const { element, frame } = await open(page, name);
      await expect(frame.locator('html')).toHaveAttribute('data-state', 'live');
      await fits(frame);
      const closed = (await element.boundingBox()).height;
      await frame.locator('.figure-table > summary').click();
      await expect.poll(async () => (await element.boundingBox()).height).toBeGreaterThan(closed + 100);
      await fits(frame);
      await frame.locator('.figure-table > summary').click();
      await expect.poll(async () => (await element.boundingBox()).height).toBeLessThanOrEqual(closed + 1);
      await fits(frame);
      // Three tongues for each of three heights, and what was asked for at the start.
      expect(await heard(page)).toBeLessThanOrEqual(18);
    });
  }

  test(`${width}: WordPress shows it in its own sandbox`, async ({ page }) => {
    const { element, frame } = await open(page, 'wordpress');
    await expect(element).toBeVisible();
    await expect(page.locator('blockquote')).toBeHidden();
    const { height } = await element.boundingBox();
    expect(height).toBeLessThanOrEqual(1000);
    await isWhole(frame);
    expect(await heard(page)).toBeLessThanOrEqual(12);
  });
}

test('from 200 to 1200 pixels nothing is wider than the frame', async ({ page }) => {
  await page.goto(`${host.origin}/bare`);
  const { element, frame } = await chartIn(page);
  for (const width of [200, 240, 280, 360, 480, 727, 728, 900, 1200]) {
    await element.evaluate((one, to) => Object.assign(one, { width: to, height: 3000 }), width);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
    expect((await sitting(frame)).sideways, `at ${width}`).toBeLessThanOrEqual(0);
  }
});

test('a sandbox without an origin brings the program, and what the address asks for', async ({ page }) => {
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.goto(`${host.origin}/sandboxed?query=${encodeURIComponent('?rule=lowest&theme=dark&tab=table')}`);
  const { frame } = await chartIn(page);
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'live');
  await expect(frame.locator('figure')).toHaveAttribute('data-rule', 'lowest');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('.figure-table')).toHaveAttribute('open', '');
  await fits(frame);
  expect(await frame.evaluate(() => origin)).toBe('null');
  expect(trouble).toEqual([]);
});

test('a language asked for leads to its page, with all else that was asked for', async ({ page }) => {
  await page.goto(`${host.origin}/sandboxed?query=${encodeURIComponent('?lang=en&theme=light')}`);
  await expect.poll(() => page.frames()[1]?.url()).toBe(`${SITE}en/embed/${CHART}/?theme=light`);
  const { frame } = await chartIn(page);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await fits(frame);
});

test('an embed as it comes fetches nothing but its page and its loader', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => request.url().startsWith(SITE) && asked.push(request.url().slice(SITE.length)));
  await page.goto(`${host.origin}/bare`);
  const { frame } = await chartIn(page);
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'live');
  await page.waitForLoadState('networkidle');
  expect(asked.map((url) => url.replace(/-[0-9a-f]{16}\./, '.')).sort()).toEqual(['assets/embed.js', `embed/${CHART}/`]);
});

for (const theme of ['host', 'dark', 'light', 'auto']) {
  test(`in a dark page, with theme=${theme}, words stand out from their ground`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${host.origin}/dark?theme=${theme}`);
    const { element, frame } = await chartIn(page);
    await fits(frame);
    // What is seen: the corner is ground, the darkest or lightest spot of the heading is ink.
    const picture = await element.screenshot();
    const contrast = await page.evaluate(async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(bitmap.width, 80);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, 80);
      const light = (at) => {
        const [r, g, b] = [0, 1, 2].map((i) => data[at + i] / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = light((3 * bitmap.width + 3) * 4);
      let best = 1;
      for (let at = 0; at < data.length; at += 4) {
        const [low, high] = [ground, light(at)].sort((a, b) => a - b);
        best = Math.max(best, (high + 0.05) / (low + 0.05));
      }
      return { ground, best };
    }, picture.toString('base64'));
    expect(contrast.best).toBeGreaterThan(7);
    if (theme === 'dark') expect(contrast.ground).toBeLessThan(0.05);
    if (theme === 'light') expect(contrast.ground).toBeGreaterThan(0.8);
    if (theme === 'host') expect(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  });
}

test('what strangers say changes nothing', async ({ page }) => {
  await page.goto(`${host.origin}/bare`);
  const { element, frame } = await chartIn(page);
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'live');
  await page.waitForTimeout(200);
  const before = { words: await frame.locator('body').innerText(), heard: await heard(page), url: frame.url() };
  await element.evaluate((one) => {
    const say = (data) => one.contentWindow.postMessage(data, '*');
    const odd = [
      null, 0, 'height', '{"context":"iframe.resize"}', [], {}, { message: 'ready' }, { message: 'ready', secret: 'x' },
      { message: 'link', value: 'javascript:1' }, { sentinel: 'amp', type: 'embed-size', height: 1 }, { 'datawrapper-height': { x: 1 } },
      { 'datawrapper-vis-update': {} }, { type: 'set', innerHTML: '<img src=x onerror=alert(1)>' }, 'gpu-ledger:eval', new Map([[1, 2]]),
    ];
    for (let round = 0; round < 40; round++) odd.forEach(say);
    // The one thing that may be asked, far too often.
    for (let round = 0; round < 400; round++) say('gpu-ledger:height');
  });
  await page.waitForTimeout(500);
  expect(await frame.locator('body').innerText()).toBe(before.words);
  expect(frame.url()).toBe(before.url);
  expect((await heard(page)) - before.heard).toBeLessThanOrEqual(8 * 3);
});

test('a page with the resizer believes only the frames of the site', async ({ page }) => {
  await page.goto(`${host.origin}/resized`);
  const { element, frame } = await chartIn(page);
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'live');
  await fits(frame);
  const { height } = await element.boundingBox();
  await page.evaluate(() => {
    const say = (data) => postMessage(data, '*');
    for (const value of [1, 5, 1e9, -700, NaN, '700', null, 700.5, { valueOf: () => 700 }.valueOf, [700]]) {
      try {
        say({ 'datawrapper-height': { stages: value } });
      } catch {
        // Functions cannot be sent.
      }
    }
    const other = Object.assign(document.createElement('iframe'), { srcdoc: `<script>parent.postMessage({ 'datawrapper-height': { stages: 700 } }, '*')</script>` });
    document.body.append(other);
    return new Promise((done) => (other.onload = () => setTimeout(done, 200)));
  });
  expect((await element.boundingBox()).height).toBe(height);
  expect(await page.locator('iframe').nth(1).evaluate((one) => one.style.height)).toBe('');
});

test('the element is its picture without its script, and stays it before the eyes of the reader', async ({ page }) => {
  await withPictures(page);
  await page.goto(`${host.origin}/element-in-sight`);
  const element = page.locator('gpu-ledger-chart');
  await expect(element.locator('a > picture > img')).toBeVisible();
  expect(await element.locator('img').evaluate((img) => img.getBoundingClientRect().height)).toBe(450);
  await page.addScriptTag({ url: `${SITE}embed/element.js` });
  await page.waitForTimeout(300);
  await expect(element.locator('img')).toBeVisible();
  await expect(element.locator('iframe')).toHaveCount(0);
  // Looking away is enough.
  await element.evaluate((one) => (one.parentElement.style.marginBlockStart = '2000px'));
  await expect(element.locator('iframe')).toHaveCount(1);
  await expect(element.locator('img')).toHaveCount(0);
});

for (const name of ['many-resized', 'many-elements']) {
  for (const width of [330, 600]) {
    test(`twenty in one article (${name}, ${width}): only near ones are fetched, nothing jumps`, async ({ page }) => {
      await page.addInitScript(() => {
        globalThis.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifts += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const fetched = [];
      page.on('request', (request) => request.url().includes(`/embed/${CHART}/`) && fetched.push(1));
      await page.setViewportSize({ width: width + 30, height: 800 });
      await withPictures(page);
      await page.goto(`${host.origin}/${name}?width=${width}`);
      await page.waitForTimeout(700);
      expect(fetched.length).toBeLessThanOrEqual(6);
      // As a reader scrolls, a screen at a time.
      for (let step = 0; step < 5; step++) {
        await page.mouse.wheel(0, 700);
        await page.waitForTimeout(150);
      }
      expect(fetched.length).toBeGreaterThan(0);
      expect(fetched.length).toBeLessThan(MANY);
      expect(await page.evaluate(() => globalThis.shifts)).toBeLessThanOrEqual(0.02);
    });
  }
}
