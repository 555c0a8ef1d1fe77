// The table of heights is what a browser measures: snippets state it, so that frames have their room before they come.
// `UPDATE_HEIGHTS=1` writes the table anew; build again afterwards.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { CHARTS } from '../pages.mjs';

const FILE = fileURLToPath(new URL('../../src/embed/heights.csv', import.meta.url));
/** A phone's half column, phones, both sides of where the wide picture begins, columns, a whole page. */
const WIDTHS = [200, 320, 400, 500, 600, 720, 740, 960, 1200];
const HEAD = ['lang', 'chart', ...WIDTHS].join(',');
/** Faces differ a little from one machine to another. */
const TOLERANCE = 2;

/** Heights of a page at all widths. */
async function measured(page, path) {
  await page.goto(path);
  const heights = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 300 });
    heights.push(await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
  }
  return heights;
}

test('every embed is as high as the table says', async ({ page }) => {
  test.setTimeout(60_000);
  const rows = [];
  for (const lang of ['ko', 'en']) {
    for (const chart of CHARTS) {
      const path = `${lang === 'ko' ? '' : `${lang}/`}embed/${chart}/`;
      rows.push([lang, chart, ...(await measured(page, path))]);
    }
  }
  if (process.env.UPDATE_HEIGHTS) {
    writeFileSync(FILE, `${[HEAD, ...rows.map((row) => row.join(','))].join('\n')}\n`);
    return;
  }
  const [head, ...kept] = readFileSync(FILE, 'utf8').trim().split('\n');
  expect(head).toBe(HEAD);
  const known = new Map(kept.map((line) => line.split(',')).map(([lang, chart, ...heights]) => [`${lang} ${chart}`, heights]));
  const off = [];
  for (const [lang, chart, ...heights] of rows) {
    for (const [index, height] of heights.entries()) {
      const stated = Number(known.get(`${lang} ${chart}`)?.[index]);
      if (!(Math.abs(stated - height) <= TOLERANCE)) off.push(`${lang} ${chart} at ${WIDTHS[index]}: ${height}, stated ${stated}`);
    }
  }
  expect(off, 'renew with UPDATE_HEIGHTS=1').toEqual([]);
});
