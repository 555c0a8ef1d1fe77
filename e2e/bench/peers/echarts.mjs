// Apache ECharts with only what a bar chart needs.
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { BAR_COLOUR, ROWS } from '../allocation.mjs';

use([BarChart, GridComponent, CanvasRenderer]);

init(document.getElementById('chart')).setOption({
  animation: false,
  grid: { containLabel: true, left: 0, right: 16, top: 0, bottom: 0 },
  xAxis: { type: 'value' },
  yAxis: { type: 'category', inverse: true, data: ROWS.map((row) => row.name) },
  series: [{ type: 'bar', color: BAR_COLOUR, data: ROWS.map((row) => row.gpus) }],
});
