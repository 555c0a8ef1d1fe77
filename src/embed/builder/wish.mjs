// What is chosen: in the form, in the address of this page, and in the address of the embed.
const root = document.documentElement;

/** Keys of the address that an embed understands (wishes.mjs, and `Query` of the program). */
const FOR_EMBED = ['theme', 'rule', 'as-of', 'unit'];
/** Of those, what changes more than colours. */
const FOR_VIEW = ['rule', 'as-of', 'unit'];

/** Every field of the form, and one of them. */
export const fields = () => [...document.querySelectorAll('[data-builder] [data-field]')];
export const field = (name) => document.querySelector(`[data-builder] [data-field="${name}"]`);

/** Sets the form to what the address of the page asks for; what it does not know stays as it is. */
export function settled() {
  const asked = new URLSearchParams(location.search);
  for (const one of fields()) {
    const value = asked.get(one.dataset.field);
    const known = one.options ? [...one.options].some((option) => option.value === value) : value;
    if (value && known) one.value = value;
  }
}

/** Keeps what is chosen in the address of the page: a reload and a link bring it back. */
export function remember() {
  const kept = fields().filter((one) => one.value && !(one.dataset.field === 'lang' && one.value === root.lang));
  const text = new URLSearchParams(kept.map((one) => [one.dataset.field, one.value])).toString();
  history.replaceState(null, '', text ? `?${text}` : location.pathname);
}

/** What the form says: chart, language, size, and the addresses that come of it. */
export function read() {
  const value = (name) => (field(name).disabled ? '' : field(name).value);
  const pairs = (names) => {
    const given = names.map((name) => [name, value(name)]).filter(([, chosen]) => chosen);
    return given.length ? `?${new URLSearchParams(given)}` : '';
  };
  const [chart, lang] = [value('chart'), value('lang')];
  const folder = lang === 'ko' ? '' : `${lang}/`;
  return {
    chart,
    lang,
    theme: value('theme'),
    size: value('size'),
    path: `${folder}embed/${chart}/`,
    page: `${folder}charts/${chart}`,
    query: pairs(FOR_EMBED),
    view: pairs(FOR_VIEW),
  };
}
