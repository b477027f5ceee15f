import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ACCOUNTS,
  askToken,
  bearer,
  keyFor,
  newAccount,
  newToken,
  secretFor,
  statusOf,
  type AuthConfig,
  type ServiceAccount,
} from './accounts-world.ts';
import { onBothEngines } from './both-engines.ts';
import { bytesOf, textsOf } from './stored-texts.ts';

const DAY = 86_400_000;

await onBothEngines('service accounts', (on) => {
  const later = async (ms: number, then: () => Promise<void>): Promise<void> => {
    on.at.ahead = ms;
    try {
      await then();
    } finally {
      on.at.ahead = 0;
    }
  };
  const keyed = (key: string | undefined) => ({ 'x-api-key': key });
  const get = async (id: string): Promise<ServiceAccount> =>
    (await on.at.must<{ serviceAccount: ServiceAccount }>('GET', `${ACCOUNTS}/${id}`)).serviceAccount;

  describe('ways in', () => {
    test('two secrets take over from one another without a pause; a third is refused', async () => {
      const { objectId, first } = await newAccount(on.at);
      const old = await newToken(on.at, first);
      const path = `${ACCOUNTS}/${objectId}/auth-config`;
      const { authConfig: second } = await on.at.must<{ authConfig: AuthConfig }>('POST', path, secretFor('365 Days'));
      assert.equal(second.clientId, first.clientId, 'a program changes its secret alone');
      const third = await on.at.api('POST', path, keyFor());
      assert.deepEqual([third.status, /at once; revoke one/.test(third.text)], [409, true]);
      const fresh = await newToken(on.at, second);
      assert.deepEqual([await statusOf(on.at, bearer(old)), await statusOf(on.at, bearer(fresh))], [200, 200]);
      await on.at.must('DELETE', `${path}/${first.objectId}`);
      assert.deepEqual([await statusOf(on.at, bearer(old)), await statusOf(on.at, bearer(fresh))], [401, 200]);
      assert.equal((await askToken(on.at, first)).status, 401);
      const now = await get(objectId);
      assert.deepEqual(
        now.authConfigList.map((config) => [config.objectId, config.status, config.lastUsedAt !== null]),
        [[second.objectId, 'ACTIVE', true]],
      );
      assert.equal(now.expiresAt, second.expiresAt);
    });

    test('an API key signs in by x-api-key, and a client secret does not', async () => {
      const { first } = await newAccount(on.at, 'Read Only', keyFor('30 Days'));
      assert.match(String(first.apiKey), /^msa_.{36}$/);
      assert.equal(await statusOf(on.at, keyed(first.apiKey)), 200);
      assert.equal(await statusOf(on.at, bearer(String(first.apiKey))), 401);
      const other = await newAccount(on.at);
      assert.match(String(other.first.clientSecret), /^mcs_.{36}$/);
      assert.equal(await statusOf(on.at, keyed(other.first.clientSecret)), 401);
      await later(30 * DAY + 1000, async () => {
        const expired = await on.at.api('GET', '/api/systemusers', undefined, keyed(first.apiKey));
        assert.deepEqual([expired.status, /expired/.test(expired.text)], [401, true]);
      });
    });

    test('end as they were told to, and their tokens with them', async () => {
      const { objectId, first } = await newAccount(on.at, 'Read Only', secretFor('30 Days'));
      const status = async () => (await get(objectId)).status;
      assert.equal(await status(), 'ACTIVE');
      await later(17 * DAY, async () => assert.equal(await status(), 'EXPIRING'));
      await later(30 * DAY - 60_000, async () => {
        const token = await newToken(on.at, first);
        assert.equal(await statusOf(on.at, bearer(token)), 200);
        on.at.ahead = 30 * DAY + 1000;
        assert.equal(await status(), 'EXPIRED');
        assert.equal(await statusOf(on.at, bearer(token)), 401);
        const asked = await askToken(on.at, first);
        assert.deepEqual([asked.status, asked.body.error], [401, 'invalid_client']);
        assert.match(String(asked.body.error_description), /expired/);
        const { authConfig } = await on.at.must<{ authConfig: AuthConfig }>(
          'POST',
          `${ACCOUNTS}/${objectId}/auth-config`,
          secretFor(),
        );
        assert.deepEqual(
          (await get(objectId)).authConfigList.map((config) => config.objectId),
          [authConfig.objectId],
        );
      });
    });

    test('are shown once: no later answer, replay, log or database has a secret', async () => {
      const body = { name: on.at.newName(), roleName: 'Read Only', authConfig: secretFor() };
      const headers = { 'idempotency-key': on.at.newName().replaceAll(' ', '') };
      const made = await on.at.api<{ serviceAccount: ServiceAccount }>('POST', ACCOUNTS, body, headers);
      const { objectId, authConfigList } = made.body.serviceAccount;
      const secret = String(authConfigList[0]?.clientSecret);
      const again = await on.at.api<{ serviceAccount: ServiceAccount }>('POST', ACCOUNTS, body, headers);
      assert.equal(again.headers.get('idempotent-replayed'), 'true');
      assert.equal(again.body.serviceAccount.objectId, objectId);
      const token = await newToken(on.at, { ...authConfigList[0], clientSecret: secret } as AuthConfig);
      const texts = [
        again.text,
        (await on.at.api('GET', ACCOUNTS)).text,
        (await on.at.api('GET', `${ACCOUNTS}/${objectId}`)).text,
        JSON.stringify(await on.at.log(on.at.organization)),
        ...Object.values(await textsOf(on.database)),
        'url' in on.database ? '' : bytesOf(on.database.dataFolder),
      ];
      for (const [i, text] of texts.entries()) {
        assert.ok(!text.includes(secret) && !text.includes(token), `a secret or a token is in text ${i}`);
      }
    });
  });

  describe('the accounts', () => {
    test('have names of their own, a role that there is, and a lifetime that there is', async () => {
      const { name } = await newAccount(on.at);
      const attempts: readonly (readonly [object, number, RegExp])[] = [
        [{ name: name.toUpperCase(), roleName: 'Read Only', authConfig: secretFor() }, 409, /name is taken/],
        [{ name: ' ', roleName: 'Read Only', authConfig: secretFor() }, 400, /name/],
        [{ name: 'x', roleName: 'Nobody', authConfig: secretFor() }, 400, /roleName: no role is called "Nobody"/],
        [{ name: 'x', roleId: '0123456789abcdef01234567', authConfig: secretFor() }, 400, /roleId: no role has the id/],
        [{ name: 'x', authConfig: secretFor() }, 400, /roleId: is required/],
        [{ name: 'x', roleName: 'Read Only', authConfig: secretFor('45 Days') }, 400, /lifetime.*30 Days, 60 Days/],
        [
          { name: 'x', roleName: 'Read Only', authConfig: { authType: 'API_KEY' } },
          400,
          /authConfig.apiKeyConfig: is req/,
        ],
        [{ name: 'x', roleName: 'Read Only' }, 400, /authConfig/],
      ];
      for (const [body, status, why] of attempts) {
        const reply = await on.at.api('POST', ACCOUNTS, body);
        assert.deepEqual([reply.status, why.test(String(reply.body.message))], [status, true], reply.text);
      }
    });

    test('are listed by what is shown, changed by name and role, and gone with their keys', async () => {
      const account = await newAccount(on.at, 'Read Only', keyFor());
      const list = async (query: string) =>
        (await on.at.must<{ results: ServiceAccount[]; totalCount: number }>('GET', `${ACCOUNTS}?${query}`)).results;
      const named = `filter=name:eq:${encodeURIComponent(account.name)}`;
      assert.deepEqual((await list(`${named}&filter=status:eq:ACTIVE&filter=roleName:eq:Read Only`)).length, 1);
      assert.deepEqual((await list(`${named}&fields=name`))[0], {
        id: account.objectId,
        name: account.name,
        objectId: account.objectId,
      });
      const names = (await list('sort=-name&limit=100')).map(({ name }) => name);
      assert.deepEqual(names, names.toSorted().toReversed());
      const path = `${ACCOUNTS}/${account.objectId}`;
      const name = on.at.newName();
      const put = await on.at.must<{ serviceAccount: ServiceAccount }>('PUT', path, { name, roleName: 'Manager' });
      assert.deepEqual([put.serviceAccount.name, put.serviceAccount.roleName], [name, 'Manager']);
      assert.equal((await on.at.api('PUT', path, { name })).status, 400);
      assert.equal(await statusOf(on.at, keyed(account.first.apiKey), 'POST', '/api/v2/usergroups', { name }), 201);
      await on.at.must('PATCH', path, { roleName: 'Read Only' });
      assert.equal(await statusOf(on.at, keyed(account.first.apiKey), 'DELETE', path), 403);
      await on.at.must('DELETE', path);
      assert.equal(await statusOf(on.at, keyed(account.first.apiKey)), 401);
      assert.equal(
        await on.at.built.store.read.get(on.at.organization, 'auth_config', account.first.objectId),
        undefined,
      );
    });

    test('are made by who has what they may do, forty by one', async () => {
      const scopes = ['accounts.read', 'accounts.write', 'users.read'];
      const roleName = on.at.newName();
      const narrow = await on.at.must('POST', '/api/v2/roles', { name: roleName, scopes });
      const maker = await on.at.administrator(roleName, 90, { 'x-org-id': on.at.organization });
      const as = { 'x-api-key': maker.key };
      const wide = await newAccount(on.at, 'Manager');
      const tries: readonly (readonly [string, string, object?])[] = [
        ['POST', ACCOUNTS, { name: 'x', roleName: 'Manager', authConfig: secretFor() }],
        ['POST', `${ACCOUNTS}/${wide.objectId}/auth-config`, secretFor()],
        ['PATCH', `${ACCOUNTS}/${wide.objectId}`, { suspended: true }],
        ['DELETE', `${ACCOUNTS}/${wide.objectId}`],
      ];
      for (const [method, path, body] of tries) assert.equal(await statusOf(on.at, as, method, path, body), 403, path);
      for (let i = 0; i < 40; i++) await newAccount(on.at, roleName, secretFor(), as);
      const body = { name: on.at.newName(), roleId: narrow.id, authConfig: secretFor() };
      const over = await on.at.api('POST', ACCOUNTS, body, as);
      assert.deepEqual([over.status, /may make 40/.test(over.text)], [409, true], over.text);
    });

    test('that come to have more lose the keys whose makers have less', async () => {
      const roleName = on.at.newName();
      const scopes = ['accounts.read', 'accounts.write', 'users.read'];
      await on.at.must('POST', '/api/v2/roles', { name: roleName, scopes });
      const maker = await on.at.administrator(roleName, 90, { 'x-org-id': on.at.organization });
      const account = await newAccount(on.at, roleName, keyFor(), { 'x-api-key': maker.key });
      const path = `${ACCOUNTS}/${account.objectId}`;
      const { authConfig: mine } = await on.at.must<{ authConfig: AuthConfig }>(
        'POST',
        `${path}/auth-config`,
        keyFor(),
      );
      await on.at.must('PATCH', path, { roleName: 'Read Only' });
      const both = [account.first.apiKey, mine.apiKey].map((key) => statusOf(on.at, keyed(key)));
      assert.deepEqual(await Promise.all(both), [401, 200]);
    });
  });
});
