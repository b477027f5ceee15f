/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {Readonly<Record<string, string | number | boolean | null | undefined>>} Attributes */

/**
 * An element. Attributes that are false, null or undefined are left out; true ones are empty. Text is never markup.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {readonly Child[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  fill(element, ...children);
  return element;
}

/**
 * Puts these in the place of what an element holds.
 * @param {Element} element
 * @param {readonly Child[]} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== false));
}

/**
 * A button, which does not send the form that it is in.
 * @param {string | readonly Child[]} label
 * @param {() => unknown} press
 * @param {Attributes} [attributes]
 */
export function button(label, press, attributes = {}) {
  const element = h('button', { type: 'button', class: 'button', ...attributes });
  fill(element, ...(typeof label === 'string' ? [label] : label));
  element.addEventListener('click', () => {
    if (element.getAttribute('aria-disabled') !== 'true') press();
  });
  return element;
}

/**
 * Text for those who do not see what a control stands beside.
 * @param {string} text
 */
export const hiddenText = (text) => h('span', { class: 'visually-hidden' }, text);

/** @param {string} id */
export function byId(id) {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}

let count = 0;
/**
 * An id that nothing else on the page has.
 * @param {string} name
 */
export const newId = (name) => `${name}-${(count += 1)}`;

/**
 * Says something to screen readers, without moving the focus.
 * @param {string} text
 */
export function announce(text) {
  byId('live').textContent = text;
}

/**
 * Shows another view, and puts the focus on what is new in it, its heading unless it marks something else: so that it is
 * read, and the next Tab goes on from there.
 * @param {readonly Child[]} children
 */
export function show(...children) {
  const main = byId('main');
  fill(main, ...children);
  const marked = main.querySelector('[data-focus]');
  if (marked === null) window.scrollTo(0, 0);
  const title = main.querySelector('h1');
  if (title !== null) document.title = `${title.textContent} · Muster`;
  const first = marked ?? title;
  if (first instanceof HTMLElement) first.focus();
}

/**
 * The heading of a view. It can be given the focus.
 * @param {string} text
 */
export const heading = (text) => h('h1', { tabindex: -1 }, text);

/**
 * Makes a button say that it is at work, and not be pressed meanwhile. It keeps the focus.
 * @param {HTMLButtonElement} element
 * @param {string} words
 * @param {() => Promise<void>} work
 */
export async function atWork(element, words, work) {
  if (element.getAttribute('aria-disabled') === 'true') return;
  const before = [...element.childNodes];
  element.setAttribute('aria-disabled', 'true');
  element.classList.add('working');
  element.textContent = words;
  announce(words);
  try {
    await work();
  } finally {
    element.removeAttribute('aria-disabled');
    element.classList.remove('working');
    element.replaceChildren(...before);
  }
}
