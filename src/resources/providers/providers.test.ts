import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Caller } from '../../directory/types.ts';
import type { Operation } from '../../kit/op.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as providerOrganizations } from '../provider-organizations/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as vault } from '../vault/contract.ts';
import { operations } from './contract.ts';

interface Made {
  readonly id: string;
  readonly administrator: string;
  readonly apiKey: string;
}

let at: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  at = await testDirectory();
});
after(() => at.close());

const did = async <T>(operation: Operation, input: object = {}, caller: Partial<Caller> = {}): Promise<T> =>
  (await at.call(operation, input, caller)).body as T;

test('another provider has organizations of its own, and nothing in common with the first', async () => {
  const body = { name: 'Another', email: 'first@example.com' };
  const made = await did<Made>(operations.create, { body });
  const identity = await at.directory.identify({ type: 'apiKey', key: made.apiKey });
  assert.deepEqual([identity.provider, identity.id, identity.actsForProvider], [made.id, made.administrator, true]);
  const theirs = { identity };
  assert.equal((await did<{ id: string }>(operations.own, {}, theirs)).id, made.id);

  const params = { provider_id: made.id };
  const organization = await did<{ id: string }>(
    providerOrganizations.create,
    { params, body: { name: 'Theirs' } },
    theirs,
  );
  const caller = { ...theirs, organization: organization.id };
  const user = { username: 'ada', email: 'ada@example.com', password: 'Correct-Horse-7-Battery' };
  const { _id } = await did<{ _id: string }>(users.create, { body: user }, caller);
  await at.work();
  assert.equal((await did<{ _id: string }>(users.get, { params: { id: _id } }, caller))._id, _id);

  const missing = { code: 'not_found' };
  await assert.rejects(did(users.list, {}, { organization: organization.id }), missing);
  await assert.rejects(did(users.list, {}, { ...theirs, organization: at.organization }), missing);
  await assert.rejects(did(organizations.get, { params: { id: organization.id } }), missing);
  await assert.rejects(did(operations.get, { params }), missing);
  await assert.rejects(did(operations.get, { params: { provider_id: at.provider } }, theirs), missing);
  assert.equal((await did<{ totalCount: number }>(organizations.list, {}, theirs)).totalCount, 1);

  // The whole server is not theirs.
  for (const [operation, input] of [
    [operations.create, { body: { name: 'A third', email: 'third@example.com' } }],
    [vault.status, {}],
  ] as const)
    await assert.rejects(did(operation, input, theirs), { code: 'forbidden', message: /runs the server/ });
  await assert.rejects(did(operations.create, { body }), { code: 'conflict' });
  const log = JSON.stringify(await at.store.read.changes(at.provider, 0, 1_000));
  assert.ok(log.includes('provider_create') && log.includes(made.id) && !log.includes(made.apiKey));
});
