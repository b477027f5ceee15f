import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CloudError, type CloudDirectoryPort, type CloudFields, type CloudReason } from '../../directory/cloud-port.ts';
import type { CloudStandIn } from '../../../test/support/cloud.ts';
import { startGoogle, type GoogleStandIn } from '../../../test/support/google.ts';
import { startGraph, type GraphStandIn } from '../../../test/support/graph.ts';
import { googleDirectory } from '../google-admin/google.ts';
import { createOutbound } from '../http/outbound.ts';
import { graphDirectory } from '../microsoft-graph/graph.ts';
import { retryAfterIn } from '../exchange.ts';
import { Tokens } from './tokens.ts';

const outbound = createOutbound({ allow: ['127.0.0.1'], self: () => undefined });
after(() => outbound.close());

async function fails(asked: Promise<unknown>, reason: CloudReason, message: RegExp): Promise<CloudError> {
  const error: unknown = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof CloudError, String(error));
  assert.equal(error.reason, reason, error.message);
  assert.match(error.message, message);
  return error;
}

const PASSWORD = 'a-Password-0-that-is-long';

/** What both do, each in its own words. */
function behaves<Access>(
  name: string,
  setting: {
    readonly start: () => Promise<CloudStandIn & { readonly access: Access }>;
    readonly port: CloudDirectoryPort<Access>;
    readonly person: (name: string) => CloudFields;
    readonly change: CloudFields;
    readonly suspend: CloudFields;
    readonly limited: object;
  },
): void {
  const { port, person, change, suspend, limited } = setting;
  describe(name, () => {
    let there: CloudStandIn & { readonly access: Access };
    before(async () => {
      there = await setting.start();
    });
    after(() => there.close());

    test('makes, changes, suspends and finds accounts, with one token', async () => {
      await port.check(there.access);
      const made = await port.create(there.access, person('ada'));
      assert.deepEqual([made.name, made.suspended], ['ada@example.com', false]);
      await port.update(there.access, made.id, change);
      await port.update(there.access, made.id, suspend);
      const found = await port.find(there.access, 'ADA@example.com');
      assert.deepEqual([found?.id, found?.suspended], [made.id, true]);
      assert.deepEqual(found, await port.get(there.access, made.id));
      for (const [field, value] of Object.entries(change)) assert.deepEqual(found?.fields[field], value);
      assert.equal(await port.get(there.access, 'nobody'), undefined);
      assert.equal(await port.find(there.access, 'nobody@example.com'), undefined);
      assert.deepEqual([there.tokens, there.effects.map(({ type }) => type)], [1, ['create', 'update', 'update']]);
      assert.ok(there.asked.every(({ headers }) => headers.authorization?.startsWith('Bearer ') === true));
    });

    test('says which domains are verified', async () => {
      assert.deepEqual(await port.domains(there.access), [
        { domain: 'example.com', verified: true },
        { domain: 'unverified.example.com', verified: false },
      ]);
    });

    test('says what is wrong, and never the password', async () => {
      const taken = await fails(port.create(there.access, person('ada')), 'exists', /already exists/);
      assert.equal(taken.passes, false);
      await fails(port.update(there.access, 'nobody', change), 'missing', /404/);
      const asked = there.asked.length;
      assert.equal(await port.get(there.access, '..'), undefined);
      assert.equal(there.asked.length, asked, 'a path above the users was asked for');
      await fails(port.create(there.access, { ...person('eve'), nonsense: 1 }), 'rejected', /nonsense/);
      there.fault({ type: 'answer', status: 400, body: { error: { code: 400, message: `not ${PASSWORD}` } } });
      const { message } = await fails(port.create(there.access, person('eve')), 'rejected', /redacted/);
      assert.doesNotMatch(message, new RegExp(PASSWORD));
      const code = `${PASSWORD}${'x'.repeat(5_000)}`;
      there.fault({
        type: 'answer',
        status: 400,
        body: { error: { code, errors: [{ reason: code }], message: 'no' } },
      });
      const long = await fails(port.create(there.access, person('eve')), 'rejected', /redacted/);
      assert.ok(long.message.length < 500 && !long.message.includes(PASSWORD), 'the code is a text of theirs too');
    });

    test('says when to come again, and whether something may have been done', async () => {
      there.fault({ type: 'answer', status: 429, headers: { 'retry-after': '17' }, body: limited });
      const waits = await fails(port.get(there.access, 'x'), 'limited', /429/);
      assert.deepEqual([waits.retryAfter, waits.passes, waits.sent], [17_000, true, false]);
      there.fault({ type: 'answer', status: 503 });
      assert.equal((await fails(port.get(there.access, 'x'), 'broken', /503/)).sent, true);
      const effects = there.effects.length;
      there.fault({ type: 'drop', when: 'after' });
      const lost = await fails(port.create(there.access, person('lost')), 'unreachable', /connection|reached/);
      assert.deepEqual([lost.sent, there.effects.length], [true, effects + 1]);
      there.away = true;
      await fails(port.get(there.access, 'x'), 'unreachable', /./);
      there.away = false;
    });

    test('takes another token where one is refused, once', async () => {
      const before = there.tokens;
      there.revoke();
      await Promise.all([port.get(there.access, 'x'), port.get(there.access, 'y')]);
      assert.equal(there.tokens, before + 1);
      there.fault({ type: 'answer', status: 401 });
      there.fault({ type: 'answer', status: 401 });
      await fails(port.get(there.access, 'x'), 'credentials', /401/);
      assert.ok(there.tokens <= before + 2);
    });
  });
}

behaves<GraphStandIn['access']>('Microsoft Graph', {
  start: startGraph,
  port: graphDirectory(outbound),
  person: (name) => ({
    accountEnabled: true,
    displayName: name,
    mailNickname: name,
    userPrincipalName: `${name}@example.com`,
    passwordProfile: { password: PASSWORD, forceChangePasswordNextSignIn: true },
  }),
  change: { city: 'Lyon', businessPhones: ['+33 1'] },
  suspend: { accountEnabled: false },
  limited: { error: { code: 'TooManyRequests', message: 'Too many requests' } },
});

behaves<GoogleStandIn['access']>('Google Admin', {
  start: startGoogle,
  port: googleDirectory(outbound),
  person: (name) => ({
    primaryEmail: `${name}@example.com`,
    name: { givenName: name, familyName: 'Example' },
    password: PASSWORD,
  }),
  change: { phones: [{ type: 'work', value: '+33 1' }] },
  suspend: { suspended: true },
  limited: { error: { code: 429, message: 'Quota exceeded', errors: [{ reason: 'rateLimitExceeded' }] } },
});

describe('Microsoft Graph alone', () => {
  test('pages, filters and searches by its own names', async () => {
    const graph = await startGraph();
    const port = graphDirectory(outbound);
    try {
      for (const name of ['a', 'b', 'c']) graph.add({ userPrincipalName: `${name}@example.com`, displayName: name });
      const first = await port.users(graph.access, { parameters: { $top: '2', $skiptoken: undefined } });
      assert.deepEqual(
        first.users.map(({ name }) => name),
        ['a@example.com', 'b@example.com'],
      );
      assert.ok(first.next !== undefined);
      const rest = await port.users(graph.access, { parameters: { $top: '2', $skiptoken: first.next } });
      assert.deepEqual([rest.users.map(({ name }) => name), rest.next], [['c@example.com'], undefined]);
      const filter = { $filter: "startswith(displayName,'b')", $orderby: 'displayName desc', $count: 'true' };
      assert.equal((await port.users(graph.access, { parameters: filter })).users.length, 1);
      const search = { parameters: { $search: '"displayName:c"' } };
      await fails(port.users(graph.access, search), 'rejected', /ConsistencyLevel/);
      const found = await port.users(graph.access, { ...search, consistencyLevel: 'eventual' });
      assert.equal(found.users[0]?.name, 'c@example.com');
    } finally {
      await graph.close();
    }
  });

  test('sets managers and takes them away, and says which credential is wrong', async () => {
    const graph = await startGraph();
    const port = graphDirectory(outbound);
    try {
      const [ada, eve] = ['ada', 'eve'].map((name) => graph.add({ userPrincipalName: `${name}@example.com` }));
      assert.ok(ada && eve);
      await port.setManager(graph.access, ada, eve);
      assert.equal(graph.managers.get(ada), eve);
      await port.setManager(graph.access, ada, null);
      await port.setManager(graph.access, ada, null);
      assert.equal(graph.managers.get(ada), undefined);
      const wrong = { ...graph.access, clientSecret: 'wrong-secret' };
      const { message } = await fails(port.check(wrong), 'credentials', /AADSTS7000215/);
      assert.doesNotMatch(message, /wrong-secret|Trace/);
      await fails(port.check({ ...graph.access, tenantId: 'other' }), 'credentials', /AADSTS90002.*tenantId/);
      graph.permissions.delete('Domain.Read.All');
      await fails(port.check(graph.access), 'forbidden', /Insufficient privileges/);
    } finally {
      await graph.close();
    }
  });
});

describe('Google Admin alone', () => {
  test('pages and searches, sets managers, and says which credential is wrong', async () => {
    const google = await startGoogle();
    const port = googleDirectory(outbound);
    try {
      const [ada, eve] = ['ada', 'eve', 'zoe'].map((name) =>
        google.add({
          primaryEmail: `${name}@example.com`,
          name: { fullName: name },
          aliases: [`${name}.x@example.com`],
        }),
      );
      assert.ok(ada && eve);
      const first = await port.users(google.access, { parameters: { maxResults: '2', sortOrder: 'DESCENDING' } });
      assert.deepEqual([first.users.map(({ id }) => id).at(-1), first.next], [eve, '2']);
      const one = await port.users(google.access, { parameters: { query: 'email:ad*' } });
      assert.deepEqual([one.users.map(({ id }) => id), one.next], [[ada], undefined]);
      assert.equal(await port.find(google.access, 'ada.x@example.com'), undefined);
      await port.update(google.access, ada, { relations: [{ type: 'assistant', value: 'zoe@example.com' }] });
      await port.setManager(google.access, ada, eve);
      const manager = { type: 'manager', value: 'eve@example.com' };
      const assistant = { type: 'assistant', value: 'zoe@example.com' };
      assert.deepEqual((await port.get(google.access, ada))?.fields.relations, [assistant, manager]);
      await port.setManager(google.access, ada, null);
      assert.deepEqual((await port.get(google.access, ada))?.fields.relations, [assistant]);

      await fails(port.check({ ...google.access, adminEmail: 'x@example.com' }), 'credentials', /Invalid email/);
      await fails(port.check({ ...google.access, privateKey: 'no key' }), 'credentials', /privateKey/);
      google.fault({ type: 'answer', status: 403, body: { error: { errors: [{ reason: 'quotaExceeded' }] } } });
      await fails(port.get(google.access, ada), 'limited', /quotaExceeded/);
      google.fault({ type: 'answer', status: 403, body: { error: { errors: [{ reason: 'forbidden' }] } } });
      await fails(port.get(google.access, ada), 'forbidden', /403/);
      google.delegated = false;
      google.revoke();
      await fails(port.check(google.access), 'forbidden', /delegation/);
    } finally {
      await google.close();
    }
  });
});

test('a token is used until shortly before its end, and only with what it was asked with', async () => {
  let now = 0;
  const tokens = new Tokens(() => now);
  let asked = 0;
  const get = (secret: string) => tokens.get(['id', secret], async () => ({ token: `t${++asked}`, lifetime: 3600 }));
  assert.deepEqual(await Promise.all([get('a'), get('a'), get('b')]), ['t1', 't1', 't2']);
  now = 3_479_000;
  assert.equal(await get('a'), 't1');
  now = 3_481_000;
  assert.equal(await get('a'), 't3');
  tokens.drop(['id', 'a'], 't1');
  assert.equal(await get('a'), 't3');
  tokens.drop(['id', 'a'], 't3');
  assert.equal(await get('a'), 't4');
});

test('Retry-After is in seconds or a date', () => {
  const now = Date.UTC(2026, 0, 5, 9);
  assert.equal(retryAfterIn(' 12 ', now), 12_000);
  assert.equal(retryAfterIn('Mon, 05 Jan 2026 09:01:00 GMT', now), 60_000);
  assert.equal(retryAfterIn('Mon, 05 Jan 2026 08:01:00 GMT', now), 0);
  assert.equal(retryAfterIn('soon', now), undefined);
  assert.equal(retryAfterIn('9'.repeat(400), now), 86_400_000);
});
