// Plotly, the smallest bundle its makers publish that has bars.
import Plotly from 'plotly.js-basic-dist-min';
import { BAR_COLOUR, HEIGHT_PX, ROWS, WIDTH_PX } from '../allocation.mjs';

Plotly.newPlot(
  'chart',
  [
    {
      type: 'bar',
      orientation: 'h',
      y: ROWS.map((row) => row.name),
      x: ROWS.map((row) => row.gpus),
      marker: { color: BAR_COLOUR },
    },
  ],
  {
    width: WIDTH_PX,
    height: HEIGHT_PX,
    margin: { l: 80, r: 16, t: 0, b: 30 },
    yaxis: { autorange: 'reversed' },
  },
  { staticPlot: true },
);
