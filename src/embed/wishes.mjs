// What an embedding page may ask for in the address. Whatever is not on these lists is left alone; nothing from the
// address is ever written into the page.
const LANGUAGES = ['ko', 'en'];
const THEMES = ['light', 'dark', 'host'];
/** Evidence and sources are columns of the table. */
const TABS = ['table', 'sources'];

const root = document.documentElement;
const asked = new URLSearchParams(location.search);

/** Language, colours, open table. Says whether this is the page to stay on. */
export function obey(chart) {
  const lang = asked.get('lang');
  if (lang !== root.lang && LANGUAGES.includes(lang)) {
    asked.delete('lang');
    const folder = lang === 'ko' ? 'embed/' : `${lang}/embed/`;
    const page = new URL(`${root.dataset.root}${folder}${chart}/`, location);
    page.search = asked;
    page.hash = location.hash;
    location.replace(page);
    return false;
  }
  const theme = asked.get('theme');
  if (THEMES.includes(theme)) root.dataset.theme = theme;
  if (TABS.includes(asked.get('tab'))) document.querySelector('.figure-table').open = true;
  return true;
}
