import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { isTokenRequest, openWorld, readAs, revoke, secondSecret, type World } from './accounts.test-support.ts';
import { NoToken, Tokens } from './tokens.ts';

describe('credentials', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.vendor.clear());
  after(() => world.stop());

  const asked = (): number => world.vendor.received.filter(isTokenRequest).length;
  const noToken = async (wanted: Promise<unknown>, reason: NoToken['reason'], message: RegExp): Promise<void> => {
    await assert.rejects(wanted, (error) => {
      assert.ok(error instanceof NoToken, String(error));
      assert.equal(error.reason, reason);
      assert.match(error.message, message);
      return true;
    });
  };

  test('an API key goes with every request, and its refusal is the answer', async () => {
    const means = world.means();
    const good = await readAs(means, world.target());
    assert.deepEqual([good.answer.status, good.live], [200, undefined]);
    const bad = await readAs(means, world.target({ credentials: { type: 'api_key', key: 'mst_nobody' } }));
    assert.equal(bad.answer.status, 401);
    assert.deepEqual(
      world.vendor.received.map(({ apiKey, authorization }) => [apiKey, authorization]),
      [
        [world.server.apiKey, undefined],
        ['mst_nobody', undefined],
      ],
    );
  });

  test('a secret is exchanged once for callers who come together, and again shortly before its token ends', async () => {
    const robot = await world.robot();
    const target = world.target({ credentials: world.oauth(robot) });
    let now = 0;
    const means = { outbound: world.outbound, tokens: new Tokens(world.outbound, () => now) };
    const all = await Promise.all(Array.from({ length: 64 }, () => readAs(means, target)));
    assert.ok(all.every(({ answer, live }) => answer.status === 200 && live === undefined));
    assert.equal(asked(), 1);
    const [request] = world.vendor.received;
    assert.deepEqual(
      [request?.authorization, request?.body],
      [`Basic ${btoa(`${robot.id}:${robot.secret}`)}`, 'grant_type=client_credentials&scope=api'],
    );
    now = 3_569_000;
    await readAs(means, target);
    assert.equal(asked(), 1);
    now = 3_571_000;
    await readAs(means, target);
    assert.equal(asked(), 2);
  });

  test('a first secret that is revoked while 16 callers are at work fails none of them', async () => {
    const first = await world.robot();
    const second = await secondSecret(world.server, first);
    const target = world.target({ credentials: world.oauth(first, { secrets: [first.secret, second.secret] }) });
    const means = world.means();
    let finished = 0;
    const revoked = Promise.withResolvers<void>();
    const statuses: number[] = [];
    const slots: unknown[] = [];
    const caller = async (): Promise<void> => {
      for (let i = 0; i < 20; i++) {
        const { answer, live } = await readAs(means, target);
        statuses.push(answer.status);
        slots.push(live);
        if (++finished === 64) revoke(world.server, first).then(() => revoked.resolve(), revoked.reject);
      }
    };
    await Promise.all(Array.from({ length: 16 }, caller));
    await revoked.promise;
    assert.deepEqual([statuses.length, new Set(statuses)], [320, new Set([200])]);
    const last = await readAs(means, target);
    assert.deepEqual([last.answer.status, last.live], [200, 2]);
    assert.deepEqual(new Set(slots.slice(0, 32)), new Set([undefined]));
    assert.ok(
      world.vendor.received.some(({ status }) => status === 401),
      'somebody was refused, and went on',
    );
    assert.ok(asked() <= 6, `${asked()} requests for tokens`);
  });

  test('of two accounts that 64 callers use at once, neither gets what is of the other', async () => {
    const robots = await Promise.all([world.robot(), world.robot()]);
    const means = world.means();
    const caller = async (_each: unknown, i: number): Promise<void> => {
      const target = world.target({ credentials: world.oauth(robots[i % 2]!) });
      for (let n = 0; n < 5; n++) await readAs(means, target, `/api/systemusers?limit=1&who=${i % 2}`);
    };
    await Promise.all(Array.from({ length: 64 }, caller));
    const seen = [new Set<string>(), new Set<string>()];
    for (const { path, authorization } of world.vendor.received) {
      const who = /who=(\d)/.exec(path)?.[1];
      if (who !== undefined) seen[Number(who)]?.add(subjectOf(authorization));
    }
    assert.deepEqual(
      seen.map((subjects) => [...subjects]),
      robots.map(({ id }) => [id]),
    );
    assert.equal(asked(), 2);
  });

  test('the same client id with a wrong secret gets no token of the right one', async () => {
    const robot = await world.robot();
    const means = world.means();
    await readAs(means, world.target({ credentials: world.oauth(robot) }));
    const wrong = world.oauth(robot, { secrets: ['wrong', undefined] });
    await noToken(readAs(means, world.target({ credentials: wrong })), 'credentials', /refuses the client id or the/);
    const both = world.oauth(robot, { secrets: ['wrong', 'wrong too'] });
    await noToken(readAs(means, world.target({ credentials: both })), 'credentials', /refuses/);
    const second = world.oauth(robot, { secrets: ['wrong', robot.secret] });
    const before = asked();
    for (let i = 0; i < 3; i++) {
      const { answer, live } = await readAs(means, world.target({ credentials: second }));
      assert.deepEqual([answer.status, live], [200, 2]);
    }
    assert.equal(asked(), before, 'a secret that was refused just now is not tried first again');
  });

  test('secrets come as they are, whatever is in them', async () => {
    const odd = 'a+b c%3D:é/=';
    const credentials = world.oauth({ id: 'cli:ent', configId: '', secret: odd });
    await noToken(readAs(world.means(), world.target({ credentials })), 'credentials', /refuses/);
    const basic = world.vendor.received[0]?.authorization?.replace('Basic ', '') ?? '';
    const halves = atob(basic)
      .split(':')
      .map((half) => decodeURIComponent(half.replaceAll('+', ' ')));
    assert.deepEqual(halves, ['cli:ent', odd]);
  });

  test('a 401 that asks for an organization refuses nobody', async () => {
    const target = world.target({ credentials: world.oauth(await world.robot()) });
    const means = world.means();
    world.vendor.rule({
      when: ({ path }) => path.startsWith('/api/'),
      fault: { status: 401, body: { message: 'Unauthorized: no organization selected' } },
    });
    assert.equal((await readAs(means, target)).answer.status, 401);
    assert.equal((await readAs(means, target)).answer.status, 401);
    assert.equal(asked(), 1);
  });

  test('a directory that refuses every token is asked with a fresh one, and then believed', async () => {
    const target = world.target({ credentials: world.oauth(await world.robot()) });
    const means = world.means();
    await readAs(means, target);
    const rule = world.vendor.rule({ when: ({ path }) => path.startsWith('/api/'), fault: { status: 401, body: {} } });
    assert.equal((await readAs(means, target)).answer.status, 401);
    assert.equal(asked(), 2);
    rule();
    assert.equal((await readAs(means, target)).answer.status, 200);
  });

  test('why there is no token is said, and who was refused is not forgotten for good', async () => {
    const robot = await world.robot();
    const target = world.target({ credentials: world.oauth(robot) });
    const means = world.means();
    const fault = (status: number, body: unknown = {}, headers = {}) =>
      world.vendor.rule({ when: isTokenRequest, times: 1, fault: { status, body, headers } });
    fault(503);
    await noToken(readAs(means, target), 'directory', /answered 503/);
    fault(429, {}, { 'retry-after': '7' });
    await assert.rejects(readAs(means, target), { reason: 'rate_limited', retryAfter: 7 });
    fault(403, { message: 'no scope' });
    await noToken(readAs(means, target), 'permission', /no scope/);
    fault(200, '<html>');
    await noToken(readAs(means, target), 'refused', /gives no access tokens at \/oauth2\/token/);
    fault(400, { error: 'invalid_client' });
    await noToken(readAs(means, target), 'credentials', /refuses/);
    world.vendor.rule({ when: isTokenRequest, times: 1, fault: { drop: 'before' } });
    await noToken(readAs(means, target), 'network', /ended the connection/);
    assert.equal((await readAs(means, target)).answer.status, 200);
  });

  test('who leaves while a token is on its way takes it from nobody', async () => {
    const target = world.target({ credentials: world.oauth(await world.robot()) });
    const means = world.means();
    world.vendor.rule({ when: isTokenRequest, fault: { delay: 50 } });
    const abort = new AbortController();
    const leaving = readAs(means, target, undefined, abort.signal);
    const staying = readAs(means, target);
    abort.abort();
    await noToken(leaving, 'budget', /no time/);
    assert.equal((await staying).answer.status, 200);
    assert.equal(asked(), 1);
  });
});

/** Whose an access token of this server is (RFC 9068). */
function subjectOf(authorization: string | undefined): string {
  const claims = authorization?.split('.')[1] ?? '';
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sub: string }).sub;
}
