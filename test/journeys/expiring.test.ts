import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACCOUNTS, keyFor, newAccount } from './accounts-world.ts';
import { onBothEngines } from './both-engines.ts';

const DAY = 86_400_000;

await onBothEngines('keys that expire', (on) => {
  /** Lets days pass since the test began, runs what is due, and gives what was announced of a key by then. */
  const announced = async (scope: string, id: string, days: number): Promise<readonly unknown[]> => {
    on.at.ahead = days * DAY + 60_000;
    await on.at.built.runner.drain();
    return (await on.at.log(scope))
      .filter(({ operation, objectId, after }) => operation === 'event' && objectId === id && after?.expiresAt)
      .map(({ after }) => after?.daysAhead);
  };
  const fresh = async (): Promise<void> => {
    on.at.ahead = 0;
  };

  test('are announced at 30, 14, 7, 3 and 1 days and at the end, each once, whoever restarts', async () => {
    const { id, keyId } = await on.at.administrator('Read Only', 60);
    try {
      const at = (days: number) => announced(on.at.provider, keyId, days);
      assert.deepEqual(await at(29), []);
      assert.deepEqual(await at(30), [30]);
      await on.at.restart();
      assert.deepEqual(await at(31), [30]);
      assert.deepEqual(await at(46), [30, 14]);
      assert.deepEqual(await at(57), [30, 14, 3], 'one that was missed is not made up for');
      await on.at.restart();
      assert.deepEqual(await at(59), [30, 14, 3, 1]);
      assert.deepEqual(await at(60), [30, 14, 3, 1, 0]);
      assert.deepEqual(await at(90), [30, 14, 3, 1, 0]);
      const log = await on.at.log(on.at.provider);
      const last = log.findLast(({ objectId, operation }) => objectId === keyId && operation === 'event');
      assert.deepEqual([last?.after?.type, last?.after?.ownerId, last?.after?.name], ['api_key', id, 'test']);
    } finally {
      await fresh();
    }
  });

  test('that live 30 days are announced from 14 on, and not after they are revoked', async () => {
    const first = await newAccount(on.at, 'Read Only', keyFor('30 Days'));
    const { id: connectKey } = await on.at.must<{ id: string }>('POST', '/muster/v1/connect-keys', {
      name: on.at.newName(),
      lifetimeDays: 30,
    });
    try {
      const at = (days: number) => announced(on.at.organization, first.first.objectId, days);
      assert.deepEqual(await at(1), []);
      assert.deepEqual(await at(17), [14]);
      assert.deepEqual(await announced(on.at.organization, connectKey, 17), [14]);
      await on.at.must('DELETE', `${ACCOUNTS}/${first.objectId}`);
      await on.at.must('DELETE', `/muster/v1/connect-keys/${connectKey}`);
      assert.deepEqual(await at(31), [14]);
      assert.deepEqual(await announced(on.at.organization, connectKey, 31), [14]);
    } finally {
      await fresh();
    }
  });

  test('and were rotated are announced no more, and not listed', async () => {
    const { id, keyId } = await on.at.administrator('Read Only', 30, { 'x-org-id': on.at.organization });
    const path = `/muster/v1/administrators/${id}/api-keys`;
    const next = await on.at.must<{ id: string }>('POST', `${path}/${keyId}/rotate`, {
      overlapSeconds: 604800,
      lifetime: 60,
    });
    const listed = async () =>
      (await on.at.must<{ results: { id: string; daysLeft: number }[] }>('GET', '/muster/v1/expiring?days=90')).results;
    assert.deepEqual(
      (await listed()).filter((key) => [keyId, next.id].includes(key.id)).map((key) => [key.id, key.daysLeft]),
      [[next.id, 60]],
    );
    const keys = await on.at.must<{ results: { id: string; replaced: boolean; status: string }[] }>('GET', path);
    assert.deepEqual(
      keys.results.map((key) => [key.id, key.replaced, key.status]),
      [
        [keyId, true, 'EXPIRING'],
        [next.id, false, 'ACTIVE'],
      ],
    );
    try {
      assert.deepEqual(await announced(on.at.provider, keyId, 20), []);
    } finally {
      await fresh();
    }
  });

  test('are listed to who may list them', async () => {
    const account = await newAccount(on.at, 'Read Only', keyFor('30 Days'));
    const { keyId } = await on.at.administrator('Read Only', 30, { 'x-org-id': on.at.organization });
    const { _id: other } = await on.at.must('POST', '/muster/v1/organizations', { displayName: on.at.newName() });
    const elsewhere = await on.at.administrator('Read Only', 30, { 'x-org-id': String(other) });
    type Listed = { results: { id: string; type: string; owner: string; expiresAt: string }[]; totalCount: number };
    const list = async (query = '', headers = {}) =>
      on.at.must<Listed>('GET', `/muster/v1/expiring${query}`, undefined, headers);
    const all = await list('?sort=expiresAt');
    const ids = all.results.map(({ id }) => id);
    assert.ok(ids.includes(keyId) && ids.includes(account.first.objectId) && !ids.includes(elsewhere.keyId));
    assert.deepEqual(
      all.results.map(({ expiresAt }) => expiresAt),
      all.results.map(({ expiresAt }) => expiresAt).toSorted(),
    );
    const mine = all.results.find(({ id }) => id === account.first.objectId);
    assert.deepEqual([mine?.type, mine?.owner], ['service_account', account.name]);
    assert.deepEqual((await list('?days=29')).results, []);
    const roleName = on.at.newName();
    await on.at.must('POST', '/api/v2/roles', { name: roleName, scopes: ['accounts.read'] });
    const robot = await newAccount(on.at, roleName, keyFor());
    const seen = await list('', { 'x-api-key': robot.first.apiKey });
    assert.ok(seen.results.every(({ type }) => type === 'service_account'));
    assert.ok(seen.results.some(({ id }) => id === account.first.objectId));
    assert.equal((await list('?limit=1&skip=0&filter=type:eq:api_key')).results.length, 1);
  });
});
