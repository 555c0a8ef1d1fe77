// The peers, each one file of this folder: the script that draws the five bars.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BAR_COLOUR } from '../allocation.mjs';
import { bareSvg, withScript } from './document.mjs';

const PEERS = [
  { name: 'd3', label: 'D3 modules', of: 'd3-selection' },
  { name: 'chartjs', label: 'Chart.js, tree-shaken', of: 'chart.js' },
  { name: 'plot', label: 'Observable Plot', of: '@observablehq/plot' },
  { name: 'echarts', label: 'ECharts, tree-shaken', of: 'echarts' },
  { name: 'vega-lite', label: 'Vega-Lite with vega-embed', of: 'vega-lite' },
  { name: 'plotly', label: 'Plotly, basic bundle', of: 'plotly.js-basic-dist-min' },
];

/** How the bars of any peer are told: five boxes of the bars' colour, or five stretches of it on a canvas. */
const BARS = { marks: '#chart rect, #chart path', colour: BAR_COLOUR, canvas: '#chart canvas', count: 5 };

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Pages to open: `files` are path → text for the server. */
export async function peers() {
  const files = new Map([['bare-svg/index.html', bareSvg()]]);
  const pages = [{ label: 'bare inline SVG', path: 'bare-svg/', figure: BARS }];
  for (const { name, label, of } of PEERS) {
    files.set(`${name}/index.html`, withScript(name));
    files.set(`${name}/${name}.js`, await bundled(name));
    pages.push({ label: `${label} ${version(of)}`, path: `${name}/`, figure: BARS, library: true });
  }
  return { files, pages };
}

async function bundled(name) {
  const result = await build({
    absWorkingDir: folder,
    entryPoints: [`${name}.mjs`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  return result.outputFiles[0].text;
}

/** The nearest installed version: the bench's own packages, then those of the build. */
function version(name) {
  for (const above of ['../', '../../']) {
    try {
      return JSON.parse(readFileSync(new URL(`${above}node_modules/${name}/package.json`, import.meta.url))).version;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return '';
}
