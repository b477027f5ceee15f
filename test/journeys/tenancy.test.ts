import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { onBothEngines } from './both-engines.ts';
import { bytesOf, textsOf } from './stored-texts.ts';

const DAY = 86_400_000;
const PASSWORD = 'Correct-Horse-7-Battery';
const NOBODY = '0123456789abcdef01234567';

await onBothEngines('keys, organizations and the log', (on) => {
  describe('API keys', () => {
    const works = async (key: string): Promise<boolean> => {
      const { status, body } = await on.at.api('GET', '/api/systemusers?limit=1', undefined, { 'x-api-key': key });
      assert.ok(status === 200 || status === 401, `${status}`);
      if (status === 401) assert.match(String(body.message), /^Unauthorized: /);
      return status === 200;
    };
    const here = () => ({ 'x-org-id': on.at.organization });

    test('overlap with the one that they replace for as long as was said', async () => {
      const { id, key, keyId } = await on.at.administrator('Administrator', 30, here());
      const keys = `/muster/v1/administrators/${id}/api-keys`;
      const next = await on.at.must<{ apiKey: string; id: string }>('POST', `${keys}/${keyId}/rotate`, {
        lifetime: 60,
        overlapSeconds: 3600,
      });
      assert.deepEqual([await works(key), await works(next.apiKey)], [true, true]);
      try {
        on.at.ahead = 3590_000;
        assert.deepEqual([await works(key), await works(next.apiKey)], [true, true]);
        on.at.ahead = 3601_000;
        assert.deepEqual([await works(key), await works(next.apiKey)], [false, true]);
        on.at.ahead = 60 * DAY - 60_000;
        assert.equal(await works(next.apiKey), true);
        on.at.ahead = 60 * DAY + 1000;
        assert.equal(await works(next.apiKey), false);
        assert.match(
          (await on.at.api('GET', '/api/systemusers', undefined, { 'x-api-key': next.apiKey })).text,
          /expired/,
        );
      } finally {
        on.at.ahead = 0;
      }
      const list = await on.at.api('GET', keys);
      assert.ok(!list.text.includes(next.apiKey) && !list.text.includes('hash'), list.text);
    });

    test('end at once when they are rotated without overlap, revoked, or their administrator is out', async () => {
      const { id, key, keyId } = await on.at.administrator('Administrator', 90, here());
      const keys = `/muster/v1/administrators/${id}/api-keys`;
      assert.equal(await works(key), true);
      const second = await on.at.must<{ apiKey: string; id: string }>('POST', `${keys}/${keyId}/rotate`);
      assert.deepEqual([await works(key), await works(second.apiKey)], [false, true]);
      await on.at.must('DELETE', `${keys}/${second.id}`);
      assert.equal(await works(second.apiKey), false);
      const third = await on.at.must<{ apiKey: string }>('POST', keys, { name: 'third', lifetime: 30 });
      assert.equal(await works(third.apiKey), true);
      await on.at.must('PUT', `/api/users/${id}`, { suspended: true });
      assert.equal(await works(third.apiKey), false);
      await on.at.must('PUT', `/api/users/${id}`, { suspended: false });
      assert.equal(await works(third.apiKey), true);
      await on.at.must('DELETE', `/api/users/${id}`);
      assert.equal(await works(third.apiKey), false);
    });
  });

  describe('organizations', () => {
    test('x-org-id selects; another’s answers as one that is not there', async () => {
      const foreign = await on.at.make('/muster/v1/organizations', { displayName: on.at.newName() });
      const theirs = await on.at.make('/api/systemusers', on.at.person(), { 'x-org-id': foreign });
      const { key } = await on.at.administrator('Administrator With Billing', 30, { 'x-org-id': on.at.organization });
      const get = async (path: string, organization: string) =>
        on.at.api('GET', path, undefined, { 'x-api-key': key, 'x-org-id': organization });
      assert.equal((await get('/api/systemusers', '')).status, 200);
      assert.equal((await get('/api/systemusers', on.at.organization)).status, 200);
      assert.equal((await get('/api/systemusers', on.at.organization.toUpperCase())).status, 200);
      for (const malformed of ['x', `${on.at.organization}0`, 'zz23456789abcdef01234567']) {
        assert.equal((await get('/api/systemusers', malformed)).status, 400, malformed);
      }
      for (const path of ['/api/systemusers', '/api/v2/usergroups', `/api/systemusers/${theirs}`]) {
        const [there, nowhere] = [await get(path, foreign), await get(path, NOBODY)];
        assert.deepEqual([there.status, nowhere.status], [404, 404]);
        assert.equal(there.text, nowhere.text);
      }
      const [object, nothing] = [
        await get(`/api/systemusers/${theirs}`, ''),
        await get(`/api/systemusers/${NOBODY}`, ''),
      ];
      assert.deepEqual([object.status, nothing.status], [404, 404]);
      assert.equal(object.text, nothing.text);
      for (const path of ['/api/organizations', '/api/search/organizations', '/muster/v1/organizations']) {
        const method = path === '/api/organizations' ? 'GET' : 'POST';
        const body = method === 'GET' ? undefined : { displayName: on.at.newName() };
        const refused = await on.at.api(method, path, body, { 'x-org-id': on.at.organization });
        assert.equal(refused.status, 403, path);
        assert.match(String(refused.body.message), /organization selection not allowed via header/);
      }
    });

    test('an administrator acts for those that it is linked to', async () => {
      const [first, second, third] = [
        on.at.organization,
        await on.at.make('/muster/v1/organizations', { displayName: on.at.newName() }),
        await on.at.make('/muster/v1/organizations', { displayName: on.at.newName() }),
      ];
      const { id, key } = await on.at.administrator('Administrator', 30, { 'x-org-id': first });
      const links = `/api/v2/administrators/${id}/organizationlinks`;
      const status = async (organization?: string) =>
        (await on.at.api('GET', '/api/systemusers', undefined, { 'x-api-key': key, 'x-org-id': organization })).status;
      assert.deepEqual([await status(), await status(first), await status(second)], [200, 200, 404]);
      await on.at.must('POST', links, { organization: second });
      assert.equal((await on.at.api('POST', links, { organization: second })).status, 409);
      assert.deepEqual([await status(first), await status(second), await status(third)], [200, 200, 404]);
      const mine = await on.at.must<{ totalCount: number; results: { _id: string }[] }>(
        'GET',
        '/api/organizations',
        undefined,
        { 'x-api-key': key },
      );
      assert.deepEqual(mine.results.map(({ _id }) => _id).sort(), [first, second].sort());
      const group = await on.at.make(
        '/api/v2/usergroups',
        { name: on.at.newName() },
        { 'x-api-key': key, 'x-org-id': second },
      );
      assert.equal(
        (await on.at.api('GET', `/api/v2/usergroups/${group}`, undefined, { 'x-api-key': key })).status,
        404,
      );
      const linked = await on.at.must<{ organization: string }[]>('GET', links);
      assert.deepEqual(linked.map(({ organization }) => organization).sort(), [first, second].sort());
      await on.at.must('DELETE', `${links}/${second}`);
      assert.deepEqual([await status(first), await status(second)], [200, 404]);
    });

    test('a suspended one is closed to everybody, a deleted one is gone, in the end with all that it held', async () => {
      const organization = await on.at.make('/muster/v1/organizations', { displayName: on.at.newName() });
      const there = { 'x-org-id': organization };
      const body = on.at.person();
      const member = await on.at.make('/api/systemusers', body, there);
      const group = await on.at.make('/api/v2/usergroups', { name: on.at.newName() }, there);
      await on.at.must('POST', `/api/v2/usergroups/${group}/members`, { op: 'add', type: 'user', id: member }, there);
      const device = await on.at.device('left-behind', there);
      await on.at.must(
        'POST',
        `/api/v2/systems/${device}/associations`,
        { op: 'add', type: 'user', id: member },
        there,
      );
      const administrator = await on.at.administrator('Administrator', 30, there);
      const list = async (key = on.at.apiKey) =>
        (await on.at.api('GET', '/api/systemusers', undefined, { ...there, 'x-api-key': key })).status;

      await on.at.must('POST', `/muster/v1/organizations/${organization}/suspend`);
      assert.deepEqual([await list(), await list(administrator.key)], [403, 403]);
      assert.equal((await on.at.api('POST', '/api/systemusers', on.at.person(), there)).status, 403);
      assert.equal((await on.at.api('POST', `/muster/v1/organizations/${organization}/suspend`)).status, 409);
      await on.at.must('POST', `/muster/v1/organizations/${organization}/resume`);
      assert.deepEqual([await list(), await list(administrator.key)], [200, 200]);

      await on.at.must('DELETE', `/muster/v1/organizations/${organization}`);
      assert.deepEqual([await list(), await list(administrator.key)], [404, 404]);
      assert.equal((await on.at.api('GET', `/api/organizations/${organization}`)).status, 404);
      assert.ok(!(await on.at.api('GET', '/api/organizations?limit=100')).text.includes(organization));
      assert.ok((await on.at.built.runner.drain()) >= 1);
      const { read } = on.at.built.store;
      for (const { kind } of on.at.built.directory.runtime.kinds.all)
        assert.equal(await read.count(organization, kind), 0, kind);
      assert.deepEqual(await read.scanEdges(organization, undefined, 10), []);
      assert.equal(await list(), 404);
      const entries = await on.at.log(organization);
      assert.ok(entries.some(({ operation, objectId }) => operation === 'delete' && objectId === member));
      const last = (await on.at.log(on.at.provider)).findLast(({ objectId }) => objectId === organization);
      assert.deepEqual([last?.operation, last?.kind], ['delete', 'organization']);
      assert.equal((await on.at.api('POST', '/api/systemusers', body)).status, 200, 'the name is free again');
    });
  });

  describe('the log', () => {
    test('has no gap, and says what was and what is', async () => {
      const id = await on.at.make('/api/systemusers', { ...on.at.person(), department: 'Old' });
      await on.at.must('PUT', `/api/systemusers/${id}`, { department: 'New' });
      await on.at.must('PUT', `/api/systemusers/${id}`, { department: 'New' });
      await on.at.must('DELETE', `/api/systemusers/${id}`);
      const own = (await on.at.log(on.at.organization)).filter(({ objectId }) => objectId === id);
      assert.deepEqual(
        own.map(({ operation, before, after }) => [operation, before?.department, after?.department]),
        [
          ['create', undefined, 'Old'],
          ['update', 'Old', 'New'],
          ['delete', 'New', undefined],
        ],
      );
      for (const scope of ['organization', 'provider']) {
        let after = 0;
        let last = 1;
        while (after < last) {
          const path = `/muster/v1/changes?of=${scope}&after=${after}&limit=50`;
          const page = await on.at.must<{ results: { sequence: number }[]; last: number }>('GET', path);
          assert.deepEqual(
            page.results.map(({ sequence }) => sequence),
            page.results.map((_, i) => after + i + 1),
          );
          after += page.results.length;
          ({ last } = page);
          assert.ok(page.results.length > 0);
        }
        assert.equal(after, last);
      }
    });

    test('and all that is kept or answered holds no secret', async () => {
      const id = await on.at.make('/api/systemusers', { ...on.at.person(), password: PASSWORD });
      await on.at.must('PUT', `/api/systemusers/${id}`, { password: `${PASSWORD}-2` });
      const { body } = await on.at.api('GET', `/api/systemusers/${id}`);
      const login = { username: body.username, password: `${PASSWORD}-2` };
      assert.equal((await on.at.must('POST', '/muster/v1/authn/verify', login)).verified, true);
      assert.equal(
        (await on.at.must('POST', '/muster/v1/authn/verify', { ...login, password: PASSWORD })).verified,
        false,
      );
      const device = await on.at.device('encrypted');
      await on.at.must('PUT', `/muster/v1/systems/${device}/diskkey`, { key: 'a-disk-key-to-look-for' });
      const totp = await on.at.must<{ secret: string }>('POST', `/muster/v1/users/${id}/totp/start`, {});

      const answered = on.at.answers.join('\n');
      const shown = new Set(answered.match(/(?:mst|mcon)_\w{20,}/g));
      assert.ok(shown.size >= 8, `${shown.size} keys were shown`);
      for (const key of shown) assert.equal(answered.split(`"${key}"`).length, 2, 'a key was shown twice');
      assert.doesNotMatch(answered, /\$argon2/);
      assert.ok(!answered.includes(PASSWORD));

      const organizations = (await on.at.must<{ results: { _id: string }[] }>('GET', '/api/organizations?limit=100'))
        .results;
      const scopes = [on.at.provider, on.at.organization, ...organizations.map(({ _id }) => _id)];
      const logs = JSON.stringify(await Promise.all(scopes.map(async (scope) => on.at.log(scope))));
      assert.ok(logs.length > 10_000);
      for (const secret of [PASSWORD, '$argon2', 'a-disk-key-to-look-for', totp.secret, ...shown]) {
        assert.ok(!logs.includes(secret), `the log has ${secret}`);
      }
      // Passwords and keys are nowhere at all; what has to be kept is in the secret column alone.
      await on.at.close();
      const kept = await textsOf(on.database);
      assert.ok(
        kept.secrets.includes('v1.') &&
          !kept.secrets.includes('$argon2id$') &&
          kept.rest.includes(login.username as string),
      );
      assert.ok(!kept.rest.includes('$argon2'));
      for (const secret of [PASSWORD, on.at.apiKey, ...shown]) {
        assert.ok(!kept.rest.includes(secret) && !kept.secrets.includes(secret), `the database has ${secret}`);
      }
      if ('dataFolder' in on.database) {
        const bytes = bytesOf(on.database.dataFolder);
        for (const secret of [PASSWORD, on.at.apiKey, ...shown])
          assert.ok(!bytes.includes(secret), `the file has ${secret}`);
      }
      for (const secret of ['a-disk-key-to-look-for', totp.secret]) {
        assert.ok(!kept.rest.includes(secret), `${secret} is kept beside the secrets`);
      }
    });
  });
});
