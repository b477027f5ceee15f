import { sentence, wordsOf } from './api.js';
import { chooser } from './choice.js';
import { momentOf } from './dates.js';
import { announce, atWork, button, fill, h, newId } from './dom.js';
import { everyRow, saveRows } from './mapping-requests.js';
import { pagerOf } from './pager.js';

/**
 * @typedef {import('./mapping-requests.js').Named} Named
 * @typedef {import('./mapping-requests.js').Row} Row
 * @typedef {{ readonly kind: 'good' | 'bad' | 'plain', readonly text: string }} Note
 */

const PAGE = 10;

/**
 * The table in which own organizations are mapped to those of a directory. It loads by itself.
 * @param {import('./api.js').Call} call
 * @param {import('./mapping-requests.js').Paths} paths
 * @param {string} directory its name
 */
export function mappingSection(call, paths, directory) {
  /** @type {readonly Row[]} */
  let rows = [];
  let choose = chooser([]);
  /** What is chosen and not saved, by own organization. @type {Map<string, Named | null>} */
  const chosen = new Map();
  /** @type {Map<string, Note>} */
  const notes = new Map();

  const title = h('h2', { id: newId('mapping') }, 'Organization mapping');
  const filter = h('input', { id: newId('filter'), type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const body = h('tbody', { role: 'rowgroup' });
  const offered = h('div', { hidden: true });
  const result = h('p', { class: 'result', role: 'status' });
  const pager = pagerOf(PAGE, draw);
  const shared = h('input', { type: 'checkbox' });
  const save = button('Save mappings', () => atWork(save, 'Saving…', saveAll), { class: 'button primary' });
  const refresh = button('Refresh options', () => atWork(refresh, 'Refreshing…', refreshOptions));
  const suggest = button('Suggest values', () => atWork(suggest, 'Comparing names…', suggestValues));
  filter.addEventListener('input', () => {
    pager.to(0);
    draw();
  });

  const table = h(
    'table',
    { role: 'table', 'aria-labelledby': title.id },
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        ...['Your organization', `Organization in ${directory}`, 'Last saved'].map((text) =>
          h('th', { scope: 'col', role: 'columnheader' }, text),
        ),
      ),
    ),
    body,
  );
  const element = h(
    'section',
    { class: 'panel stack mapping', 'aria-labelledby': title.id },
    title,
    h(
      'p',
      {},
      `Choose which organization in ${directory} each of yours is. For one that is not mapped, the default organization is used; without that, nothing is run for it.`,
    ),
    h(
      'div',
      { class: 'toolbar' },
      h('div', { class: 'field' }, h('label', { for: filter.id }, 'Filter by name'), filter),
      h('div', { class: 'actions' }, refresh, suggest),
    ),
    offered,
    table,
    pager.element,
    h('label', { class: 'choice' }, shared, `Several of yours may be mapped to one in ${directory}`),
    h('div', { class: 'actions' }, save, result),
  );
  void load();
  return element;

  async function load() {
    say('plain', 'Loading your organizations…');
    try {
      rows = await everyRow(call, paths);
      draw();
      await readOptions();
      say('plain', '');
    } catch (error) {
      say('bad', wordsOf(error));
    }
    draw();
  }

  async function readOptions() {
    const { results } = await call('GET', paths.organizations);
    choose = chooser(results);
    offered.replaceChildren(...(choose.list === null ? [] : [choose.list]));
    return results.length;
  }

  function draw() {
    const words = filter.value.trim().toLowerCase();
    const found = rows.filter(({ organization }) => organization.name.toLowerCase().includes(words));
    fill(body, ...pager.cut(found).map(drawn));
    if (found.length === 0 && rows.length > 0)
      fill(
        body,
        h(
          'tr',
          { role: 'row' },
          h('td', { role: 'cell', colspan: 3, class: 'quiet' }, 'No organization has this in its name.'),
        ),
      );
  }

  /** @param {Row} row */
  function drawn(row) {
    const { organization, updated_at } = row;
    const note = h('p', { id: newId('note'), class: 'note' });
    const tell = () => {
      const { kind, text } = notes.get(organization.id) ?? { kind: 'plain', text: '' };
      note.className = `note ${kind}`;
      note.textContent = text;
    };
    tell();
    const label = `Organization in ${directory} for ${organization.name}`;
    const control = choose.control(valueOf(row), { 'aria-label': label, 'aria-describedby': note.id }, (value) => {
      if (value === undefined)
        notes.set(organization.id, { kind: 'bad', text: `Not changed: ${directory} has none of this name.` });
      else set(row, value);
      tell();
      countChanges();
    });
    if (notes.get(organization.id)?.kind === 'bad') control.setAttribute('aria-invalid', 'true');
    return h(
      'tr',
      { role: 'row' },
      h('th', { scope: 'row', role: 'rowheader' }, organization.name),
      h('td', { role: 'cell' }, control, note),
      h('td', { role: 'cell', class: 'saved' }, updated_at === null ? 'Never' : momentOf(updated_at)),
    );
  }

  /** @param {Row} row */
  function valueOf({ organization, vendor }) {
    const value = chosen.get(organization.id);
    return value === undefined ? vendor : value;
  }

  /**
   * @param {Row} row
   * @param {Named | null} value
   */
  function set({ organization, vendor }, value) {
    const same = value?.id === vendor?.id;
    if (same) chosen.delete(organization.id);
    else chosen.set(organization.id, value);
    notes.set(organization.id, { kind: 'plain', text: same ? '' : 'Changed, not saved yet' });
  }

  /**
   * @param {Note['kind']} kind
   * @param {string} text
   */
  function say(kind, text) {
    result.className = `result ${kind}`;
    result.textContent = text;
  }

  function countChanges() {
    const { size } = chosen;
    say('plain', size === 0 ? '' : `${size} ${size === 1 ? 'change is' : 'changes are'} not saved yet.`);
  }

  async function refreshOptions() {
    try {
      const count = await readOptions();
      draw();
      say('good', `${directory} has ${count} ${count === 1 ? 'organization' : 'organizations'} to choose from.`);
    } catch (error) {
      say('bad', wordsOf(error));
    }
  }

  async function suggestValues() {
    try {
      const { results } = await call('GET', `${paths.mapping}/suggestions`);
      const byOrganization = new Map(rows.map((row) => [row.organization.id, row]));
      const taken = new Set([...chosen.values()].map((each) => each?.id));
      let filled = 0;
      for (const { organization, vendor, score } of results) {
        const row = byOrganization.get(organization.id);
        if (row === undefined || valueOf(row) !== null || taken.has(vendor.id)) continue;
        set(row, vendor);
        notes.set(organization.id, {
          kind: 'plain',
          text: `Suggested, ${Math.round(score * 100)}% alike. Not saved yet`,
        });
        filled += 1;
      }
      draw();
      const empty = rows.filter((row) => valueOf(row) === null).length;
      const rest = empty === 0 ? '' : ` ${empty} ${empty === 1 ? 'stays' : 'stay'} empty.`;
      say(
        'good',
        filled === 0 ? `There is nothing to suggest.${rest}` : `Filled ${filled}.${rest} Look them over, then save.`,
      );
    } catch (error) {
      say('bad', wordsOf(error));
    }
  }

  async function saveAll() {
    const wanted = [...chosen].map(([organization, value]) => ({
      organization,
      vendor_organization_id: value?.id ?? null,
    }));
    if (wanted.length === 0) return say('plain', 'Nothing was changed, so there is nothing to save.');
    for (const id of notes.keys()) if (!chosen.has(id)) notes.delete(id);
    try {
      const { saved, refused } = await saveRows(call, paths, wanted, shared.checked);
      const fresh = new Map(saved.map((row) => [row.organization.id, row]));
      rows = rows.map((row) => fresh.get(row.organization.id) ?? row);
      for (const id of fresh.keys()) {
        chosen.delete(id);
        notes.set(id, { kind: 'good', text: 'Saved' });
      }
      for (const [id, why] of refused) notes.set(id, { kind: 'bad', text: sentence(`Not saved: ${why}`) });
      const first = rows.findIndex(({ organization }) => refused.has(organization.id));
      if (first >= 0) {
        filter.value = '';
        pager.to(first);
      }
      draw();
      const bad = rows
        .filter(({ organization }) => refused.has(organization.id))
        .map(({ organization }) => organization.name);
      const parts = [`${fresh.size} saved`, ...(bad.length > 0 ? [`${bad.length} refused: ${bad.join(', ')}`] : [])];
      say(bad.length > 0 ? 'bad' : 'good', `${parts.join('; ')}.`);
      announce('');
    } catch (error) {
      say('bad', `Not saved. ${wordsOf(error)}`);
    }
  }
}
