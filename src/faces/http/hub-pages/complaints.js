import { Refusal, sentence } from './api.js';
import { fill, h, newId } from './dom.js';

/** @typedef {import('./field.js').Field} Field */

/** A summary of what the server refused, above a form. It gets the focus, and leads to each field. */
export function summaryOfComplaints() {
  const title = h('h2', { id: newId('complaints') });
  const list = h('ul');
  const element = h(
    'div',
    { class: 'summary', role: 'group', tabindex: -1, 'aria-labelledby': title.id, hidden: true },
    title,
    list,
  );

  /** @param {readonly Field[]} fields */
  const clear = (fields) => {
    element.hidden = true;
    for (const field of fields) field.complain(undefined);
  };

  /**
   * @param {string} name what was not done: "Not saved"
   * @param {unknown} error what was thrown; what is no refusal is thrown again
   * @param {readonly Field[]} fields those that are shown
   */
  const complain = (name, error, fields) => {
    if (!(error instanceof Refusal)) throw error;
    const lines = error.violations.map(({ field: path, description }) => {
      const field = fields.find(({ facts }) => facts.path === path);
      if (field === undefined) return h('li', {}, sentence(`${path}: ${description}`));
      field.complain(worded(field.facts.label, description));
      return h('li', {}, leadingTo(field, description));
    });
    fill(list, ...(lines.length > 0 ? lines : [h('li', {}, sentence(error.message))]));
    title.textContent = lines.length > 1 ? `${name}: ${lines.length} things have to be put right` : name;
    element.hidden = false;
    element.focus();
  };

  return { element, clear, complain };
}

/**
 * The server's words: a sentence of its own, or what follows the name of the field ("is required").
 * @param {string} label
 * @param {string} description
 */
const worded = (label, description) =>
  sentence(
    /^(is|are|has|have|holds|must|cannot|excludes|differs)\b/.test(description)
      ? `${label} ${description}`
      : description,
  );

/**
 * @param {Field} field
 * @param {string} description
 */
function leadingTo({ facts, control }, description) {
  const words = worded(facts.label, description);
  const text = words.startsWith(facts.label) ? words : `${facts.label}: ${words}`;
  const link = h('a', { href: `#${control.id}` }, text);
  link.addEventListener('click', (event) => {
    // The fragment of this page is for tokens; the address stays as it is.
    event.preventDefault();
    control.focus();
  });
  return link;
}
