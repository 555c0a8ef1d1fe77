// Pages of a fixed version: whole without script, on their own site and in somebody else's frame.
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { listen } from '../pages.mjs';

const [version] = readdirSync(fileURLToPath(new URL('../../dist/v/', import.meta.url)));
const PINNED = ['charts/world/', 'en/charts/timeline/', 'embed/stages/', 'en/embed/power/', 'claims/', 'en/sources/'];

for (const path of PINNED) {
  test(`v/${version}/${path}`, async ({ page, baseURL }) => {
    const trouble = listen(page, baseURL);
    await page.goto(`v/${version}/${path}`);
    const notice = page.locator('.edition');
    await expect(notice).toContainText(version);
    // The word on how the version stands is plain HTML, in the language of the page, and all of it can be seen.
    const status = page.frameLocator('.edition iframe');
    await expect(status.locator('p')).toContainText(version);
    expect(await status.locator('html').getAttribute('lang')).toBe(path.startsWith('en/') ? 'en' : 'ko');
    expect(await status.locator('html').evaluate((html) => html.scrollHeight <= html.clientHeight)).toBe(true);
    await notice.getByRole('link').click();
    expect(page.url()).toBe(`${baseURL}${path}`);
    expect(trouble).toEqual([]);
  });
}

test('at 320 px nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['charts/world/', 'embed/world/']) {
    await page.goto(`v/${version}/${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const html = page.frameLocator('.edition iframe').locator('html');
    expect(await html.evaluate((html) => html.scrollHeight <= html.clientHeight), path).toBe(true);
  }
});

test('a pinned embed shows in a sandbox on another site', async ({ page, baseURL }) => {
  const frame = `<iframe sandbox="" width="600" height="700" src="${baseURL}v/${version}/embed/world/"></iframe>`;
  const server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(`<!doctype html>${frame}`));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const embed = page.frameLocator('iframe');
    await expect(embed.locator('[data-picture] svg:visible').first()).toBeVisible();
    await expect(embed.frameLocator('.edition iframe').locator('p')).toContainText(version);
  } finally {
    server.close();
  }
});

test('feeds are announced in the head and tell the changes', async ({ page, baseURL }) => {
  await page.goto('en/changes/');
  for (const type of ['application/atom+xml', 'application/feed+json']) {
    const href = await page.locator(`head link[type="${type}"]`).getAttribute('href');
    const response = await page.request.get(new URL(href, page.url()).href);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain('First edition');
  }
  expect(page.url()).toBe(`${baseURL}en/changes/`);
});
