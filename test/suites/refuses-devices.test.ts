import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Operation } from '../../src/kit/op.ts';
import { sign } from '../../src/wire/http-signature/sign.ts';
import type { Reply } from '../support/server.ts';
import {
  CLOSED,
  isAgents,
  isSuccess,
  KEYED,
  NOBODY,
  none,
  planner,
  told,
  type Headers,
  type Send,
} from './refusing.ts';
import { sampleOf, urlOf, withTexts, type Sample } from './requests.ts';
import { newKeyPair } from './samples/sample.ts';
import { agentHeaders } from './signing.ts';
import { makeWorld, type World } from './world.ts';

/** What a device that signs for itself (handbook 1.5) is refused, for every operation of the registry, over real HTTP. */

let world: World;
let send: Send;
before(async () => {
  world = await makeWorld();
  send = planner(world);
});
after(async () => world.server.stop());

/** Signed as the handbook has it: without the body. */
const signed = (operation: Operation, sample: Sample, seconds = 0): Headers => {
  const date = new Date(world.now() + seconds * 1000).toUTCString();
  const request = { method: operation.method, path: urlOf(operation, sample), date };
  const authorization = sign({ systemId: world.own.system, privateKey: world.deviceKey }, request);
  return { 'x-api-key': undefined, date, authorization };
};

describe('a device that signs for itself', () => {
  test('is refused everywhere but on its own routes', async () => {
    await none(
      CLOSED.filter(({ systemContext }) => systemContext === undefined),
      async (operation) => {
        const sample = sampleOf(operation, world);
        const reply = await send(operation, sample, signed(operation, sample));
        return reply.status === 401 ? undefined : told(operation, 'as a device', reply);
      },
    );
  });

  test('is let in there, for itself alone', async (t) => {
    const open = KEYED.filter(({ systemContext }) => systemContext !== undefined);
    t.diagnostic(`open to devices: ${open.map(({ id }) => id).join(', ')}`);
    await none(open, async (operation) => {
      const self = sampleOf(operation, world);
      const complaints: string[] = [];
      const reply = await send(operation, self, signed(operation, self));
      if (!isSuccess(reply)) complaints.push(told(operation, 'as the device itself', reply));
      for (const other of [NOBODY, world.foreign.system]) {
        const change = (text: string): string => (text === world.own.system ? other : text);
        const sample = {
          ...self,
          params: withTexts(self.params, change) as Sample['params'],
          body: withTexts(self.body, change),
        };
        const refused = await send(operation, sample, signed(operation, sample));
        if (refused.status !== 401) complaints.push(told(operation, `for ${other}`, refused));
      }
      return complaints;
    });
  });

  test('has a clock that is right within 300 seconds', async () => {
    const operation = CLOSED.find(({ id }) => id === 'systems_get') as Operation;
    const sample = sampleOf(operation, world);
    for (const [seconds, status] of [
      [-298, 200],
      [298, 200],
      [-302, 401],
      [302, 401],
    ] as const) {
      const reply = await send(operation, sample, signed(operation, sample, seconds));
      assert.equal(reply.status, status, told(operation, `${seconds} s away`, reply));
    }
  });

  test('signs what it sends: another path, method, date or key does not fit', async () => {
    const [get, list] = ['systems_get', 'graph_systemMemberOf'].map((id) => CLOSED.find((each) => each.id === id));
    assert.ok(get && list);
    const [sample, other] = [sampleOf(get, world), sampleOf(list, world)];
    const replies = await Promise.all([
      send(get, sample, signed(list, other)),
      send(get, { ...sample, query: '?fields=os' }, signed(get, sample)),
      send(get, { ...sample, method: 'DELETE' }, signed(get, sample)),
      send(get, sample, { ...signed(get, sample), date: new Date(world.now() + 2000).toUTCString() }),
      send(get, sample, { ...signed(get, sample), date: undefined }),
    ]);
    assert.deepEqual(
      replies.map(({ status }) => status),
      [401, 401, 401, 401, 401],
    );
  });
});

const agents = CLOSED.filter(isAgents);
describe('the agent of a device', { skip: agents.length === 0 && 'no operation is for agents' }, () => {
  /** Signed with the body; `change` is done to what is sent once it is signed. */
  const asAgent = async (operation: Operation, change: Partial<Headers & { body: string }>, signer = world) => {
    const sample = sampleOf(operation, world);
    const [path, body] = [urlOf(operation, sample), JSON.stringify(sample.body) ?? ''];
    const headers = agentHeaders(signer, { method: operation.method, path, body });
    const { body: sent = body, ...changed } = change;
    return send(operation, { ...sample, body: sent === '' ? undefined : sent }, { ...headers, ...changed });
  };

  test('is let in when it signs request line, date and digest', async (t) => {
    t.diagnostic(`for agents: ${agents.map(({ id }) => id).join(', ')}`);
    await none(agents, async (operation) => {
      const reply = await asAgent(operation, {});
      return isSuccess(reply) ? undefined : told(operation, 'as the agent', reply);
    });
  });

  test('is refused with a key, without a digest, and with what does not fit', async () => {
    await none(agents, async (operation) => {
      const sample = sampleOf(operation, world);
      const refusals: Readonly<Record<string, () => Promise<Reply>>> = {
        'with an API key': () => send(operation, sample, {}),
        'with an API key beside the signature': () => asAgent(operation, { 'x-api-key': world.server.apiKey }),
        'signed without the body': () => send(operation, sample, signed(operation, sample)),
        'without the digest': () => asAgent(operation, { digest: undefined }),
        'with a digest of another algorithm': () => asAgent(operation, { digest: 'MD5=1B2M2Y8AsgTpgAmY7PhCfg==' }),
        'with another body': () => asAgent(operation, { body: '{"another":true}' }),
        'with another date': () => asAgent(operation, { date: new Date(world.now() + 299_000).toUTCString() }),
        'with another key': () => asAgent(operation, {}, { ...world, deviceKey: newKeyPair().privateKey }),
        'as another device': () => asAgent(operation, {}, { ...world, own: world.foreign }),
        'as no device': () => asAgent(operation, {}, { ...world, own: { ...world.own, system: NOBODY } }),
        'too late': () => asAgent(operation, {}, { ...world, now: () => world.now() - 600_000 }),
      };
      const complaints: string[] = [];
      for (const [what, ask] of Object.entries(refusals)) {
        const reply = await ask();
        const byKey = what.startsWith('with an API key') && reply.status === 403;
        if (reply.status !== 401 && !byKey) complaints.push(told(operation, what, reply));
      }
      return complaints;
    });
  });
});
