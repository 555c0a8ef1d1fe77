// Nothing that the checks of axe find stands in anybody's way: every page, in both languages, by day and by night, on a phone
// and on a desk. Each page is looked at once in every run, in turn on one of the four ways; in the long run in all of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { PAGES, openLive } from '../pages.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Of the rules of WCAG 2.2 AA, which axe asks for only by name. */
const RULES = { rules: { 'target-size': { enabled: true } } };
const WAYS = [360, 1280].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));

PAGES.forEach((path, index) => {
  const ways = process.env.LEDGER_LONG ? WAYS : [WAYS[index % WAYS.length]];
  for (const { width, colorScheme } of ways) {
    test(`/${path} at ${width}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      await openLive(page, path);
      // What is far down has a reckoned size until it is scrolled to: nobody sees its parts lie over each other.
      await page.evaluate(() => {
        const all = new CSSStyleSheet();
        all.replaceSync('figure.chart { content-visibility: visible !important }');
        document.adoptedStyleSheets.push(all);
      });
      await page.evaluate(AXE);
      const { violations } = await page.evaluate((rules) => globalThis.axe.run(rules), RULES);
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 5).map((node) => node.html.slice(0, 200)).join(' ')}`);
      expect(found).toEqual([]);
    });
  }
});
