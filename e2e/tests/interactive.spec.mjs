// Every chart's interactive view opens, draws the same values as the table, and closes without a trace.
import { expect, test } from '@playwright/test';
import { CHARTS, chart, listen, openLive } from '../pages.mjs';

/** Numbers of the table's figures: both ends of an interval, without "about". */
const tabled = (figure) =>
  figure.locator('tbody data').evaluateAll((all) =>
    all.flatMap((data) => data.value.replace('~', '').split('/').filter((end) => end !== '..').map(Number)),
  );

for (const lang of ['', 'en/']) {
  for (const id of CHARTS) {
    test(`/${lang}charts/${id}/`, async ({ page, baseURL }) => {
      const trouble = listen(page, baseURL);
      await openLive(page, `${lang}charts/${id}/`);
      const { figure } = chart(page, id);
      const button = figure.locator('button[data-interactive]');
      const room = figure.locator('[data-interactive-view]');
      const nodes = () => page.locator('*').count();
      const before = await nodes();
      for (let turn = 0; turn < 3; turn++) {
        await button.click();
        await expect(figure).toHaveAttribute('data-view', 'interactive');
        await expect(figure.locator('[data-picture]')).toBeHidden();
        expect(await room.locator('svg path').count()).toBeGreaterThan(0);
        const drawn = JSON.parse(await room.getAttribute('data-values'));
        expect(drawn.length).toBeGreaterThan(0);
        if (!['timeline', 'partners'].includes(id)) {
          const known = new Set(drawn);
          // Sums of several parts are drawn as their parts.
          const missing = (await tabled(figure)).filter((value) => !known.has(value));
          expect(missing.length).toBeLessThanOrEqual({ 'public-private': 2, 'before-after': 2, parts: 5 }[id] ?? 0);
        }
        await button.click();
        await expect(figure.locator('[data-picture]')).toBeVisible();
        await expect(room).toBeEmpty();
      }
      expect(await nodes()).toBe(before);
      expect(trouble).toEqual([]);
    });
  }
}

test('the interactive view follows a filter', async ({ page }) => {
  await openLive(page, 'charts/allocation/');
  const allocation = chart(page, 'allocation');
  const room = allocation.figure.locator('[data-interactive-view]');
  await allocation.figure.locator('button[data-interactive]').click();
  await expect(room).toHaveAttribute('data-values', /\[.*\]/);
  expect(JSON.parse(await room.getAttribute('data-values'))).toHaveLength(10);
  await allocation.openControls();
  await allocation.chip('SK').click();
  await expect(room).toHaveAttribute('data-values', '[50000.0,50000.0]');
});

/** Opens a chart and its interactive view. */
async function openView(page, id, path = `charts/${id}/`) {
  await openLive(page, path);
  const { figure } = chart(page, id);
  const button = figure.locator('button[data-interactive]');
  const nodes = await page.locator('*').count();
  await button.click();
  await expect(figure).toHaveAttribute('data-view', 'interactive');
  const room = figure.locator('[data-interactive-view]');
  return { figure, button, room, nodes, drilled: room.locator('[data-drill]') };
}

/** Closes the view and makes sure that nothing is left. */
async function closeView(page, { button, room, nodes }) {
  await button.click();
  await expect(room).toBeEmpty();
  expect(await page.locator('*').count()).toBe(nodes);
}

/** The shapes of a drawing, with their place among all its shapes; relative to the drawing. */
const shapes = (room) =>
  // In one step: the drawing may be made anew between asking for its shapes and measuring them.
  room.evaluate((room) =>
    [...room.querySelectorAll('svg path')].map((path, index) => {
      const box = path.getBoundingClientRect();
      const ground = path.ownerSVGElement.getBoundingClientRect();
      return { index, width: box.width, height: box.height, x: box.x - ground.x, y: box.y - ground.y };
    }),
  );
/** Bars: as tall as a bar without its border. */
const bars = async (room) => (await shapes(room)).filter(({ width, height }) => height > 14 && height < 15 && width > 20);
const places = (all) => all.map(({ x, y, width }) => [x, y, width].map(Math.round).join(' '));
/** Clicks a shape where it is drawn: ECharts listens on the whole drawing. */
const click = (room, { index }) => room.locator('svg path').nth(index).click({ force: true });

test('the legend takes a kind of certainty away and brings it back', async ({ page }) => {
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  const view = await openView(page, 'before-after');
  const entry = view.room.locator('svg text', { hasText: '발표만 됨' });
  const before = await bars(view.room);
  await entry.click();
  await expect.poll(async () => (await bars(view.room)).length).toBeLessThan(before.length);
  // What is left has not moved.
  const left = places(await bars(view.room));
  expect(left.length).toBeGreaterThan(0);
  expect(places(before)).toEqual(expect.arrayContaining(left));
  await entry.click();
  await expect.poll(async () => places(await bars(view.room))).toEqual(places(before));
  expect(trouble).toEqual([]);
  await closeView(page, view);
});

test('a legend with a single entry is left out', async ({ page }) => {
  const view = await openView(page, 'world');
  await expect(view.room.locator('svg text', { hasText: '발표만 됨' })).toHaveCount(0);
});

for (const [lang, back] of [['', '전체 그림으로'], ['en/', 'Back to the whole drawing']]) {
  test(`/${lang} a bar leads to the claims behind it and back`, async ({ page, baseURL }) => {
    const trouble = listen(page, baseURL);
    const view = await openView(page, 'allocation', `${lang}charts/allocation/`);
    const { room, drilled, figure } = view;
    const whole = await room.getAttribute('data-values');
    const [bar] = await bars(room);
    await click(room, bar);
    await expect(drilled).toHaveAttribute('data-drill', 'government');
    await expect(drilled.getByRole('heading')).toBeFocused();
    expect(await drilled.locator('svg path').count()).toBeGreaterThan(0);
    const links = await drilled.locator('li a').evaluateAll((all) => all.map((link) => link.href));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toMatch(/\/claims\/#c\d{3}$/);
    // The first is the one the picture shows; its value is drawn.
    const first = await figure.locator('tbody tr[data-key="government"] .claim-link').first().getAttribute('href');
    expect(links[0].endsWith(first.slice(first.indexOf('#')))).toBe(true);
    const shown = JSON.parse(await drilled.getAttribute('data-values'));
    expect(shown).toContain(50000);
    await drilled.getByRole('button', { name: back }).click();
    await expect(drilled).toHaveCount(0);
    await expect(room.locator('select')).toBeFocused();
    await expect.poll(async () => places(await bars(room))).toEqual(expect.arrayContaining(places([bar])));
    expect(await room.getAttribute('data-values')).toBe(whole);
    // The link leads to a claim that is there.
    await click(room, bar);
    await expect(drilled).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drilled).toHaveCount(0);
    await click(room, bar);
    await closeView(page, view);
    expect(trouble).toEqual([]);
    await page.goto(links[0]);
    await expect(page.locator(links[0].slice(links[0].indexOf('#')))).toBeVisible();
  });
}

test('the list leads behind everything without pointing', async ({ page }) => {
  const view = await openView(page, 'stages');
  await view.room.locator('select').selectOption({ index: 3 });
  await view.room.locator('select').focus();
  await page.keyboard.press('Tab');
  await expect(view.room.getByRole('button', { name: '근거 보기' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(view.drilled.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(view.drilled).toHaveCount(0);
  await closeView(page, view);
});

test('what lies behind stays open and right when the query changes', async ({ page }) => {
  const view = await openView(page, 'allocation');
  const { room, drilled } = view;
  await room.locator('select').selectOption('samsung');
  await room.getByRole('button', { name: '근거 보기' }).click();
  const before = await drilled.locator('li').allTextContents();
  const { openControls, chip } = chart(page, 'allocation');
  await openControls();
  await chip('삼성').click();
  await expect(room).toHaveAttribute('data-values', '[50000.0,50000.0]');
  await expect(drilled).toHaveAttribute('data-drill', 'samsung');
  expect(await drilled.locator('li').allTextContents()).toEqual(before);
  await chip('삼성').click();
  await chip('SK').click();
  await expect(drilled).toHaveCount(0);
  await chip('SK').click();
  await view.button.click();
  await expect(room).toBeEmpty();
});

test('the button keeps the focus of a keyboard, whichever view it opens', async ({ page }) => {
  await openLive(page, 'charts/allocation/');
  const button = chart(page, 'allocation').figure.locator('button[data-interactive]');
  const room = chart(page, 'allocation').figure.locator('[data-interactive-view]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(room).not.toBeEmpty();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(room).toBeEmpty();
  await expect(button).toBeFocused();
});

test('a view that cannot be drawn anew gives the picture back, with what was chosen', async ({ page }) => {
  const { figure, room, button } = await openView(page, 'allocation');
  const { openControls } = chart(page, 'allocation');
  await openControls();
  await page.evaluate(() => {
    document.createElementNS = () => {
      delete document.createElementNS;
      throw new Error('no more drawings');
    };
  });
  await figure.locator('select[data-key="rule"]').selectOption('lowest');
  await expect(figure).toHaveAttribute('data-view', 'failed');
  await expect(figure).toHaveAttribute('data-rule', 'lowest');
  await expect(room).toBeEmpty();
  await expect(figure.locator('[data-picture]')).toBeVisible();
  await expect(button).toHaveText(await button.getAttribute('data-failed'));
  await button.click();
  await expect(figure).toHaveAttribute('data-view', 'interactive');
  expect(JSON.parse(await room.getAttribute('data-values')).length).toBeGreaterThan(0);
  await button.click();
  await expect(room).toBeEmpty();
});

test('a timeline draws both ends, the undated, and leads to the source of an event', async ({ page }) => {
  const view = await openView(page, 'timeline');
  const values = JSON.parse(await view.room.getAttribute('data-values'));
  expect(values.length % 2).toBe(0);
  const spans = values.filter((_, index) => index % 2 === 0).map((start, index) => values[2 * index + 1] - start);
  expect(Math.min(...spans)).toBe(0);
  expect(Math.max(...spans)).toBeGreaterThan(300);
  await expect(view.room.locator('svg text', { hasText: '날짜 미정' })).toHaveCount(1);
  // Every event can be looked behind, dated or not.
  const rows = await view.figure.locator('tbody tr[data-key]').count();
  expect(await view.room.locator('option').count()).toBe(rows);
  const lengths = await view.room.locator('svg path[stroke-linecap="round"]').count();
  expect(lengths).toBeGreaterThan(5);
  await view.room.locator('select').selectOption({ index: 0 });
  await view.room.getByRole('button', { name: '근거 보기' }).click();
  expect(await view.drilled.locator('li a').first().getAttribute('href')).toMatch(/sources\/#/);
  await view.drilled.getByRole('button').click();
  await closeView(page, view);
});

test('a cell of the matrix leads to the sources of the roles in it', async ({ page }) => {
  const view = await openView(page, 'partners');
  const isDot = ({ width, height, y }) => width > 10 && Math.abs(width - height) < 0.1 && y > 40;
  const dots = (await shapes(view.room)).filter(isDot);
  await click(view.room, dots[20]);
  await expect(view.drilled).toBeVisible();
  expect(await view.drilled.locator('li a').first().getAttribute('href')).toMatch(/sources\/#/);
  await page.keyboard.press('Escape');
  await closeView(page, view);
});

test('the drawing takes the colours of the night while it is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const view = await openView(page, 'allocation');
  const ink = () => view.room.locator('svg text', { hasText: 'SK' }).first().evaluate((text) => getComputedStyle(text).fill);
  expect(await ink()).toBe('rgb(22, 32, 42)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ink).toBe('rgb(233, 237, 240)');
  await closeView(page, view);
});

test('on a phone the bars keep half of the width and no word is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const id of ['allocation', 'deal-value', 'projects', 'timeline', 'partners']) {
    const view = await openView(page, id, `en/charts/${id}/`);
    const room = await view.room.boundingBox();
    if (id === 'allocation') {
      expect(Math.max(...(await bars(view.room)).map((bar) => bar.width))).toBeGreaterThan(room.width / 2);
    }
    const outside = await view.room.locator('svg text').evaluateAll((all, room) => {
      const cut = (box) => box.left < room.x - 1 || box.right > room.x + room.width + 1;
      return all.filter((text) => cut(text.getBoundingClientRect())).map((text) => text.textContent);
    }, room);
    expect(outside, id).toEqual([]);
    await closeView(page, view);
  }
});
