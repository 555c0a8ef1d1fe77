// Chart.js with only what a bar chart needs.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { BAR_COLOUR, ROWS } from '../allocation.mjs';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const canvas = document.createElement('canvas');
document.getElementById('chart').append(canvas);
new Chart(canvas, {
  type: 'bar',
  data: { labels: ROWS.map((row) => row.name), datasets: [{ data: ROWS.map((row) => row.gpus), backgroundColor: BAR_COLOUR }] },
  options: { animation: false, indexAxis: 'y', maintainAspectRatio: false, scales: { x: { beginAtZero: true } } },
});
