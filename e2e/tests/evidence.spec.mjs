// Any number tells where it comes from: by mouse, finger and keyboard, and whatever breaks on the way.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { FILES, PANEL, status } from '../faults.mjs';
import { CHARTS, chart, listen, mark, onPhone, openLive } from '../pages.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const panel = (page) => page.getByRole('dialog');
/** Ids of the records in the panel, in order: formulas and claims. */
const records = (page) => panel(page).locator('[data-record]').evaluateAll((all) => all.map((one) => one.dataset.record));
const titleNumber = (page, index = 0) => page.locator('.figure-title data').nth(index);
const words = (text) => text.replace(/\s+/g, ' ').trim();

/** What the claims page says at an address of its own. */
async function article(context, claims, id) {
  const page = await context.newPage();
  await page.goto(claims);
  const text = await page.locator(`article#${id}`).evaluate((found) => found.textContent);
  await page.close();
  return words(text);
}

test('a press on a number shows its claim as the claims page has it', async ({ page, context, baseURL }) => {
  const trouble = listen(page, baseURL);
  await openLive(page, '');
  const number = titleNumber(page, 1);
  const [id] = (await number.getAttribute('data-claims')).split(' ');
  await number.click();
  await expect(panel(page)).toHaveAccessibleName('근거');
  // Other records say otherwise, so it says why this one stands in front.
  expect(await records(page)).toEqual([id, `why-${await number.getAttribute('data-why')}`]);
  const shown = await panel(page).locator(`[data-record="${id}"]`).evaluate((found) => found.textContent);
  expect(words(shown)).toBe(await article(context, 'claims/', id));
  // The claim's address and the way out, as links that lead there from here.
  const links = await panel(page).getByRole('link').evaluateAll((all) => all.map((link) => link.href));
  expect(links).toContain(new URL(`claims/#${id}`, baseURL).href);
  expect(links.some((link) => !link.startsWith(baseURL)), 'a link to the original').toBe(true);
  // Nothing is on the page twice.
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id));
  expect(new Set(ids).size).toBe(ids.length);
  await panel(page).getByRole('button', { name: '닫기' }).click();
  await expect(panel(page)).toBeHidden();
  expect(trouble).toEqual([]);
});

test('a value that a rule picked says why, after its claim', async ({ page }) => {
  for (const [query, why] of [['', 'no-party'], ['?rule=latest', 'latest'], ['?rule=lowest', 'lowest'], ['?rule=envelope', 'envelope']]) {
    await openLive(page, `en/charts/allocation/${query}`);
    const { figure } = chart(page, 'allocation');
    await figure.locator('.figure-table summary').click();
    const number = figure.locator('tr[data-key=samsung] data');
    await expect(number).toHaveAttribute('data-why', why);
    const claims = (await number.getAttribute('data-claims')).split(' ');
    await number.click();
    const how = why === 'envelope' ? ['how-envelope'] : [];
    await expect.poll(() => records(page)).toEqual([...how, ...claims, `why-${why}`]);
    await expect(panel(page).locator(`[data-record=why-${why}] h4`)).toHaveText(/^Why (this one|these): /);
  }
});

test('a deadline that rests on an event leads to its source', async ({ page }) => {
  await openLive(page, 'en/charts/stages-by-holder/');
  const { figure } = chart(page, 'stages-by-holder');
  await figure.locator('.datum[data-key=samsung-deadline-1]:visible text').first().click();
  await expect(panel(page).getByRole('link', { name: 'Dong-A Ilbo' })).toHaveAttribute('href', /sources\/#donga-2025-11-01$/);
});

test('a sum shows its formula, then its terms in their order', async ({ page }) => {
  await openLive(page, 'en/charts/allocation/');
  const number = titleNumber(page);
  const terms = (await number.getAttribute('data-claims')).split(' ');
  expect(terms.length).toBe(5);
  await number.click();
  await expect.poll(() => records(page)).toEqual(['how-sum', ...terms]);
  await expect(panel(page).locator('.evidence-sum')).toHaveText(/^(.+ GPUs \+ ){4}.+ GPUs = about 260,000 GPUs$/);
});

test('a share names its part and its whole, a multiple what is divided by what', async ({ page }) => {
  await openLive(page, 'en/charts/public-private/');
  await titleNumber(page).click();
  await expect(panel(page).locator('.evidence-sum')).toHaveText(/^\((.+ \+ ){3}.+\) ÷ \((.+ \+ ){4}.+\) = about \d+%$/);
  expect((await records(page))[0]).toBe('how-share');
  await openLive(page, 'en/charts/before-after/');
  await titleNumber(page).click();
  await expect(panel(page).locator('.evidence-sum')).toHaveText(/^at least 260,000 GPUs ÷ about 65,000 GPUs = /);
});

test('a gap is the largest value divided by the smallest', async ({ page }) => {
  await openLive(page, 'en/disagreements/');
  const rows = page.locator('.disagreements tbody tr');
  for (const index of [0, 1, 2, 5]) {
    const [smallest, largest, gap] = await rows.nth(index).locator('td').allTextContents();
    await rows.nth(index).locator('td').nth(2).locator('data').click();
    await expect(panel(page).locator('.evidence-sum')).toHaveText(`${largest} ÷ ${smallest} = ${gap}`);
    await page.keyboard.press('Escape');
  }
});

test('a count says what was counted, and leads to the table where it can be counted again', async ({ page }) => {
  await openLive(page, 'charts/timeline/');
  const happened = Number(await titleNumber(page).textContent());
  await titleNumber(page).click();
  await expect.poll(() => records(page)).toEqual(['how-count']);
  await panel(page).getByRole('button', { name: '표에서 세어 보기' }).click();
  await expect(panel(page)).toBeHidden();
  const table = page.locator('figure .figure-table');
  await expect(table.locator('summary')).toBeFocused();
  await expect(table.locator('table')).toBeInViewport();
  expect(await table.locator('tbody tr[data-key]').count()).toBeGreaterThanOrEqual(happened);
});

test('an implied rate is the range in one currency divided by that in the other', async ({ page }) => {
  await openLive(page, 'charts/physical-ai-fund/');
  const rate = page.locator('figure [data-part=summary] data[data-how=rate]');
  await rate.click();
  const said = await rate.textContent();
  await expect(panel(page).locator('.evidence-sum')).toHaveText(/^\((.+원 \/ )+.+원\) ÷ \((.+달러 \/ )+.+달러\) = /);
  await expect(panel(page).locator('.evidence-sum')).toContainText(` = ${said}`);
});

test('a mark without claims shows its record and the source', async ({ page }) => {
  await openLive(page, 'charts/timeline/');
  await mark(page, 'e001').locator('[class*=hue-]').first().click();
  await expect(panel(page)).toContainText('2025년 2월 4일');
  await expect(panel(page).getByRole('link')).toHaveAttribute('href', /sources\/#/);
});

test('by finger: a number and a mark at once, from below', async ({ browser, baseURL }) => {
  const context = await onPhone(browser, baseURL);
  const page = await context.newPage();
  await openLive(page, 'charts/stages/');
  await titleNumber(page).tap();
  await expect(panel(page)).toBeVisible();
  const box = await panel(page).boundingBox();
  expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 360, 740]);
  // Beside it is not in it.
  await page.touchscreen.tap(180, 20);
  await expect(panel(page)).toBeHidden();
  const operating = mark(page, 'gpus_operating').locator('[class*=hue-]').first();
  await operating.tap();
  await expect(panel(page)).toContainText('4,224장');
  await context.close();
});

test('by keyboard: links, marks and the title; the focus comes back', async ({ page }) => {
  await openLive(page, 'charts/stages/');
  const close = panel(page).getByRole('button');
  const link = page.locator('.figure-summary .figure-link').first();
  for (const target of [link, page.locator('a[data-evidence-of]')]) {
    await target.focus();
    await page.keyboard.press('Enter');
    await expect(close).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(target).toBeFocused();
  }
  const picture = page.locator('[data-picture]');
  await picture.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('계약·반입 근거 없음');
  await page.keyboard.press('Escape');
  await expect(picture).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('4,224장');
  // What is behind the panel cannot be reached while it is open.
  for (let step = 0; step < 12; step++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement.closest('dialog')))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(picture).toBeFocused();
});

test('the title as a whole: every number of it', async ({ page }) => {
  await openLive(page, 'charts/deal-value/');
  await page.locator('a[data-evidence-of]').click();
  const said = await page.locator('.figure-title data').allTextContents();
  await expect(panel(page).locator('section > h3')).toHaveText(said);
});

test('what was chosen is what is told', async ({ page }) => {
  await openLive(page, 'charts/allocation/');
  const allocation = chart(page, 'allocation');
  const before = await titleNumber(page).getAttribute('data-claims');
  await allocation.openControls();
  await allocation.choice('출처가 다를 때').selectOption('lowest');
  const terms = await titleNumber(page).getAttribute('data-claims');
  expect(terms).not.toBe(before);
  await titleNumber(page).click();
  await expect.poll(() => records(page)).toEqual(['how-sum', ...terms.split(' ')]);
});

test('a page whose program is lost tells all the same', async ({ page }) => {
  await page.route(FILES.program, status(404));
  await page.goto('charts/allocation/');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await mark(page, 'samsung').locator('[class*=hue-]').first().click();
  await expect(panel(page)).toContainText('삼성');
});

const LOST = {
  'the claims are lost': (page) => page.route(/\/claims\/$/, (route) => (route.request().resourceType() === 'fetch' ? status(500)(route) : route.continue())),
  'the claims are another page': (page) =>
    page.route(/\/claims\/$/, (route) => (route.request().resourceType() === 'fetch' ? route.fulfill({ contentType: 'text/html', body: '<p>Sign in' }) : route.continue())),
  'the script of the panel is lost': (page) => page.route(PANEL, status(404)),
};
for (const [fault, spoil] of Object.entries(LOST)) {
  test(`${fault}: a press leads to the claim`, async ({ page }) => {
    await spoil(page);
    for (const number of [page.locator('.figure-summary .figure-link').first(), titleNumber(page)]) {
      await openLive(page, 'charts/stages/');
      const id = await number.evaluate((found) => (found.closest('data') ?? found.querySelector('data')).dataset.claims.split(' ')[0]);
      await number.click();
      await page.waitForURL(`**/claims/#${id}`);
      await expect(page.locator(`article#${id}`)).toBeInViewport();
    }
  });
}

test('two presses from any number to a source or a formula', async ({ page }) => {
  test.slow();
  for (const id of CHARTS) {
    await openLive(page, `charts/${id}/`);
    const summary = page.locator('.figure-table > summary');
    await summary.click();
    const numbers = page.locator('main data:visible');
    const count = await numbers.count();
    // Some from the title, the words and the end of the table.
    for (const index of new Set([0, 1, 2, 3, count >> 1, count - 1].filter((index) => index < count))) {
      const number = numbers.nth(index);
      await number.click();
      await expect(panel(page)).toBeVisible();
      const how = await number.getAttribute('data-how');
      const out = panel(page).locator('a[rel~=external], a[href*="/sources/#"]');
      expect(how === 'count' || (await out.count()) > 0, `${id}: ${await number.textContent()}`).toBe(true);
      await page.keyboard.press('Escape');
    }
  }
});

test('in an embed a link opens beside the page that it stands in', async ({ page }) => {
  await page.goto('embed/stages/');
  const link = page.locator('.figure-note .figure-link').first();
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await opened.waitForURL(/claims\/#c\d+/);
  expect(await opened.evaluate(() => opener)).toBeNull();
  await expect(page).toHaveURL(/embed\/stages/);
});

for (const [width, colorScheme, path] of [[360, 'light', 'charts/allocation/'], [360, 'dark', 'en/charts/allocation/'], [1280, 'light', 'en/charts/allocation/'], [1280, 'dark', 'charts/allocation/']]) {
  test(`nothing stands in the way of anybody: ${path} at ${width}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await openLive(page, path);
    await titleNumber(page).click();
    await expect(panel(page)).toBeVisible();
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wider, 'nothing to scroll sideways').toBe(false);
    const box = await panel(page).boundingBox();
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 740).toBe(true);
  });
}
