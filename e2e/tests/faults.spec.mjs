// Whatever goes wrong on the way to a live page: the page stays complete, says so once, and asks for nothing twice.
import { chromium, expect, test } from '@playwright/test';
import { chart, figureWords, openLive, withoutScript, wordsWithoutScript } from '../pages.mjs';
import {
  FILES,
  exposeMemory,
  flipped,
  impatient,
  mistyped,
  trapAtStart,
  panicFromNowOn,
  ruinMemory,
  silent,
  status,
  tampered,
  truncated,
} from '../faults.mjs';

const PAGE = 'allocation/';

/** Counts requests by address, and notes exceptions that nobody caught. */
function watch(page) {
  const requests = new Map();
  const exceptions = [];
  page.on('request', (request) => requests.set(request.url(), (requests.get(request.url()) ?? 0) + 1));
  page.on('pageerror', (error) => exceptions.push(error.message));
  return {
    exceptions,
    /** How often each of the built files that fit was asked for. */
    times: (file) => [...requests].filter(([url]) => file.test(url)).map(([, times]) => times),
    /** Addresses asked for more than once. */
    repeated: () => [...requests].filter(([, times]) => times > 1).map(([url]) => url),
  };
}

/** Whatever a reader came for is there: words, pictures, tables, sources. */
async function expectWhole(page, words) {
  expect(await figureWords(page)).toEqual(words);
  for (const figure of await page.locator('figure[data-chart]').all()) {
    await expect(figure.locator('[data-picture] svg:visible').first()).toBeVisible();
    expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(0);
    await expect(figure.locator('.source-line')).toBeVisible();
  }
}

/** The page is whole, says once that it is not live, and shows no control that nobody answers to. */
async function expectFailed(page, words) {
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await expect(page.locator('[data-notice]:visible')).toHaveCount(1);
  await expect(page.locator('[data-notice] a')).toBeVisible();
  await expect(page.locator('.controls:visible')).toHaveCount(0);
  await expectWhole(page, words);
}

async function expectLive(page, words) {
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live');
  await expect(page.locator('[data-notice]')).toBeHidden();
  await expectWhole(page, words);
}

let words;
test.beforeAll(async ({ browser, baseURL }) => {
  words = await wordsWithoutScript(browser, baseURL, PAGE);
});

test('script is off', async ({ browser, baseURL }) => {
  const context = await withoutScript(browser, baseURL);
  const page = await context.newPage();
  await page.goto(PAGE);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'static');
  await expect(page.locator('[data-notice]')).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
  await expectWhole(page, words);
  await context.close();
});

test('there is no WebAssembly', async ({ baseURL, launchOptions }) => {
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, '--js-flags=--jitless'] });
  const page = await browser.newPage({ baseURL, locale: 'ko-KR' });
  const seen = watch(page);
  const spoken = [];
  page.on('console', (message) => spoken.push(message.text()));
  await page.goto(PAGE);
  expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined');
  await expectFailed(page, words);
  await expect(page.locator('button[data-interactive]:visible')).toHaveCount(0);
  expect([seen.times(FILES.glue), seen.times(FILES.program), seen.exceptions, spoken]).toEqual([[], [], [], []]);
  await browser.close();
});

const AT_START = [
  ['the loader is lost', FILES.loader, status(404), 'static'],
  ['the loader is tampered with', FILES.loader, tampered, 'static'],
  ['the program is lost', FILES.program, status(404), 'failed'],
  ['the host breaks down', FILES.program, status(500), 'failed'],
  ['the program is cut short', FILES.program, truncated, 'failed'],
  ['one bit of the program is flipped', FILES.program, flipped, 'failed'],
  ['the program never ends', FILES.program, silent, 'failed'],
  ['the glue is lost', FILES.glue, status(404), 'failed'],
  ['the glue is tampered with', FILES.glue, tampered, 'failed'],
  ['the glue never ends', FILES.glue, silent, 'failed'],
];
for (const [name, file, fault, state] of AT_START) {
  test(name, async ({ page }) => {
    const seen = watch(page);
    if (fault === silent) await impatient(page, 1000);
    await page.route(file, fault);
    await page.goto(PAGE);
    if (state === 'failed') {
      await expectFailed(page, words);
    } else {
      await page.waitForLoadState('networkidle');
      await expect(page.locator('html')).toHaveAttribute('data-state', state);
      await expectWhole(page, words);
    }
    expect(seen.times(file)).toEqual([1]);
    expect(seen.repeated()).toEqual([]);
    expect(seen.exceptions).toEqual([]);
    expect(await page.evaluate(() => globalThis.tampered)).toBeUndefined();
  });
}

test('the program comes as a wrong type', async ({ page }) => {
  const seen = watch(page);
  const spoken = [];
  page.on('console', (message) => spoken.push(message.text()));
  await page.route(FILES.program, mistyped);
  await page.goto(PAGE);
  await expectLive(page, words);
  expect([seen.times(FILES.program), seen.repeated(), seen.exceptions, spoken]).toEqual([[1], [], [], []]);
});

test('trying again after a fault brings the page to life', async ({ page }) => {
  await page.route(FILES.program, status(404), { times: 1 });
  await page.goto(`${PAGE}?rule=lowest`);
  await expectFailed(page, words);
  await page.locator('[data-notice] a').click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live');
  await expect(page).toHaveURL(/\?rule=lowest$/);
});

test('the program breaks at the start', async ({ page }) => {
  const seen = watch(page);
  await trapAtStart(page);
  await page.goto(PAGE);
  await expectFailed(page, words);
  expect([seen.repeated(), seen.exceptions]).toEqual([[], []]);
});

test('the program panics at a click', async ({ page }) => {
  const seen = watch(page);
  await openLive(page, PAGE);
  // Far down the page, with the place of the notice out of sight.
  const targets = chart(page, 'targets');
  const all = await targets.rows();
  await targets.openControls();
  await targets.chip('2030년').click();
  await expect.poll(async () => (await targets.rows()).length).toBeLessThan(all.length);
  // The figures out of sight follow at leisure; the fault is to meet the next click.
  await page.waitForTimeout(800);
  await panicFromNowOn(page);
  await targets.chip('2028년').click();
  await expectFailed(page, words);
  await expect(page.locator('[data-notice]')).toBeInViewport();
  expect(seen.exceptions.length).toBeGreaterThan(0);
  // What is broken is not called again: going back says nothing more.
  const before = seen.exceptions.length;
  await page.goBack();
  await page.waitForTimeout(200);
  expect(seen.exceptions.length).toBe(before);
  await expectFailed(page, words);
});

test('the memory of the program is ruined', async ({ page }) => {
  const seen = watch(page);
  await exposeMemory(page);
  // With a choice in the address nothing is rehearsed when the controls are opened.
  await openLive(page, `${PAGE}?rule=latest`);
  const allocation = chart(page, 'allocation');
  await allocation.openControls();
  await expect(allocation.chip('SK')).toBeVisible();
  // The figures out of sight follow the address at leisure; the fault is to meet the click.
  await page.waitForTimeout(800);
  await ruinMemory(page);
  await allocation.chip('SK').click();
  await expectFailed(page, words);
  expect(seen.exceptions.length).toBeGreaterThan(0);
});

test('the memory of the program is ruined before anything is chosen', async ({ page }) => {
  const seen = watch(page);
  await exposeMemory(page);
  await openLive(page, PAGE);
  await ruinMemory(page);
  await chart(page, 'allocation').openControls();
  await expectFailed(page, words);
  expect(seen.exceptions.length).toBeGreaterThan(0);
});

const ON_DEMAND = [
  ['ECharts is lost', FILES.echarts, status(404)],
  ['ECharts is tampered with', FILES.echarts, tampered],
  ['ECharts never ends', FILES.echarts, silent],
  ['the interactive program is lost', FILES.interactiveProgram, status(404)],
  ['the interactive program is cut short', FILES.interactiveProgram, truncated],
  ['the glue of the interactive program is lost', FILES.interactiveGlue, status(404)],
];
for (const [name, file, fault] of ON_DEMAND) {
  test(`${name}, and comes back`, async ({ page }) => {
    const seen = watch(page);
    if (fault === silent) await impatient(page, 3000);
    await openLive(page, PAGE);
    await page.route(file, fault);
    const { figure } = chart(page, 'allocation');
    const button = figure.locator('button[data-interactive]');
    const offer = await button.innerText();
    await button.click();
    await expect(button).toHaveText('대화형 그림을 불러오지 못했습니다. 다시 시도');
    await expect(button).toBeEnabled();
    await expectLive(page, words);
    await page.unroute(file);
    await button.click();
    await expect(figure).toHaveAttribute('data-view', 'interactive');
    await expect(figure.locator('[data-picture]')).toBeHidden();
    await button.click();
    await expect(button).toHaveText(offer);
    await expectLive(page, words);
    for (const requested of Object.values(FILES)) {
      const times = seen.times(requested).reduce((sum, times) => sum + times, 0);
      expect(times, `${requested}`).toBe(requested === file ? 2 : 1);
    }
    expect(seen.exceptions).toEqual([]);
  });
}

test('the interactive view opens on a page whose own program is lost', async ({ page }) => {
  await page.route(FILES.program, status(404));
  await page.goto(PAGE);
  await expectFailed(page, words);
  const { figure } = chart(page, 'allocation');
  await figure.locator('button[data-interactive]').click();
  await expect(figure).toHaveAttribute('data-view', 'interactive');
});
