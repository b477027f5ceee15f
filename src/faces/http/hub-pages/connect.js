import { callerWith, Refusal, sentence } from './api.js';
import { showAccounts } from './accounts.js';
import { showAdminSetup } from './admin-setup.js';
import { summaryOfComplaints } from './complaints.js';
import { connectorList } from './connector.js';
import { atWork, button, byId, fill, h, heading, show } from './dom.js';
import { fieldOf } from './field.js';
import { showShare } from './share.js';

/** The page of an administrator: connectors, linked accounts, and links for others. The key is kept in memory alone. */

/** @typedef {import('./connector.js').Connector} Connector */
/** @typedef {import('./api.js').Call} Call */

/** @param {string} [said] */
function showSignIn(said) {
  const summary = summaryOfComplaints();
  const key = fieldOf({
    path: 'key',
    key: 'server-key',
    label: 'Your API key on this server',
    type: 'password',
    required: true,
    help: 'It is kept in the memory of this page alone, until you sign out, reload or close it.',
  });
  const enter = h('button', { type: 'submit', class: 'button primary' }, 'Sign in');
  const form = h(
    'form',
    { class: 'panel stack', novalidate: true },
    summary.element,
    key.element,
    h('div', { class: 'actions' }, enter),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void atWork(enter, 'Signing in…', async () => {
      summary.clear([key]);
      try {
        await signIn(key.control.value.trim());
      } catch (error) {
        summary.complain('You are not signed in', atKey(error), [key]);
      }
    });
  });
  byId('places').hidden = true;
  fill(byId('context'));
  show(
    h(
      'section',
      { class: 'stack slim' },
      heading('Linked accounts'),
      h('p', { class: 'lead' }, said ?? 'Link directories to this server, and map their organizations to yours.'),
      form,
    ),
  );
}

/**
 * What the server says of a key, as of the field that it was entered in.
 * @param {unknown} error
 */
function atKey(error) {
  if (!(error instanceof Refusal) || (error.status !== 401 && error.status !== 403)) return error;
  return new Refusal(error.status, error.message, [{ field: 'key', description: sentence(error.message) }]);
}

/** @param {string} key */
async function signIn(key) {
  const wrong =
    key === ''
      ? 'Enter a key'
      : /^[\x21-\x7e]+$/.test(key)
        ? ''
        : 'The key holds a space or an odd character: copy it again';
  if (wrong !== '') throw new Refusal(401, wrong);
  const call = callerWith({ 'x-api-key': key });
  openPlaces(ending(call), await call('GET', '/hub/connectors'));
}

/**
 * A key that is revoked while it is in use ends the visit.
 * @param {Call} call
 * @returns {Call}
 */
const ending = (call) => async (method, path, body) => {
  try {
    return await call(method, path, body);
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) showSignIn(`You were signed out: ${error.message}.`);
    throw error;
  }
};

/**
 * @param {Call} call
 * @param {readonly Connector[]} connectors
 */
function openPlaces(call, connectors) {
  const places = byId('places');
  const doors = { toConnectors: () => go(connect, showConnectors), toAccounts: () => go(accounts, listAccounts) };
  const showConnectors = () =>
    show(
      connectorList('Connectors', 'Choose what to connect.', connectors, (connector) =>
        showAdminSetup({ call, connector, account: undefined, ...doors }),
      ),
    );
  const listAccounts = () =>
    showAccounts(call, {
      edit: (account) => {
        const connector = connectors.find(({ key }) => key === account.provider);
        if (connector !== undefined) showAdminSetup({ call, connector, account, ...doors });
      },
      link: doors.toConnectors,
    });

  const place = (/** @type {string} */ label, /** @type {() => void} */ open) => {
    const element = button(label, () => go(element, open), { class: 'place' });
    return element;
  };
  /**
   * @param {HTMLElement} element
   * @param {() => void} open
   */
  const go = (element, open) => {
    for (const each of places.children) each.removeAttribute('aria-current');
    element.setAttribute('aria-current', 'page');
    open();
  };
  const accounts = place('Linked accounts', listAccounts);
  const connect = place('Connectors', showConnectors);
  fill(
    places,
    connect,
    accounts,
    place('Connect link', () => showShare(call)),
  );
  places.hidden = false;
  fill(
    byId('context'),
    button('Sign out', () => showSignIn(), { class: 'link' }),
  );
  doors.toConnectors();
}

// A page that one comes back to is as it was left: it is left without the key.
window.addEventListener('pagehide', () => showSignIn());
showSignIn();
