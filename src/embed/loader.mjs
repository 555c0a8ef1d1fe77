// The loader of embeds: does what the address asks for, tells the page around how high the chart is, and brings the
// program only where the address asks for another view than the one that is there already.
import { start } from '../loader/app.mjs';
import { fail } from '../loader/failure.mjs';
import { know } from '../loader/files.mjs';
import { asksForView } from '../loader/query.mjs';
import { offerTips } from '../loader/tip.mjs';
import { tellHeight } from './height.mjs';
import { offerSource } from './source.mjs';
import { obey } from './wishes.mjs';

/** The programs, each as `file hash`. Names are filled in once they are known (src/publish/assets.rs). */
const PROGRAMS = {
  ko: { appJs: '@app-ko.js@', appWasm: '@app-ko_bg.wasm@' },
  en: { appJs: '@app-en.js@', appWasm: '@app-en_bg.wasm@' },
};

const root = document.documentElement;
const chart = document.querySelector('figure[data-chart]').dataset.chart;

// Else another page is on its way.
if (obey(chart)) {
  offerTips();
  offerSource();
  tellHeight(chart);
  if (!asksForView(location.search)) {
    root.dataset.state = 'live';
  } else if (typeof WebAssembly === 'object') {
    know(PROGRAMS[root.lang]);
    start();
  } else {
    fail();
  }
}
