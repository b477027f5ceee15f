import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Target, Validation } from '../../directory/hub-port.ts';
import { movedTo, startVendor, tooMany, type Rule } from '../../../test/support/vendor.ts';
import { isTokenRequest, led, openWorld, revoke, secondSecret, type World } from './accounts.test-support.ts';
import { organizations } from './organizations.ts';
import { REGIONS } from './regions.ts';
import { Tokens } from './tokens.ts';
import { validate } from './validate.ts';

const NOBODY = '0123456789abcdef01234567';

describe('the validation of an account', () => {
  let world: World;
  let organizationsNow = 1;
  before(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.vendor.clear());
  after(() => world.stop());

  const asked = (target: Target, several?: boolean): Promise<Validation> =>
    validate(world.means(), target, undefined, several === undefined ? {} : { several });
  const isRefused = async (wanted: Promise<Validation>, reason: string, message: RegExp): Promise<void> => {
    const result = await wanted;
    assert.ok(!result.ok, JSON.stringify(result));
    assert.equal(result.reason, reason, result.message);
    assert.match(result.message, message);
    assert.doesNotMatch(result.message, new RegExp(world.server.apiKey));
  };
  const key = (value: string): Partial<Target> => ({ credentials: { type: 'api_key', key: value } });
  const newOrganization = async (): Promise<string> => {
    const displayName = `Organization ${randomBytes(6).toString('hex')}`;
    const { body } = await world.server.api<{ _id: string }>('POST', '/muster/v1/organizations', { displayName });
    organizationsNow += 1;
    return body._id;
  };

  test('good credentials are, with the software and the organizations', async () => {
    const expected = { ok: true, software: 'muster', organizations: organizationsNow };
    assert.deepEqual(await asked(world.target()), expected);
    assert.deepEqual(await asked(world.target({ organization: world.server.organization })), expected);
    const lists = world.vendor.received.filter(({ path }) => path.startsWith('/api/organizations'));
    assert.deepEqual(
      lists.map(({ organization }) => organization),
      [undefined, undefined],
      'lists of organizations refuse x-org-id',
    );
    const robot = await world.robot();
    assert.deepEqual(await asked(world.target({ credentials: world.oauth(robot) })), expected);
    world.vendor.rule({ when: ({ path }) => path === '/healthz', fault: { status: 404, body: 'Not Found' } });
    assert.deepEqual(await asked(world.target()), { ...expected, software: 'other' });
  });

  test('a secret of the other slot that has to take over is told', async () => {
    const first = await world.robot();
    const second = await secondSecret(world.server, first);
    await revoke(world.server, first);
    const credentials = world.oauth(first, { secrets: [first.secret, second.secret] });
    const result = await asked(world.target({ credentials }));
    assert.deepEqual([result.ok, result.ok && result.live], [true, 2]);
  });

  test('a role that may read neither users nor organizations is none the worse', async () => {
    for (const roleName of ['Command Runner', 'Billing Only']) {
      const result = await asked(world.target({ credentials: world.oauth(await world.robot(roleName)) }));
      assert.equal(result.ok, true, roleName);
    }
  });

  test('wrong keys and secrets are refused, with what to look at', async () => {
    await isRefused(
      asked(world.target(key('mst_wrong'))),
      'bad_key',
      /refused by 127\.0\.0\.1:\d+: check that it was copied/,
    );
    await isRefused(asked(world.target(key('mst with spaces'))), 'bad_key', /copy it again/);
    await isRefused(asked(world.target(key('mst_\r\nx: y'))), 'bad_key', /copy it again/);
    const credentials = world.oauth(await world.robot(), { secrets: ['wrong', undefined] });
    await isRefused(asked(world.target({ credentials })), 'bad_key', /client id or the client secret is refused/);
    world.vendor.rule({ when: ({ path }) => path !== '/healthz', fault: movedTo('/login') });
    await isRefused(asked(world.target()), 'bad_key', /a page to sign in/);
  });

  test('an organization has to be selected where the directory asks for one, and to be reached', async () => {
    const another = await newOrganization();
    // As JumpCloud answers an administrator of several organizations (handbook 1.3).
    world.vendor.rule({
      when: ({ path, organization }) => path.startsWith('/api/systemusers') && organization === undefined,
      fault: { status: 401, body: { message: 'Unauthorized: no organization selected' } },
    });
    await isRefused(asked(world.target()), 'organization_needed', /give the default organization id/);
    const several = await asked(world.target(), true);
    assert.deepEqual(several, { ok: true, software: 'muster', organizations: organizationsNow });
    assert.equal((await asked(world.target({ organization: another }))).ok, true);
    for (const organization of [NOBODY, 'not-an-id']) {
      await isRefused(
        asked(world.target({ organization }), true),
        'organization_unknown',
        new RegExp(`reaches no organization ${organization}`),
      );
    }
    await world.server.api('POST', `/muster/v1/organizations/${another}/suspend`);
    await isRefused(asked(world.target({ organization: another })), 'forbidden', /suspended/);
  });

  test('what is no directory is told from what cannot be reached', async () => {
    const always = (fault: Rule['fault']): void => void world.vendor.rule({ fault });
    always({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Welcome</html>' });
    await isRefused(asked(world.target()), 'not_a_directory', /check the base URL/);
    world.vendor.clear();
    always({ status: 200, body: { hello: 'world' } });
    await isRefused(asked(world.target()), 'not_a_directory', /\/api has to be/);
    world.vendor.clear();
    always(tooMany(60));
    await isRefused(asked(world.target()), 'network', /429/);
    const elsewhere = await startVendor(undefined);
    await isRefused(asked(world.target({ baseUrl: elsewhere.url })), 'not_a_directory', /404/);
    const credentials = world.oauth(await world.robot(), { tokenUrl: `${elsewhere.url}/oauth2/token` });
    await isRefused(asked(world.target({ credentials })), 'not_a_directory', /gives no access tokens at/);
    await elsewhere.stop();
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const nowhere = world.target({ baseUrl: `http://127.0.0.1:${port}` });
    await isRefused(asked(nowhere), 'network', /cannot be reached \(ECONNREFUSED\): check the base URL/);
    await isRefused(asked(world.target({ baseUrl: 'http://10.0.0.1' })), 'network', /MUSTER_HUB_ALLOW/);
  });

  test('a fault that passes is waited out', async () => {
    world.vendor.rule({ times: 2, fault: { status: 503, body: 'busy' } });
    world.vendor.rule({ times: 1, fault: { drop: 'after' } });
    assert.equal((await asked(world.target())).ok, true);
  });

  test('what another region takes is of that region; nobody but JumpCloud is shown it', async () => {
    const refusing = await startVendor(undefined);
    refusing.rule({
      fault: { status: 401, body: { error: 'Unauthorized', message: 'Unauthorized: api key user not found' } },
    });
    const { us, eu } = REGIONS;
    const hosts = {
      [us.baseUrl]: refusing.url,
      [new URL(us.tokenUrl).origin]: refusing.url,
      [REGIONS.in.baseUrl]: refusing.url,
      [new URL(REGIONS.in.tokenUrl).origin]: refusing.url,
      [eu.baseUrl]: world.vendor.url,
      [new URL(eu.tokenUrl).origin]: world.vendor.url,
    };
    const { asked: seen, outbound } = led(world.outbound, hosts);
    const means = () => ({ outbound, tokens: new Tokens(outbound) });
    const target = world.target({ baseUrl: us.baseUrl });
    const message =
      /refused by console\.jumpcloud\.com, but console\.eu\.jumpcloud\.com takes it: choose the region EU/;
    await isRefused(validate(means(), target), 'wrong_region', message);
    const credentials = world.oauth(await world.robot(), { tokenUrl: us.tokenUrl });
    await isRefused(validate(means(), { ...target, credentials }), 'wrong_region', message);
    assert.ok(world.vendor.received.some(isTokenRequest));
    await isRefused(
      validate(means(), { ...target, ...key('mst_wrong') }),
      'bad_key',
      /refused by console\.jumpcloud\.com/,
    );
    assert.deepEqual(await validate(means(), { ...target, baseUrl: eu.baseUrl }), {
      ok: true,
      software: 'other',
      organizations: organizationsNow,
    });
    seen.length = 0;
    await isRefused(validate(means(), { ...target, baseUrl: refusing.url }), 'bad_key', /refused by/);
    assert.deepEqual(new Set(seen), new Set([refusing.url]));
    await refusing.stop();
  });

  test('the organizations are all listed, whatever happens on the way', async () => {
    await Promise.all(Array.from({ length: 105 }, newOrganization));
    world.vendor.rule({
      when: ({ path }) => path.includes('skip=100'),
      times: 1,
      fault: { status: 503, body: 'busy' },
    });
    const all = await organizations(world.means(), world.target());
    assert.equal(all.length, organizationsNow);
    assert.equal(new Set(all.map(({ id }) => id)).size, organizationsNow);
    assert.ok(all.some(({ id, name }) => id === world.server.organization && name === 'Test organization'));
    const refused = organizations(world.means(), world.target(key('mst_wrong')));
    await assert.rejects(refused, {
      code: 'unprocessable',
      message: /cannot be listed: 127\.0\.0\.1:\d+ answered 401/,
    });
    const wrong = world.oauth(await world.robot(), { secrets: ['wrong', undefined] });
    await assert.rejects(organizations(world.means(), world.target({ credentials: wrong })), {
      code: 'unprocessable',
      message: /refuses the client id or the client secret/,
    });
    world.vendor.rule({ fault: { status: 200, body: [{ id: 'a', displayName: 'A' }, { _id: 'b' }, 'c'] } });
    assert.deepEqual(await organizations(world.means(), world.target()), [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'b' },
    ]);
  });
});
