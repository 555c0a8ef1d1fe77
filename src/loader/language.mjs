// The language that the address asks for: the same page in it takes the place of this one. In an address it is only a wish
// of whoever made the link, so it goes once it is fulfilled.

/** Whether this is the page to stay on. */
export function speakAsAsked() {
  const here = new URL(location);
  const lang = here.searchParams.get('lang');
  if (lang === null) return true;
  here.searchParams.delete('lang');
  const other = document.querySelector('a.language');
  if (other?.lang !== lang) {
    history.replaceState(history.state, '', here);
    return true;
  }
  location.replace(new URL(here.search + here.hash, other.href));
  return false;
}
