import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import { operations, type Case } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const open = async (subject: string, more: object = {}) =>
  (await directory.call(operations.create, { body: { subject, ...more } })).body as Case;
const set = async (id: string, status: string) =>
  ((await directory.call(operations.patch, { params: { id }, body: { status } })).body as Case).status;

test('cases are numbered, listed as the API has it, and go from state to state', async () => {
  const first = await open('A question', { description: 'Of some length' });
  assert.deepEqual([first.caseNumber, first.status, first.label], ['00000001', 'New', 'Support']);
  assert.equal(first.reporter, directory.identity.name);
  const second = await open('A wish', { label: 'Feature Request' });
  const query = { sort: '-caseNumber', filter: 'label:eq:Feature Request' };
  const { body } = await directory.call(operations.list, { query });
  assert.deepEqual(body, { totalCount: 1, results: [second] });
  assert.equal(await set(first.id, 'Open'), 'Open');
  assert.equal(await set(first.id, 'Solved'), 'Solved');
  assert.equal(await set(first.id, 'Open'), 'Open');
  await assert.rejects(set(first.id, 'New'), { code: 'conflict', message: /Open cannot be New/ });
  assert.equal(await set(first.id, 'Closed'), 'Closed');
  await assert.rejects(set(first.id, 'Open'), { code: 'conflict' });
  const metadata = (await directory.call(operations.metadata)).body as {
    totalCount: number;
    statuses: { status: string; count: number }[];
  };
  assert.equal(metadata.totalCount, 2);
  assert.deepEqual(
    metadata.statuses.filter(({ count }) => count > 0),
    [
      { status: 'New', count: 1 },
      { status: 'Closed', count: 1 },
    ],
  );
  // A number is of one case for ever, but for the last.
  await directory.call(operations.remove, { params: { id: first.id } });
  assert.equal((await open('Another')).caseNumber, '00000003');
});
