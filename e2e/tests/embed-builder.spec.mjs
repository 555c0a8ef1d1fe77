// From a chart to a snippet that works elsewhere: the form, the list without script, and the way there.
import { expect, test } from '@playwright/test';
import { startHost } from '../hosts.mjs';
import { CHARTS, listen, withoutScript } from '../pages.mjs';

const KINDS = ['resized', 'stepped', 'fixed', 'element', 'picture', 'address', 'frame', 'caption'];

const form = (page) => page.locator('[data-builder]');
const field = (page, name) => form(page).locator(`[data-field="${name}"]`);
const made = (page, kind) => form(page).locator(`[data-snippet="${kind}"] code`);
const text = (locator) => locator.evaluate((element) => element.textContent);

for (const lang of ['', 'en/']) {
  test(`/${lang}embed/: as it opens, the form says what the list says`, async ({ page, baseURL }) => {
    const trouble = listen(page, baseURL);
    await page.goto(`${lang}embed/`);
    await expect(form(page)).toBeVisible();
    expect(await field(page, 'chart').locator('option').count()).toBe(CHARTS.length);
    // Both texts of every kind, of one chart after the other.
    const texts = await page.evaluate(() => {
      const choice = document.querySelector('[data-field=chart]');
      const said = (scope) =>
        [...scope.querySelectorAll('[data-snippet]')].map((one) => `${one.dataset.snippet}: ${one.querySelector('code').textContent}`);
      return [...choice.options].map(({ value }) => {
        choice.value = value;
        choice.dispatchEvent(new Event('change'));
        return [said(document.querySelector('[data-builder]')), said(document.getElementById(value))];
      });
    });
    for (const [filled, listed] of texts) {
      expect(listed).toHaveLength(KINDS.length);
      expect(filled).toEqual(listed);
      for (const text of listed) {
        expect(text).toContain(baseURL);
        expect(text).not.toMatch(/%[A-Z]/);
      }
    }
    // A preview that is on its way when another chart is chosen is given up.
    expect(trouble.filter((one) => !one.startsWith('failed: '))).toEqual([]);
  });
}

test('what is chosen is in the snippets, the previews and the address', async ({ page, baseURL }) => {
  await page.goto('embed/?chart=allocation');
  await field(page, 'lang').selectOption('en');
  await field(page, 'theme').selectOption('dark');
  await field(page, 'rule').selectOption('lowest');
  await field(page, 'as-of').fill('2026-01-31');
  await field(page, 'as-of').dispatchEvent('change');
  await field(page, 'unit').selectOption('digits');
  await field(page, 'size').selectOption('320');
  const address = `${baseURL}en/embed/allocation/?theme=dark&rule=lowest&as-of=2026-01-31&unit=digits`;
  expect(await text(made(page, 'frame'))).toBe(address);
  expect(await text(made(page, 'fixed'))).toContain(address.replaceAll('&', '&amp;'));
  expect(await text(made(page, 'fixed'))).toContain('width="320"');
  expect(await text(made(page, 'caption'))).toContain('Source: ');
  await expect(form(page).locator('[data-default-only]')).toBeVisible();
  for (const frame of await form(page).locator('iframe').all()) expect(await frame.getAttribute('src')).toBe(address);
  await form(page).locator('iframe').first().scrollIntoViewIfNeeded();
  const preview = form(page).locator('iframe').first().contentFrame();
  await expect(preview.locator('html')).toHaveAttribute('data-state', 'live');
  await expect(preview.locator('figure')).toHaveAttribute('data-rule', 'lowest');
  await expect(preview.locator('figure')).toHaveAttribute('data-as-of', '2026-01-31');
  // The preview is as high as its chart.
  await expect
    .poll(() => preview.locator('html').evaluate((root) => Math.abs(innerHeight - root.getBoundingClientRect().height)))
    .toBeLessThanOrEqual(2);
  // A reload brings the same form.
  await page.reload();
  expect(await text(made(page, 'frame'))).toBe(address);
});

test('a chart without rules offers none; what the address asks for wrongly is left alone', async ({ page, baseURL }) => {
  await page.goto('embed/?chart=timeline&rule=lowest&theme=pink&lang=xx&size=9&as-of=never');
  await expect(field(page, 'chart')).toHaveValue('timeline');
  await expect(field(page, 'rule')).toBeDisabled();
  expect(await text(made(page, 'frame'))).toBe(`${baseURL}embed/timeline/`);
});

test('without script every snippet is there to be copied by hand', async ({ browser, baseURL }) => {
  const context = await withoutScript(browser, baseURL);
  const page = await context.newPage();
  await page.goto('embed/#world');
  await expect(form(page)).toBeHidden();
  // A link to a chart opens it.
  const snippets = page.locator('#world [data-snippet]');
  await expect(snippets).toHaveCount(KINDS.length);
  await expect(snippets.first().locator('code')).toBeVisible();
  await expect(page.locator('button[data-copy]:visible')).toHaveCount(0);
  await expect(page.locator('.embed-hosts tbody tr')).toHaveCount(9);
  await context.close();
});

test('from the front page to a working embed: two clicks and a paste', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  await page.locator('figure[data-chart=stages] .drawers > a').click();
  await expect(field(page, 'chart')).toHaveValue('stages');
  const button = form(page).locator('[data-snippet=resized] button');
  await button.click();
  await expect(page.locator('[data-announce]')).toHaveText('복사했습니다');
  await expect(button).toHaveAttribute('data-said', '복사했습니다');
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toBe(await text(made(page, 'resized')));
  const host = await startHost({ article: () => ({ body: `<!doctype html><title>기사</title><p>본문</p>${pasted}` }) });
  await page.goto(`${host.origin}/article`);
  const chart = page.locator('iframe').contentFrame();
  await expect(chart.locator('.source-line')).toBeVisible();
  expect(await page.locator('iframe').getAttribute('src')).toBe(`${baseURL}embed/stages/`);
  await expect
    .poll(() => chart.locator('html').evaluate((root) => Math.abs(innerHeight - root.getBoundingClientRect().height)))
    .toBeLessThanOrEqual(2);
  host.stop();
});

test('where the clipboard is closed, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto('en/embed/');
  await form(page).locator('[data-snippet=fixed] button').click();
  await expect(page.locator('[data-announce]')).toHaveText('Selected: copy it with Ctrl+C');
  expect(await page.evaluate(() => getSelection().toString())).toContain('<iframe');
});
