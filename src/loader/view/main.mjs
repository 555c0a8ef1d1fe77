// Files of what is on screen, made in the browser: nothing leaves the device.
import { csv } from './csv.mjs';
import { svg } from './svg.mjs';

const FORMS = { csv: [csv, 'text/csv'], svg: [svg, 'image/svg+xml'] };

/** Gives the reader a file of a figure as it is shown now. */
export function save(figure, form) {
  const [made, type] = FORMS[form];
  const href = URL.createObjectURL(new Blob([made(figure)], { type: `${type};charset=utf-8` }));
  const rule = figure.dataset.rule;
  const link = Object.assign(document.createElement('a'), { href, download: `${figure.dataset.chart}-${rule}.${form}` });
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
