// The parts of ECharts that the interactive views use, and no more.
import { use } from 'echarts/core';
import { BarChart, ScatterChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, TooltipComponent, AriaComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, ScatterChart, DataZoomComponent, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export { init } from 'echarts/core';
