// The day whose knowledge is shown: sliding it replays every chart of a page.
import { expect, test } from '@playwright/test';
import { chart, openLive, search } from '../pages.mjs';

const value = (page, key) => page.locator(`figure#stages-by-holder tr[data-key="${key}"] td`).first();
const days = (date) => Math.round(Date.parse(date) / 86_400_000);

/** Moves the slider as a finger does: through places in between, then lets go. */
async function slide(page, date) {
  await page.locator('figure#stages-by-holder input[data-day]').evaluate((range, day) => {
    for (const at of [+range.max - 40, +range.min + 90, day]) {
      range.value = at;
      range.dispatchEvent(new Event('input', { bubbles: true }));
    }
    range.dispatchEvent(new Event('change', { bubbles: true }));
  }, days(date));
}

test('any day can be replayed', async ({ page }) => {
  await openLive(page, 'stages/');
  await page.locator('figure#stages-by-holder .controls > summary').click();
  await page.locator('figure#stages-by-holder .figure-table > summary').click();
  await expect(value(page, 'government-gpus_operating')).toHaveText('4,224장');

  await slide(page, '2025-10-31');
  await expect(value(page, 'government-gpus_delivered')).toHaveCount(0);
  await expect(page.locator('figure#stages h2')).toContainText('쓰이기 시작했다는 기록은 아직 없다');
  expect(await search(page)).toBe('?as-of=2025-10-31');
  await expect(page.locator('figure#stages-by-holder output')).toHaveText('2025년 10월 31일');
  await expect(page.locator('figure#stages-by-holder')).toHaveAttribute('data-as-of', '2025-10-31');

  await slide(page, '2025-12-01');
  await expect(value(page, 'government-gpus_delivered')).toHaveText('약 1만 3,000장');
  await expect(value(page, 'government-c120')).toHaveText('1,000장 이상');

  await slide(page, '2026-03-03');
  await expect(value(page, 'government-gpus_operating')).toHaveText('4,224장');
  // One step of Back for each day that was let go of, none for those passed on the way.
  await page.goBack();
  expect(await search(page)).toBe('?as-of=2025-12-01');
  await page.goBack();
  expect(await search(page)).toBe('?as-of=2025-10-31');
  await expect(page.locator('figure#stages-by-holder input[data-day]')).toHaveValue(String(days('2025-10-31')));
});

test('the last day is no limit, and the keyboard moves by a day', async ({ page }) => {
  await openLive(page, 'en/stages/?as-of=2025-12-02');
  await page.locator('figure#stages-by-holder .controls > summary').click();
  const range = page.locator('figure#stages-by-holder input[data-day]');
  await range.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(range).toHaveAttribute('aria-valuetext', '1 December 2025');
  await page.keyboard.press('End');
  await expect.poll(() => search(page)).toBe('');
});

test('a topic of the list is redrawn with the page', async ({ page }) => {
  await openLive(page, 'en/disagreements/?order=date');
  const naver = page.locator('figure[data-about="naver.gpus_pledged"]');
  await naver.scrollIntoViewIfNeeded();
  // Four claims, each a row of its own.
  await expect(naver.locator('tbody tr')).toHaveCount(4);
  await page.goto('en/charts/disagreement/?about=naver.gpus_pledged');
  await expect(page.locator('figure h2')).toContainText('NAVER');
});

test('what follows the address waits for the slider to be let go', async ({ page }) => {
  await openLive(page, 'charts/stages-by-holder/');
  const { figure, openControls, choice } = chart(page, 'stages-by-holder');
  await openControls();
  const range = figure.locator('input[data-day]');
  const send = (kind, date) => range.evaluate((one, [kind, day]) => {
    one.value = day;
    one.dispatchEvent(new Event(kind, { bubbles: true }));
  }, [kind, days(date)]);
  const language = page.locator('a.language');
  await send('input', '2025-12-01');
  await expect(figure).toHaveAttribute('data-as-of', '2025-12-01');
  await page.waitForTimeout(200);
  await expect(language).not.toHaveAttribute('href', /as-of/);
  await send('change', '2025-12-01');
  await expect(language).toHaveAttribute('href', /as-of=2025-12-01/);
  // A drag that is broken off is never let go of; the next choice speaks for both.
  await send('input', '2026-01-15');
  await choice('출처가 다를 때').selectOption('lowest');
  await expect.poll(() => search(page)).toBe('?rule=lowest&as-of=2026-01-15');
  await expect(language).toHaveAttribute('href', /rule=lowest&as-of=2026-01-15/);
});
