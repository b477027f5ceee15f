import { Refusal, sentence, wordsOf } from './api.js';
import { methodOf } from './credentials.js';
import { dayOf, fromNow } from './dates.js';
import { ask } from './dialog.js';
import { announce, atWork, button, fill, h, hiddenText } from './dom.js';

const WAYS = { api_key: 'API Key', oauth2_service_account: 'OAuth 2.0 (Service Account)' };

/** Reasons for a status that do not come of the directory's answer. */
const OURS = new Set(['suspended', 'profile_disabled', 'key_expired']);

/** What an account is called. */
export const nameOf = (/** @type {any} */ { label, origin_owner_name }) => label ?? origin_owner_name;

/**
 * A linked account: how it stands, and what can be done with it.
 * @param {import('./api.js').Call} call
 * @param {any} first
 * @param {{ readonly edit: (account: any) => void, readonly gone: (name: string) => void }} next
 */
export function accountCard(call, first, { edit, gone }) {
  let account = first;
  const path = `/hub/accounts/${first.id}`;
  const name = nameOf(first);
  const element = h('li', { class: 'card account' });
  const facts = h('div', { class: 'card-text' });
  const result = h('p', { class: 'result', role: 'status' });

  const named = (/** @type {string} */ word) => [word, hiddenText(` ${name}`)];
  /**
   * A button that asks the server for something, and shows the account as it is then.
   * @param {string} word
   * @param {string} working
   * @param {() => Promise<string | undefined>} act gives what to say; undefined says nothing
   * @param {string} [kind]
   */
  const acting = (word, working, act, kind = 'button') => {
    const element = button(
      named(word),
      () =>
        atWork(element, working, async () => {
          try {
            const said = await act();
            if (said !== undefined) say('good', said);
          } catch (error) {
            say('bad', wordsOf(error));
          }
        }).then(draw),
      { class: kind },
    );
    return element;
  };
  const say = (/** @type {string} */ kind, /** @type {string} */ text) => {
    result.className = `result ${kind}`;
    result.textContent = text;
  };

  const editing = button(named('Edit'), () => edit(account));
  const check = acting('Check', 'Checking…', async () => {
    account = await call('POST', `${path}/validate`);
    const failed = account.status_reasons.some((/** @type {any} */ { code }) => !OURS.has(code));
    if (failed) throw new Refusal(0, 'The directory did not take the credentials');
    return 'The directory took the credentials.';
  });
  const pause = acting('Suspend', 'Suspending…', async () => {
    account = await call('POST', `${path}/suspend`);
    return 'Suspended.';
  });
  const resume = acting('Resume', 'Resuming…', async () => {
    account = await call('POST', `${path}/resume`);
    return 'Resumed.';
  });
  const rotate = acting('Exchange secret', 'Exchanging…', async () => {
    const sure = await ask({
      title: `Exchange the client secret of ${name}?`,
      text: 'Another secret is made at the directory, tried, and used from now on. The former one is revoked a minute later.',
      confirm: 'Exchange secret',
    });
    if (!sure) return undefined;
    account = await call('POST', `${path}/rotate`);
    return 'The client secret was exchanged. The former one is revoked in a minute.';
  });
  const remove = acting(
    'Delete…',
    'Deleting…',
    async () => {
      const sure = await ask({
        title: `Delete ${name}?`,
        text: 'Nothing can be run with it any more, and its credentials are forgotten. The mapping of its organizations is kept, for when it is linked again.',
        confirm: 'Delete account',
        danger: true,
        phrase: name,
      });
      if (!sure) return undefined;
      await call('DELETE', path);
      gone(name);
      return undefined;
    },
    'button quiet-danger',
  );

  /** The buttons stay the same ones, so that the focus stays where it is; that of the other state takes its place. */
  const buttons = h('div', { class: 'actions' });
  function draw() {
    const isSuspended = account.status === 'suspended';
    const focused = document.activeElement;
    fill(facts, ...about(account));
    fill(
      buttons,
      editing,
      check,
      isSuspended ? resume : pause,
      methodOf(account) === 'api_key' ? null : rotate,
      remove,
    );
    if (focused === pause || focused === resume) (isSuspended ? resume : pause).focus();
    else if (focused instanceof HTMLElement && buttons.contains(focused)) focused.focus();
    announce('');
  }
  draw();
  fill(element, h('div', { class: 'card-text' }, facts, buttons, result));
  return element;
}

/** @param {any} account */
function about(account) {
  const { origin_owner_id, origin_owner_name, status, status_reasons, setup_information: setup, type } = account;
  const end = setup.key_expires_at;
  const facts = [
    `${origin_owner_name} (${origin_owner_id})`,
    WAYS[methodOf(account)],
    new URL(setup.base_url).host,
    setup.multiple_organizations ? 'several organizations' : 'one organization',
    ...(setup.secrets === 2 ? [`client secret ${setup.live_secret} of 2 in use`] : []),
    ...(type === 'test' ? ['for tests'] : []),
  ];
  return [
    h('div', { class: 'title-row' }, h('h2', {}, nameOf(account)), h('span', { class: `status ${status}` }, status)),
    h('p', { class: 'meta' }, facts.join(' · ')),
    h(
      'p',
      { class: `meta${soon(end) ? ' warn' : ''}` },
      ending(end, methodOf(account) === 'api_key' ? 'key' : 'client secret'),
    ),
    status_reasons.length === 0
      ? null
      : h('ul', { class: 'reasons' }, ...status_reasons.map((/** @type {any} */ each) => h('li', {}, reason(each)))),
  ];
}

/** Those of a person, rather than of the API. */
const reason = (/** @type {any} */ { code, description, timestamp }) =>
  `${code === 'suspended' ? 'Suspended: nothing is run with it.' : sentence(description)} Since ${dayOf(timestamp)}.`;

const SOON = 30 * 86_400_000;
const soon = (/** @type {string | null} */ end) => end !== null && Date.parse(end) - Date.now() < SOON;

/**
 * @param {string | null} end
 * @param {string} what
 */
function ending(end, what) {
  if (end === null) return `When its ${what} ends is not known.`;
  return `Its ${what} ${Date.parse(end) > Date.now() ? 'ends' : 'ended'} on ${dayOf(end)}, ${fromNow(end)}.`;
}
