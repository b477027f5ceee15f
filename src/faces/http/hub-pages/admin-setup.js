import { nameOf } from './account-card.js';
import { methodOf } from './credentials.js';
import { savedWords, showSetup } from './setup.js';

/**
 * The configuration page for an administrator, who also says whose account it is.
 * @typedef {object} AdminSetup
 * @property {import('./api.js').Call} call
 * @property {import('./connector.js').Connector} connector
 * @property {any} account undefined: a new one
 * @property {boolean} [fresh] it was saved just now
 * @property {() => void} toConnectors
 * @property {() => void} toAccounts
 */

/** @param {AdminSetup} state */
export function showAdminSetup(state) {
  const { call, connector, account, fresh = false, toConnectors, toAccounts } = state;
  const path = account === undefined ? '/hub/accounts' : `/hub/accounts/${account.id}`;
  const several = account?.setup_information.multiple_organizations === true;
  showSetup({
    connector,
    title: account === undefined ? `Connect ${connector.name}` : `${connector.name}: ${nameOf(account)}`,
    ways: connector.authentication,
    account,
    owner: ownerFacts(account),
    locked: false,
    back:
      account === undefined
        ? { label: 'All connectors', go: toConnectors }
        : { label: 'Linked accounts', go: toAccounts },
    notice: fresh ? { title: 'Configuration saved', text: savedWords(account) } : undefined,
    mapping: several
      ? { call, paths: { mapping: `${path}/mapping`, organizations: `${path}/organizations` } }
      : undefined,
    remark: undefined,
    save: async ({ method, credentials, owner }) => {
      const { label, ...texts } = owner;
      // What is missing is better said to be missing than to be too short.
      const names = account === undefined ? present(texts) : texts;
      // Said only where it changes: an account with a profile of its own keeps that.
      const way = account !== undefined && method === methodOf(account) ? {} : { auth_method: method };
      const body = { ...names, label: label === '' ? null : label, ...way, credentials };
      const saved = await call(account === undefined ? 'POST' : 'PATCH', path, body);
      showAdminSetup({ ...state, account: saved, fresh: true });
    },
  });
}

/**
 * @param {any} account
 * @returns {readonly import('./field.js').Facts[]}
 */
const ownerFacts = (account) => [
  {
    path: 'origin_owner_id',
    key: 'origin_owner_id',
    label: 'Owner ID',
    type: 'text',
    required: true,
    help: 'Whose account it is: the id of one of your organizations, or one of your own choosing for several.',
    maxLength: 255,
    value: account?.origin_owner_id,
  },
  {
    path: 'origin_owner_name',
    key: 'origin_owner_name',
    label: 'Owner name',
    type: 'text',
    required: true,
    maxLength: 255,
    value: account?.origin_owner_name,
  },
  {
    path: 'label',
    key: 'label',
    label: 'Label',
    type: 'text',
    required: false,
    help: 'Tells several accounts of one owner apart.',
    maxLength: 255,
    value: account?.label ?? '',
  },
];

/** @param {Readonly<Record<string, string>>} texts */
const present = (texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
