// `embed/element.js`: the element <gpu-ledger-chart src="…/embed/<id>/" heights="320:… 600:… 1200:…">.
//
// What it holds is a linked picture, and stays where this script does not run. Where it does, a frame with the chart takes
// the picture's place once the reader comes near, unless the article would jump for it before the reader's eyes.
import { expected, fit, onHeight } from './frames.mjs';

const site = new URL('..', document.currentScript.src).href;
/** How far from the window a chart is fetched. */
const NEAR = '800px 0px';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const near = new IntersectionObserver(
  (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && target.approach()),
  { rootMargin: NEAR },
);
const inSight = new IntersectionObserver((entries) =>
  entries.forEach(({ isIntersecting, target }) => isIntersecting || target.upgrade()),
);

class Chart extends HTMLElement {
  #frame;

  connectedCallback() {
    if (this.#frame) return;
    // Only pages of the site that the script came from.
    const src = this.getAttribute('src') ?? '';
    if (!src.startsWith(`${site}embed/`) && !src.startsWith(`${site}en/embed/`)) return;
    Object.assign(this.style, { display: 'block', position: 'relative' });
    if (!this.#isSeen()) this.#reserve();
    near.observe(this);
  }

  disconnectedCallback() {
    near.unobserve(this);
    inSight.unobserve(this);
  }

  /** Comes near: now, or once the reader looks elsewhere. */
  approach() {
    near.unobserve(this);
    if (this.#isSeen() && this.#height() > this.offsetHeight) inSight.observe(this);
    else this.upgrade();
  }

  upgrade() {
    inSight.unobserve(this);
    this.#reserve();
    const frame = document.createElement('iframe');
    frame.src = this.getAttribute('src');
    frame.title = this.querySelector('img')?.alt ?? this.textContent.trim();
    frame.referrerPolicy = 'no-referrer';
    frame.sandbox = SANDBOX;
    // Out of sight but as wide as it will be, until it has told its height.
    Object.assign(frame.style, { position: 'absolute', inset: 0, width: '100%', border: 0, visibility: 'hidden' });
    this.#frame = frame;
    onHeight(() => [frame], (one, height) => this.#show(one, height));
    this.append(frame);
  }

  #show(frame, height) {
    if (frame.style.position) {
      Object.assign(frame.style, { position: '', inset: '', visibility: '', display: 'block' });
      for (const other of [...this.childNodes]) if (other !== frame) other.remove();
      this.style.minHeight = '';
    }
    fit(frame, height);
  }

  #reserve() {
    this.style.minHeight = `${this.#height()}px`;
  }

  #height() {
    return expected(this.getAttribute('heights'), this.clientWidth) ?? 0;
  }

  /** Whether it is before the reader's eyes; before the first paint nothing is. */
  #isSeen() {
    const { top, bottom } = this.getBoundingClientRect();
    return performance.getEntriesByType('paint').length > 0 && top < innerHeight && bottom > 0;
  }
}

if (!customElements.get('gpu-ledger-chart')) customElements.define('gpu-ledger-chart', Chart);
