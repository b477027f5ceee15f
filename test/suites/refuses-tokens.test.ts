import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { ROLE_SCOPES, ROLES, type RoleName } from '../../src/directory/roles.ts';
import type { Operation } from '../../src/kit/op.ts';
import { PROVIDER_SCOPES } from '../../src/kit/scopes.ts';
import type { Reply } from '../support/server.ts';
import { CLOSED, isSuccess, KEYED, NOBODY, none, planner, told, type Headers, type Send } from './refusing.ts';
import { sampleOf, withTexts, type Sample, suffice } from './requests.ts';
import { makeWorld, type World } from './world.ts';

/** What is refused to access tokens of service accounts, for every operation of the registry, over real HTTP. */

interface Account {
  readonly path: string;
  readonly config: string;
  readonly apiKey: string;
  readonly token: string;
}

let world: World;
let send: Send;
let expired: string;
/** An account of each role. */
const accounts = new Map<RoleName, Account>();
before(async () => {
  world = await makeWorld();
  send = planner(world);
  expired = (await newAccount('Read Only', 'early')).token;
  world.pass(3_600_001);
  for (const role of ROLES) accounts.set(role, await newAccount(role, role));
});
after(async () => world.server.stop());

const bearer = (token: string): Headers => ({ 'x-api-key': undefined, authorization: `Bearer ${token}` });
const of = (role: RoleName): Account => accounts.get(role) as Account;

async function newAccount(roleName: string, name: string, organization = world.own.organization): Promise<Account> {
  const { server } = world;
  const selected = { 'x-org-id': organization };
  const body = {
    name,
    roleName,
    authConfig: { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '90 Days' } },
  };
  type Made = { objectId: string; authConfigList: { objectId: string; clientSecret: string }[] };
  const made = await server.api<{ serviceAccount: Made }>('POST', '/api/v2/service-accounts', body, selected);
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { objectId, authConfigList } = made.body.serviceAccount;
  const path = `/api/v2/service-accounts/${objectId}`;
  const key = { authType: 'API_KEY', apiKeyConfig: { lifetime: '90 Days' } };
  type Key = { authConfig: { apiKey: string } };
  const { body: second } = await server.api<Key>('POST', `${path}/auth-config`, key, selected);
  const [config] = authConfigList;
  assert.ok(config);
  const credentials = { grant_type: 'client_credentials', client_id: objectId, client_secret: config.clientSecret };
  const answer = await server.api<{ access_token: string }>('POST', '/oauth2/token', credentials, {
    'x-api-key': undefined,
  });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  const { access_token: token } = answer.body;
  return { path, config: config.objectId, apiKey: second.authConfig.apiKey, token };
}

const json = (part: string | undefined): Record<string, unknown> =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as Record<string, unknown>;
const text = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A good token with something else in its header or payload, signed by `secret`, or with its former signature. */
function forged(change: { header?: object; payload?: object; secret?: string }): string {
  const [header, payload, signature] = of('Administrator With Billing').token.split('.');
  const signed = `${text({ ...json(header), ...change.header })}.${text({ ...json(payload), ...change.payload })}`;
  const { secret } = change;
  const made = secret === undefined ? signature : createHmac('sha256', secret).update(signed).digest('base64url');
  return `${signed}.${made}`;
}

describe('a token', () => {
  const wrong: readonly (readonly [string, () => string, RegExp])[] = [
    ['that has expired', () => expired, /expired/],
    ['that is none', () => 'none', /malformed/],
    ['that is empty', () => '', /malformed/],
    ['that is an API key', () => world.server.apiKey, /malformed/],
    ['that says more than was signed', () => forged({ payload: { org: world.foreign.organization } }), /signature/],
    ['that lives longer than was signed', () => forged({ payload: { exp: 9e9 } }), /signature/],
    ['that is signed by nobody', () => forged({ header: { alg: 'none' } }).replace(/[^.]+$/, ''), /not signed as/],
    ['that is signed by somebody else', () => forged({ secret: 'secret' }), /signature/],
    ['of another server', () => forged({ header: { kid: NOBODY }, secret: 'secret' }), /not issued here/],
    ['without the name of its key', () => forged({ header: { kid: undefined } }), /not issued here/],
    ['signed in another way', () => forged({ header: { alg: 'RS256' } }), /not signed as/],
    ['of another type', () => forged({ header: { typ: 'JWT' } }), /malformed|signature/],
  ];
  for (const [name, token, why] of wrong) {
    test(`${name} is refused`, async () => {
      // The hub takes keys as such tokens too, and knows them by having no dots.
      const closed =
        token().includes('.') || token() === '' ? CLOSED : CLOSED.filter(({ family }) => family.name !== 'hub');
      await none(closed, async (operation) => {
        const reply = await send(operation, sampleOf(operation, world), bearer(token()));
        const { message } = reply.body as { message: string };
        return reply.status === 401 && why.test(message) ? undefined : told(operation, `with a token ${name}`, reply);
      });
    });
  }

  test('ends at once with what is behind it, and so does the API key', async () => {
    const { server } = world;
    const other = { 'x-org-id': world.foreign.organization };
    const ends: readonly (readonly [
      string,
      (of: Account) => Promise<Reply>,
      keyToo: boolean,
      organization?: string,
    ])[] = [
      ['revoked', async ({ path, config }) => server.api('DELETE', `${path}/auth-config/${config}`), false],
      ['suspended', async ({ path }) => server.api('PATCH', path, { suspended: true }), true],
      ['gone', async ({ path }) => server.api('DELETE', path), true],
      [
        'without its organization',
        async () => server.api('POST', `/muster/v1/organizations/${world.foreign.organization}/suspend`),
        true,
        world.foreign.organization,
      ],
    ];
    for (const [name, end, keyToo, organization] of ends) {
      const account = await newAccount('Read Only', name, organization);
      const ask = async (headers: Headers): Promise<number> =>
        (await server.api('GET', '/api/systemusers', undefined, headers)).status;
      const [token, key] = [bearer(account.token), { 'x-api-key': account.apiKey }];
      assert.deepEqual([await ask(token), await ask(key)], [200, 200], name);
      const ended = await end(account);
      assert.ok(isSuccess(ended), `${name}: ${JSON.stringify(ended.body)}`);
      assert.deepEqual([await ask(token), await ask(key)], [401, keyToo ? 401 : 200], name);
    }
    await server.api('POST', `/muster/v1/organizations/${world.foreign.organization}/resume`);
    assert.equal((await server.api('GET', '/api/systemusers', undefined, other)).status, 200);
  });
});

describe('the roles of service accounts', () => {
  for (const role of ROLES) {
    test(`${role} may do what the table says, and nothing else`, async () => {
      const scopes = new Set<string>(ROLE_SCOPES[role]);
      const isAllowed = (operation: Operation): boolean =>
        operation.access === 'known'
          ? scopes.has('keys.write')
          : scopes.has(operation.access) &&
            suffice(scopes, operation) &&
            !PROVIDER_SCOPES.has(operation.access as never);
      await none(KEYED, async (operation) => {
        const reply = await send(operation, sampleOf(operation, world), bearer(of(role).token));
        // One organization is all that an account reaches; to hand out a second one is beyond it.
        const beyond = operation.id === 'administratorOrganizations_createByAdministrator' && reply.status === 403;
        const asItShould = isAllowed(operation) ? reply.status !== 401 && reply.status !== 403 : reply.status === 403;
        return asItShould || beyond ? undefined : told(operation, `as ${role} (${operation.access})`, reply);
      });
    });
  }
});

describe('another organization', () => {
  const billing = (): Headers => bearer(of('Administrator With Billing').token);
  const instead = (sample: Sample, from: string, to: string): Sample => {
    const change = (text: string): string => (text === from ? to : text);
    return {
      ...sample,
      params: withTexts(sample.params, change) as Sample['params'],
      body: withTexts(sample.body, change),
    };
  };

  test('has objects that are missing to an account', async () => {
    let tried = 0;
    await none(KEYED, async (operation) => {
      const sample = sampleOf(operation, world);
      const complaints: string[] = [];
      for (const [sort, own] of Object.entries(world.own)) {
        const foreign = world.foreign[sort];
        if (own === undefined || foreign === undefined || own === foreign) continue;
        if (!Object.values(sample.params).includes(own)) continue;
        tried += 1;
        const reply = await send(operation, instead(sample, own, foreign), billing());
        if (reply.status !== 404 && reply.status !== 403)
          complaints.push(told(operation, `on a foreign ${sort}`, reply));
      }
      return complaints;
    });
    assert.ok(tried > 100);
  });

  test('cannot be selected, and its own can', async () => {
    const taking = KEYED.filter(({ reach }) => reach === 'organization');
    await none(taking, async (operation) => {
      const sample = sampleOf(operation, world);
      const [own, foreign] = await Promise.all(
        [world.own.organization, world.foreign.organization].map((id) =>
          send(operation, sample, { ...billing(), 'x-org-id': id }),
        ),
      );
      const asItShould = foreign?.status === 404 && own !== undefined && isSuccess(own);
      return asItShould ? undefined : told(operation, 'for its own and for a foreign organization', foreign as Reply);
    });
  });
});
