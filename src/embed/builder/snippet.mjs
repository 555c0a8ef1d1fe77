// Fills the snippets that the page was written with (src/embed/snippet.rs): the same text as that of the list below the
// form, for what is chosen.
const FOR_ATTRIBUTE = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const SIZES = ['320', '600', '1200'];

const escaped = (text) => text.replace(/[&<"]/g, (sign) => FOR_ATTRIBUTE[sign]);

/** A template, for a wish (wish.mjs) and what the page knows of the chart. */
export function filled(template, wish, known, site) {
  const [h0, h320, h600, h744, enough, ...sizes] = known[`${wish.lang}Heights`].split(' ');
  const page = `${site}${wish.page}`;
  const names = {
    ID: wish.chart,
    SITE: site,
    FRAME: escaped(`${site}${wish.path}${wish.query}`),
    PAGE: escaped(`${page}/${wish.view}`),
    FILE: page,
    TITLE: escaped(known[wish.lang]),
    H0: h0,
    H320: h320,
    H600: h600,
    H744: h744,
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
