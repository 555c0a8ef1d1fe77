// Without script the page says the same as with it.
import { expect, test } from '@playwright/test';
import { PAGES, figureWords, openLive, wordsWithoutScript } from '../pages.mjs';

for (const path of PAGES.filter((path) => !/^(en\/)?(sources|claims|data|method)\//.test(path))) {
  test(`/${path}`, async ({ page, browser, baseURL }) => {
    const before = await wordsWithoutScript(browser, baseURL, path);
    await openLive(page, path);
    expect(await figureWords(page)).toEqual(before);
  });
}
