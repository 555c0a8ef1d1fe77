// The least of all: the first page is there and has nothing to complain about.
import { expect, test } from '@playwright/test';

test('the home page loads without a complaint', async ({ page }) => {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));

  const response = await page.goto('./', { waitUntil: 'networkidle' });

  expect(response.status()).toBe(200);
  expect(complaints).toEqual([]);
});
