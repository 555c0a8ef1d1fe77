// Citations: two sentences that can be selected without script and copied with one click with it, and files.
import { expect, test } from '@playwright/test';
import { withoutScript } from '../pages.mjs';

const open = async (page, path, scope) => {
  await page.goto(path);
  const cite = page.locator(`${scope} details.cite`);
  await cite.locator('summary').click();
  return cite;
};

for (const [path, scope, words] of [
  ['charts/world/', 'figure', 'GPU 26만 장부(2026).'],
  ['en/claims/', '#c005', 'GPU 26만 장부(2026). 「주장 c005'],
]) {
  test(`one click copies, and says so: ${path}`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const cite = await open(page, path, scope);
    const inEnglish = path.startsWith('en/');
    // The reader's language comes first.
    const [korean, apa] = inEnglish ? [1, 0] : [0, 1];
    const copy = (index) => cite.locator('.citation').nth(index).getByRole('button');
    await copy(korean).click();
    await expect(page.locator('[data-announce]')).toHaveText(inEnglish ? 'Citation copied' : '인용문을 복사했습니다');
    await expect(copy(korean)).toHaveAttribute('data-said', inEnglish ? 'Citation copied' : '인용문을 복사했습니다');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(words);
    expect(copied).toMatch(/자료 \d{4}\.\d+\.\d+판/);
    // The page knows where it lives, and the copied address leads there.
    const address = copied.match(/http\S+$/)[0];
    expect(address.startsWith(`${baseURL}v/`)).toBe(true);
    expect((await page.request.get(address)).status()).toBe(200);
    await copy(apa).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^The 260,000 GPU Ledger\. \(2026, /);
  });
}

test('where pages may not copy, the sentence is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  const cite = await open(page, 'charts/world/', 'figure');
  await cite.getByRole('button').first().click();
  await expect(page.locator('[data-announce]')).toContainText('선택해 두었습니다');
  expect(await page.evaluate(() => getSelection().toString())).toContain('GPU 26만 장부(2026).');
});

test('without script there is no button, and the words are there', async ({ browser, baseURL }) => {
  const context = await withoutScript(browser, baseURL);
  const page = await context.newPage();
  const cite = await open(page, 'charts/world/', 'figure');
  await expect(cite.locator('.citation p').first()).toBeVisible();
  await expect(cite.locator('button').first()).toBeHidden();
  for (const link of await cite.locator('.cite-files a').all()) {
    const response = await page.request.get(new URL(await link.getAttribute('href'), page.url()).href);
    expect(response.status()).toBe(200);
  }
  await context.close();
});
