import { dayOf } from './dates.js';

/**
 * The fields of a way to sign in, with what is known of an account; and what they come to in a request.
 * @typedef {import('./field.js').Facts} Facts
 * @typedef {import('./field.js').Field} Field
 * @typedef {import('./connector.js').Way} Way
 */

const LIFETIME = 'key_lifetime_days';
const UNKNOWN = 'unknown';

/**
 * How an account signs in.
 * @param {any} account
 */
export const methodOf = ({ setup_information: { client_id } }) =>
  client_id === undefined ? 'api_key' : 'oauth2_service_account';

/**
 * @param {Way} way
 * @param {any} account undefined: a new one
 * @returns {readonly Facts[]}
 */
export const factsOf = ({ type, fields }, account) =>
  fields.map((field) => ({
    ...field,
    ...adapted(field, account, account !== undefined && methodOf(account) === type),
    path: `credentials.${field.key}`,
  }));

/**
 * @param {any} field
 * @param {any} account
 * @param {boolean} same it signs in in this way already
 */
function adapted(field, account, same) {
  const setup = account?.setup_information;
  if (field.key === LIFETIME) return { options: lifetimes(field.options, setup) };
  if (field.type === 'boolean') {
    const options = [
      { value: 'false', label: 'False' },
      { value: 'true', label: 'True' },
    ];
    return { type: 'select', options, value: String(setup?.[field.key] ?? false) };
  }
  if (field.type === 'password') {
    const kept = same && (field.key !== 'client_secret_2' || setup.secrets === 2);
    const removable = field.required ? {} : { removable: 'Remove it' };
    return kept ? { placeholder: 'Unchanged', required: false, ...removable } : {};
  }
  if (field.key === 'base_url') return { value: setup?.region === 'custom' ? setup.base_url : '' };
  return { value: setup?.[field.key] ?? undefined };
}

/**
 * @param {readonly import('./field.js').Option[]} options
 * @param {any} setup
 */
function lifetimes(options, setup) {
  if (setup === undefined) return [{ value: '', label: 'Unknown' }, ...options];
  const end = setup.key_expires_at;
  const from = options.map(({ value, label }) => ({ value, label: `${label} from now` }));
  if (end === null) return [{ value: '', label: 'Unknown' }, ...from];
  return [{ value: '', label: `Unchanged (ends ${dayOf(end)})` }, ...from, { value: UNKNOWN, label: 'Unknown' }];
}

/**
 * The `credentials` of a request. Secrets that were left empty are left out, and so stay as they are, unless they are to go.
 * @param {readonly Field[]} fields those that are shown
 */
export function credentialsIn(fields) {
  /** @type {Record<string, unknown>} */
  const credentials = {};
  for (const { facts, control, removed } of fields) {
    const value = control.value.trim();
    if (facts.key === LIFETIME) {
      if (value === UNKNOWN) credentials.key_expires_at = null;
      else if (value !== '') credentials[LIFETIME] = Number(value);
    } else if (facts.key === 'multiple_organizations') credentials[facts.key] = value === 'true';
    else if (facts.key === 'organization_id') credentials[facts.key] = value === '' ? null : value;
    else if (facts.type !== 'password' || value !== '' || removed()) credentials[facts.key] = value;
  }
  return credentials;
}
