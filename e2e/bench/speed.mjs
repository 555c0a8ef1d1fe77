// `cargo xtask bench speed`: our own pages on a slow line and a slow processor, and how fast a live chart redraws.
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../chromium.mjs';
import { FAST, SLOW_3G, SLOW_4G, SLOW_PROCESSOR } from './lib/network.mjs';
import { options as read } from './lib/options.mjs';
import { redraws_ms } from './lib/redraw.mjs';
import { atMost, conclude, kilobytes, table, whole } from './lib/report.mjs';
import { address, built, encoding } from './lib/site.mjs';
import { median, medians, quantile } from './lib/statistics.mjs';
import { visit } from './lib/visit.mjs';

const PAGES = ['', 'allocation/', 'charts/allocation/', 'embed/allocation/'];
const REDRAWN = ['', 'allocation/', 'charts/allocation/'];
const CHANGES = 40;

/** A headline and the marks of a chart, both with their style. */
const READABLE = { marks: '[data-picture] .datum', count: 1, heading: 'h1, h2' };

const shift = (value) => value.toFixed(3);

async function loads(browser, base, rounds, conditions) {
  const paths = built(PAGES.flatMap((path) => [path, `en/${path}`]));
  // Once without throttling and unmeasured: a browser's first page finds it still reading fonts.
  for (const path of paths) await visit(browser, base + path, READABLE, FAST);
  const visits = new Map(paths.map((path) => [path, []]));
  for (let round = 0; round < rounds; round++) {
    for (const path of paths) visits.get(path).push(await visit(browser, base + path, READABLE, conditions));
    console.log(`round ${round + 1} of ${rounds}`);
  }
  const rows = paths.map((path) => ({ label: `/${path}`, ...medians(visits.get(path)) }));
  const written = rows.map((row) => [
    row.label,
    whole(row.fcp_ms),
    whole(row.first_chart_ms),
    whole(row.lcp_ms),
    shift(row.shift),
    whole(row.longest_task_ms),
    whole(row.blocked_ms),
    whole(row.live_ms),
    kilobytes(row.first_chart_bytes),
    kilobytes(row.bytes),
  ]);
  console.log(
    `\n${conditions.name}, 360×740; medians of ${rounds}, ${await encoding(base)}, Chromium ${browser.version()}\n`,
  );
  const heads = ['page', 'FCP ms', 'first chart ms', 'LCP ms', 'CLS', 'longest task ms', 'blocked ms', 'live ms', 'kB to first chart', 'kB in all'];
  console.log(table(heads, written));
  return rows;
}

const goalsOf4g = (row) => [
  atMost(`${row.label} LCP ms`, row.lcp_ms, 1000),
  atMost(`${row.label} CLS`, row.shift, 0.02, shift),
  atMost(`${row.label} longest task ms`, row.longest_task_ms, 100),
  ...(row.label.includes('embed/') ? [] : [atMost(`${row.label} live ms`, row.live_ms, 2500)]),
];

const goalsOf3g = (row) => [
  atMost(`${row.label} headline and first chart ms`, row.first_chart_ms, 3000),
  ...(row.label.includes('embed/') ? [] : [atMost(`${row.label} interactive ms`, row.live_ms, 15_000)]),
];

async function redraws(browser, base) {
  const rows = [];
  for (const path of built(REDRAWN)) {
    const times_ms = await redraws_ms(browser, base + path, CHANGES);
    if (times_ms) rows.push({ label: `/${path}`, median_ms: median(times_ms), p95_ms: quantile(times_ms, 0.95), longest_ms: Math.max(...times_ms) });
    else console.log(`/${path} did not come alive, so its redraws were not measured`);
  }
  const written = rows.map((row) => [row.label, whole(row.median_ms), whole(row.p95_ms), whole(row.longest_ms)]);
  console.log(`\nfrom another rule to its painted picture, ${SLOW_PROCESSOR.name}; ${CHANGES} changes\n`);
  console.log(table(['page', 'median ms', 'p95 ms', 'longest ms'], written));
  return rows;
}

const options = read();
const base = address();
const conditions = options.slow3g ? SLOW_3G : SLOW_4G;
const browser = await chromium.launch(CHROMIUM);
try {
  const rows = await loads(browser, base, options.rounds, conditions);
  const redrawn = options.slow3g ? [] : await redraws(browser, base);
  const goals = [
    ...rows.flatMap(options.slow3g ? goalsOf3g : goalsOf4g),
    ...redrawn.map((row) => atMost(`${row.label} redrawn, p95 ms`, row.p95_ms, 50)),
  ];
  conclude({ bench: 'speed', conditions, browser: browser.version(), rows: [...rows, ...redrawn], goals, options });
} finally {
  await browser.close();
}
