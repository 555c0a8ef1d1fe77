// The table of a figure as CSV, in the form of the file that lies ready (src/publish/chart_files/records.rs).

const PARTS = ['low', 'high', 'about', 'unit'];

export function csv(figure) {
  const table = figure.querySelector('[data-part="table"] table');
  const rows = [...table.querySelectorAll('tbody tr[data-key]')];
  const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
  const hasFigures = heads.map((_, at) => rows.some((row) => row.cells[at].querySelector('data')));
  // In a column of claims a source stands by its id as well.
  const holdsIds = heads.map((_, at) => rows.some((row) => row.cells[at].querySelector('.claim-link')));
  const words = (cell, at) =>
    (holdsIds[at] && !cell.querySelector('.claim-link') && cell.querySelector('a')?.hash.slice(1)) || cell.textContent.trim();
  const header = heads.flatMap((head, at) => [head, ...(hasFigures[at] ? PARTS.map((part) => `${head}_${part}`) : [])]);
  const state = [figure.dataset.rule, figure.dataset.asOf, location.search.slice(1)];
  const body = rows.map((row) => [
    row.dataset.key,
    row.parentNode.querySelector('.table-group')?.textContent ?? '',
    ...[...row.cells].flatMap((cell, at) => [words(cell, at), ...(hasFigures[at] ? ends(cell.querySelector('data')) : [])]),
    ...state,
  ]);
  return [['key', 'group', ...header, 'rule', 'as_of', 'query'], ...body].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Low, high, about, unit of `~50000`, `200000/..`, `../50000`, `312/499`. */
function ends(data) {
  if (!data) return ['', '', '', ''];
  const value = data.value.replace('~', '');
  const [low, high = low] = value.split('/');
  return [...[low, high].map((end) => (end === '..' ? '' : end)), value !== data.value, data.dataset.unit];
}

function quoted(cell) {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
