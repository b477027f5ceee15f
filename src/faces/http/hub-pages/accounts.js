import { wordsOf } from './api.js';
import { accountCard } from './account-card.js';
import { announce, button, fill, h, heading, newId, show } from './dom.js';

/** How many are shown; others are found by their names. */
const SHOWN = 50;
/** Milliseconds after the last letter before the server is asked. */
const PAUSE = 200;

/**
 * The linked accounts.
 * @param {import('./api.js').Call} call
 * @param {{ readonly edit: (account: any) => void, readonly link: () => void }} next
 */
export function showAccounts(call, { edit, link }) {
  const search = h('input', { id: newId('search'), type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const how = h('p', { class: 'count', role: 'status' }, 'Loading…');
  const list = h('ul', { class: 'cards' });
  const title = heading('Linked accounts');
  let asked = 0;

  async function load() {
    const turn = (asked += 1);
    const words = search.value.trim();
    const query = `?limit=${SHOWN + 1}${words === '' ? '' : `&search=${encodeURIComponent(words)}`}`;
    try {
      const accounts = await call('GET', `/hub/accounts${query}`);
      if (turn === asked) draw(accounts, words);
    } catch (error) {
      how.textContent = wordsOf(error);
    }
  }

  /**
   * @param {readonly any[]} accounts
   * @param {string} words
   */
  function draw(accounts, words) {
    const count = accounts.length;
    how.textContent =
      count > SHOWN
        ? `The first ${SHOWN} accounts. Search for others.`
        : count > 0
          ? `${count} ${count === 1 ? 'account' : 'accounts'}`
          : words === ''
            ? 'No account is linked yet.'
            : `No account matches “${words}”.`;
    fill(list, ...accounts.slice(0, SHOWN).map((each) => accountCard(call, each, { edit, gone })));
  }

  const gone = (/** @type {string} */ name) => {
    announce(`${name} was deleted.`);
    void load();
    title.focus();
  };

  let waiting = 0;
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void load(), PAUSE);
  });
  show(
    h(
      'section',
      { class: 'stack' },
      h('div', { class: 'title-row' }, title, button('Link an account', link, { class: 'button primary' })),
      h('div', { class: 'field', role: 'search' }, h('label', { for: search.id }, 'Search accounts'), search),
      how,
      list,
    ),
  );
  void load();
}
