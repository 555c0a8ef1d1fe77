// The panel that tells where a number comes from. The loader brings it when a reader first asks.
import { claimsPage, copyOf } from './claims.mjs';
import { sections } from './number.mjs';

/** Wide screens show the panel beside the number, others as a sheet at the lower edge (style/components/evidence.css). */
const WIDE = matchMedia('(min-width: 45rem)');

let panel;
let near;

/** Shows what is behind a number; `address` is that of the claims page. Throws when the claims cannot be had. */
export async function show(number, address) {
  const page = await claimsPage(address);
  panel ??= build(page);
  const body = panel.querySelector('.evidence-body');
  body.replaceChildren(...sections(number, (id) => copyOf(page, id, address), page));
  near = number;
  if (!panel.open) panel.showModal();
  body.scrollTop = 0;
  place();
}

/** Takes the empty panel out of the claims page, where its words are. */
function build(page) {
  const built = document.importNode(page.querySelector('#evidence-panel').content.querySelector('dialog'), true);
  // Kept for the sections; nothing to read here.
  for (const words of built.querySelectorAll('.evidence-inputs, .evidence-table')) words.remove();
  built.querySelector('.evidence-close').addEventListener('click', () => built.close());
  built.addEventListener('click', (event) => {
    // A click beside it goes to the backdrop, which is part of the dialog.
    const { left, right, top, bottom } = built.getBoundingClientRect();
    const inside = left <= event.clientX && event.clientX <= right && top <= event.clientY && event.clientY <= bottom;
    // Pressing Enter on a link makes a click without a place.
    if (event.target === built && !inside) built.close();
  });
  addEventListener('resize', () => built.open && place());
  document.body.append(built);
  return built;
}

/** Beside a mark, or a number that ends its line; else below the number, or above it, so that its sentence stays legible.
    Never beyond the edges of the window. */
function place() {
  panel.style.translate = '';
  if (!WIDE.matches || !near.isConnected) return;
  const at = near.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const within = (value, room) => Math.round(Math.max(16, Math.min(value, room - 16)));
  const clear = near.matches('[data-picture] *') || at.right > clientWidth / 2;
  const beside = clear && at.right + 16 + width + 16 <= clientWidth;
  const below = at.bottom + 8;
  const x = within(beside ? at.right + 16 : at.left, clientWidth - width);
  const y = beside ? at.top - 16 : below + height + 16 <= clientHeight ? below : at.top - 8 - height;
  panel.style.translate = `${x}px ${within(y, clientHeight - height)}px`;
}
