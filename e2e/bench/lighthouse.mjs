// `cargo xtask bench lighthouse`: the four scores of Lighthouse on a phone, and every audit that is not perfect.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM } from '../chromium.mjs';
import { options as read } from './lib/options.mjs';
import { conclude, goal, table } from './lib/report.mjs';
import { address, built, encoding } from './lib/site.mjs';

const PAGES = ['', 'charts/allocation/', 'embed/allocation/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const points = (category) => Math.round(category.score * 100);

async function examine(url, port) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (lhr.runtimeError) throw new Error(`${url}: expected a report, found ${lhr.runtimeError.message}`);
  // An audit with a weight costs points; the others are advice.
  const weights = new Map(
    CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs.map(({ id, weight }) => [id, weight])),
  );
  const imperfect = Object.values(lhr.audits)
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, score, displayValue }) => ({ id, score, found: displayValue ?? '', weight: weights.get(id) ?? 0 }));
  return { scores: CATEGORIES.map((name) => points(lhr.categories[name])), imperfect, version: lhr.lighthouseVersion, browser: lhr.environment.hostUserAgent };
}

const options = read();
const base = address();
const chrome = await launch({ chromePath: CHROMIUM.executablePath, chromeFlags: ['--headless=new', ...CHROMIUM.args] });
try {
  const rows = [];
  for (const path of built(PAGES)) rows.push({ label: `/${path}`, ...(await examine(base + path, chrome.port)) });
  console.log(`\nLighthouse ${rows[0].version}, mobile, ${await encoding(base)}\n`);
  console.log(table(['page', ...CATEGORIES], rows.map((row) => [row.label, ...row.scores.map(String)])));
  for (const { label, imperfect } of rows) {
    for (const { id, score, found, weight } of imperfect) {
      console.log(`${label} ${id} ${score.toFixed(2)} ${found}${weight > 0 ? '' : ' (advice)'}`);
    }
  }
  const goals = rows.map(({ label, scores }) => goal(`${label} 100 in all four`, scores.join(' / '), scores.every((score) => score === 100)));
  conclude({ bench: 'lighthouse', conditions: { name: 'Lighthouse mobile' }, browser: rows[0].browser, rows, goals, options });
} finally {
  chrome.kill();
}
