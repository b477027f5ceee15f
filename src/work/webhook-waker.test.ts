import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Change, Commit } from '../store/port.ts';
import { WebhookWaker, type WebhookWakerOptions } from './webhook-waker.ts';

const PATIENCE = 20_000;

/** A waker over logs of which only the sequences are known. */
function waking(behind: Readonly<Record<string, { readonly kept: number; readonly log: number }>>, fails = 0) {
  const listeners = new Set<(commit: Commit) => void>();
  const woken: string[] = [];
  const errors: unknown[] = [];
  let left = fails;
  const store = {
    onCommit: (listener: (commit: Commit) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    webhooks: {
      scopes: async () => Object.entries(behind).map(([scope, { kept }]) => ({ scope, sequence: kept })),
    },
    read: { sequence: async (scope: string) => behind[scope]?.log ?? 0 },
  } as unknown as WebhookWakerOptions['store'];
  const waker = new WebhookWaker({
    store,
    wake: async (scope) => {
      if (left-- > 0) throw new Error('the store is away');
      woken.push(scope);
    },
    onError: (error) => errors.push(error),
  });
  const commit = (scope: string, ...kinds: readonly string[]): void => {
    for (const listener of listeners) listener({ scope, changes: kinds.map((kind) => ({ kind }) as Change) });
  };
  const until = async (holds: () => boolean): Promise<void> => {
    const end = performance.now() + PATIENCE;
    while (!holds()) {
      assert.ok(performance.now() < end, JSON.stringify([woken, errors.map(String)]));
      await sleep(5);
    }
  };
  return { waker, woken, errors, commit, until, listening: () => listeners.size };
}

describe('what wakes webhooks', () => {
  test('at the start, those that are behind, and no other', async () => {
    const { waker, woken, until } = waking({ a: { kept: 3, log: 3 }, b: { kept: 3, log: 4 } });
    waker.start();
    await until(() => woken.length > 0);
    await waker.close();
    assert.deepEqual(woken, ['b']);
  });

  test('commits where there are webhooks, once for many; other commits and empty ones do not', async () => {
    const { waker, woken, commit, until, listening } = waking({ a: { kept: 3, log: 3 } });
    waker.start();
    // What is known at the start is known by then.
    await waker.look();
    commit('b', 'system_user');
    commit('c');
    commit('a');
    commit('a', 'system_user');
    commit('a', 'system_user', 'system');
    await until(() => woken.length > 0);
    commit('b', 'webhook');
    await until(() => woken.length > 1);
    commit('b', 'system_user');
    await until(() => woken.length > 2);
    await waker.close();
    assert.deepEqual(woken, ['a', 'b', 'b']);
    assert.equal(listening(), 0);
  });

  test('a failure is told of, keeps no other scope asleep, and the next look makes good for it', async () => {
    const { waker, woken, errors, until } = waking({ a: { kept: 1, log: 2 }, b: { kept: 1, log: 2 } }, 1);
    waker.start();
    await until(() => errors.length === 1 && woken.length === 1);
    assert.deepEqual(woken, ['b']);
    await waker.look();
    await waker.close();
    assert.deepEqual(woken, ['b', 'a', 'b']);
  });
});
