import { button, h, newId } from './dom.js';

/**
 * Asks before something is done that cannot be had back. The browser keeps the focus inside, and gives it back.
 * @param {object} question
 * @param {string} question.title
 * @param {string} question.text
 * @param {string} question.confirm what the button says
 * @param {boolean} [question.danger]
 * @param {string} [question.phrase] what has to be typed first
 * @returns {Promise<boolean>}
 */
export function ask({ title, text, confirm, danger = false, phrase }) {
  return new Promise((resolve) => {
    const heading = h('h2', { id: newId('title') }, title);
    const about = h('p', { id: newId('about') }, text);
    const typed = h('input', { id: newId('phrase'), type: 'text', autocomplete: 'off', spellcheck: 'false' });
    const yes = button(confirm, () => close(true), { class: danger ? 'button danger' : 'button primary' });
    const ready = () =>
      yes.setAttribute('aria-disabled', String(phrase !== undefined && typed.value.trim() !== phrase));
    ready();
    typed.addEventListener('input', ready);
    typed.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') yes.click();
    });
    const dialog = h(
      'dialog',
      { 'aria-labelledby': heading.id, 'aria-describedby': about.id },
      h(
        'div',
        { class: 'stack' },
        heading,
        about,
        phrase === undefined
          ? null
          : h(
              'div',
              { class: 'field' },
              h('label', { for: typed.id }, 'Type ', h('strong', {}, phrase), ' to confirm'),
              typed,
            ),
        h(
          'div',
          { class: 'actions' },
          yes,
          button('Cancel', () => close(false)),
        ),
      ),
    );
    let answer = false;
    const close = (/** @type {boolean} */ value) => {
      answer = value;
      dialog.close();
    };
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
