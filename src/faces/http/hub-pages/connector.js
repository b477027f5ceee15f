import { dayOf } from './dates.js';
import { button, fill, h, heading, newId } from './dom.js';

/**
 * @typedef {object} Way A way to sign in.
 * @property {string} type
 * @property {string} label
 * @property {readonly any[]} fields
 *
 * @typedef {object} Connector
 * @property {string} key
 * @property {string} name
 * @property {string} description
 * @property {readonly Way[]} authentication
 * @property {string} last_updated
 * @property {number} actions_count
 */

/** @param {Connector} connector */
export const logoOf = ({ key }) =>
  h('img', { class: 'logo', src: `/hub/assets/${encodeURIComponent(key)}.svg`, alt: '', width: 44, height: 44 });

/** @param {Connector} connector */
export const badgesOf = ({ authentication }) =>
  h(
    'ul',
    { class: 'badges', 'aria-label': 'Ways to sign in' },
    ...authentication.map(({ label }) => h('li', { class: 'badge' }, label)),
  );

/**
 * The list of connectors, narrowed as one types.
 * @param {string} title
 * @param {string} lead
 * @param {readonly Connector[]} connectors
 * @param {(connector: Connector) => void} open
 */
export function connectorList(title, lead, connectors, open) {
  const id = newId('search');
  const search = h('input', {
    id,
    type: 'search',
    placeholder: 'Name, description or way to sign in',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const how = h('p', { class: 'count', role: 'status' });
  const list = h('ul', { class: 'cards' });
  const narrowed = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    return connectors.filter((each) => words.every((word) => textOf(each).includes(word)));
  };
  const refresh = () => {
    const found = narrowed();
    how.textContent =
      found.length === 0
        ? `No connector matches “${search.value.trim()}”.`
        : `${found.length} ${found.length === 1 ? 'connector' : 'connectors'}`;
    fill(list, ...found.map((each) => card(each, () => open(each))));
  };
  search.addEventListener('input', refresh);
  search.addEventListener('keydown', (event) => {
    const [first] = narrowed();
    if (event.key === 'Enter' && first !== undefined) open(first);
  });
  refresh();
  return h(
    'section',
    { class: 'stack' },
    heading(title),
    h('p', { class: 'lead' }, lead),
    h('div', { class: 'field', role: 'search' }, h('label', { for: id }, 'Search connectors'), search),
    how,
    list,
  );
}

/** @param {Connector} connector */
const textOf = ({ name, description, authentication }) =>
  [name, description, ...authentication.map(({ label }) => label)].join(' ').toLowerCase();

/**
 * @param {Connector} connector
 * @param {() => void} open
 */
function card(connector, open) {
  const about = newId('about');
  return h(
    'li',
    { class: 'card' },
    logoOf(connector),
    h(
      'div',
      { class: 'card-text' },
      h('h2', {}, button(connector.name, open, { class: 'card-open', 'aria-describedby': about })),
      h('p', { id: about }, connector.description),
      badgesOf(connector),
      h(
        'p',
        { class: 'meta' },
        `${connector.actions_count} actions`,
        h('span', { 'aria-hidden': 'true' }, ' · '),
        'Last updated ',
        h('time', { datetime: connector.last_updated }, dayOf(connector.last_updated)),
      ),
    ),
  );
}
