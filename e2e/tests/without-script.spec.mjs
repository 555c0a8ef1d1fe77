// Without script the page says the same as with it.
import { expect, test } from '@playwright/test';
import { PAGES, openLive } from '../pages.mjs';

/** The words of every figure, without the controls, which need script. */
const figures = (page) =>
  page.locator('figure[data-chart]').evaluateAll((all) =>
    all.map((figure) => {
      const copy = figure.cloneNode(true);
      for (const part of copy.querySelectorAll('.controls, button')) part.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  );

for (const path of PAGES.filter((path) => !/^(en\/)?(sources|claims|data|method)\//.test(path))) {
  test(`/${path}`, async ({ page, browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const plain = await context.newPage();
    await plain.goto(path);
    await openLive(page, path);
    const before = await figures(plain);
    expect(before.length).toBeGreaterThan(0);
    expect(await figures(page)).toEqual(before);
    await context.close();
  });
}
