import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { MailError, type MailPort, type OutgoingMail } from '../../directory/ports.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as administrators } from '../administrators/contract.ts';
import { operations as bulk } from '../bulk-jobs/contract.ts';
import { operations as mails, type Mail } from '../mails/contract.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations } from './contract.ts';
import { EMAIL_TYPES } from './entity.ts';
import { render } from './render.ts';

/** A mail server that takes what it is given, or says what it is told to. */
const server = { configured: false, taken: [] as OutgoingMail[], says: undefined as MailError | undefined };
const mail: MailPort = {
  get configured() {
    return server.configured;
  },
  from: 'Muster <muster@muster.example>',
  send: async (given) => {
    if (server.says !== undefined) throw server.says;
    server.taken.push(given);
  },
};

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory({ mail });
});
after(() => directory.close());
beforeEach(() => {
  Object.assign(server, { configured: false, taken: [], says: undefined });
});

const DAY = 86_400_000;
const params = (custom_email_type: string) => ({ custom_email_type });
const create = async (body: Document) => (await directory.call(operations.create, { body })).body as Document;
const remove = async (type: string) => directory.call(operations.remove, { params: params(type) });
const newUser = async (username: string, more: Document = {}) => {
  const body = { username, email: `${username}@mail.example`, ...more };
  return (await directory.call(users.create, { body })).body as Document & { _id: string };
};
const put = async (id: string, body: Document) => directory.call(users.put, { params: { id }, body });
const outbox = async (to: string) => {
  const query = { filter: `to:eq:${to}`, sort: 'createdAt' };
  return ((await directory.call(mails.list, { query })).body as { results: Mail[] }).results;
};

describe('custom emails', () => {
  test('are one of each type, written, read, changed and taken back', async () => {
    const { body: templates } = await directory.call(operations.templates);
    const listed = templates as { type: string; fields: { field: string; defaultValue: string }[] }[];
    assert.deepEqual(listed.map(({ type }) => type).toSorted(), [...EMAIL_TYPES].toSorted());
    const type = 'password_expiration';
    await assert.rejects(directory.call(operations.get, { params: params(type) }), { code: 'not_found' });
    const made = await create({ type, subject: 'For {{user.firstname}}', body: 'It is over.', title: '' });
    assert.equal(made.subject, 'For {{user.firstname}}');
    await assert.rejects(create({ type, subject: 'Again' }), { code: 'conflict' });
    assert.deepEqual((await directory.call(operations.get, { params: params(type) })).body, made);
    const { body: changed } = await directory.call(operations.put, {
      params: params(type),
      body: { type, subject: 'Other' },
    });
    assert.deepEqual(changed, { id: made.id, type, subject: 'Other' });
    const other = { params: params(type), body: { type: 'user_change_password', subject: 'Other' } };
    await assert.rejects(directory.call(operations.put, other), { message: /^type: / });
    await remove(type);
    await assert.rejects(remove(type), { code: 'not_found' });
    await assert.rejects(create({ type: 'nonsense', subject: 'x' }), { code: 'invalid', message: /^type: / });
    await assert.rejects(create({ type, subject: 'x', body: 'Hello {{ user.password }}' }), {
      message: /^body: there is no variable \{\{user\.password\}\}, but user\.firstname/,
    });
  });

  test('are rendered with what users wrote of themselves as text, and nothing else', async () => {
    const { subject, html, text } = render(
      { subject: 'To {{user.firstname}}', title: '<b>', body: 'One {{ user.lastname }}\n\nTwo\nlines' },
      { 'user.firstname': 'Eve\r\nBcc: x@example.org', 'user.lastname': `<script>"{{user.firstname}}"&'</script>` },
    );
    assert.equal(subject, 'To Eve Bcc: x@example.org');
    assert.match(html, /<h1[^>]*>&lt;b&gt;<\/h1>/);
    assert.ok(html.includes('<p>One &lt;script&gt;&quot;{{user.firstname}}&quot;&amp;&#39;&lt;/script&gt;</p>'));
    assert.ok(html.includes('<p>Two<br>lines</p>'));
    assert.equal(text, `<b>\n\nOne <script>"{{user.firstname}}"&'</script>\n\nTwo\nlines\n`);
    const user = (await newUser('seen', { displayname: 'Seen By All' }))._id;
    await create({ type: 'lockout_notice_user', subject: '{{user.displayname}} at {{organization.name}}, {{days}}' });
    const shown = await directory.call(operations.preview, { params: params('lockout_notice_user'), body: { user } });
    assert.equal((shown.body as Document).subject, 'Seen By All at Test organization, 7');
    await remove('lockout_notice_user');
    const usual = await directory.call(operations.preview, { params: params('lockout_notice_user'), body: {} });
    assert.match(String((usual.body as Document).text), /^Your account is locked\n\nHello Ada Lovelace,/);
  });

  test('go out when what they are about happens, where they are written', async () => {
    const quiet = await newUser('quiet', { password: 'Correct-Horse-9-Battery' });
    await put(quiet._id, { account_locked: true });
    await put(quiet._id, { password: 'Correct-Horse-8-Battery' });
    assert.deepEqual(await outbox('quiet@mail.example'), []);

    await create({ type: 'lockout_notice_user', subject: 'Locked' });
    await create({ type: 'user_change_password', subject: 'Changed' });
    await create({ type: 'password_reset_confirmation', subject: 'Reset' });
    const user = await newUser('told', { password: 'Correct-Horse-9-Battery' });
    await put(user._id, { account_locked: true });
    await put(user._id, { account_locked: false });
    await put(user._id, { password: 'Correct-Horse-8-Battery' });
    await directory.call(users.expire, { params: { id: user._id } });
    await put(user._id, { password: 'Correct-Horse-7-Battery' });
    const found = await outbox('told@mail.example');
    assert.deepEqual(found.map(({ subject }) => subject).toSorted(), ['Changed', 'Locked', 'Reset']);
    assert.ok(found.every(({ state }) => state === 'held'));
  });

  test('of an activation go out always, with the text that there is', async () => {
    const staged = await newUser('invited', { state: 'STAGED', alternateEmail: 'private@mail.example' });
    await directory.call(users.activate, { params: { id: staged._id }, body: {} });
    assert.equal((await outbox('private@mail.example'))[0]?.type, 'activate_user_custom');
    await create({ type: 'activate_user_custom', subject: 'Come in, {{user.username}}' });
    const rows = [
      { username: 'bulk-a', email: 'bulk-a@mail.example' },
      { username: 'bulk-b', email: 'bulk-b@mail.example', state: 'STAGED' },
      { username: 'bulk-c', email: 'bulk-c@mail.example', password: 'Correct-Horse-9-Battery' },
    ];
    await directory.call(bulk.createUsers, { body: rows, query: { suppressEmail: 'false' } });
    await directory.work();
    assert.equal((await outbox('bulk-a@mail.example'))[0]?.subject, 'Come in, bulk-a');
    assert.deepEqual(await outbox('bulk-b@mail.example'), []);
    assert.equal((await outbox('bulk-c@mail.example'))[0]?.type, 'welcome');
    await directory.call(bulk.createUsers, { body: [{ username: 'bulk-d', email: 'bulk-d@mail.example' }] });
    await directory.work();
    assert.deepEqual(await outbox('bulk-d@mail.example'), []);
    await directory.call(administrators.reactivate, { params: { id: directory.identity.id } });
    const admin = (await directory.call(mails.list, { query: { filter: 'type:eq:admin_activation' } })).body;
    assert.equal((admin as { results: Mail[] }).results.length, 1);
  });

  test('about passwords that expire go out once, on the days that they are for', async () => {
    const passwordPolicy = { enablePasswordExpirationInDays: true, passwordExpirationInDays: 30 };
    const settings = { passwordCompliance: 'custom', passwordPolicy };
    await directory.call(organizations.put, { params: { id: directory.organization }, body: { settings } });
    await newUser('expiring', { password: 'Correct-Horse-9-Battery' });
    await create({ type: 'password_expiration_warning', subject: '{{days}} days left' });
    await create({ type: 'password_expiration', subject: 'Over' });
    const subjects = async () => (await outbox('expiring@mail.example')).map(({ subject }) => subject);
    const until = async (days: number) => {
      for (let day = 0; day < days; day++) {
        directory.clock.at += DAY;
        await directory.work();
      }
    };
    await until(22);
    assert.deepEqual(await subjects(), []);
    await until(1);
    assert.deepEqual(await subjects(), ['7 days left']);
    await until(6);
    assert.deepEqual(await subjects(), ['7 days left']);
    // The server was off on the day.
    directory.clock.at += 3 * DAY;
    await directory.work();
    assert.deepEqual((await subjects()).toSorted(), ['7 days left', 'Over']);
    await remove('password_expiration');
    await remove('password_expiration_warning');
    await until(1);
    const { jobs } = await directory.store.read.jobs(directory.organization, {
      now: directory.clock.at,
      skip: 0,
      limit: 999,
    });
    assert.ok(!jobs.some(({ type }) => type === 'password_mails'));
  });
});

describe('mails', () => {
  const send = async (to: string): Promise<Mail> => {
    const { body } = await directory.call(operations.test, { params: params('password_expiration'), body: { to } });
    return body as Mail;
  };
  const now = async (id: string) => (await directory.call(mails.get, { params: { id } })).body as Mail;

  test('are kept where no mail server is configured, and sent when there is one and somebody says so', async () => {
    const { id, state } = await send('later@mail.example');
    assert.equal(state, 'held');
    await directory.work();
    await assert.rejects(directory.call(mails.retry, { params: { id } }), {
      code: 'precondition_failed',
      message: /MUSTER_SMTP_URL/,
    });
    const { result } = await directory.call(mails.message, { params: { id } });
    assert.equal(result.answer.type, 'file');
    const text = result.answer.type === 'file' ? String(result.answer.content) : '';
    assert.match(text, /^To: later@mail\.example\r$/m);
    server.configured = true;
    await directory.call(mails.retry, { params: { id } });
    await directory.work();
    assert.deepEqual([(await now(id)).state, server.taken.map(({ to }) => to)], ['sent', ['later@mail.example']]);
    await assert.rejects(directory.call(mails.retry, { params: { id } }), { code: 'conflict' });
    assert.equal(server.taken[0]?.id, id);
  });

  test('have texts that no document and no log says, and are forgotten after a month', async () => {
    const { id } = await send('kept@mail.example');
    const log = await directory.store.read.changes(directory.organization, 0, 10_000);
    assert.ok(!JSON.stringify([log, await now(id)]).includes('Your password has expired\\n'));
    const gone = await send('gone@mail.example');
    await directory.call(mails.remove, { params: { id: gone.id } });
    await assert.rejects(now(gone.id), { code: 'not_found' });
    directory.clock.at += 31 * DAY;
    await directory.work();
    await assert.rejects(now(id), { code: 'not_found' });
  });

  test('are tried again until they are taken, and not where they are refused for good', async () => {
    server.configured = true;
    server.says = new MailError('the mail server refused the recipient: 450 busy', 450);
    const { id } = await send('busy@mail.example');
    await assert.rejects(directory.work(), /450 busy/);
    assert.equal((await now(id)).state, 'queued');
    server.says = undefined;
    directory.clock.at += 3_600_000;
    await directory.directory.runJob(
      directory.organization,
      'mail_send',
      { id },
      {
        identity: directory.identity,
        organization: undefined,
        door: 'job',
        requestId: 'test',
      },
    );
    assert.equal((await now(id)).state, 'sent');
  });

  test('that are refused for good say why', async () => {
    server.configured = true;
    server.says = new MailError('the mail server refused the recipient: 550 unknown', 550);
    const { body } = await directory.call(operations.test, {
      params: params('password_expiration'),
      body: { to: 'unknown@mail.example' },
    });
    const { id } = body as Mail;
    await directory.directory.runJob(
      directory.organization,
      'mail_send',
      { id },
      {
        identity: directory.identity,
        organization: undefined,
        door: 'job',
        requestId: 'test',
      },
    );
    assert.deepEqual([(await now(id)).state, (await now(id)).error], ['failed', server.says.message]);
  });
});
