// The pictures of a figure as one SVG file: colours resolved, finding, source, state and licence inside.

const SVG = 'http://www.w3.org/2000/svg';
/** What the style sheet gives a mark, as attributes have it. */
const LOOKS = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'font-weight'];
const MARGIN = 32;

export function svg(figure) {
  const look = getComputedStyle(figure);
  const colour = (name) => look.getPropertyValue(name).trim();
  const words = (part) => figure.querySelector(`[data-part="${part}"]`).textContent.trim();
  const [ink, soft] = [colour('--ink'), colour('--ink-soft')];
  const pictures = drawn(figure);
  const width = Math.max(...pictures.map(([picture]) => picture.viewBox.baseVal.width)) + 2 * MARGIN;
  const sheet = element('svg', { xmlns: SVG, width, 'font-family': look.fontFamily.replaceAll('"', "'"), role: 'img', 'aria-label': words('title') });
  const ground = sheet.appendChild(element('rect', { width, fill: colour('--paper') }));
  let y = MARGIN;
  const say = (text, size, fill, weight = 400) => {
    for (const line of wrapped(text, size, weight, width - 2 * MARGIN, look.fontFamily)) {
      y += size * 1.3;
      const said = element('text', { x: MARGIN, y: y - size * 0.3, 'font-size': size, 'font-weight': weight, fill });
      said.textContent = line;
      sheet.append(said);
    }
  };
  const isNarrow = width < 500;
  say(words('title'), isNarrow ? 21 : 28, ink, 600);
  say(words('subtitle'), isNarrow ? 14.5 : 16, soft);
  for (const [picture, heading] of pictures) {
    y += 24;
    if (heading) say(heading, 16, ink, 600);
    const copy = picture.cloneNode(true);
    resolve(picture, copy);
    copy.setAttribute('x', MARGIN);
    copy.setAttribute('y', y);
    for (const name of ['class', 'role', 'aria-labelledby', 'font-family']) copy.removeAttribute(name);
    copy.setAttribute('overflow', 'visible');
    sheet.append(copy);
    y += picture.viewBox.baseVal.height;
  }
  y += 24;
  const foot = isNarrow ? 13 : 14;
  say(words('source'), foot, soft);
  say(words('state'), foot, soft);
  say(`${figure.querySelector('[data-licence]').textContent} · ${location.href}`, foot, soft);
  y += MARGIN;
  sheet.setAttribute('height', y);
  sheet.setAttribute('viewBox', `0 0 ${width} ${y}`);
  ground.setAttribute('height', y);
  return new XMLSerializer().serializeToString(sheet);
}

/** Of each panel the picture that is seen, or the wide one while the interactive view stands in its place. */
function drawn(figure) {
  return [...figure.querySelectorAll('.panel')].map((panel) => {
    const both = [...panel.querySelectorAll('svg.picture')];
    const heading = panel.previousElementSibling?.matches('.panel-heading') ? panel.previousElementSibling.textContent : '';
    return [both.find((one) => one.getClientRects().length) ?? both.at(-1), heading];
  });
}

function resolve(from, to) {
  const look = getComputedStyle(from);
  // A hatch is named within the file; everything else is a colour or a number.
  for (const name of LOOKS) {
    const value = look.getPropertyValue(name);
    if (!value.startsWith('url(') && value) to.setAttribute(name, value);
  }
  to.removeAttribute('style');
  [...from.children].forEach((child, at) => resolve(child, to.children[at]));
}

function wrapped(text, size, weight, room, face) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${weight} ${size}px ${face}`;
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && pen.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, value);
  return made;
}
