// The files as a host gives them out: what may be kept, what a page may do, and what a browser asks for.
import { chromium, expect, test } from '@playwright/test';
import { PAGES, listen, openLive } from '../pages.mjs';

for (const path of ['', 'en/', 'timeline/', 'charts/world/']) {
  test(`/${path} asks for each file once and says nothing`, async ({ page, baseURL }) => {
    const trouble = listen(page, baseURL);
    const requests = [];
    const spoken = [];
    page.on('request', (request) => requests.push(request.url().slice(baseURL.length)));
    page.on('console', (message) => spoken.push(message.text()));
    await openLive(page, path);
    await page.waitForLoadState('networkidle');
    const kinds = requests.map((url) => url.replace(/-[0-9a-f]{16}\./, '.')).sort();
    const app = path.startsWith('en/') ? 'app-en' : 'app-ko';
    expect(kinds).toEqual([path, `assets/${app}.js`, `assets/${app}.wasm`, 'assets/loader.js', 'mark.svg'].sort());
    expect([trouble, spoken]).toEqual([[], []]);
  });
}

test('every page has one policy, and is asked for anew; its files are kept for ever', async ({ request }) => {
  for (const path of PAGES) {
    const sent = (await request.get(path)).headersArray();
    const values = (name) => sent.filter((header) => header.name.toLowerCase() === name).map((header) => header.value);
    expect(values('content-security-policy'), path).toHaveLength(1);
    expect(values('content-security-policy')[0], path).not.toContain(', ');
    expect(values('cache-control'), path).toEqual(['no-cache']);
  }
  const page = await (await request.get('')).text();
  const files = [...page.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file);
  expect(files).toHaveLength(1);
  for (const file of files) {
    expect((await request.get(file)).headers()['cache-control'], file).toBe('public, max-age=31536000, immutable');
  }
});

test('the site is the same under another path', async ({ page }) => {
  const mounted = process.env.MOUNTED_URL;
  expect(mounted, 'MOUNTED_URL, an address with a path').toMatch(/:\d+\/.+\/$/);
  const trouble = listen(page, mounted);
  for (const path of ['', 'en/', 'charts/world/', 'en/charts/world/']) {
    await openLive(page, new URL(path, mounted).href);
    await page.locator('button[data-interactive]').click();
    await expect(page.locator('figure[data-chart]')).toHaveAttribute('data-view', 'interactive');
  }
  await page.locator('nav a').first().click();
  await expect(page).toHaveURL(new URL('en/', mounted).href);
  expect(trouble).toEqual([]);
});

test('Back finds the page as it was left, alive', async ({ baseURL, launchOptions }) => {
  // Playwright switches this cache off unless told not to.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await browser.newPage({ baseURL, locale: 'ko-KR' });
  await openLive(page, 'allocation/');
  await page.evaluate(() => addEventListener('pageshow', (event) => (globalThis.persisted = event.persisted)));
  await page.locator('.controls > summary').first().click();
  await page.getByRole('button', { name: 'SK', exact: true }).first().click();
  const title = await page.locator('.figure-title').first().innerText();
  await page.goto('timeline/');
  // `goBack` waits for a load, and a page out of the cache is not loaded.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page.locator('figure[data-chart=allocation]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => globalThis.persisted)).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live');
  await expect(page.locator('.figure-title').first()).toHaveText(title);
  await page.getByRole('button', { name: '네이버', exact: true }).first().click();
  await expect(page.locator('.figure-title').first()).not.toHaveText(title);
  await browser.close();
});
