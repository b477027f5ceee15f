import { callerWith, Refusal, sentence } from './api.js';
import { connectorList } from './connector.js';
import { momentOf } from './dates.js';
import { button, byId, fill, h, heading, show } from './dom.js';
import { savedWords, showSetup } from './setup.js';

/** The page behind a link: with its token and nothing else, somebody links an account of theirs. */

const PATHS = { mapping: '/hub/session/mapping', organizations: '/hub/session/organizations' };

/** The token leaves the address at once, so that it is neither in the history nor in a copied address. */
function takeToken() {
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return token;
}

/** What can be said of a link that does not work, by the server's reason. @type {Readonly<Record<string, string>>} */
const TITLES = {
  link_expired: 'This link has expired',
  link_revoked: 'This link was revoked',
  link_used: 'This link was used already',
  link_unknown: 'This link is not known here',
};

/** @param {unknown} error */
function showFailure(error) {
  if (!(error instanceof Refusal)) throw error;
  const title = TITLES[error.reason ?? ''];
  if (title === undefined)
    return show(
      h(
        'section',
        { class: 'panel stack' },
        heading('The link could not be opened'),
        h('p', {}, sentence(error.message)),
      ),
    );
  const what =
    error.reason === 'link_used'
      ? 'What was linked with it stays linked. To link or change something else, ask the person who sent it for another link.'
      : error.reason === 'link_unknown'
        ? 'It may be cut off: open it again whole, from where you got it, or ask the person who sent it for another one.'
        : 'Nothing can be linked with it any more. Ask the person who sent it for another one; they are quickly made.';
  return show(h('section', { class: 'panel stack' }, heading(title), h('p', {}, what)));
}

function showNoToken() {
  show(
    h(
      'section',
      { class: 'panel stack' },
      heading('Open your link'),
      h(
        'p',
        {},
        'This page works with a link that somebody made for you. Open it again, whole, from where you got it: after a reload the part that opens it is gone.',
      ),
    ),
  );
}

function showClosed() {
  show(
    h(
      'section',
      { class: 'panel stack' },
      heading('Nothing can be linked at present'),
      h('p', {}, 'What this link is for is switched off on this server. Ask the person who sent it.'),
    ),
  );
}

async function open() {
  const token = takeToken();
  if (token === '') return showNoToken();
  const call = callerWith({ 'x-hub-session-token': token });
  try {
    const session = await call('GET', '/hub/session');
    const connectors = await call('GET', '/hub/connectors');
    begin(call, session, connectors);
  } catch (error) {
    showFailure(error);
  }
}

/**
 * @param {import('./api.js').Call} call
 * @param {any} session
 * @param {readonly import('./connector.js').Connector[]} connectors
 */
function begin(call, session, connectors) {
  const { origin_owner_name: owner, account, edits, used, profiles } = session;
  fill(byId('context'), 'For ', h('strong', {}, owner));
  const offered = connectors.map((each) => ({
    ...each,
    authentication: each.authentication.filter(({ type }) =>
      profiles.some((/** @type {any} */ profile) => profile.auth_method === type),
    ),
  }));
  const [only] = offered;
  if (only === undefined || only.authentication.length === 0) return showClosed();
  if (edits || used) return setup(call, session, only, { account: account ?? undefined, saved: used });
  const pick = () =>
    show(
      connectorList(
        `Link an account for ${owner}`,
        `Choose what to connect. The link is good until ${momentOf(session.expires_at)}.`,
        offered,
        (connector) => setup(call, session, connector, { account: undefined, saved: false, back: pick }),
      ),
    );
  return pick();
}

/**
 * @param {import('./api.js').Call} call
 * @param {any} session
 * @param {import('./connector.js').Connector} connector
 * @param {{ readonly account: any, readonly saved: boolean, readonly back?: () => void, readonly fresh?: boolean }} state
 */
function setup(call, session, connector, { account, saved, back, fresh = false }) {
  const { multiple, edits, profiles, organizations } = session;
  const several = account?.setup_information.multiple_organizations === true;
  const again = () =>
    setup(call, session, connector, { account: undefined, saved: false, ...(back === undefined ? {} : { back }) });
  showSetup({
    connector,
    title: edits ? `Change the ${connector.name} account` : `Connect ${connector.name}`,
    ways: connector.authentication,
    account,
    owner: [],
    locked: saved,
    back: back === undefined || (saved && !multiple) ? undefined : { label: 'All connectors', go: back },
    notice: saved ? notice() : undefined,
    mapping: saved && several && organizations > 0 ? { call, paths: PATHS } : undefined,
    remark: saved && several && organizations === 0 ? 'Who sent you the link maps the organizations.' : undefined,
    save: async ({ method, credentials }) => {
      const profile = profiles.find((/** @type {any} */ each) => each.auth_method === method);
      const named = edits
        ? {}
        : { auth_method: method, ...(typeof profile?.id !== 'string' ? {} : { integration_id: profile.id }) };
      try {
        const linked = await call('POST', '/hub/session/account', { ...named, credentials });
        setup(call, session, connector, {
          account: linked,
          saved: true,
          fresh: true,
          ...(back === undefined ? {} : { back }),
        });
      } catch (error) {
        // The link ended while the form was open.
        if (error instanceof Refusal && error.status === 401) showFailure(error);
        else throw error;
      }
    },
  });

  function notice() {
    const words = account === undefined ? '' : savedWords(account);
    const used = multiple ? '' : ' The link is used up: to change the configuration, ask for another one.';
    return {
      title: fresh ? 'Configuration saved' : 'This link was used already',
      text: fresh
        ? `${words}${used}`
        : 'The account is linked. For a while its organizations can still be mapped here; to change the configuration, ask for another link.',
      ...(multiple ? { more: button('Link another account', again) } : {}),
    };
  }
}

window.addEventListener('hashchange', () => {
  if (location.hash !== '') void open();
});
void open();
