import { summaryOfComplaints } from './complaints.js';
import { credentialsIn, factsOf, methodOf } from './credentials.js';
import { atWork, fill, h, newId } from './dom.js';
import { fieldOf } from './field.js';

/**
 * @typedef {import('./connector.js').Way} Way
 * @typedef {import('./field.js').Facts} Facts
 * @typedef {import('./field.js').Field} Field
 *
 * @typedef {object} Saving
 * @property {string} method
 * @property {Record<string, unknown>} credentials
 * @property {Readonly<Record<string, string>>} owner values of the fields before the credentials, by key
 *
 * @typedef {object} Form
 * @property {readonly Way[]} ways
 * @property {any} account undefined: a new one
 * @property {readonly Facts[]} owner fields before the credentials
 * @property {boolean} locked nothing can be saved any more
 * @property {(saving: Saving) => Promise<void>} save
 */

/**
 * The configuration form: how to sign in, with what, and where.
 * @param {Form} given
 */
export function configurationForm({ ways, account, owner, locked, save }) {
  const summary = summaryOfComplaints();
  const ownerFields = owner.map(fieldOf);
  const fieldsByWay = fieldsOf(ways, account);
  const place = h('div', { class: 'stack' });
  let method = account === undefined ? (ways[0]?.type ?? '') : methodOf(account);
  const present = () => fieldsByWay.get(method) ?? [];
  const shown = () => present().filter(({ element }) => !element.hidden);

  const follow = () => {
    const fields = present();
    for (const { facts, element } of fields) {
      const { when } = facts;
      const other = fields.find((each) => each.facts.key === when?.key);
      element.hidden = when !== undefined && !when.values.includes(other?.control.value ?? '');
    }
  };
  const choose = (/** @type {string} */ type) => {
    method = type;
    fill(place, ...present().map(({ element }) => element));
    follow();
  };
  choose(method);
  place.addEventListener('change', follow);

  const saveButton = h('button', { type: 'submit', class: 'button primary save' }, 'Save Configuration');
  const inside = h(
    'fieldset',
    { class: 'plain stack', disabled: locked },
    h('legend', { class: 'visually-hidden' }, 'Configuration'),
    ...ownerFields.map(({ element }) => element),
    ways.length > 1 ? wayChoice(ways, method, choose) : null,
    place,
    locked ? null : h('div', { class: 'actions' }, saveButton),
  );
  const form = h('form', { class: 'panel stack', novalidate: true }, summary.element, inside);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (locked) return;
    const all = [...ownerFields, ...shown()];
    const values = ownerFields.map(({ facts, control }) => [facts.key, control.value.trim()]);
    const saving = { method, credentials: credentialsIn(shown()), owner: Object.fromEntries(values) };
    void atWork(saveButton, 'Validating…', async () => {
      summary.clear(all);
      try {
        await save(saving);
      } catch (error) {
        summary.complain('The configuration was not saved', error, all);
      }
    });
  });
  return form;
}

/**
 * The fields of each way. What several have in common is one field, so that it stays when one switches.
 * @param {readonly Way[]} ways
 * @param {any} account
 * @returns {ReadonlyMap<string, readonly Field[]>}
 */
function fieldsOf(ways, account) {
  /** @type {Map<string, Field>} */
  const made = new Map();
  const fieldFor = (/** @type {Facts} */ facts) => {
    const field = made.get(facts.key) ?? fieldOf(facts);
    made.set(facts.key, field);
    return field;
  };
  return new Map(ways.map((way) => [way.type, factsOf(way, account).map(fieldFor)]));
}

/**
 * @param {readonly Way[]} ways
 * @param {string} chosen
 * @param {(type: string) => void} choose
 */
function wayChoice(ways, chosen, choose) {
  const name = newId('way');
  const radios = ways.map(({ type, label }) => {
    const radio = h('input', { type: 'radio', name, value: type, checked: type === chosen });
    radio.addEventListener('change', () => choose(type));
    return h('label', { class: 'choice' }, radio, label);
  });
  return h(
    'fieldset',
    { class: 'plain' },
    h('legend', {}, 'Way to sign in'),
    h('div', { class: 'choices' }, ...radios),
  );
}
