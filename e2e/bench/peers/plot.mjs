// Observable Plot.
import { barX, plot } from '@observablehq/plot';
import { BAR_COLOUR, HEIGHT_PX, ROWS, WIDTH_PX } from '../allocation.mjs';

document.getElementById('chart').append(
  plot({
    width: WIDTH_PX,
    height: HEIGHT_PX,
    marginLeft: 80,
    y: { domain: ROWS.map((row) => row.name), label: null },
    marks: [barX(ROWS, { x: 'gpus', y: 'name', fill: BAR_COLOUR })],
  }),
);
