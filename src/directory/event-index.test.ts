import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { kinds } from '../resources/catalogue.ts';
import { eventMaker } from '../resources/insights/event-maker.ts';
import { systemUser } from '../resources/system-users/contract.ts';
import { kindOfType } from '../server/build.ts';
import type { ChangeEntry } from '../store/port.ts';
import { EventIndex } from './event-index.ts';
import type { EventQuery } from './insights-port.ts';
import { testDirectory } from './testing.ts';

describe('the index of events', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    at = await testDirectory();
  });
  after(() => at.close());

  const anotherIndex = (version = eventMaker(kinds()).version) =>
    new EventIndex({
      store: at.store,
      clock: at.clock,
      maker: { ...eventMaker(kinds()), version },
      kindOfType: kindOfType(kinds()),
      onError: (_message, error) => {
        throw error;
      },
    });

  let made = 0;
  /** Appends to the log of a scope of its own. */
  async function append(scope: string, ...times: readonly number[]): Promise<void> {
    await at.store.transact(scope, async (tx) => {
      for (const time of times) {
        made += 1;
        const entry: ChangeEntry = {
          scope,
          at: time,
          actor: { type: 'server', id: 'server' },
          door: 'test',
          requestId: 'test',
          operation: 'create',
          name: 'system_user_create',
          kind: systemUser.kind,
          objectId: made.toString(16).padStart(24, '0'),
          before: null,
          after: JSON.stringify({ _id: made, username: `u${made}` }),
        };
        await tx.append(entry);
      }
    });
  }
  const query = (scope: string): EventQuery => ({
    scopes: [scope],
    from: 0,
    to: Number.MAX_SAFE_INTEGER,
    where: { op: 'has', field: 'event_type', values: ['user_create'] },
  });

  test('keeps the order of the log where a clock is a little behind, and the time where it is far behind', async () => {
    const scope = 'e'.repeat(24);
    const [start, late] = [1_000_000_000, 1_000_000_000 - 600_000];
    await append(scope, start, start - 5, start + 1, late);
    const page = { ...query(scope), descending: false, skip: 0, limit: 9, after: new Map() };
    const { text } = await at.ports.insights.page(page);
    const found = JSON.parse(`[${text}]`) as {
      readonly timestamp: string;
      readonly resource: { readonly id: string };
    }[];
    assert.deepEqual(
      found.map(({ timestamp }) => Date.parse(timestamp)),
      [late, start, start, start + 1],
    );
    const ids = found.slice(1).map(({ resource }) => resource.id);
    assert.deepEqual(ids, ids.toSorted());
  });

  test('of two that follow one log, nothing is there twice', async () => {
    const scope = 'd'.repeat(24);
    const others = [anotherIndex(), anotherIndex()];
    const writing = (async () => {
      for (let i = 0; i < 10; i++) await append(scope, ...Array.from({ length: 60 }, (_, n) => 1_000 + i * 60 + n));
    })();
    await Promise.all([writing, ...others.map((index) => index.follow(scope))]);
    const counts = await Promise.all(others.map((index) => index.count(query(scope))));
    assert.deepEqual(counts, [600, 600]);
    await Promise.all(others.map((index) => index.close()));
  });

  test('is made anew by a later version, and left as it is by an older one', async () => {
    const scope = 'c'.repeat(24);
    await append(scope, 1, 2, 3);
    const [older, later] = [anotherIndex(7), anotherIndex(8)];
    assert.equal(await older.count(query(scope)), 3);
    assert.equal(await later.count(query(scope)), 3);
    assert.equal((await at.store.events.progress(scope))?.made, 8);
    await append(scope, 4);
    assert.equal(await older.count(query(scope)), 4);
    assert.equal((await at.store.events.progress(scope))?.made, 8);
    await Promise.all([older.close(), later.close()]);
    await assert.rejects(
      append(scope, 5).then(() => later.count(query(scope))),
      { code: 'unavailable' },
    );
  });
});
