import { announce, button, fill, h, hiddenText, newId } from './dom.js';

/**
 * @typedef {{ readonly value: string, readonly label: string, readonly help?: string }} Option
 *
 * @typedef {object} Facts What is known of a field before it is shown.
 * @property {string} path its place in the request: `credentials.api_key`
 * @property {string} key
 * @property {string} label
 * @property {'text' | 'password' | 'select'} type
 * @property {boolean} required
 * @property {string} [help]
 * @property {readonly Option[]} [options]
 * @property {{ readonly key: string, readonly values: readonly string[] }} [when]
 * @property {string} [value]
 * @property {string} [placeholder]
 * @property {number} [maxLength]
 * @property {string} [removable] what ticking its removal says; without it, what is kept stays
 *
 * @typedef {object} Field
 * @property {Facts} facts
 * @property {HTMLElement} element
 * @property {HTMLInputElement | HTMLSelectElement} control
 * @property {() => boolean} removed
 * @property {(message: string | undefined) => void} complain shows what is wrong with it beside it, or takes that away
 */

/**
 * A labelled control with its help, and room for a complaint.
 * @param {Facts} facts
 * @returns {Field}
 */
export function fieldOf(facts) {
  const id = newId(facts.key);
  const help = h('p', { id: `${id}-help`, class: 'help' });
  const complaint = h('p', { id: `${id}-complaint`, class: 'complaint', hidden: true });
  const control = facts.type === 'select' ? select(id, facts) : input(id, facts);
  control.setAttribute('aria-describedby', `${help.id} ${complaint.id}`);
  const explain = () => {
    fill(help, helpOf(facts, control.value));
    help.hidden = help.textContent === '';
  };
  explain();
  control.addEventListener('change', () => {
    const before = help.textContent;
    explain();
    if (help.textContent !== before) announce(help.textContent ?? '');
  });
  const removal = h('input', { type: 'checkbox' });
  removal.addEventListener('change', () => {
    control.disabled = removal.checked;
    if (removal.checked) control.value = '';
  });
  const optional = facts.required || facts.type === 'select' ? null : h('span', { class: 'optional' }, 'Optional');
  return {
    facts,
    control,
    element: h(
      'div',
      { class: 'field' },
      h('div', { class: 'label-row' }, h('label', { for: id }, facts.label), optional),
      facts.type === 'password' ? withReveal(/** @type {HTMLInputElement} */ (control), facts.label) : control,
      help,
      facts.removable === undefined ? null : h('label', { class: 'choice' }, removal, facts.removable),
      complaint,
    ),
    removed: () => removal.checked,
    complain: (message) => {
      complaint.hidden = message === undefined;
      complaint.textContent = message ?? '';
      if (message === undefined) control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
    },
  };
}

/**
 * That of the chosen option, where it has one.
 * @param {Facts} facts
 * @param {string} value
 */
const helpOf = ({ help, options }, value) => options?.find((each) => each.value === value)?.help ?? help ?? '';

/**
 * @param {string} id
 * @param {Facts} facts
 */
function input(id, { type, required, value, placeholder, maxLength = 1024 }) {
  const element = h('input', {
    id,
    type,
    placeholder,
    maxlength: maxLength,
    'aria-required': required ? 'true' : undefined,
    spellcheck: 'false',
    autocapitalize: 'none',
    // A key of a directory is no password of this page: browsers are asked neither to offer nor to keep one.
    autocomplete: type === 'password' ? 'one-time-code' : 'off',
  });
  element.value = value ?? '';
  return element;
}

/**
 * @param {string} id
 * @param {Facts} facts
 */
function select(id, { options = [], value }) {
  const element = h('select', { id }, ...options.map((each) => h('option', { value: each.value }, each.label)));
  element.value = value ?? options[0]?.value ?? '';
  return element;
}

/**
 * @param {HTMLInputElement} control
 * @param {string} label
 */
function withReveal(control, label) {
  const word = h('span', {}, 'Show');
  const reveal = button(
    [word, hiddenText(` ${label}`)],
    () => {
      const hidden = control.type === 'password';
      control.type = hidden ? 'text' : 'password';
      word.textContent = hidden ? 'Hide' : 'Show';
    },
    { class: 'reveal' },
  );
  return h('div', { class: 'with-reveal' }, control, reveal);
}
