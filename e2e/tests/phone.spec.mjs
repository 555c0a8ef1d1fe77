// On a phone nothing is wider than the screen, and nothing is too small to read.
import { expect, test } from '@playwright/test';
import { PAGES, openLive } from '../pages.mjs';

for (const width of [320, 360]) {
  for (const path of PAGES) {
    test(`/${path} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await openLive(page, path);
      const found = await page.evaluate(() => {
        const root = document.documentElement;
        const small = [];
        for (const element of document.querySelectorAll('body *')) {
          const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
          const box = element.getBoundingClientRect();
          if (!own || !box.width || element.closest('.unseen, .skip, title, desc')) continue;
          const scale = element.ownerSVGElement ? element.getScreenCTM().a : 1;
          const size = parseFloat(getComputedStyle(element).fontSize) * scale;
          if (size < 11.95) small.push(`${element.textContent.trim().slice(0, 20)}: ${size.toFixed(1)}`);
        }
        return { overflow: root.scrollWidth - root.clientWidth, small };
      });
      expect(found).toEqual({ overflow: 0, small: [] });
    });
  }
}

// Of two drawings the one that fits is shown: its words are never too small to read, nor larger than those around it.
for (const path of ['stages/', 'en/allocation/', 'en/timeline/', 'partners/', 'embed/stages/', 'en/embed/power/']) {
  test(`/${path} at every width`, async ({ page }) => {
    await openLive(page, path);
    for (const width of [320, 360, 414, 480, 540, 600, 660, 720, 727, 728, 767, 768, 800, 960]) {
      await page.setViewportSize({ width, height: 740 });
      const sizes = await page.locator('.picture text:not(.lead)').evaluateAll((all) =>
        all
          .filter((text) => text.getBoundingClientRect().width)
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a),
      );
      expect(Math.min(...sizes), `at ${width}`).toBeGreaterThan(11.95);
      expect(Math.max(...sizes), `at ${width}`).toBeLessThan(17.6);
    }
  });
}

for (const lang of ['', 'en/']) {
  test(`/${lang}: the first screen answers the question`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openLive(page, lang);
    const figure = page.locator('figure[data-chart="stages"]');
    const bottom = (locator) => locator.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(await bottom(figure.locator('.figure-title'))).toBeLessThan(740);
    expect(await bottom(figure.locator('.picture-narrow'))).toBeLessThan(740);
  });
}
