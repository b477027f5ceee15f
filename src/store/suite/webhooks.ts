import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WebhookStream } from '../port.ts';
import { fresh, useStore, type Fixture } from './support.ts';

const stream = (scope: string, rest: Partial<WebhookStream> = {}): WebhookStream => ({
  scope,
  hook: fresh(),
  name: 'live',
  run: '',
  sequence: 3,
  part: 0,
  until: null,
  state: '{"é":1}',
  ...rest,
});
const id = (n: number): string => n.toString(16).padStart(24, '0');

export function webhookSuite(open: () => Promise<Fixture>): void {
  describe('webhooks', () => {
    const opened = useStore(open);

    test('a stream is begun once, and read as it was begun', async () => {
      const { webhooks } = opened.store;
      const scope = fresh();
      const live = stream(scope);
      const replay = stream(scope, { hook: live.hook, name: 'replay', run: 'r', until: 9, part: 2 });
      assert.equal(await webhooks.begin(live), true);
      assert.equal(await webhooks.begin({ ...live, sequence: 7 }), false);
      assert.equal(await webhooks.begin(replay), true);
      assert.deepEqual(await webhooks.stream(scope, live.hook, 'live'), live);
      assert.deepEqual(await webhooks.streams(scope), [live, replay]);
      assert.equal(await webhooks.stream(fresh(), live.hook, 'live'), undefined);
      assert.equal(await webhooks.end({ ...replay, run: 'another' }), false);
      assert.equal(await webhooks.end(replay), true);
      assert.deepEqual(await webhooks.streams(scope), [live]);
    });

    test('of those that move it from one place one does, and keeps its try', async () => {
      const { webhooks } = opened.store;
      const scope = fresh();
      const live = stream(scope);
      await webhooks.begin(live);
      const move = (n: number): Promise<boolean> =>
        webhooks.move(live, { sequence: 3, part: 1, state: `{"n":${n}}` }, { id: id(n), doc: '{}' });
      const moved = await Promise.all(Array.from({ length: 8 }, (_, n) => move(n)));
      assert.equal(moved.filter(Boolean).length, 1);
      assert.equal(await webhooks.countDeliveries(scope, live.hook), 1);
      const now = await webhooks.stream(scope, live.hook, 'live');
      assert.deepEqual(now, { ...live, part: 1, state: `{"n":${moved.indexOf(true)}}` });
      assert.equal(await webhooks.move({ ...now, run: 'another' }, { sequence: 9, part: 0, state: '' }), false);
      assert.equal(await webhooks.move(now, { sequence: 9, part: 0, state: '{}' }), true);
      assert.equal(await webhooks.countDeliveries(scope, live.hook), 1);
    });

    test('scopes are told with what is furthest behind, replays aside', async () => {
      const { webhooks } = opened.store;
      const scope = fresh();
      await webhooks.begin(stream(scope, { sequence: 8 }));
      await webhooks.begin(stream(scope, { sequence: 5 }));
      await webhooks.begin(stream(scope, { sequence: 1, name: 'replay' }));
      const found = (await webhooks.scopes()).filter((each) => each.scope === scope);
      assert.deepEqual(found, [{ scope, sequence: 5 }]);
    });

    test('tries are listed the latest first, trimmed by age and number, and forgotten', async () => {
      const { webhooks } = opened.store;
      const [scope, hook, other] = [fresh(), fresh(), fresh()];
      for (let n = 1; n <= 9; n++) await webhooks.keep(scope, hook, { id: id(n), doc: `{"n":${n}}` });
      await webhooks.keep(scope, other, { id: id(1), doc: '{}' });
      const listed = async (query: { before?: string; skip: number; limit: number }): Promise<readonly unknown[]> =>
        (await webhooks.deliveries(scope, hook, query)).map(({ doc }) => (JSON.parse(doc) as { n: number }).n);
      assert.deepEqual(await listed({ skip: 0, limit: 3 }), [9, 8, 7]);
      assert.deepEqual(await listed({ skip: 7, limit: 3 }), [2, 1]);
      assert.deepEqual(await listed({ before: id(4), skip: 1, limit: 3 }), [2, 1]);
      assert.equal(await webhooks.trim(scope, hook, id(3), 100), 2);
      assert.equal(await webhooks.trim(scope, hook, id(0), 4), 3);
      assert.deepEqual(await listed({ skip: 0, limit: 10 }), [9, 8, 7, 6]);
      await webhooks.begin(stream(scope, { hook }));
      await webhooks.forget(scope, hook);
      assert.deepEqual([await listed({ skip: 0, limit: 10 }), await webhooks.streams(scope)], [[], []]);
      assert.equal(await webhooks.countDeliveries(scope, other), 1);
      await webhooks.begin(stream(scope, { hook: other }));
      await webhooks.forgetAll(scope);
      assert.deepEqual([await webhooks.streams(scope), await webhooks.countDeliveries(scope, other)], [[], 0]);
    });
  });
}
