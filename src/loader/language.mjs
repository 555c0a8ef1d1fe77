// The other language shows the same view: its link takes along what was asked for here.

export function offerSameView() {
  const link = document.querySelector('a.language');
  if (!link) return;
  const follow = () => (link.search = location.search);
  follow();
  addEventListener('ledger:query', follow);
  addEventListener('popstate', follow);
}
