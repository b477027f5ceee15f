import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';
import { SEED_ACTIONS } from './seed-actions.ts';
import { CORRECTIONS } from './seed-corrections.ts';
import { haveSeeds, NO_SEEDS, readSeeds, type SeedCall } from './seed-documents.ts';
import { areaOf, OF_OTHER_KINDS } from './seed-areas.ts';
import { commandFor, shell } from './seed-shell.ts';
import { bindAll, placeholders, worldMaker, type Maker, type World } from './seed-world.ts';

/**
 * Every request that the seed documents print and that belongs to what this server serves, run by curl in a shell as it
 * is printed, except for host, key, ids and the listed misprints.
 */

/** First segment of the path, after /api and /v2. */
const SERVED = new Set(['systemusers', 'users', 'usergroups', 'systemgroups', 'groups', 'systems', 'organizations']);

/** Requests of other areas, so that none falls away unseen. `cut off`: the document shows the beginning of the path alone. */
const OTHERS: Readonly<Record<string, number>> = { ...OF_OTHER_KINDS, 'cut off': 1, office365s: 11 };

/** Targets of traversals that nothing in the world of a call is bound to. */
const EMPTY = new Set([
  'activedirectories',
  'applications',
  'commands',
  'directories',
  'gsuites',
  'ldapservers',
  'office365s',
  'policies',
  'policygroups',
  'radiusservers',
]);

/** The command with this server's host and key, and the world's ids. */
function filled(command: string, path: string, server: TestServer, world: World): string {
  const ids = { ...placeholders(world, server.organization, path), API_KEY: server.apiKey };
  const text = command
    .replaceAll('https://console.jumpcloud.com', server.url)
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => (ids as Readonly<Record<string, string>>)[name] ?? whole);
  assert.doesNotMatch(text, /\{\w+\}|jumpcloud\.com/, 'something was not filled in');
  return text;
}

/** The object that a GET of the graph has to show; undefined where nothing is bound. */
function expectedTarget(path: string, world: World): string | undefined {
  const [source = '', , rest = ''] = path.replace('/api/v2/', '').split('/');
  const byType: Readonly<Record<string, string>> = {
    user: world.user,
    system: world.system,
    system_group: world.systemGroup,
    user_group: world.userGroup,
  };
  const targets = /^associations\?targets=(\w+)$/.exec(rest)?.[1];
  const type =
    targets ??
    {
      users: 'user',
      systems: 'system',
      usergroups: 'user_group',
      systemgroups: 'system_group',
      memberof: source === 'users' ? 'user_group' : 'system_group',
      members: source === 'usergroups' ? 'user' : 'system',
      membership: source === 'usergroups' ? 'user' : 'system',
    }[rest];
  assert.ok(type !== undefined || EMPTY.has(rest), `${rest} is not known`);
  return type === undefined ? undefined : byType[type];
}

interface GraphRow {
  readonly id?: string;
  readonly to?: { readonly id: string };
  readonly attributes?: Record<string, unknown> | null;
  readonly type?: string;
  readonly compiledAttributes?: unknown;
  readonly paths?: readonly unknown[][];
}

/** A list of the graph: an array with its total, each row a connection or an object with its paths. */
function checkList({ status, body, headers }: Reply, path: string, world: World): void {
  assert.equal(status, 200, JSON.stringify(body));
  const rows = body as GraphRow[];
  assert.ok(Array.isArray(rows));
  assert.equal(headers.get('x-total-count'), String(rows.length));
  const expected = expectedTarget(path, world);
  assert.deepEqual(
    rows.map(({ id, to }) => to?.id ?? id),
    expected === undefined ? [] : [expected],
  );
  for (const row of rows) {
    if (row.to !== undefined) continue;
    assert.ok(row.type !== undefined && 'compiledAttributes' in row, JSON.stringify(row));
    assert.ok(row.paths !== undefined && row.paths.length > 0 && row.paths.every((steps) => steps.length > 0));
  }
}

/** The groups of both types, each with its type and name. */
function checkGroups({ status, body, headers }: Reply, world: World): void {
  assert.equal(status, 200, JSON.stringify(body));
  const rows = body as { id: string; type: string; name: string }[];
  assert.ok(Number(headers.get('x-total-count')) >= 2);
  const types = new Map(rows.map(({ id, type }) => [id, type]));
  assert.equal(types.get(world.userGroup), 'user_group');
  assert.equal(types.get(world.systemGroup), 'system_group');
}

/** What a POST of the graph said is to be read back where it was written. */
async function checkEdge(call: SeedCall, server: TestServer, world: World): Promise<void> {
  const printed = /-d '([^']*)'/.exec(filled(call.command ?? '', call.path, server, world))?.[1];
  const { type, id, attributes } = JSON.parse(printed ?? '') as { type: string; id: string; attributes?: unknown };
  const path = filled(call.path, call.path, server, world);
  const { body } = await server.api<GraphRow[]>('GET', path.endsWith('/members') ? path : `${path}?targets=${type}`);
  assert.deepEqual(
    body.map(({ to }) => to?.id),
    [id],
  );
  if (attributes !== undefined) assert.deepEqual(body[0]?.attributes, attributes);
}

const missing = !haveSeeds() ? NO_SEEDS : spawnSync('curl', ['--version']).error ? 'curl is not installed' : false;
if (missing !== false) console.error(`\nSKIPPED: the calls of the seed documents: ${missing}\n`);

describe('the calls of the seed documents', { skip: missing }, () => {
  const { calls, corrected } = missing === false ? readSeeds() : { calls: [], corrected: new Map<string, number>() };
  const served = calls.filter((call) => SERVED.has(areaOf(call)));
  let server: TestServer;
  let newWorld: Maker;
  let bound: World;

  before(async () => {
    server = await startTestServer();
    newWorld = await worldMaker(server);
    bound = await newWorld();
    await bindAll(server, bound);
  });
  after(() => server.stop());

  test('none is left out unseen', (t) => {
    const others: Record<string, number> = {};
    for (const call of calls) {
      const area = areaOf(call);
      if (!SERVED.has(area)) others[area] = (others[area] ?? 0) + 1;
    }
    assert.deepEqual(others, OTHERS);
    const documents = ['000', '001', '002', '003', '004'].map(
      (name) => calls.filter((c) => c.document === name).length,
    );
    assert.deepEqual(documents, [9, 0, 65, 50, 32]);
    t.diagnostic(`${served.length} calls are run; of other areas: ${JSON.stringify(others)}`);
  });

  test('each correction still has its misprint', () => {
    for (const { printed, reason } of CORRECTIONS) {
      assert.equal(corrected.get(printed), 1, `${printed} (${reason})`);
    }
  });

  test('each action has its check, and each check its action', () => {
    const titles = new Set(served.filter(({ command }) => command === undefined).map(({ title }) => title));
    assert.deepEqual([...titles].sort(), Object.keys(SEED_ACTIONS).sort());
  });

  for (const call of served) {
    const name = `${call.document}:${call.line} ${call.title === '' ? '' : `${call.title}: `}${call.method} ${call.path}`;
    const { command } = call;
    if (command === undefined) {
      test(name, async () => {
        const action = SEED_ACTIONS[call.title];
        assert.ok(action, 'the action is not known');
        const world = await newWorld();
        if (action.bound) await bindAll(server, world);
        const reply = await shell(filled(commandFor(call, action.body?.(world)), call.path, server, world));
        assert.equal(reply.status, action.status, JSON.stringify(reply.body));
        await action.check(reply, world, server);
      });
    } else if (call.method === 'GET') {
      test(name, async () => {
        const reply = await shell(filled(command, call.path, server, bound));
        if (call.path === '/api/v2/groups') checkGroups(reply, bound);
        else checkList(reply, call.path, bound);
      });
    } else {
      test(name, async () => {
        const world = await newWorld();
        const reply = await shell(filled(command, call.path, server, world));
        assert.equal(reply.status, 204, JSON.stringify(reply.body));
        assert.equal(reply.body, undefined);
        await checkEdge(call, server, world);
      });
    }
  }
});
