import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { templateNamed } from '../../src/resources/policy-templates/catalogue.ts';
import { makeWorld, type World } from '../suites/world.ts';
import { areaOf, OF_OTHER_KINDS } from './seed-areas.ts';
import { haveSeeds, NO_SEEDS, readSeeds, type SeedCall } from './seed-documents.ts';
import { commandFor, shell } from './seed-shell.ts';

/**
 * The requests that the seed documents print for commands, policies, applications, networks and software, run by curl as
 * they are printed, except for host, key, ids and the listed misprints. Where a document has the request line alone, the
 * body is the least that the action needs.
 */

type Row = Readonly<Record<string, unknown>>;
const template = templateNamed('linux_ssh_root_login').id;
const parameters = `"name": "Printed", "template": {"id": "${template}"}, "values": []`;
const service = { acsUrl: { value: 'https://service.example/acs' }, spEntityId: { value: 'https://service.example' } };

/** What is sent where a document says nothing of it, by action. */
const BODIES: Readonly<Record<string, (ids: Ids, n: number) => unknown>> = {
  'Create Policy': () => ({ name: 'No root', template: { id: template } }),
  'Update Policy': () => ({ name: 'Renamed', values: [] }),
  'Update LDAP Server': () => ({ userLockoutAction: 'disable' }),
  'Create IP List': (_, n) => ({ name: `Office ${n}`, ips: ['192.0.2.7'] }),
  'Update IP List': () => ({ description: 'changed' }),
  'Create Software App': (_, n) => ({ displayName: `App ${n}`, settings: [SETTING] }),
  'Update Software App': () => ({ displayName: 'Renamed' }),
  'Create Application': (_, n) => ({ name: 'saml', ssoUrl: `https://created-${n}.example`, config: service }),
  'Update Application': (_, n) => ({ name: 'bookmark', ssoUrl: `https://changed-${n}.example`, config: {} }),
  'Create Command': () => ({ name: 'Clean', command: 'apt-get clean', commandType: 'linux' }),
  'Update Command': () => ({ name: 'Update', command: 'apt-get update', commandType: 'linux' }),
  'Run Command': (ids) => ({ _id: ids.commands }),
  'Trigger Command': () => ({ environment: 'production' }),
};
const SETTING = { packageManager: 'CHOCOLATEY', packageId: 'git', desiredState: 'INSTALL' };

interface Ids {
  readonly [area: string]: string;
  readonly commands: string;
}

/** Fresh objects for each call, so that calls do not meet. */
async function freshIds({ server, own }: World, n: number): Promise<Ids> {
  const create = async (path: string, body: unknown): Promise<string> => {
    const { status, body: made } = await server.api<{ _id?: string; id?: string }>('POST', path, body);
    assert.ok(status === 200 || status === 201, `${path}: ${status} ${JSON.stringify(made)}`);
    return made._id ?? made.id ?? '';
  };
  const policy = await create('/api/v2/policies', { name: 'One', template: { id: template } });
  return {
    policies: policy,
    policygroups: await create('/api/v2/policygroups', { name: `Group ${n}` }),
    policytemplates: template,
    policyresults: own['policyResult'] ?? '',
    iplists: await create('/api/v2/iplists', { name: `List ${n}`, ips: ['192.0.2.1'] }),
    ldapservers: own['ldapServer'] ?? '',
    applications: await create('/api/applications', {
      name: 'bookmark',
      ssoUrl: `https://one-${n}.example`,
      config: {},
    }),
    'application-templates': own['applicationTemplate'] ?? '',
    commands: await create('/api/commands', { name: 'One', command: 'true', commandType: 'linux' }),
    commandresults: own['commandResult'] ?? '',
    files: own['command'] ?? '',
    softwareapps: await create('/api/v2/softwareapps', { displayName: `One ${n}`, settings: [SETTING] }),
    systems: own.system,
  };
}

/** A call with this server's host and key, and the ids. */
function filled(command: string, call: SeedCall, world: World, ids: Ids, n: number): string {
  const area = areaOf(call);
  const own = ids[area] ?? '';
  const names: Readonly<Record<string, string>> = {
    API_KEY: world.server.apiKey,
    id: own,
    LDAP_ID: ids['ldapservers'] ?? '',
    PolicyID: ids['policies'] ?? '',
    Policy_ID: ids['policies'] ?? '',
    Result_ID: ids['policyresults'] ?? '',
    GroupID: ids['policygroups'] ?? '',
    Group_ID: ids['policygroups'] ?? '',
    Group_Name: `Named ${n}`,
    Policy_Template_ID: template,
    System_ID: ids['systems'] ?? '',
    triggername: 'nightly',
    Policy_Parameters: parameters,
  };
  const text = command
    .replaceAll('https://console.jumpcloud.com', world.server.url)
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole)
    .replaceAll('"Sample IP List"', `"Sample IP List ${n}"`);
  assert.doesNotMatch(text, /\{\w+\}|jumpcloud\.com/, 'something was not filled in');
  return text;
}

/** What a success is, by the handbook (2.4): v2 creations are 201, removals of policies and software apps say nothing. */
function statusOf({ method, path }: SeedCall): number {
  const second = path.startsWith('/api/v2/');
  if (method === 'POST' && second) return 201;
  return method === 'DELETE' && /\/(policies|softwareapps)\//.test(path) ? 204 : 200;
}

const missing = !haveSeeds() ? NO_SEEDS : spawnSync('curl', ['--version']).error ? 'curl is not installed' : false;
if (missing !== false) console.error(`\nSKIPPED: the calls of the seed documents for the kinds that act: ${missing}\n`);

describe('the calls of the seed documents for the kinds that act', { skip: missing }, () => {
  const calls = missing === false ? readSeeds().calls.filter((call) => areaOf(call) in OF_OTHER_KINDS) : [];
  let world: World;
  let count = 0;
  before(async () => {
    world = await makeWorld();
  });
  after(() => world.server.stop());

  for (const call of calls) {
    test(`${call.document}:${call.line} ${call.title === '' ? '' : `${call.title}: `}${call.method} ${call.path}`, async () => {
      count += 1;
      const ids = await freshIds(world, count);
      const printed = call.command ?? commandFor(call, BODIES[call.title]?.(ids, count));
      const command = filled(printed, call, world, ids, count);
      const { status, body } = await shell(command);
      assert.equal(status, statusOf(call), JSON.stringify(body));
      await check(call, ids, body);
    });
  }

  /** The answer says something, and what was written is read back, or gone. */
  async function check(call: SeedCall, ids: Ids, body: unknown): Promise<void> {
    const area = areaOf(call);
    const named = /\{\w+\}$/.test(call.path);
    const path = call.path.replace(/\{\w+\}$/, ids[area] ?? '');
    if (call.method === 'GET') {
      if (named && area !== 'files') assert.equal((body as Row)['_id'] ?? (body as Row)['id'], ids[area]);
      else if (!call.path.includes('}/')) assert.ok(rowsOf(body).length > 0, 'the list is empty');
      return;
    }
    if (area === 'command') return assert.deepEqual(body, { triggered: ['Update'] });
    if (area === 'runCommand') return assert.deepEqual((body as Row)['queueIds'], []);
    if (call.method === 'DELETE') return assert.equal((await world.server.api('GET', path)).status, 404);
    const { _id, id = _id } = body as { _id?: string; id?: string };
    const read = await world.server.api<Row>('GET', named ? path : `${call.path.replace(/\/$/, '')}/${id}`);
    assert.equal(read.status, 200);
    for (const name of ['name', 'displayName', 'ips', 'ssoUrl', 'userLockoutAction']) {
      assert.deepEqual(read.body[name], (body as Row)[name], name);
    }
  }

  const rowsOf = (body: unknown): readonly unknown[] =>
    Array.isArray(body) ? (body as unknown[]) : ((body as { results?: unknown[] }).results ?? []);
});
