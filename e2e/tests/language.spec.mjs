// The other language shows the same view.
import { expect, test } from '@playwright/test';
import { chart, openLive } from '../pages.mjs';

const link = (page) => page.locator('a.language');

test('the link to the other language takes along what was asked for', async ({ page }) => {
  await openLive(page, 'charts/allocation/?rule=lowest');
  await expect(link(page)).toHaveAttribute('href', /en\/charts\/allocation\/\?rule=lowest$/);
  const allocation = chart(page, 'allocation');
  await allocation.openControls();
  await allocation.choice('출처가 다를 때').selectOption('highest');
  await expect(link(page)).toHaveAttribute('href', /\?rule=highest$/);
  await page.goBack();
  await expect(link(page)).toHaveAttribute('href', /\?rule=lowest$/);
  const korean = await chart(page, 'allocation').title.locator('data').first().getAttribute('data-claims');
  await link(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('figure[data-chart]')).toHaveAttribute('data-rule', /./);
  await expect(page.locator('.figure-title data').first()).toHaveAttribute('data-claims', korean);
});

test('an address may ask for the language, whatever else it asks for', async ({ page }) => {
  await page.goto('charts/allocation/?rule=lowest&lang=en#allocation');
  await page.waitForURL(/\/en\/charts\/allocation\/\?rule=lowest#allocation$/);
  await expect(page.locator('figure[data-chart]')).toHaveAttribute('data-rule', 'lowest');
  await page.goto('en/allocation/?lang=ko');
  await page.waitForURL((url) => url.pathname.endsWith('/allocation/') && !url.search);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

for (const lang of ['ko', 'fr', '']) {
  test(`a page stays where it is when asked for the language "${lang}"`, async ({ page }) => {
    await openLive(page, `charts/allocation/?lang=${lang}&rule=lowest`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    // Else the way to the other language would lead back here.
    await expect(link(page)).toHaveAttribute('href', /\/\?rule=lowest$/);
  });
}
