import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Type } from 'typebox';
import { kind } from '../kit/kind.ts';
import type { Operation } from '../kit/op.ts';
import type { Commit } from '../store/port.ts';
import { Arrivals } from './arrivals.ts';
import type { ReadContext, ValidInput, Wait } from './types.ts';

const parcel = kind({
  kind: 'parcel',
  label: 'Parcel',
  entity: Type.Object({ id: Type.String(), to: Type.String() }),
  idField: 'id',
  home: 'organization',
  nameField: 'to',
});
const INPUT = {} as ValidInput;
const context = (): ReadContext => ({ here: { scope: 'here' } }) as ReadContext;

describe('a call that waits', () => {
  let tell: (commit: Commit) => void;
  let arrivals: Arrivals;
  let [there, looks] = [false, 0];
  const wait = (ms: number): Wait => ({
    kind: parcel,
    property: 'to',
    wanted: () => ({ value: 'me', ms }),
    there: async () => {
      looks += 1;
      return there;
    },
  });
  const waits = new Map<string, Wait>();
  /** What an operation does that waits like this. */
  const waitFor = (each: Wait): Promise<void> => {
    waits.set('fetch', each);
    return arrivals.before({ id: 'fetch' } as Operation, context, INPUT);
  };
  beforeEach(() => {
    waits.set('fetch', wait(0));
    [there, looks] = [false, 0];
    arrivals = new Arrivals({ onCommit: (listener) => ((tell = listener), () => {}) }, waits);
  });
  afterEach(() => arrivals.release());

  const commit = (scope: string, of: string, after: object | null): void =>
    tell({ scope, changes: [{ kind: of, after: after && JSON.stringify(after) }] } as unknown as Commit);
  /** A promise that has to be settled soon, however busy the machine is. */
  const soon = async (promise: Promise<unknown>): Promise<boolean> =>
    Promise.race([promise.then(() => true), sleep(60_000, false, { ref: false })]);
  /** Whether a promise is settled by now. */
  const settled = async (promise: Promise<unknown>): Promise<boolean> =>
    Promise.race([promise.then(() => true), sleep(20).then(() => false)]);

  test('goes on at once with what is there', async () => {
    there = true;
    await waitFor(wait(10_000));
    assert.equal(looks, 1);
  });

  test('goes on when what it wants arrives, and for nothing else', async () => {
    const waiting = waitFor(wait(600_000));
    assert.equal(await settled(waiting), false);
    commit('elsewhere', 'parcel', { to: 'me' });
    commit('here', 'letter', { to: 'me' });
    commit('here', 'parcel', { to: 'you' });
    commit('here', 'parcel', { to: 7 });
    commit('here', 'parcel', null);
    assert.equal(await settled(waiting), false);
    assert.equal(looks, 1);
    // Something of its own, which turns out not to be it.
    commit('here', 'parcel', { to: 'me' });
    assert.equal(await settled(waiting), false);
    assert.equal(looks, 2);
    there = true;
    commit('here', 'parcel', { to: 'me' });
    assert.equal(await soon(waiting), true);
  });

  test('misses nothing that is written while it looks', async () => {
    const slow: Wait = {
      ...wait(600_000),
      there: async () => {
        const seen = there;
        looks += 1;
        if (looks === 1) {
          there = true;
          commit('here', 'parcel', { to: 'me' });
        }
        await sleep(1);
        return seen;
      },
    };
    assert.equal(await soon(waitFor(slow)), true);
    assert.equal(looks, 2);
  });

  test('goes on when its time is over', async () => {
    const begun = performance.now();
    await waitFor(wait(60));
    const waited = performance.now() - begun;
    assert.ok(waited >= 59 && waited < 60_000, `${waited} ms`);
  });

  test('goes on when the server is to be closed, and does not begin to wait then', async () => {
    const all = [1, 2, 3].map(async () => waitFor(wait(600_000)));
    assert.equal(await settled(Promise.all(all)), false);
    arrivals.release();
    assert.equal(await soon(Promise.all(all)), true);
    assert.equal(await soon(waitFor(wait(600_000))), true);
  });
});
