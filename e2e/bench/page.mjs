// `cargo xtask bench page`: the same five bars and table drawn by the peers, by nobody (bare SVG) and by us.
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../chromium.mjs';
import { FAST, SLOW_4G } from './lib/network.mjs';
import { options as read } from './lib/options.mjs';
import { atMost, conclude, goal, kilobytes, table, times, whole } from './lib/report.mjs';
import { serve } from './lib/server.mjs';
import { DIST, isPage } from './lib/site.mjs';
import { medians } from './lib/statistics.mjs';
import { visit } from './lib/visit.mjs';
import { peers } from './peers/index.mjs';

/** How much later than the bare picture ours may be, and what fits the first window of a connection. */
const GOAL_TO_BARE = 1.15;
const GOAL_BYTES = 14_000;

const EMBED = 'embed/allocation/';
const CHART = 'charts/allocation/';

function ours() {
  const path = [EMBED, CHART].find(isPage);
  if (!path) throw new Error(`expected dist/${EMBED} or dist/${CHART}, found neither: build the site first`);
  if (path === CHART) console.log(`There is no dist/${EMBED} yet: ours is the whole page dist/${CHART}`);
  const figure = { marks: 'figure[data-chart="allocation"] [data-picture] .datum', count: 5 };
  return { label: `ours, ${path}`, path: `ours/${path}`, figure };
}

/** Every page opened `rounds` times, in turns that begin with another page each round. */
async function measure(browser, address, pages, rounds) {
  // Once without throttling: it packs every file, and a page that does not come to its bars stops the bench here.
  for (const { path, figure } of pages) await visit(browser, address + path, figure, FAST);
  const visits = new Map(pages.map((page) => [page, []]));
  for (let round = 0; round < rounds; round++) {
    const turn = pages.map((_, at) => pages[(at + round) % pages.length]);
    for (const page of turn) visits.get(page).push(await visit(browser, address + page.path, page.figure, SLOW_4G));
    console.log(`round ${round + 1} of ${rounds}`);
  }
  return pages.map((page) => {
    const first_charts_ms = visits.get(page).map((seen) => seen.first_chart_ms);
    return { ...page, ...medians(visits.get(page)), range_ms: [Math.min(...first_charts_ms), Math.max(...first_charts_ms)] };
  });
}

const options = read();
const { files, pages } = await peers();
const server = await serve(files, DIST);
const browser = await chromium.launch(CHROMIUM);
try {
  const rows = await measure(browser, server.address, [ours(), ...pages], options.rounds);
  const [own, bare] = rows;
  const written = rows.toSorted((a, b) => a.first_chart_ms - b.first_chart_ms).map((row) => [
    row.label,
    kilobytes(row.first_chart_bytes),
    kilobytes(row.bytes),
    whole(row.requests),
    whole(row.first_chart_ms),
    row.range_ms.map(whole).join('–'),
    times(row.first_chart_ms, own.first_chart_ms),
    times(row.first_chart_ms, bare.first_chart_ms),
    whole(row.fcp_ms),
    whole(row.script_ms),
    whole(row.main_thread_ms),
    whole(row.blocked_ms),
  ]);
  console.log(`\n${SLOW_4G.name}; medians of ${options.rounds}, brotli 11, Chromium ${browser.version()}\n`);
  console.log(
    table(
      ['page', 'kB to first chart', 'kB in all', 'requests', 'first chart ms', 'range', '÷ ours', '÷ bare', 'FCP ms', 'script ms', 'main thread ms', 'blocked ms'],
      written,
    ),
  );
  const ahead = rows.filter((row) => row.library && row.first_chart_ms <= own.first_chart_ms).map((row) => row.label);
  const goals = [
    atMost('ours ÷ bare SVG', own.first_chart_ms / bare.first_chart_ms, GOAL_TO_BARE, (ratio) => `${ratio.toFixed(2)}×`),
    goal('no library before ours', ahead.join(', ') || 'none', ahead.length === 0),
    atMost('kB fetched before our first chart', own.first_chart_bytes, GOAL_BYTES, kilobytes),
  ];
  conclude({ bench: 'page', conditions: SLOW_4G, browser: browser.version(), rows, goals, options });
} finally {
  await browser.close();
  server.close();
}
