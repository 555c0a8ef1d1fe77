// The page around every peer's chart: one heading, one place for the chart, one table.
import { BAR_COLOUR, HEIGHT_PX, ROWS, WIDTH_PX } from '../allocation.mjs';

const STYLE = `body{margin:16px;font-family:sans-serif}#chart{width:${WIDTH_PX}px;height:${HEIGHT_PX}px;position:relative}`;

function table() {
  const row = ({ name, gpus }) => `<tr><th>${name}</th><td>${gpus.toLocaleString('en')}</td></tr>`;
  return `<table><tr><th>대상</th><th>GPU</th></tr>${ROWS.map(row).join('')}</table>`;
}

function page(head, chart) {
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GPU 26만 장</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${head}</head>
<body>
<h1>GPU 26만 장</h1>
<div id="chart">${chart}</div>
${table()}
</body>
</html>
`;
}

/** A page whose chart is drawn by the script of that name. */
export const withScript = (name) => page(`<script type="module" src="${name}.js"></script>\n`, '');

/** The floor: the bars stand in the page itself. */
export function bareSvg() {
  const left = 80;
  const lane = HEIGHT_PX / ROWS.length;
  const scale = (WIDTH_PX - left) / Math.max(...ROWS.map((row) => row.gpus));
  const bar = ({ name, gpus }, index) =>
    `<text x="0" y="${lane * (index + 0.6)}">${name}</text>` +
    `<rect x="${left}" y="${lane * (index + 0.2)}" width="${Math.round(gpus * scale)}" height="${lane * 0.6}"/>`;
  const bars = `<g fill="${BAR_COLOUR}">${ROWS.map(bar).join('')}</g>`;
  return page('', `<svg width="${WIDTH_PX}" height="${HEIGHT_PX}" role="img" font-size="14">${bars}</svg>`);
}
