import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../../src/server/build.ts';
import { environmentSource } from '../../src/vault/sources.ts';
import { TEST_VAULT_KEY } from '../support/server.ts';
import { ACCOUNTS, askToken, bearer, keyFor, newAccount, newToken, secretFor, statusOf } from './accounts-world.ts';
import { onBothEngines } from './both-engines.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

await onBothEngines('access tokens', (on) => {
  const later = async (ms: number, then: () => Promise<void>): Promise<void> => {
    on.at.ahead = ms;
    try {
      await then();
    } finally {
      on.at.ahead = 0;
    }
  };
  test('say who acts in the log, and last an hour', async () => {
    const account = await newAccount(on.at, 'Manager');
    const reply = await askToken(on.at, account.first, { scope: 'api' });
    const { access_token: token, ...rest } = reply.body;
    assert.deepEqual(rest, { token_type: 'bearer', expires_in: 3600, scope: 'api' });
    assert.equal(reply.headers.get('cache-control'), 'no-store');
    const made = await on.at.must('POST', '/api/systemusers', on.at.person(), bearer(String(token)));
    const log = (await on.at.built.store.read.changes(on.at.organization, 0, 100_000)).find(
      ({ objectId, operation }) => objectId === made._id && operation === 'create',
    );
    const actor = { type: 'service_account', id: account.objectId, name: account.name, address: '127.0.0.1' };
    assert.deepEqual(log?.actor, actor);
    const [from, to] = [HOUR - 5000, HOUR + 1000];
    await later(from, async () => assert.equal(await statusOf(on.at, bearer(String(token))), 200));
    await later(to, async () => {
      const over = await on.at.api('GET', '/api/systemusers', undefined, bearer(String(token)));
      assert.deepEqual([over.status, /expired; ask for a new one/.test(over.text)], [401, true]);
    });
  });

  test('asked for at once, the first ones of an organization are all good, and good after a restart', async () => {
    const { _id: organization } = await on.at.must('POST', '/muster/v1/organizations', { displayName: 'Fresh' });
    const account = await newAccount(on.at, 'Read Only', secretFor(), { 'x-org-id': String(organization) });
    const tokens = await Promise.all(Array.from({ length: 6 }, () => newToken(on.at, account.first)));
    await on.at.restart();
    for (const token of tokens) assert.equal(await statusOf(on.at, bearer(token)), 200);
  });

  test('outlive the change of the key that signs', async () => {
    const account = await newAccount(on.at, 'Read Only', secretFor('365 Days'));
    const kid = (token: string): string =>
      (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;
    const now = await newToken(on.at, account.first);
    // Keys that other tests made first are younger than 90 days at least until this one is not.
    await later(91 * DAY, async () => {
      const next = await newToken(on.at, account.first);
      assert.notEqual(kid(next), kid(now));
      on.at.ahead = 182 * DAY - HOUR / 2;
      const last = await newToken(on.at, account.first);
      on.at.ahead += HOUR - 5000;
      const later = await newToken(on.at, account.first);
      assert.deepEqual([await statusOf(on.at, bearer(last)), await statusOf(on.at, bearer(later))], [200, 200]);
    });
  });

  test('are refused in the words of RFC 6749, and each attempt is recorded', async () => {
    const account = await newAccount(on.at);
    const [before] = await on.at.sequences();
    const key = await newAccount(on.at, 'Read Only', keyFor());
    const cases: readonly (readonly [object, number, string])[] = [
      [{ client_secret: 'wrong' }, 401, 'invalid_client'],
      [{ client_id: '0123456789abcdef01234567' }, 401, 'invalid_client'],
      [{ client_id: key.objectId, client_secret: key.first.apiKey }, 401, 'invalid_client'],
      [{ client_id: "' or 1=1 \u0001" }, 401, 'invalid_client'],
      [{ client_secret: undefined }, 401, 'invalid_client'],
      [{ grant_type: undefined }, 400, 'invalid_request'],
      [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
      [{ scope: 'openid' }, 400, 'invalid_scope'],
    ];
    for (const [change, status, error] of cases) {
      const reply = await askToken(on.at, account.first, change);
      assert.deepEqual([reply.status, reply.body.error], [status, error], JSON.stringify(change));
      assert.equal(reply.body.error_description, reply.body.message);
      assert.equal(reply.headers.get('www-authenticate'), status === 401 ? 'Basic realm="muster"' : null);
    }
    const wrong = await askToken(on.at, account.first, { client_secret: 'wrong' });
    const nobody = await askToken(on.at, account.first, { client_id: '0123456789abcdef01234567' });
    assert.deepEqual(wrong.body, nobody.body, 'who guesses learns nothing');
    assert.equal((await askToken(on.at, account.first)).status, 200);
    const events = (await on.at.log(on.at.organization, before)).filter(({ operation }) => operation === 'event');
    assert.deepEqual(
      events
        .filter(({ objectId }) => objectId === account.objectId)
        .map(({ after }) => [after?.success, after?.reason]),
      [
        [false, 'wrong_secret'],
        [false, 'wrong_secret'],
        [true, 'ok'],
      ],
    );
    const strangers = (await on.at.log(on.at.provider)).filter(({ after }) => after?.reason === 'unknown_client');
    assert.ok(strangers.length >= 3 && strangers.every(({ after }) => String(after?.clientId).length <= 4));
  });

  test('in a plan nothing is told of the secret', async () => {
    const { first } = await newAccount(on.at);
    const [before] = await on.at.sequences();
    const replies = await Promise.all(
      ['wrong', first.clientSecret].map((client_secret) =>
        on.at.api(
          'POST',
          '/oauth2/token',
          { grant_type: 'client_credentials', client_id: first.clientId, client_secret },
          { 'x-api-key': undefined, 'muster-plan': 'true' },
        ),
      ),
    );
    assert.equal(replies[0]?.text, replies[1]?.text);
    assert.deepEqual((await on.at.sequences())[0], before);
  });

  test('made by one server of a database count on another, and end there at once', async (t) => {
    if (!('url' in on.database)) return t.skip('one process owns a file');
    const other = await build({ database: on.database, vaultKeys: environmentSource(TEST_VAULT_KEY) });
    try {
      const url = await other.http.listen({ host: '127.0.0.1', port: 0 });
      const { objectId, first } = await newAccount(on.at);
      const token = await newToken(on.at, first);
      const there = async (): Promise<number> =>
        (await fetch(`${url}/api/systemusers`, { headers: { authorization: `Bearer ${token}` } })).status;
      assert.equal(await there(), 200);
      await on.at.must('PATCH', `${ACCOUNTS}/${objectId}`, { suspended: true });
      assert.equal(await there(), 401);
      await on.at.must('PATCH', `${ACCOUNTS}/${objectId}`, { suspended: false });
      assert.equal(await there(), 200);
    } finally {
      await other.close();
    }
  });
});
