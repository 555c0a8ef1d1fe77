// The parts of ECharts that the interactive views use, and no more.
export { init, use } from 'echarts/core';
