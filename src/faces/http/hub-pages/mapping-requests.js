import { Refusal } from './api.js';

/**
 * @typedef {{ readonly id: string, readonly name: string }} Named
 * @typedef {{ readonly organization: Named, readonly vendor: Named | null, readonly updated_at: string | null }} Row
 * @typedef {{ readonly organization: string, readonly vendor_organization_id: string | null }} Wanted
 * @typedef {{ readonly mapping: string, readonly organizations: string }} Paths where an account's mapping is
 */

/** The server's own limits for a page and for one request to save. */
const AT_ONCE = 1000;

/**
 * Every own organization with what it is mapped to, by name.
 * @param {import('./api.js').Call} call
 * @param {Paths} paths
 * @returns {Promise<readonly Row[]>}
 */
export async function everyRow(call, { mapping }) {
  /** @type {Row[]} */
  const rows = [];
  for (;;) {
    const { results, totalCount } = await call('GET', `${mapping}?limit=${AT_ONCE}&skip=${rows.length}`);
    rows.push(...results);
    if (results.length === 0 || rows.length >= totalCount) return rows;
  }
}

/**
 * Saves what can be saved. The server takes all of a request or nothing, so those that it refuses are left out and the
 * others sent again.
 * @param {import('./api.js').Call} call
 * @param {Paths} paths
 * @param {readonly Wanted[]} wanted
 * @param {boolean} shared several own organizations may be mapped to one of the directory
 * @returns {Promise<{ readonly saved: readonly Row[], readonly refused: ReadonlyMap<string, string> }>} refusals by own
 * organization
 * @throws {Refusal} for what is about none of them; `saved` before it is lost from sight, so rows are to be read again
 */
export async function saveRows(call, { mapping }, wanted, shared) {
  /** @type {Row[]} */
  const saved = [];
  const refused = shared ? new Map() : contested(wanted);
  let left = wanted.filter(({ organization }) => !refused.has(organization));
  while (left.length > 0) {
    const now = left.slice(0, AT_ONCE);
    try {
      const { results } = await call('PUT', mapping, { mappings: now, shared });
      saved.push(...results);
      left = left.slice(now.length);
    } catch (error) {
      const named = error instanceof Refusal ? refusedIn(error, now) : new Map();
      if (named.size === 0) throw error;
      for (const [organization, why] of named) refused.set(organization, why);
      left = left.filter(({ organization }) => !refused.has(organization));
    }
  }
  return { saved, refused };
}

/**
 * Those that want the same: which of them is meant, nobody knows.
 * @param {readonly Wanted[]} wanted
 * @returns {Map<string, string>}
 */
function contested(wanted) {
  /** @type {Map<string | null, number>} */
  const times = new Map();
  for (const { vendor_organization_id: id } of wanted) times.set(id, (times.get(id) ?? 0) + 1);
  const several = wanted.filter(({ vendor_organization_id: id }) => id !== null && (times.get(id) ?? 0) > 1);
  return new Map(several.map(({ organization }) => [organization, 'the same is chosen for another organization']));
}

/**
 * @param {Refusal} refusal
 * @param {readonly Wanted[]} sent
 * @returns {ReadonlyMap<string, string>}
 */
function refusedIn({ violations }, sent) {
  /** @type {Map<string, string>} */
  const refused = new Map();
  for (const { field, description } of violations) {
    const at = /^mappings\.(\d+)(\.|$)/.exec(field)?.[1];
    const row = at === undefined ? undefined : sent[Number(at)];
    if (row !== undefined) refused.set(row.organization, description);
  }
  return refused;
}
