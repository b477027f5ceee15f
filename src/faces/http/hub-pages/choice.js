import { h, newId } from './dom.js';

/** @typedef {import('./mapping-requests.js').Named} Named */

/** Beyond so many, one types part of a name instead of looking through a list. */
const LONG = 200;

/**
 * What the organizations of a directory are called, each in another way.
 * @param {readonly Named[]} organizations
 * @returns {ReadonlyMap<string, string>} by id
 */
function namesOf(organizations) {
  const times = new Map();
  for (const { name } of organizations) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(organizations.map(({ id, name }) => [id, times.get(name) > 1 ? `${name} (${id})` : name]));
}

/**
 * Makes the controls with which organizations of a directory are chosen: selects, or fields with suggestions where there
 * are many.
 * @param {readonly Named[]} organizations
 */
export function chooser(organizations) {
  const names = namesOf(organizations);
  const long = organizations.length > LONG;
  const list = h(
    'datalist',
    { id: newId('organizations') },
    ...(long ? [...names.values()].map((name) => h('option', { value: name })) : []),
  );
  const ids = new Map([...names].map(([id, name]) => [name, id]));

  return {
    /** Stands on the page once, beside the controls. */
    list: long ? list : null,

    /**
     * @param {Named | null} chosen what is not offered any more stays choosable
     * @param {import('./dom.js').Attributes} attributes
     * @param {(organization: Named | null | undefined) => void} change undefined: what was typed is none of them
     */
    control(chosen, attributes, change) {
      const nameOf = (/** @type {Named} */ each) => names.get(each.id) ?? `${each.name} (not offered any more)`;
      const named = (/** @type {string} */ id) => {
        const found = organizations.find((each) => each.id === id);
        return found ?? (chosen?.id === id ? chosen : undefined);
      };
      if (long) {
        const input = h('input', {
          ...attributes,
          type: 'text',
          list: list.id,
          placeholder: 'Not mapped',
          autocomplete: 'off',
        });
        input.value = chosen === null ? '' : nameOf(chosen);
        input.addEventListener('change', () => {
          const text = input.value.trim();
          if (text === '') return change(null);
          if (chosen !== null && text === nameOf(chosen)) return change(chosen);
          change(named(ids.get(text) ?? ''));
        });
        return input;
      }
      const extra = chosen === null || names.has(chosen.id) ? [] : [h('option', { value: chosen.id }, nameOf(chosen))];
      const select = h(
        'select',
        attributes,
        h('option', { value: '' }, 'Not mapped'),
        ...extra,
        ...[...names].map(([id, name]) => h('option', { value: id }, name)),
      );
      select.value = chosen?.id ?? '';
      select.addEventListener('change', () => change(select.value === '' ? null : named(select.value)));
      return select;
    },
  };
}
