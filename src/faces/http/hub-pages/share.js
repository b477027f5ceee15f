import { wordsOf } from './api.js';
import { summaryOfComplaints } from './complaints.js';
import { momentOf } from './dates.js';
import { announce, atWork, button, fill, h, heading, newId, show } from './dom.js';
import { fieldOf } from './field.js';

/** How long a link may work, in seconds. */
const LIVES = [
  { value: '1800', label: '30 minutes' },
  { value: '86400', label: '1 day' },
  { value: '604800', label: '7 days' },
  { value: '2592000', label: '30 days' },
];
/** The server's own limit for a page. */
const PAGE = 100;

/**
 * Makes links with which others link accounts of theirs.
 * @param {import('./api.js').Call} call
 */
export function showShare(call) {
  const summary = summaryOfComplaints();
  const fields = [
    fieldOf({
      path: 'origin_owner_id',
      key: 'origin_owner_id',
      label: 'Owner ID',
      type: 'text',
      required: true,
      help: 'Whose account it will be: the id of one of your organizations, or one of your own choosing.',
      maxLength: 255,
    }),
    fieldOf({
      path: 'origin_owner_name',
      key: 'origin_owner_name',
      label: 'Owner name',
      type: 'text',
      required: true,
      help: 'The page behind the link says it.',
      maxLength: 255,
    }),
    fieldOf({
      path: 'expires_in',
      key: 'expires_in',
      label: 'The link works for',
      type: 'select',
      required: true,
      help: 'And once: when the account is saved, it is used up.',
      options: LIVES,
      value: '86400',
    }),
  ];
  const organizations = organizationChoice(call);
  const made = h('div', {});
  const create = h('button', { type: 'submit', class: 'button primary' }, 'Create link');
  const form = h(
    'form',
    { class: 'panel stack', novalidate: true },
    summary.element,
    ...fields.map(({ element }) => element),
    organizations.element,
    h('div', { class: 'actions' }, create),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [id, name, life] = fields.map(({ control }) => control.value.trim());
    void atWork(create, 'Creating…', async () => {
      summary.clear(fields);
      fill(made);
      try {
        // What is missing is better said to be missing than to be too short.
        const link = await call('POST', '/hub/connect_sessions', {
          origin_owner_id: id || undefined,
          origin_owner_name: name || undefined,
          expires_in: Number(life),
          organizations: organizations.chosen(),
        });
        const shown = linkPanel(call, link);
        fill(made, shown);
        shown.focus();
      } catch (error) {
        summary.complain('No link was created', error, fields);
      }
    });
  });
  show(
    h(
      'section',
      { class: 'stack' },
      heading('Connect link'),
      h('p', { class: 'lead' }, 'A link for somebody else, who links their account with it and needs no account here.'),
      form,
      made,
    ),
  );
}

/**
 * @param {import('./api.js').Call} call
 * @param {any} link
 */
function linkPanel(call, { auth_link_url: url, expires_at, origin_owner_name, session_id }) {
  const address = h('input', { id: newId('address'), type: 'text', readonly: true, class: 'mono' });
  address.value = url;
  const copy = button('Copy link', async () => {
    address.select();
    const done = await copied(url, address);
    copy.textContent = done ? 'Copied' : 'Press Ctrl+C to copy';
    announce(done ? 'The link was copied.' : 'The link is selected; press Ctrl+C to copy it.');
  });
  const result = h('p', { class: 'result bad', role: 'status', hidden: true });
  const revoke = button('Revoke link', () =>
    atWork(revoke, 'Revoking…', async () => {
      try {
        await call('DELETE', `/hub/connect_sessions/${session_id}`);
        fill(panel, h('p', {}, 'The link was revoked: it does nothing any more.'));
        panel.focus();
      } catch (error) {
        result.textContent = wordsOf(error);
        result.hidden = false;
      }
    }),
  );
  const panel = h(
    'div',
    { class: 'notice good', tabindex: -1, role: 'group', 'aria-label': 'The link' },
    h('h2', {}, `Link for ${origin_owner_name}`),
    h(
      'p',
      {},
      `It is shown this once, works until ${momentOf(expires_at)}, and lets whoever has it link an account. Send it in a way that only they can read.`,
    ),
    h(
      'div',
      { class: 'field' },
      h('label', { for: address.id }, 'Link'),
      h('div', { class: 'with-button' }, address, copy),
    ),
    revoke,
    result,
  );
  return panel;
}

/**
 * Browsers give pages without TLS no clipboard, but copy what is selected.
 * @param {string} text
 * @param {HTMLInputElement} selected
 */
async function copied(text, selected) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    selected.focus();
    return document.execCommand('copy');
  }
}

/**
 * Which own organizations may be mapped with the link.
 * @param {import('./api.js').Call} call
 */
function organizationChoice(call) {
  /** @type {Set<string>} */
  const ids = new Set();
  const list = h('div', { class: 'choices column' });
  const element = h(
    'details',
    {},
    h('summary', {}, 'Organizations that may be mapped with it'),
    h(
      'fieldset',
      { class: 'plain' },
      h('legend', { class: 'help' }, 'For owners with several organizations: which of yours they see in the mapping.'),
      list,
    ),
  );
  const load = async () => {
    let count = 0;
    for (;;) {
      const { results, totalCount } = await call(
        'GET',
        `/api/organizations?limit=${PAGE}&skip=${count}&sort=displayName`,
      );
      list.append(...results.map(choice));
      count += results.length;
      if (results.length === 0 || count >= totalCount) return;
    }
  };
  const choice = (/** @type {any} */ { id, displayName }) => {
    const box = h('input', { type: 'checkbox' });
    box.addEventListener('change', () => (box.checked ? ids.add(id) : ids.delete(id)));
    return h('label', { class: 'choice' }, box, displayName);
  };
  element.addEventListener(
    'toggle',
    () => {
      load().catch((/** @type {Error} */ error) => fill(list, error.message));
    },
    { once: true },
  );
  return { element, chosen: () => [...ids] };
}
