// Links to the same chart elsewhere – in the other language, in the builder of embeds – take along what was asked for here.

export function offerSameView() {
  const links = document.querySelectorAll('a.language, a[data-builder]');
  const follow = () => links.forEach(ask);
  follow();
  addEventListener('ledger:query', follow);
  addEventListener('popstate', follow);
}

function ask(link) {
  const chart = new URLSearchParams(link.search).get('chart');
  link.search = chart ? `?chart=${chart}${location.search.replace('?', '&')}` : location.search;
}
