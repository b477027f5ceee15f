import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { RequestEntry } from '../../directory/hub-port.ts';
import type { Row } from './buffered.ts';
import { createRequestLog, type RequestStore } from './request-log.ts';

const SCOPE = 's';
const entry = (id: string, rest: Partial<RequestEntry> = {}): RequestEntry => ({
  id,
  at: 1_000,
  account: null,
  organization: null,
  action: 'list',
  status: 200,
  outcome: 'ok',
  duration: 1,
  caller: 'ann',
  run: null,
  doc: { n: 1 },
  ...rest,
});
const kept = ({ scope: _scope, ...row }: Row) => row;
const isInvalid = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'invalid';

/** Lets everything happen that waits for nothing but its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A log over a store that keeps rows in memory, breaks, and hangs, as it is told. */
function setup() {
  const rows = new Map<string, Row>();
  const writes: (readonly string[])[] = [];
  const errors: string[] = [];
  const state = { broken: false, hold: undefined as Promise<void> | undefined };
  const store: RequestStore = {
    begin: async (row) => {
      const present = rows.get(row.id);
      if (present !== undefined && present.outcome !== 'failed') return false;
      rows.set(row.id, row);
      return true;
    },
    write: async (given) => {
      writes.push(given.map(({ id }) => id));
      await state.hold;
      if (state.broken) throw new Error('the disk is full');
      for (const row of given) rows.set(row.id, row);
    },
    list: async (_scope, { after, limit }) =>
      [...rows.values()]
        .toSorted((a, b) => b.at - a.at)
        .filter((row) => after === undefined || row.at < after.at)
        .slice(0, limit)
        .map(kept),
    get: async (_scope, id) => {
      const row = rows.get(id);
      return row && kept(row);
    },
    trim: async () => 0,
  };
  const log = createRequestLog(store, { onError: (message) => errors.push(message) });
  return { log, rows, writes, errors, state };
}

describe('the request log', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  test('entries are gathered for one write', async () => {
    const { log, writes } = setup();
    for (const id of ['a', 'b', 'c']) await log.write(SCOPE, entry(id), false);
    await log.write(SCOPE, entry('a', { status: 404 }), false);
    mock.timers.tick(249);
    assert.deepEqual(writes, []);
    mock.timers.tick(1);
    assert.deepEqual(writes, [['b', 'c', 'a']]);
  });

  test('two hundred are enough', async () => {
    const { log, writes } = setup();
    for (let i = 0; i < 200; i++) await log.write(SCOPE, entry(`e${i}`), false);
    assert.deepEqual(
      writes.map((each) => each.length),
      [200],
    );
  });

  test('those that wait to be durable share a write', async () => {
    const { log, writes, rows, state } = setup();
    let release = (): void => undefined;
    state.hold = new Promise((resolve) => (release = resolve));
    const written = ['a', 'b', 'c', 'd'].map((id) => log.write(SCOPE, entry(id), true));
    await turn();
    assert.deepEqual([writes, rows.size], [[['a']], 0]);
    release();
    await Promise.all(written);
    // The first write was under way already when the others came.
    assert.deepEqual(writes, [['a'], ['b', 'c', 'd']]);
    assert.equal(rows.size, 4);
  });

  test('one reads what one wrote', async () => {
    const { log } = setup();
    await log.write(SCOPE, entry('a'), false);
    assert.deepEqual(await log.get(SCOPE, 'a'), entry('a'));
    await log.write(SCOPE, entry('b', { at: 2_000 }), false);
    assert.deepEqual(await log.list(SCOPE, { limit: 5 }), {
      entries: [entry('b', { at: 2_000 }), entry('a')],
      next: undefined,
    });
  });

  test('pages follow one another by their cursors; others are refused', async () => {
    const { log } = setup();
    for (let i = 0; i < 5; i++) await log.write(SCOPE, entry(`e${i}`, { at: 1_000 + i }), false);
    const found: string[] = [];
    for (let after: string | undefined; ;) {
      const { entries, next } = await log.list(SCOPE, { limit: 2, after });
      found.push(...entries.map(({ id }) => id));
      if (next === undefined) break;
      after = next;
    }
    assert.deepEqual(found, ['e4', 'e3', 'e2', 'e1', 'e0']);
    for (const after of ['', 'x', '12', '12_', '1e3_a', `${'9'.repeat(16)}_a`])
      await assert.rejects(log.list(SCOPE, { limit: 2, after }), isInvalid);
  });

  test('a write that fails is told of, and tried again, each time later', async () => {
    const { log, writes, errors, rows, state } = setup();
    state.broken = true;
    await log.write(SCOPE, entry('a'), false);
    mock.timers.tick(250);
    await turn();
    assert.deepEqual([writes.length, errors.length], [1, 1]);
    await log.write(SCOPE, entry('b'), false);
    for (const [delay, count] of [
      [250, 2],
      [500, 3],
      [1_000, 4],
    ] as const) {
      mock.timers.tick(delay - 1);
      await turn();
      assert.equal(writes.length, count - 1);
      mock.timers.tick(1);
      await turn();
      assert.equal(writes.length, count);
    }
    await assert.rejects(log.write(SCOPE, entry('c'), true), /disk is full/);
    state.broken = false;
    assert.equal((await log.get(SCOPE, 'a'))?.id, 'a');
    assert.deepEqual([...rows.keys()], ['a', 'b', 'c']);
    await log.write(SCOPE, entry('d'), false);
    mock.timers.tick(250);
    await turn();
    assert.deepEqual([...rows.keys()], ['a', 'b', 'c', 'd']);
  });

  test('what comes while a failed write is tried again is written too', async () => {
    const { log, rows, state } = setup();
    state.broken = true;
    await assert.rejects(log.write(SCOPE, entry('a'), true));
    let release = (): void => undefined;
    state.hold = new Promise((resolve) => (release = resolve));
    state.broken = false;
    mock.timers.tick(250);
    await log.write(SCOPE, entry('b'), false);
    release();
    await turn();
    assert.deepEqual([...rows.keys()], ['a']);
    mock.timers.tick(250);
    await turn();
    assert.deepEqual([...rows.keys()], ['a', 'b']);
  });

  test('beyond ten thousand the oldest are dropped, and their number told', async () => {
    const { log, rows, errors, state } = setup();
    state.broken = true;
    await assert.rejects(log.write(SCOPE, entry('first'), true));
    for (let i = 0; i < 10_002; i++) await log.write(SCOPE, entry(`e${i}`), false);
    state.broken = false;
    mock.timers.tick(250);
    await log.close();
    assert.deepEqual([rows.size, rows.has('first'), rows.has('e1'), rows.has('e2')], [10_000, false, false, true]);
    assert.ok(errors.some((message) => message.startsWith('3 entries')));
  });

  test('one begins after what was written before of its id, and not at all while that cannot be', async () => {
    const { log, state } = setup();
    assert.equal(await log.begin(SCOPE, entry('a', { outcome: 'started' })), true);
    await log.write(SCOPE, entry('a', { outcome: 'failed' }), false);
    state.broken = true;
    await assert.rejects(log.begin(SCOPE, entry('a', { outcome: 'started' })), /disk is full/);
    state.broken = false;
    const tries = Array.from({ length: 10 }, () => log.begin(SCOPE, entry('a', { outcome: 'started' })));
    assert.equal((await Promise.all(tries)).filter(Boolean).length, 1);
    await log.write(SCOPE, entry('a'), false);
    assert.equal(await log.begin(SCOPE, entry('a', { outcome: 'started' })), false);
    assert.equal((await log.get(SCOPE, 'a'))?.outcome, 'ok');
  });

  test('closing writes what is left, and says what it could not write; afterwards nothing is taken', async () => {
    const { log, rows, errors, state } = setup();
    await log.write(SCOPE, entry('a'), false);
    await log.close();
    assert.deepEqual([...rows.keys()], ['a']);
    await assert.rejects(log.write(SCOPE, entry('b'), false), /closed/);
    const other = setup();
    other.state.broken = true;
    await other.log.write(SCOPE, entry('a'), false);
    await other.log.close();
    assert.match(other.errors.at(-1) ?? '', /^1 entries of the request log are lost/);
    assert.deepEqual([errors, state.broken], [[], false]);
  });

  test('what no column can hold is refused at once: it would fail the writes of others', async () => {
    const { log, rows } = setup();
    for (const rest of [{ at: 1.5 }, { status: Number.NaN }, { duration: Number.POSITIVE_INFINITY }])
      await assert.rejects(log.write(SCOPE, entry('a', rest), true), RangeError);
    await log.close();
    assert.equal(rows.size, 0);
  });
});
