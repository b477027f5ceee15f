import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Action } from '../../src/directory/hub-port.ts';
import { writes } from '../../src/kit/op.ts';
import { carriedOut, prooferOf, type Tally } from './hub-proof.ts';
import { makeHubWorld, type HubWorld } from './hub-world.ts';

/**
 * The whole catalogue, carried out against a real server: each action with its effect checked, in a rotation by API key and
 * as an OAuth service account, on one organization and on three.
 */

let hub: HubWorld;
before(async () => {
  hub = await makeHubWorld();
});
after(async () => hub.stop());

const RANKS: readonly ((action: Action) => boolean)[] = [
  ({ effect, operation }) => effect === 'read' && (operation === undefined || !writes(operation)),
  ({ effect, operation }) => effect !== 'destructive' || operation === undefined,
  () => true,
];
const rankOf = (action: Action): number => RANKS.findIndex((is) => is(action));

describe('the catalogue', () => {
  for (const [rank, name] of ['reads', 'writes', 'what is destructive'].entries()) {
    test(`${name}: each action has its effect, and none elsewhere`, async (t) => {
      const { catalogue } = hub.world.server.built.directory.runtime.ports.hub;
      const proof = prooferOf(hub);
      const tally: Tally = new Map();
      const complaints: string[] = [];
      const actions = catalogue.actions.filter((action) => rankOf(action) === rank);
      // Those with a name of their own in every arrangement, the others in one each.
      const turns = actions.flatMap((action, n) =>
        (action.connector === 'api' ? [0] : [0, 1, 2, 3]).map((turn) => ({ action, n: n + turn })),
      );
      for (const { action, n } of turns) complaints.push(...(await carriedOut(proof, action, n, tally)));
      for (const [what, count] of tally) t.diagnostic(`${what}: ${count}`);
      assert.deepEqual(complaints, []);
      assert.equal(
        [...tally.values()].reduce((sum, count) => sum + count, 0),
        turns.length,
      );
      for (const { name: arrangement } of hub.arrangements)
        for (const connector of ['jumpcloud', 'automation', 'api'])
          assert.ok(tally.has(`${connector}, ${arrangement}`), `no ${connector} action ran by ${arrangement}`);
    });
  }
});
