import { mappingSection } from './mapping.js';
import { configurationForm } from './form.js';
import { button, h, heading, show } from './dom.js';
import { badgesOf, logoOf } from './connector.js';

/**
 * @typedef {object} Setup
 * @property {import('./connector.js').Connector} connector
 * @property {string} title
 * @property {readonly import('./connector.js').Way[]} ways those that may be used
 * @property {any} account undefined: a new one
 * @property {readonly import('./field.js').Facts[]} owner
 * @property {boolean} locked
 * @property {(saving: import('./form.js').Saving) => Promise<void>} save
 * @property {{ readonly label: string, readonly go: () => void } | undefined} back
 * @property {{ readonly title: string, readonly text: string, readonly more?: HTMLElement } | undefined} notice
 * @property {{ readonly call: import('./api.js').Call, readonly paths: import('./mapping-requests.js').Paths } | undefined} mapping
 * @property {string | undefined} remark where there is no mapping, why
 */

/**
 * The configuration page of a connector: the form, and beneath it the mapping.
 * @param {Setup} setup
 */
export function showSetup({ connector, title, ways, account, owner, locked, save, back, notice, mapping, remark }) {
  show(
    h(
      'section',
      { class: 'stack' },
      back === undefined
        ? null
        : button([h('span', { 'aria-hidden': 'true' }, '← '), back.label], back.go, { class: 'link' }),
      h(
        'div',
        { class: 'connector-head' },
        logoOf(connector),
        h(
          'div',
          { class: 'card-text' },
          heading(title),
          h('p', { class: 'quiet' }, connector.description),
          badgesOf(connector),
        ),
      ),
      configurationForm({ ways, account, owner, locked, save }),
      notice === undefined ? null : told(notice),
      mapping === undefined ? null : mappingSection(mapping.call, mapping.paths, connector.name),
      remark === undefined ? null : h('p', { class: 'quiet' }, remark),
    ),
  );
}

/** @param {NonNullable<Setup['notice']>} notice */
const told = ({ title, text, more }) =>
  h(
    'div',
    { class: 'notice good', tabindex: -1, 'data-focus': true, role: 'group', 'aria-label': title },
    h('h2', {}, title),
    h('p', {}, text),
    more,
  );

/**
 * What was saved, in a sentence.
 * @param {any} account
 */
export const savedWords = ({ setup_information: { base_url, software, multiple_organizations } }) =>
  `${software === 'muster' ? 'A Muster server' : 'The directory'} at ${new URL(base_url).host} took the credentials.` +
  (multiple_organizations ? ' Now map your organizations.' : '');
