// The site as the tests see it: every page of dist/, and a page object that listens for trouble.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const addresses = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'index.html')
  .map((entry) => join(entry.parentPath ?? entry.path, '/').slice(dist.length))
  // Pages of fixed versions are without script, and have tests of their own (versions.spec.mjs).
  .filter((path) => !path.startsWith('v/'))
  .sort();

const isByRule = (path) => /(^|\/)charts\/[^/]+\/[^/]+\//.test(path);

/** Addresses of all pages that take a program, relative to the root: '', 'allocation/', 'en/' … */
export const PAGES = addresses.filter((path) => !isByRule(path));

/** Those of charts by a rule, for readers without script. */
export const BY_RULE = addresses.filter(isByRule);

/** Slugs of the charts that follow the rule: each has a page by each rule. */
export const FOLLOW_RULE = new Set(BY_RULE.map((path) => path.match(/charts\/([^/]+)\//)[1]));

/** Waits until every chart of a page shows what a rule gives. Those of every record follow none. */
export async function expectRule(page, rule) {
  for (const figure of await page.locator('figure[data-chart]').all()) {
    const shown = FOLLOW_RULE.has(await figure.getAttribute('data-chart')) ? rule : 'primary';
    await expect(figure).toHaveAttribute('data-rule', shown);
  }
}

/** Slugs of all charts. */
export const CHARTS = PAGES.filter((path) => /^charts\/[^/]+\/$/.test(path)).map((path) => path.split('/')[1]);

/** Notes whatever goes wrong on a page: console messages, exceptions, failed and foreign requests. */
export function listen(page, baseURL) {
  const trouble = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !request.url().startsWith('data:')) trouble.push(`foreign: ${request.url()}`);
  });
  return trouble;
}

/** Opens a page and waits until its charts are alive. */
export async function openLive(page, path) {
  const response = await page.goto(path);
  expect(response.status()).toBe(200);
  if (await page.locator('figure[data-chart]').count()) {
    await expect(page.locator('html')).toHaveAttribute('data-state', 'live');
  }
}

/** The words of every figure, without the controls, which need script. */
export const figureWords = (page) =>
  page.locator('figure[data-chart]').evaluateAll((all) =>
    all.map((figure) => {
      const copy = figure.cloneNode(true);
      for (const part of copy.querySelectorAll('.controls, button')) part.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );

/** A browser on a phone. */
export const onPhone = (browser, baseURL) =>
  browser.newContext({ baseURL, hasTouch: true, viewport: { width: 360, height: 740 } });

/** A browser that runs no script. */
export const withoutScript = (browser, baseURL) => browser.newContext({ baseURL, javaScriptEnabled: false });

/** What the address asks for, in plain letters. */
export const search = (page) => page.evaluate(() => decodeURIComponent(location.search));

/** The mark of a datum, in the layout that is shown. */
export const mark = (page, key) => page.locator(`.datum[data-key="${key}"]:visible`).first();

/** The words of every figure as a reader without script has them. */
export async function wordsWithoutScript(browser, baseURL, path) {
  const context = await withoutScript(browser, baseURL);
  const page = await context.newPage();
  await page.goto(path);
  const words = await figureWords(page);
  await context.close();
  expect(words.length).toBeGreaterThan(0);
  return words;
}

/** One chart on a page. */
export function chart(page, id) {
  const figure = page.locator(`figure[data-chart="${id}"]`);
  return {
    figure,
    title: figure.locator('.figure-title'),
    summary: figure.locator('.figure-summary'),
    /** Keys of the drawn data, of the layout that is seen. */
    drawn: () =>
      figure
        .locator('.panel svg.picture')
        .filter({ visible: true })
        .locator('.datum')
        .evaluateAll((data) => data.map((datum) => datum.getAttribute('data-key'))),
    /** Keys of the table rows. */
    rows: () => figure.locator('tbody tr[data-key]').evaluateAll((rows) => rows.map((row) => row.dataset.key)),
    async openControls() {
      const controls = figure.locator('details.controls');
      if (!(await controls.getAttribute('open').then((open) => open !== null))) await controls.locator('> summary').click();
    },
    chip: (name) => figure.getByRole('button', { name, exact: true }),
    choice: (label) => figure.getByLabel(label),
  };
}
