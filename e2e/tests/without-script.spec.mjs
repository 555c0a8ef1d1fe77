// Without script the page says the same as with it.
import { expect, test } from '@playwright/test';
import { PAGES, figureWords, openLive, wordsWithoutScript } from '../pages.mjs';

for (const path of PAGES.filter((path) => !/^(en\/)?((sources|claims|changes|data|method)\/|embed\/$)/.test(path))) {
  test(`/${path}`, async ({ page, browser, baseURL }) => {
    const before = await wordsWithoutScript(browser, baseURL, path);
    await openLive(page, path);
    expect(await figureWords(page)).toEqual(before);
  });
}

// The program writes with the same words as the page was written with: chosen and reset, everything is as it was.
const CHOICES = [
  ['allocation/', 'unit', 'digits'],
  ['en/allocation/', 'rule', 'lowest'],
  ['investment/', 'currency', 'usd'],
  ['en/investment/', 'unit', 'digits'],
  ['timeline/', 'group', 'kind'],
  ['en/partners/', 'group', 'holder'],
  ['power/', 'unit', 'digits'],
  ['en/', 'rule', 'lowest'],
];
for (const [path, key, value] of CHOICES) {
  test(`/${path} written anew is the same`, async ({ page }) => {
    await openLive(page, path);
    // Slices for paper are made anew before it comes to that (sight.spec.mjs).
    const markup = () =>
      page.locator('figure[data-chart] [data-part]').evaluateAll((all) =>
        all.map((part) => part.innerHTML.replace(/<div class="slices".*?<\/div>/g, '')),
      );
    const before = await markup();
    const figure = page.locator('figure[data-chart]').first();
    await figure.locator('details.controls > summary').click();
    await figure.locator(`select[data-key="${key}"]`).selectOption(value);
    await expect.poll(markup).not.toEqual(before);
    await figure.locator(`select[data-key="${key}"]`).selectOption('');
    // Only the drawing that is seen is written; the narrow one once that is.
    await page.setViewportSize({ width: 360, height: 740 });
    for (const each of await page.locator('figure[data-chart]').all()) await each.scrollIntoViewIfNeeded();
    await expect.poll(markup).toEqual(before);
  });
}

test('without script a rule is chosen by a link', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('en/allocation/');
  const parts = page.locator('figure#parts');
  await parts.locator('.controls > summary').click();
  await parts.getByRole('link', { name: 'the lowest' }).click();
  await expect(page).toHaveURL(/en\/charts\/parts\/lowest\/$/);
  await expect(page.locator('figure h2')).toHaveText('The five shares make up to 250,000 GPUs: the stated total of at least 250,000 GPUs is possible, not proven');
  await expect(page.locator('.rule-links [aria-current]')).toHaveText('the lowest');
  await expect(page.locator('figure table')).toBeVisible();
  await context.close();
});
