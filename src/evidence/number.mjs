// What is behind a number: how it was computed, then the claims that went in, in their order.

/** Formulas that can be written out with the values that went in. */
const WRITTEN = {
  sum: (values) => values.join(' + '),
  share: (values, before) => `${bracketed(values.slice(0, before))} ÷ ${bracketed(values)}`,
  ratio: (values, before) => `${bracketed(values.slice(0, before))} ÷ ${bracketed(values.slice(before))}`,
  // On each side stand all values of one thing: they make one range, and are not added.
  rate: (values, before) => `${bracketed(values.slice(0, before), ' / ')} ÷ ${bracketed(values.slice(before), ' / ')}`,
};

const bracketed = (values, sign = ' + ') => (values.length > 1 ? `(${values.join(sign)})` : values.join(''));

/** One section for each number asked for: the one that was pressed, or all those of a title. */
export function sections(asked, record, page) {
  const figure = asked.closest('figure');
  const numbers = asked.dataset.evidenceOf ? figure.querySelectorAll('[data-part=title] data') : [asked];
  return Array.from(numbers, (number) => section(number, figure, record, page));
}

function section(number, figure, record, page) {
  const row = figure?.querySelector(`tr[data-key="${CSS.escape(number.dataset.key ?? '')}"]`);
  // The mark of a picture is the number of its row.
  const said = number.matches('.datum') ? (row?.querySelector('data') ?? number) : number;
  const link = number.matches('.claim-link');
  const claims = link ? [number.textContent.trim()] : (number.dataset.claims?.split(' ') ?? []);
  const how = said.dataset.how ?? 'stated';
  const section = document.createElement('section');
  const text = said === number && number.matches('.datum') ? '' : said.textContent.trim();
  if (text && !link) section.append(element('h3', text));
  if (how !== 'stated') {
    section.append(record(`how-${how}`));
    // Under the rule that takes all values as one range, a term is no single claim.
    // Without a word on which of them stand before the sign, a division is not written out.
    const isWhole = how === 'sum' || said.dataset.before;
    if (claims.length && WRITTEN[how] && isWhole && figure?.dataset.rule !== 'envelope') {
      const values = claims.map((id) => page.querySelector(`#${id} > .claim-value`).textContent);
      const written = WRITTEN[how](values, Number(said.dataset.before));
      // Words of a picture say more than the number; a number that begins a title has a capital.
      section.append(element('p', said.matches('data') ? `${written} = ${uncapped(text)}` : written, 'evidence-sum'));
    }
    const inputs = page.querySelector('#evidence-panel').content.querySelector('.evidence-inputs');
    if (claims.length) section.append(document.importNode(inputs, true));
  }
  section.append(...claims.map(record));
  if (said.dataset.why) section.append(record(`why-${said.dataset.why}`));
  if (!claims.length && row) section.append(...rowAsList(row));
  if (how === 'count' && figure) section.append(wayToTable(figure, page));
  return section;
}

/** What was counted stands in the table of the same figure. */
function wayToTable(figure, page) {
  const button = document.importNode(page.querySelector('#evidence-panel').content.querySelector('.evidence-table'), true);
  button.addEventListener('click', () => {
    button.closest('dialog').close();
    const table = figure.querySelector('.figure-table');
    table.open = true;
    table.scrollIntoView();
    table.querySelector('summary').focus();
  });
  return button;
}

/** Without the capital that begins a sentence: "About" and not "US$". */
const uncapped = (text) => (/^.[a-z]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text);

/** What the table says about a mark without claims: an event, or that nothing is known. In a group its name needs the
    group's. */
function rowAsList(row) {
  const list = document.createElement('dl');
  const heads = row.closest('table').tHead.rows[0].cells;
  const group = row.parentNode.querySelector('.table-group')?.textContent.trim();
  const title = group ? [element('h3', `${group} – ${row.cells[0].textContent}`)] : [];
  Array.from(row.cells, (cell, index) => {
    if (!cell.textContent.trim() || (group && !index)) return;
    const pair = document.createElement('div');
    const value = document.createElement('dd');
    value.append(...cell.cloneNode(true).childNodes);
    pair.append(element('dt', heads[index].textContent), value);
    list.append(pair);
  });
  return [...title, list];
}

function element(tag, text, className = '') {
  return Object.assign(document.createElement(tag), { textContent: text, className });
}
