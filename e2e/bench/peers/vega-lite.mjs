// Vega-Lite through vega-embed, as its own documentation embeds it.
import embed from 'vega-embed';
import { BAR_COLOUR, HEIGHT_PX, ROWS } from '../allocation.mjs';

embed(
  '#chart',
  {
    data: { values: ROWS },
    width: 'container',
    height: HEIGHT_PX - 50,
    mark: { type: 'bar', color: BAR_COLOUR },
    encoding: {
      x: { field: 'gpus', type: 'quantitative', title: null },
      y: { field: 'name', type: 'nominal', sort: null, title: null },
    },
  },
  { actions: false },
);
