// Fills the snippets that the page was written with (src/embed/snippet.rs): the same text as that of the list below the
// form, for what is chosen.
const FOR_ATTRIBUTE = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SIZES = ['320', '600', '1200'];

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => FOR_ATTRIBUTE[sign]);

/** Text for people and for address bars, not for HTML. */
const PLAIN = ['address', 'frame', 'caption'];

/** The template of a kind of snippet, for a wish (wish.mjs) and what the page knows of the chart. */
export function filled(kind, template, wish, known, site) {
  const fit = PLAIN.includes(kind) ? String : escaped;
  const [h0, h320, h600, h728, enough, ...sizes] = known[`${wish.lang}Heights`].split(' ');
  const page = `${site}${wish.page}`;
  const names = {
    ID: wish.chart,
    SITE: site,
    FRAME: fit(`${site}${wish.path}${wish.query}`),
    PAGE: fit(`${page}/${wish.view}`),
    FILE: page,
    TITLE: fit(known[wish.lang]),
    H0: h0,
    H320: h320,
    H600: h600,
    H728: h728,
    HEIGHTS: known[`${wish.lang}Measured`],
    WIDTH: wish.size || '100%',
    HEIGHT: sizes[SIZES.indexOf(wish.size)] ?? enough,
  };
  const text = template.replace(/%([A-Z]+\d*)%/g, (whole, name) => names[name] ?? whole);
  return wish.theme === 'light' ? withoutNight(text) : text;
}

/** A picture that is light for everybody. */
const withoutNight = (text) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('<source media="(prefers-color-scheme: dark)"'))
    .join('\n');
