// Colours that the address asks for; else the device decides.
const THEMES = ['light', 'dark'];

export function wearTheme() {
  const theme = new URLSearchParams(location.search).get('theme');
  if (THEMES.includes(theme)) document.documentElement.dataset.theme = theme;
}
