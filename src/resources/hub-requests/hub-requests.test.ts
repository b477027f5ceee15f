import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations as projects } from '../hub-projects/contract.ts';
import type { RequestEntry } from '../../directory/hub-port.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Identity } from '../../directory/types.ts';
import { operations } from './contract.ts';

const DAY = 86_400_000;
const [OURS, THEIRS] = ['a'.repeat(24), 'b'.repeat(24)];

describe('the request log', () => {
  let own: Awaited<ReturnType<typeof testDirectory>>;
  let some: Identity;
  let start = 0;
  let last = 0;
  const log = async (rest: Partial<RequestEntry> = {}): Promise<string> => {
    const id = (++last).toString(16).padStart(24, '0');
    const entry: RequestEntry = {
      id,
      at: start + last,
      account: 'acc1',
      organization: OURS,
      action: 'jumpcloud_list_systems',
      status: 200,
      outcome: 'ok',
      duration: 2.25,
      caller: own.identity.id,
      run: null,
      doc: {},
      ...rest,
    };
    await own.ports.requests.write(own.provider, entry, false);
    return id;
  };
  const list = async (query: Record<string, string> = {}, identity = own.identity) =>
    (await own.call(operations.list, { query }, { identity })).body as {
      readonly data: readonly Record<string, unknown>[];
      readonly next: string | null;
    };
  const ids = async (query: Record<string, string> = {}, identity = own.identity) =>
    (await list(query, identity)).data.map(({ id }) => id);
  const get = (id: string, identity = own.identity) => own.call(operations.get, { params: { id } }, { identity });
  const isNotFound = (error: unknown): boolean =>
    error instanceof Error && 'code' in error && error.code === 'not_found';
  const isAbout = (field: string) => (error: unknown) =>
    error instanceof Error && 'violations' in error && JSON.stringify(error.violations).includes(`"${field}"`);

  before(async () => {
    own = await testDirectory();
    start = own.clock.at - DAY;
    some = { ...own.identity, actsForProvider: false, organizations: new Set([OURS]) };
  });
  after(() => own.close());

  test('an entry is answered whole, whether it has ended or not', async () => {
    const details = {
      effect: 'write',
      door: 'mcp',
      caller: { type: 'administrator', id: 'x', name: 'Ann', key_id: 'k' },
      vendor_organization: 'v1',
      input: { body: { a: 1 } },
    };
    const id = await log({ outcome: 'started', status: 0, duration: 0, run: 'run1', doc: details });
    const common = {
      id,
      event_time: new Date(start + last).toISOString(),
      account_id: 'acc1',
      organization: OURS,
      vendor_organization: 'v1',
      action: 'jumpcloud_list_systems',
      effect: 'write',
      run_id: 'run1',
      door: 'mcp',
      caller: { type: 'administrator', id: own.identity.id, name: 'Ann', key_id: 'k' },
      input: { body: { a: 1 } },
    };
    const begun = { ...common, outcome: 'started', status: 0, duration: 0, planned: false, steps: [] };
    assert.deepEqual((await get(id)).body, { data: { ...begun, output: null, error: null } });
    const steps = [{ method: 'GET', url: '/api/systems?limit=…', status: 200, duration: 1.5, attempt: 1 }];
    const ended = { planned: true, steps, output: [1], error: { code: 'invalid' } };
    const entry = await own.ports.requests.get(own.provider, id);
    assert.ok(entry);
    const doc = { ...details, ...ended };
    await own.ports.requests.write(own.provider, { ...entry, outcome: 'failed', status: 400, duration: 1, doc }, true);
    const expected = { ...common, outcome: 'failed', status: 400, duration: 1, ...ended };
    assert.deepEqual((await get(id)).body, { data: expected });
    assert.deepEqual((await list()).data, [expected]);
    await assert.rejects(get('none'), isNotFound);
  });

  test('lists are filtered, and paged by `next`', async () => {
    const lock = await log({ account: 'acc2', action: 'jumpcloud_lock_system', status: 502, outcome: 'unknown' });
    const other = await log({ account: 'acc3', organization: THEIRS, caller: 'bob', run: 'run2' });
    const none = await log({ account: 'acc4', organization: null });
    assert.deepEqual(await ids({ account_id: 'acc2' }), [lock]);
    assert.deepEqual(await ids({ account_ids: 'acc2, acc3' }), [other, lock]);
    assert.deepEqual(await ids({ account_id: 'acc4', account_ids: 'acc2' }), [none, lock]);
    assert.deepEqual(await ids({ account_ids: '', organization: THEIRS }), [other]);
    assert.deepEqual(await ids({ action: 'jumpcloud_lock_system' }), [lock]);
    assert.deepEqual(await ids({ actions: 'jumpcloud_lock_system,none' }), [lock]);
    assert.deepEqual(await ids({ outcome: 'unknown', status: '502' }), [lock]);
    assert.deepEqual(await ids({ caller: 'bob' }), [other]);
    assert.deepEqual(await ids({ run_id: 'run2' }), [other]);
    const [from, to] = [start + last - 1, start + last].map((at) => new Date(at).toISOString()) as [string, string];
    assert.deepEqual(await ids({ start_date: from, end_date: to }), [other]);
    const first = await list({ page_size: '2' });
    assert.deepEqual([first.data.map(({ id }) => id), typeof first.next], [[none, other], 'string']);
    const second = await list({ page_size: '2', next: String(first.next) });
    assert.deepEqual([second.data[0]?.id, second.data.length, second.next], [lock, 2, null]);
    await assert.rejects(list({ next: 'elsewhere' }), isAbout('next'));
    await assert.rejects(list({ start_date: 'yesterday' }), isAbout('start_date'));
    await assert.rejects(list({ page_size: '0' }), isAbout('page_size'));
  });

  test('who acts for some organizations alone sees the entries of those, and no others', async () => {
    const [ours, theirs, none] = [await log(), await log({ organization: THEIRS }), await log({ organization: null })];
    const seen = await list({ page_size: '100' }, some);
    assert.ok(seen.data.length > 0);
    for (const { organization } of seen.data) assert.equal(organization, OURS);
    assert.deepEqual(await ids({ organization: THEIRS }, some), []);
    assert.ok((await ids({ organization: OURS }, some)).includes(ours));
    assert.equal(((await get(ours, some)).body as { data: { id: string } }).data.id, ours);
    await assert.rejects(get(theirs, some), isNotFound);
    await assert.rejects(get(none, some), isNotFound);
    assert.deepEqual(await ids({}, { ...some, organizations: new Set<string>() }), []);
  });

  test('entries are forgotten each day, as the project wants it that keeps them longest', async () => {
    const make = async (name: string, days?: number): Promise<string> =>
      (
        (
          await own.call(projects.create, {
            body: { name, ...(days === undefined ? {} : { log_retention_days: days }) },
          })
        ).body as { id: string }
      ).id;
    await make('Short', 2);
    const long = await make('Long', 5);
    const aged = async (days: number) => log({ at: own.clock.at - days * DAY });
    const [three, four] = [await aged(3), await aged(4.5)];
    const left = async () => (await ids({ page_size: '100' })).filter((id) => id === three || id === four);
    assert.equal(await own.work(), 0);
    own.clock.at += DAY;
    assert.equal(await own.work(), 1);
    assert.deepEqual(await left(), [three]);
    await own.call(projects.remove, { params: { id: long } });
    own.clock.at += DAY - 1;
    assert.equal(await own.work(), 0);
    assert.deepEqual(await left(), [three]);
    own.clock.at += 1;
    assert.equal(await own.work(), 1);
    assert.deepEqual(await left(), []);
  });
});
