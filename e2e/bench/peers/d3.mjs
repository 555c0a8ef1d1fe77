// D3, only the modules a bar chart needs.
import { max } from 'd3-array';
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { BAR_COLOUR, HEIGHT_PX, ROWS, WIDTH_PX } from '../allocation.mjs';

const LEFT_PX = 80;
const FOOT_PX = HEIGHT_PX - 30;
const x = scaleLinear([0, max(ROWS, (row) => row.gpus)], [LEFT_PX, WIDTH_PX - 16]);
const y = scaleBand(ROWS.map((row) => row.name), [0, FOOT_PX]).padding(0.2);

const svg = select('#chart').append('svg').attr('width', WIDTH_PX).attr('height', HEIGHT_PX);
svg
  .selectAll('rect')
  .data(ROWS)
  .join('rect')
  .attr('x', x(0))
  .attr('y', (row) => y(row.name))
  .attr('width', (row) => x(row.gpus) - x(0))
  .attr('height', y.bandwidth())
  .attr('fill', BAR_COLOUR);
svg.append('g').attr('transform', `translate(0,${FOOT_PX})`).call(axisBottom(x).ticks(4));
svg.append('g').attr('transform', `translate(${LEFT_PX},0)`).call(axisLeft(y));
