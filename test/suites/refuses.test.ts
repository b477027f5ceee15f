import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { TObject, TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { ROLE_SCOPES, ROLES } from '../../src/directory/roles.ts';
import { pathParameters, type Operation } from '../../src/kit/op.ts';
import { PROVIDER_SCOPES } from '../../src/kit/scopes.ts';
import type { Reply } from '../support/server.ts';
import { ALL, CLOSED, isSuccess, KEYED, NOBODY, none, planner, told, type Headers, type Send } from './refusing.ts';
import { sampleOf, urlOf, withTexts, type Sample, suffice, isApart, isOnce } from './requests.ts';
import { file } from './samples/sample.ts';
import { makeWorld, type World } from './world.ts';

/**
 * What the server must refuse, for every operation of the registry, over real HTTP. Each request is one that succeeds
 * with the right credentials (the first test) but for the one thing that is wrong with it. Devices have their own suite.
 */

let world: World;
let send: Send;
before(async () => {
  world = await makeWorld();
  send = planner(world);
});
after(async () => world.server.stop());

const key = (text: string): Headers => ({ 'x-api-key': text });
/** What is the provider's alone. Everybody may know which provider it is, and which of its organizations are their own. */
const isProviders = ({ access, path }: Operation): boolean =>
  (PROVIDER_SCOPES as ReadonlySet<string>).has(access) ||
  (path.startsWith('/api/v2/providers/') && access !== 'organization.read');
/** All scopes, in some organizations only. */
const limited = (): Headers => key(world.administrators['Administrator With Billing'].key);

describe('the server', () => {
  test('carries every sample request out with the right key', async () => {
    await none(ALL, async (operation) => {
      const reply = await send(operation, sampleOf(operation, world));
      const carriedOut = isOnce(operation) ? reply.status === 409 : isSuccess(reply);
      return carriedOut ? undefined : told(operation, 'with the right key', reply);
    });
  });

  test('lists what is open: what is public, and what tolerates unknown ids', (t) => {
    const open = ALL.filter(({ access }) => access === 'public').map(({ id }) => id);
    const tolerant = ALL.filter((operation) => operation.tolerant === true).map(({ id }) => id);
    t.diagnostic(`public: ${open.join(', ') || 'none'}; tolerant: ${tolerant.join(', ') || 'none'}`);
    assert.deepEqual(
      { open, tolerant },
      {
        open: [
          'muster_enroll',
          'hub_connectors_list',
          'hub_session_get',
          'hub_session_account',
          'hub_session_mapping_get',
          'hub_session_mapping_put',
          'hub_session_mapping_suggestions',
          'hub_session_organizations',
          'oauth2_token',
          'muster_uploads_put',
        ],
        tolerant: [
          'bulk_usersUpdate',
          'bulk_userExpires',
          'bulk_userUnlocks',
          'command_trigger_webhook_post',
          'groups_system_suggestions_post',
          'groups_user_suggestions_post',
        ],
      },
    );
  });

  for (const [name, headers] of [
    ['no key', () => key('')],
    ['a wrong key', () => key(`${world.server.apiKey}x`)],
    ['an expired key', () => key(world.expiredKey)],
    ['an unknown token', () => ({ 'x-api-key': undefined, authorization: 'Bearer mst_none' })],
  ] as const) {
    test(`refuses ${name}`, async () => {
      await none(CLOSED, async (operation) => {
        const reply = await send(operation, sampleOf(operation, world), headers());
        return reply.status === 401 ? undefined : told(operation, `with ${name}`, reply);
      });
    });
  }

  test('refuses a key as soon as it is revoked, or its administrator is suspended, has to do without, or is gone', async () => {
    const { server } = world;
    const made = async (email: string) => {
      const { body: administrator } = await server.api<{ _id: string }>('POST', '/api/users', {
        email,
        roleName: 'Read Only',
      });
      const path = `/muster/v1/administrators/${administrator._id}/api-keys`;
      const { body } = await server.api<{ apiKey: string; id: string }>('POST', path, { name: 'soon gone' });
      return { user: `/api/users/${administrator._id}`, key: `${path}/${body.id}`, apiKey: body.apiKey };
    };
    const ends: readonly (readonly [string, (of: Awaited<ReturnType<typeof made>>) => Promise<Reply>])[] = [
      ['revoked', async (of) => server.api('DELETE', of.key)],
      ['rotated', async (of) => server.api('POST', `${of.key}/rotate`)],
      ['suspended', async (of) => server.api('PUT', of.user, { suspended: true })],
      ['without', async (of) => server.api('PUT', of.user, { apiKeyAllowed: false })],
      ['gone', async (of) => server.api('DELETE', of.user)],
    ];
    for (const [name, end] of ends) {
      const of = await made(`${name}@administrators.example`);
      const ask = async (): Promise<number> =>
        (await server.api('GET', '/api/systemusers', undefined, key(of.apiKey))).status;
      assert.equal(await ask(), 200, name);
      const { status } = await end(of);
      assert.ok(status < 300, `${name}: ${status}`);
      assert.equal(await ask(), 401, name);
    }
  });

  test('refuses to enrol a device with a connect key that is none', async () => {
    const operation = ALL.find(({ id }) => id === 'muster_enroll') as Operation;
    const sample = sampleOf(operation, world);
    for (const connectKey of ['none', '', world.server.apiKey]) {
      const reply = await send(operation, { ...sample, body: { ...(sample.body as object), connectKey } }, key(''));
      assert.ok(
        reply.status === 401 || (connectKey === '' && reply.status === 400),
        told(operation, connectKey, reply),
      );
    }
  });
});

describe('the roles', () => {
  for (const role of ROLES) {
    test(`${role} may do what the table says, and nothing else`, async () => {
      const scopes = new Set<string>(ROLE_SCOPES[role]);
      await none(KEYED, async (operation) => {
        const { id, key: apiKey } = world.administrators[role];
        // These are for administrators who act for the whole provider: the first one does.
        const isFirst = isProviders(operation) && scopes.has(operation.access);
        const sample = sampleOf(operation, world, {
          ...world.own,
          // One's own keys need no scope.
          ...(operation.access === 'known' ? { administrator: id } : {}),
        });
        const reply = await send(operation, sample, isFirst ? {} : key(apiKey));
        const allowed = operation.access === 'known' || (scopes.has(operation.access) && suffice(scopes, operation));
        const carriedOut = reply.status === 409 && isOnce(operation);
        const asItShould = allowed ? carriedOut || (reply.status !== 401 && reply.status < 403) : reply.status === 403;
        // An own key that the world does not know is missing, which is not a refusal.
        const noSuchKey = (operation.access === 'known' || isApart(operation)) && reply.status === 404;
        return asItShould || noSuchKey ? undefined : told(operation, `as ${role} (${operation.access})`, reply);
      });
    });
  }

  test("others' API keys are for those with keys.write alone", async () => {
    const keys = ALL.filter(({ id }) => id.startsWith('muster_apikeys_'));
    const pairs = ROLES.flatMap((role) => keys.map((operation) => ({ role, operation })));
    await none(pairs, async ({ role, operation }) => {
      const reply = await send(operation, sampleOf(operation, world), key(world.administrators[role].key));
      const expected = ROLE_SCOPES[role].includes('keys.write') ? isSuccess(reply) : reply.status === 403;
      return expected ? undefined : told(operation, `as ${role}`, reply);
    });
  });

  test('nobody hands out, or takes over, what they do not have', async () => {
    const above = ALL.filter(({ id }) =>
      /^(users_(put|delete)|admin_totpreset_begin|users_reactivate_get|muster_apikeys_\w+)$/.test(id),
    );
    await none(above, async (operation) => {
      const ids = { ...world.own, administrator: world.administrators['Administrator With Billing'].id };
      const reply = await send(operation, sampleOf(operation, world, ids), key(world.administrators.Administrator.key));
      return reply.status === 403 ? undefined : told(operation, 'on an administrator with more', reply);
    });
  });

  test('what the provider owns is closed to administrators of some organizations', async () => {
    const providers = ALL.filter(isProviders);
    await none(providers, async (operation) => {
      const reply = await send(operation, sampleOf(operation, world), limited());
      return reply.status === 403 ? undefined : told(operation, 'without acting for the provider', reply);
    });
  });
});

describe('another organization', () => {
  /** A sample with some texts replaced, wherever they stand. */
  const instead = (sample: Sample, from: string, to: string): Sample => {
    const change = (text: string): string => (text === from ? to : text);
    return {
      ...sample,
      params: withTexts(sample.params, change) as Sample['params'],
      body: withTexts(sample.body, change),
    };
  };
  /** An answer without what names the object that was asked for, and without the time that errors of the hub say. */
  const seen = ({ status, body }: Reply, id: string): string =>
    `${status} ${JSON.stringify(body ?? '')
      .replace(/"timestamp":"[^"]*"/, '')
      .replaceAll(id, '<id>')}`;
  /** The objects that a sample names: sort, id, and the id of the foreign one. What both share is no secret. */
  const named = (sample: Sample): (readonly [string, string, string])[] =>
    Object.entries(world.own).flatMap(([sort, own]) => {
      const foreign = world.foreign[sort];
      if (own === undefined || foreign === undefined || own === foreign) return [];
      return JSON.stringify([sample.params, sample.body]).includes(own) ? [[sort, own, foreign] as const] : [];
    });

  /** A body may name something that is not there: as an invalid reference, or where the contract tolerates it. */
  const tolerates = (operation: Operation, { params }: Sample, own: string, { status }: Reply): boolean =>
    !Object.values(params).includes(own) && (status === 400 || operation.tolerant === true);

  test('has objects that answer exactly as missing ones do', async (t) => {
    let compared = 0;
    // Items that are looked at apart are not looked at yet: the results of the job say the same of both.
    const looking = KEYED.filter((operation) => operation.itemsApart !== true);
    await none(looking, async (operation) => {
      const sample = sampleOf(operation, world);
      const complaints: string[] = [];
      for (const [sort, own, foreign] of named(sample)) {
        const [there, nowhere] = await Promise.all([
          send(operation, instead(sample, own, foreign), limited()),
          send(operation, instead(sample, own, NOBODY), limited()),
        ]);
        compared += 1;
        if (seen(there, foreign) !== seen(nowhere, NOBODY)) {
          complaints.push(
            told(operation, `on a foreign ${sort}`, there),
            told(operation, `on a missing ${sort}`, nowhere),
          );
        }
        const refused = there.status === 404 || there.status === 403;
        if (!refused && !tolerates(operation, sample, own, there))
          complaints.push(told(operation, `on a foreign ${sort}`, there));
      }
      return complaints;
    });
    t.diagnostic(`${compared} names of objects`);
    assert.ok(compared > 100);
  });

  const takesHeader = ({ reach, acceptsOrganizationHeader }: Operation): boolean =>
    reach === 'organization' || acceptsOrganizationHeader === true;

  test('cannot be selected, and answers as a missing one', async () => {
    await none(KEYED.filter(takesHeader), async (operation) => {
      const sample = sampleOf(operation, world);
      const [foreign, missing] = await Promise.all(
        [world.foreign.organization, NOBODY].map((id) => send(operation, sample, { ...limited(), 'x-org-id': id })),
      );
      const same = foreign?.status === 404 && seen(foreign, '') === seen(missing as Reply, '');
      return same ? undefined : told(operation, 'for a foreign organization', foreign as Reply);
    });
  });

  test('has objects that the selection of the own one does not reach', async () => {
    // What comes with the server has the same id everywhere, and is nobody's.
    const isShared = (operation: Operation): boolean =>
      urlOf(operation, sampleOf(operation, world)) === urlOf(operation, sampleOf(operation, world, world.foreign));
    const reaching = KEYED.filter(
      (operation) =>
        operation.reach === 'organization' && pathParameters(operation.path).length > 0 && !isShared(operation),
    );
    await none(reaching, async (operation) => {
      // The first administrator acts for both: it is the selection that keeps them apart.
      const reply = await send(operation, sampleOf(operation, world, world.foreign), {
        'x-org-id': world.own.organization,
      });
      return reply.status === 404 ? undefined : told(operation, 'with the other selected', reply);
    });
  });

  test('cannot be selected where there is nothing to select', async () => {
    const refusing = KEYED.filter((operation) => operation.reach === 'provider' && !takesHeader(operation));
    await none(refusing, async (operation) => {
      const reply = await send(operation, sampleOf(operation, world), { 'x-org-id': world.own.organization });
      return reply.status === 403 ? undefined : told(operation, 'with x-org-id', reply);
    });
  });

  test('has no malformed id', async () => {
    await none(KEYED.filter(takesHeader), async (operation) => {
      const reply = await send(operation, sampleOf(operation, world), { 'x-org-id': 'acme' });
      return reply.status === 400 ? undefined : told(operation, 'with a malformed x-org-id', reply);
    });
  });

  test('is not chosen by an empty x-org-id', async () => {
    await none(KEYED.filter(takesHeader), async (operation) => {
      const reply = await send(operation, sampleOf(operation, world), { 'x-org-id': '' });
      return isSuccess(reply) ? undefined : told(operation, 'with an empty x-org-id', reply);
    });
  });
});

describe('what cannot be understood', () => {
  test('a malformed id is refused', async () => {
    const named = ALL.flatMap((operation) => pathParameters(operation.path).map((name) => ({ operation, name })));
    await none(named, async ({ operation, name }) => {
      const sample = sampleOf(operation, world);
      const complaints: string[] = [];
      for (const text of ['none', NOBODY.slice(1), `${NOBODY}0`, NOBODY.replace('0', 'g'), '%00', "' or 1=1"]) {
        const reply = await send(operation, { ...sample, params: { ...sample.params, [name]: text } });
        const free = operation.params?.properties[name] !== undefined;
        const refused =
          reply.status === 400 || (free && (reply.status === 404 || (operation.tolerant === true && isSuccess(reply))));
        if (!refused) complaints.push(told(operation, `with ${name}=${text}`, reply));
      }
      return complaints;
    });
  });

  const bodied = ALL.filter(({ body }) => body !== undefined);
  /** Those whose body may be JSON. */
  const jsonBodied = bodied.filter(({ consumes }) => consumes === undefined || consumes === 'form');

  test('a body that is no JSON object is refused', async () => {
    await none(jsonBodied, async (operation) => {
      const sample = sampleOf(operation, world);
      const complaints: string[] = [];
      for (const body of ['{', '{"a":1', '[1,2', 'nonsense', '{"a":"\u0001"}', '7', '"text"', 'true', '[]', '[{}]']) {
        // Items that are looked at apart are refused when their turn comes.
        if (operation.itemsApart === true && body === '[{}]') continue;
        const reply = await send(operation, { ...sample, body });
        if (reply.status !== 400) complaints.push(told(operation, `with the body ${body}`, reply));
      }
      return complaints;
    });
  });

  test('no body is refused where one is needed', async () => {
    await none(
      bodied.filter((operation) => operation.bodyOptional !== true),
      async (operation) => {
        const sample = sampleOf(operation, world);
        const bodies = operation.consumes === undefined ? [undefined, 'null', ' '] : [undefined];
        const replies = await Promise.all(bodies.map((body) => send(operation, { ...sample, body })));
        // Without a body there is no media type either.
        const refused = ({ status }: Reply): boolean =>
          status === 400 || (status === 415 && operation.consumes === 'multipart');
        return replies.filter((reply) => !refused(reply)).map((reply) => told(operation, 'without a body', reply));
      },
    );
  });

  test('a property of the wrong type is refused', async (t) => {
    const untyped: string[] = [];
    let tried = 0;
    await none(jsonBodied, async (operation) => {
      const sample = sampleOf(operation, world);
      const complaints: string[] = [];
      // Some bodies may have whatever properties.
      const { properties: declared = {} } = operation.body as Partial<TObject>;
      const properties = Object.entries(declared) as [string, TSchema][];
      for (const [name, schema] of properties) {
        const wrong = [{ odd: [1] }, ['odd', { odd: 1 }], 'odd ', 7.5, true].filter((value) => !Check(schema, value));
        if (wrong.length === 0) untyped.push(`${operation.id}.${name}`);
        for (const value of wrong) {
          tried += 1;
          // As text: what a form's texts cannot say, JSON in place of a form can.
          const body = JSON.stringify({ ...(sample.body as object), [name]: value });
          const reply = await send(operation, { ...sample, body });
          if (reply.status !== 400) complaints.push(told(operation, `with ${name}=${JSON.stringify(value)}`, reply));
        }
      }
      return complaints;
    });
    t.diagnostic(`${tried} wrong values; of any type: ${untyped.join(', ') || 'none'}`);
    assert.ok(tried > 500);
  });

  test('a body without a required property is refused', async () => {
    const required = bodied
      .filter(({ consumes }) => consumes !== 'bytes')
      .flatMap((operation) => ((operation.body as TObject).required ?? []).map((name) => ({ operation, name })));
    await none(required, async ({ operation, name }) => {
      const sample = sampleOf(operation, world);
      const { [name]: _, ...rest } = sample.body as Record<string, unknown>;
      const reply = await send(operation, { ...sample, body: rest });
      return reply.status === 400 ? undefined : told(operation, `without ${name}`, reply);
    });
  });

  const multipart = bodied.filter(({ consumes }) => consumes === 'multipart');
  const skip = multipart.length === 0 && 'no operation takes a multipart form';

  test('a form with a text for a file, or a file for a text, is refused', { skip }, async () => {
    await none(multipart, async (operation) => {
      const sample = sampleOf(operation, world);
      const complaints: string[] = [];
      for (const [name, schema] of Object.entries((operation.body as TObject).properties) as [string, TSchema][]) {
        const wrong = 'x-muster-file' in schema ? 'a text' : file('odd.txt', 'text/plain', 'odd');
        const reply = await send(operation, { ...sample, body: { ...(sample.body as object), [name]: wrong } });
        if (reply.status !== 400) complaints.push(told(operation, `with the wrong sort of ${name}`, reply));
      }
      return complaints;
    });
  });

  test('what is no multipart form is refused by its media type, and a broken one as such', { skip }, async () => {
    await none(multipart, async (operation) => {
      const sample = sampleOf(operation, world);
      const part = '--b\r\ncontent-disposition: form-data; name="a"; filename="a"\r\n\r\nhalf of';
      const complaints: string[] = [];
      for (const [type, body, status] of [
        ['application/json', '{}', 415],
        ['text/plain', 'odd', 415],
        ['application/x-www-form-urlencoded', 'a=b', 415],
        ['multipart/mixed; boundary=b', part, 415],
        ['multipart/form-data', part, 400],
        ['multipart/form-data; boundary=b', part, 400],
        ['multipart/form-data; boundary=b', 'odd', 400],
      ] as const) {
        const reply = await send(operation, { ...sample, body }, { 'content-type': type });
        if (reply.status !== status) complaints.push(told(operation, `as ${type}`, reply));
      }
      return complaints;
    });
  });
});
