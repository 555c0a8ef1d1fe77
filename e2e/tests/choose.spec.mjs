// Choosing: chart, table and words change together, and the address keeps the choice.
import { expect, test } from '@playwright/test';
import { chart, openLive, search } from '../pages.mjs';

test('a filter changes picture, table and words together', async ({ page }) => {
  await openLive(page, 'allocation/');
  const allocation = chart(page, 'allocation');
  const before = { title: await allocation.title.innerText(), summary: await allocation.summary.innerText() };
  expect(await allocation.drawn()).toEqual(['government', 'samsung', 'sk', 'hyundai', 'naver']);
  await allocation.openControls();
  await allocation.chip('SK').click();
  await allocation.chip('네이버').click();
  expect(await allocation.drawn()).toEqual(['sk', 'naver']);
  await expect.poll(() => allocation.rows()).toEqual(['sk', 'naver']);
  await expect(allocation.title).toContainText('11만 장');
  expect(await allocation.title.innerText()).not.toBe(before.title);
  expect(await allocation.summary.innerText()).not.toBe(before.summary);
  await expect(allocation.chip('SK')).toHaveAttribute('aria-pressed', 'true');
  expect(await search(page)).toBe('?f.holder=naver,sk');
  await expect(page.locator('[data-announce]')).not.toBeEmpty();
});

test('the choice survives reload, Back and a shared link', async ({ page, browser, baseURL }) => {
  await openLive(page, 'en/allocation/');
  const allocation = chart(page, 'allocation');
  const whole = await allocation.title.innerText();
  await allocation.openControls();
  await allocation.chip('SK').click();
  await allocation.choice('When sources differ').selectOption('lowest');
  const chosen = await allocation.title.innerText();
  expect(chosen).toContain('up to 50,000');
  expect(await search(page)).toBe('?rule=lowest&f.holder=sk');
  await page.reload();
  await expect(allocation.title).toHaveText(chosen);
  const other = await (await browser.newContext({ baseURL })).newPage();
  await openLive(other, `en/allocation/${await search(page)}`);
  await expect(chart(other, 'allocation').title).toHaveText(chosen);
  await other.context().close();
  await page.goBack();
  await expect(allocation.title).toContainText('50,000');
  expect(await search(page)).toBe('?f.holder=sk');
  await page.goBack();
  await expect(allocation.title).toHaveText(whole);
  await page.goForward();
  expect(await search(page)).toBe('?f.holder=sk');
});

test('unknown keys and values are ignored', async ({ page }) => {
  await openLive(page, 'allocation/');
  const title = await chart(page, 'allocation').title.innerText();
  await openLive(page, 'allocation/?utm_source=x&rule=average&f.planet=mars&f.holder=nobody&as-of=%00&tab=%F0');
  await expect(chart(page, 'allocation').title).toHaveText(title);
});

test('grouping moves rows under headings', async ({ page }) => {
  await openLive(page, 'allocation/');
  const allocation = chart(page, 'allocation');
  await allocation.openControls();
  await allocation.choice('묶는 기준').selectOption('sector');
  await expect(allocation.figure.locator('.table-group')).toHaveCount(2);
  expect(await search(page)).toBe('?group=sector');
});

test('events are filtered by status and year, lanes by kind', async ({ page }) => {
  await openLive(page, 'timeline/');
  const timeline = chart(page, 'timeline');
  const all = (await timeline.rows()).length;
  await timeline.openControls();
  await timeline.chip('기한 넘김').click();
  await expect.poll(async () => (await timeline.rows()).sort()).toEqual(['e049', 'e059']);
  expect((await timeline.drawn()).filter((key) => /^e\d/.test(key)).sort()).toEqual(['e049', 'e059']);
  await timeline.figure.getByRole('button', { name: '처음 상태로' }).click();
  await expect.poll(async () => (await timeline.rows()).length).toBe(all);
  expect(await search(page)).toBe('');
});

test('numbers can be written in all digits, everywhere at once', async ({ page }) => {
  await openLive(page, 'allocation/?unit=digits');
  const allocation = chart(page, 'allocation');
  await expect(allocation.title).toContainText('260,000');
  await expect(allocation.figure.locator('tbody tr').first()).toContainText('50,000');
});

test('a day shows only what was known then', async ({ page }) => {
  await openLive(page, 'charts/stages/?as-of=2025-10-31');
  await expect(chart(page, 'stages').title).toContainText('아직 없다');
  await openLive(page, 'charts/stages/?as-of=2026-03-03');
  await expect(chart(page, 'stages').title).toContainText('4,224장');
});

test('an asked-for table is open', async ({ page }) => {
  await openLive(page, 'charts/world/?tab=table');
  await expect(chart(page, 'world').figure.locator('table')).toBeVisible();
});
