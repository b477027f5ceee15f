import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import {
  configsOf,
  isTokenRequest,
  openWorld,
  readAs,
  secondSecret,
  type OAuth,
  type Robot,
  type World,
} from './accounts.test-support.ts';
import { revoke, rotate } from './rotate.ts';
import { NoToken } from './tokens.ts';

describe('the exchange of a client secret', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.vendor.clear());
  after(() => world.stop());

  /** Its role may make secrets. */
  const robot = (): Promise<Robot> => world.robot('Administrator With Billing');
  const statusWith = async (credentials: OAuth): Promise<number> => {
    try {
      return (await readAs(world.means(), world.target({ credentials }))).answer.status;
    } catch (error) {
      assert.ok(error instanceof NoToken, String(error));
      return 401;
    }
  };
  const takeAway = (credentials: OAuth, name: string): Promise<void> =>
    revoke(world.means(), world.target({ credentials }), name);
  const fails = async (credentials: OAuth, message: RegExp): Promise<void> => {
    await assert.rejects(rotate(world.means(), world.target({ credentials })), { code: 'unprocessable', message });
  };
  const isMint = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
    method === 'POST' && path.endsWith('/auth-config');

  test('makes one in the free slot and proves it; the former is good until it is revoked', async () => {
    const first = await robot();
    const before = world.oauth(first);
    const made = await rotate(world.means(), world.target({ credentials: before }));
    assert.deepEqual([made.slot, made.secret.length, /^\d{4}-/.test(made.expiresAt ?? '')], [2, 40, true]);
    const days = (Date.parse(made.expiresAt ?? '') - Date.now()) / 86_400_000;
    assert.ok(Math.abs(days - 60) < 1, 'it lives as long as the former');
    const alone = world.oauth({ ...first, secret: made.secret });
    assert.deepEqual([await statusWith(before), await statusWith(alone)], [200, 200]);
    assert.equal((await configsOf(world.server, first)).length, 2);
    const [minted = '', replaced = ''] = [made.minted, made.replaced].map((name) => name.split('/')[1]);
    assert.deepEqual([replaced, minted !== first.configId], [first.configId, true]);
    assert.ok((await configsOf(world.server, first)).includes(minted));
    await takeAway(alone, made.replaced);
    assert.deepEqual([await statusWith(before), await statusWith(alone)], [401, 200]);
    assert.deepEqual(await configsOf(world.server, first), [minted]);
    await takeAway(alone, made.replaced);
    // And back into the first slot.
    const now = world.oauth(first, { secrets: [first.secret, made.secret], live: 2 });
    const again = await rotate(world.means(), world.target({ credentials: now }));
    assert.equal(again.slot, 1);
    const switched = world.oauth(first, { secrets: [again.secret, made.secret] });
    await takeAway(switched, again.replaced);
    assert.deepEqual([await statusWith(switched), await statusWith(alone)], [200, 401]);
    assert.equal((await readAs(world.means(), world.target({ credentials: switched }))).live, undefined);
  });

  test('goes by the slot that is good, whatever the account thought', async () => {
    const first = await robot();
    const credentials = world.oauth(first, { secrets: ['gone', first.secret] });
    const made = await rotate(world.means(), world.target({ credentials }));
    assert.equal(made.slot, 1);
    const alone = world.oauth({ ...first, secret: made.secret });
    await takeAway(alone, made.replaced);
    assert.equal(await statusWith(alone), 200);
    assert.equal(await statusWith(world.oauth(first)), 401);
  });

  test('says which secrets hold the slots where none is free', async () => {
    const first = await robot();
    const second = await secondSecret(world.server, first);
    const held = [first, second].map(({ secret }) => secret.slice(0, 8)).join('… .*');
    await fails(world.oauth(first), new RegExp(`no slot of the service account .* is free.*${held}…`));
    assert.equal((await configsOf(world.server, first)).length, 2);
  });

  test('needs a client secret, a service account that is found, and a role that may', async () => {
    await assert.rejects(rotate(world.means(), world.target()), { code: 'unprocessable', message: /has an API key/ });
    await fails(world.oauth(await world.robot('Read Only')), /the role of the service account may not make secrets/);
    world.vendor.rule({
      when: ({ path }) => path.startsWith('/api/v2/service-accounts?'),
      fault: { status: 200, body: { results: [], totalCount: 0 } },
    });
    await fails(world.oauth(await robot()), /lists no service account with the client id/);
    await fails(world.oauth(await robot(), { secrets: ['wrong', undefined] }), /refuses the client id or the client/);
  });

  test('leaves nothing behind where the answer is lost, or what was made does not work', async () => {
    const first = await robot();
    const credentials = world.oauth(first);
    world.vendor.rule({ when: isMint, times: 1, fault: { drop: 'after' } });
    await fails(credentials, /ended the connection before/);
    assert.deepEqual(await configsOf(world.server, first), [first.configId]);
    world.vendor.rule({ when: isMint, times: 1, fault: { drop: 'before' } });
    await fails(credentials, /ended the connection before/);
    const known = `Basic ${btoa(`${first.id}:${first.secret}`)}`;
    const unproven = world.vendor.rule({
      when: (request) => isTokenRequest(request) && request.authorization !== known,
      fault: { status: 401, body: { error: 'invalid_client' } },
    });
    await fails(credentials, /the new one does not work: .* refuses the client id/);
    assert.deepEqual(await configsOf(world.server, first), [first.configId]);
    unproven();
    const made = await rotate(world.means(), world.target({ credentials }));
    world.vendor.rule({ when: ({ method }) => method === 'DELETE', times: 1, fault: { status: 503, body: 'busy' } });
    const alone = world.oauth({ ...first, secret: made.secret });
    await assert.rejects(takeAway(alone, made.replaced), { code: 'unprocessable', message: /cannot be revoked/ });
    await assert.rejects(takeAway(alone, `${first.id}/a+b`), {
      code: 'unprocessable',
      message: /which of a and b it is/,
    });
    await takeAway(alone, made.replaced);
    assert.equal(await statusWith(credentials), 401);
  });
});
