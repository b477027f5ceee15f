import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import type { Scope } from '../../kit/scopes.ts';
import { operations as bulk } from '../bulk-jobs/contract.ts';
import type { BulkJob, JobWorkResult } from '../bulk-jobs/entity.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as groups } from '../user-groups/contract.ts';
import { operations } from './contract.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const fileOf = (content: string | Uint8Array) => ({
  filename: 'x.csv',
  mediaType: 'text/csv',
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});
type Import = (typeof operations)['importUsers' | 'importMembers'];
async function imported(operation: Import, csv: string | Uint8Array, query: Record<string, string> = {}) {
  const { jobId } = (await directory.call(operation, { body: fileOf(csv), query })).body as { jobId: string };
  await directory.work();
  const params = { job_id: jobId };
  const results = (await directory.call(bulk.results, { params, query: { limit: '100' } })).body as JobWorkResult[];
  const job = (await directory.call(bulk.get, { params: { id: jobId } })).body as BulkJob;
  return { job, results, effects: results.map(({ meta, statusMsg }) => meta.effect ?? statusMsg) };
}
const exported = async (operation: (typeof operations)['exportUsers' | 'exportMembers'], formulas?: string) => {
  const { result } = await directory.call(operation, { query: formulas === undefined ? {} : { formulas } });
  return result.answer.type === 'file' ? String(result.answer.content) : '';
};
const count = async () => ((await directory.call(users.list)).body as { totalCount: number }).totalCount;
const userNamed = async (username: string): Promise<Document | undefined> => {
  const query = { filter: `username:$eq:${username}` };
  return ((await directory.call(users.list, { query })).body as { results: Document[] }).results[0];
};

describe('CSV files', () => {
  test('of users: a plan first, then the users, as the plan says', async () => {
    const body = { username: 'known', email: 'known@csv.example', attributes: [{ name: 'desk', value: '1' }] };
    await directory.call(users.create, { body });
    const csv = [
      'username,email,firstname,attributes.badge,unix_uid,sudo,manager,password',
      'new-a,new-a@csv.example,"Ada, the first",007,7001,true,known,',
      'known,,Known by now,12,,,,',
      'known-to-nobody,,,,,,,',
      'bad name,bad@csv.example,,,,,,',
      'new-b,new-b@csv.example,,,7001,,,',
      'new-c,new-c@csv.example,,,many,,,',
      'new-d,new-d@csv.example,,,,,stranger,',
      'new-e,new-e@csv.example,,,,,,short',
    ].join('\n');
    const plan = await imported(operations.importUsers, csv, { plan: 'true' });
    const expected = ['created', 'changed'];
    assert.deepEqual(plan.effects.slice(0, 2), expected);
    assert.deepEqual(plan.results[1]?.meta.fields, ['attributes', 'firstname']);
    assert.deepEqual([plan.job.plan, plan.job.done, plan.job.failed], [true, 8, 6]);
    assert.equal(await count(), 1, 'a plan has changed something');
    for (const [i, message] of [
      [2, /^email: is required/],
      [3, /^username: takes/],
      [4, /User already exists: unix_uid/],
      [5, /^unix_uid: /],
      [6, /^manager: no user is called stranger/],
      [7, /^Password validation fail/],
    ] as const)
      assert.match(plan.results[i]?.statusMsg ?? '', message);

    const real = await imported(operations.importUsers, csv);
    assert.deepEqual(real.effects, plan.effects);
    assert.equal(await count(), 2);
    const made = await userNamed('new-a');
    assert.deepEqual(
      [made?.firstname, made?.unix_uid, made?.sudo, made?.manager, made?.creationSource],
      ['Ada, the first', 7001, true, (await userNamed('known'))?._id, 'jumpcloud:bulk'],
    );
    assert.deepEqual((await userNamed('known'))?.attributes, [
      { name: 'desk', value: '1' },
      { name: 'badge', value: '12' },
    ]);
    const again = await imported(operations.importUsers, 'username,firstname\nknown,Known by now\n');
    assert.deepEqual(again.effects, ['unchanged']);
  });

  test('of users are written so that no spreadsheet runs them, and read back as they were', async () => {
    const formula = `=HYPERLINK("http://x.example","y")`;
    const body = { username: 'formula', email: 'formula@csv.example', firstname: formula, lastname: '-1', manager: '' };
    await directory.call(users.create, { body });
    const csv = await exported(operations.exportUsers);
    assert.match(csv, /^username,email,firstname,/);
    assert.match(csv, /attributes\.badge,attributes\.desk\r\n/);
    assert.ok(csv.includes(`"'=HYPERLINK(""http://x.example"",""y"")"`));
    assert.match(await exported(operations.exportUsers, 'keep'), /,"=HYPERLINK/);
    const { effects } = await imported(operations.importUsers, csv);
    assert.deepEqual([...new Set(effects)], ['unchanged']);
    assert.doesNotMatch(csv.split('\r\n')[0] ?? '', /password(,|$)/);
  });

  test('of groups make members, and the groups that are missing', async () => {
    await directory.call(groups.create, { body: { name: 'There' } });
    const csv =
      'group,username,email\nThere,known,\nNew one,,formula@csv.example\nThere,nobody,\n,known,\nNew one,known,\n';
    const plan = await imported(operations.importMembers, csv, { plan: 'true' });
    assert.deepEqual(plan.effects, ['changed', 'changed', 'User not found', 'group: is required', 'changed']);
    assert.deepEqual(plan.results[1]?.meta.fields, ['group', 'members']);
    assert.equal(await exported(operations.exportMembers), 'group,username,email\r\nThere,,\r\n');
    await imported(operations.importMembers, csv);
    const lines = (await exported(operations.exportMembers)).split('\r\n').toSorted();
    assert.deepEqual(lines, [
      '',
      'New one,formula,formula@csv.example',
      'New one,known,known@csv.example',
      'There,known,known@csv.example',
      'group,username,email',
    ]);
    const again = await imported(operations.importMembers, csv);
    assert.deepEqual(again.effects.slice(0, 2), ['unchanged', 'unchanged']);
  });

  test('that are none, or say too much, are refused whole', async () => {
    for (const [csv, message] of [
      ['', /line of column names/],
      ['username,email\n', /line of column names/],
      ['username,nickname\na,b\n', /no column "nickname"/],
      ['username,username\na,b\n', /occurs twice/],
      ['username\na,b\n', /line 2 has more cells/],
      ['username\n"a\n', /line 2: a quotation mark is not closed/],
      ['username\na\nA\n', /line 3: the username A stands on line 2 too/],
      [Uint8Array.from([0x75, 0xff, 0x0a]), /not UTF-8/],
      [`username\n${'x\n'.repeat(10_001)}`, /at most 10000 rows/],
    ] as const)
      await assert.rejects(imported(operations.importUsers, csv), { code: 'invalid', message }, String(csv));
    const limited = { identity: { ...directory.identity, scopes: new Set<Scope>(['groups.write', 'groups.read']) } };
    const input = { body: fileOf('group,username\na,b\n') };
    await assert.rejects(directory.call(operations.importMembers, input, limited), { code: 'forbidden' });
    await assert.rejects(directory.call(operations.exportMembers, {}, limited), { code: 'forbidden' });
  });
});
