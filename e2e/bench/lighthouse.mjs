// `cargo xtask bench lighthouse`: the four scores of Lighthouse on a phone, and every audit that is not perfect.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM } from '../chromium.mjs';
import { options as read } from './lib/options.mjs';
import { conclude, goal, table } from './lib/report.mjs';
import { address, built, encoding } from './lib/site.mjs';
import { median } from './lib/statistics.mjs';

const PAGES = ['', 'charts/allocation/', 'embed/allocation/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

async function report(url, port) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (lhr.runtimeError) throw new Error(`${url}: expected a report, found ${lhr.runtimeError.message}`);
  return lhr;
}

/** Every audit below 1 in any of the reports, at its lowest. One with a weight costs points, the others are advice. */
function imperfect(reports) {
  const worst = new Map();
  for (const { audits, categories } of reports) {
    const weights = new Map(CATEGORIES.flatMap((name) => categories[name].auditRefs.map(({ id, weight }) => [id, weight])));
    for (const { id, score, displayValue } of Object.values(audits)) {
      if (score === null || score >= (worst.get(id)?.score ?? 1)) continue;
      worst.set(id, { id, score, found: displayValue ?? '', weight: weights.get(id) ?? 0 });
    }
  }
  return [...worst.values()];
}

/** Several reports of one page: a single one can be spoilt by whatever else the machine does. */
async function examine(path, base, port, rounds) {
  const reports = [];
  while (reports.length < rounds) reports.push(await report(base + path, port));
  const scores = CATEGORIES.map((name) => {
    const all = reports.map((lhr) => Math.round(lhr.categories[name].score * 100));
    return { median: median(all), lowest: Math.min(...all), highest: Math.max(...all) };
  });
  const [{ lighthouseVersion, environment }] = reports;
  return { label: `/${path}`, scores, imperfect: imperfect(reports), version: lighthouseVersion, browser: environment.hostUserAgent };
}

const written = ({ median, lowest, highest }) => (lowest === highest ? `${median}` : `${median} (${lowest}–${highest})`);

const options = read();
const base = address();
const chrome = await launch({ chromePath: CHROMIUM.executablePath, chromeFlags: ['--headless=new', ...CHROMIUM.args] });
try {
  const rows = [];
  for (const path of built(PAGES)) rows.push(await examine(path, base, chrome.port, options.rounds));
  const [{ version, browser }] = rows;
  console.log(`\nLighthouse ${version}, mobile, ${await encoding(base)}; medians of ${options.rounds} (lowest–highest)\n`);
  console.log(table(['page', ...CATEGORIES], rows.map((row) => [row.label, ...row.scores.map(written)])));
  for (const row of rows) {
    console.log(`\n${row.label}, audits below 1 at their lowest:`);
    for (const { id, score, found, weight } of row.imperfect) {
      console.log(`  ${id} ${score.toFixed(2)} ${found}${weight > 0 ? '' : ' (advice)'}`);
    }
  }
  const goals = rows.map(({ label, scores }) =>
    goal(`${label} 100 in all four`, scores.map((score) => score.median).join(' / '), scores.every((score) => score.median === 100)),
  );
  conclude({ bench: 'lighthouse', conditions: { name: 'Lighthouse mobile' }, browser, rows, goals, options });
} finally {
  chrome.kill();
}
