import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations } from '../../../src/resources/catalogue.ts';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { codeAt } from '../../support/totp.ts';
import { faults, NO_REFERENCE, referenceOperations, type ReferenceOperation } from './decode.ts';
import { did, newDevice, newSystemGroup, newUser, newUserGroup, type Row } from './things.ts';

/** The generated clients in Go and Python, which decode each answer into the documented types. */

const AREAS = new Set([
  'Systemusers',
  'Users',
  'User Groups',
  'System Groups',
  'Groups',
  'Systems',
  'Organizations',
  'Administrators',
]);
const SEARCHES = ['systems', 'systemusers', 'organizations'].map((name) => `/api/search/${name}`);

if (NO_REFERENCE !== false) console.error(`\nSKIPPED: ${NO_REFERENCE}\n`);

describe('generated clients', { skip: NO_REFERENCE }, () => {
  let server: TestServer;
  let ids: Readonly<Record<string, string>>;
  before(async () => {
    server = await startTestServer();
    ids = await filled(server);
  });
  after(async () => server.stop());

  const shape = (path: string): string => path.replaceAll(/\{\w+\}/g, '{}');
  const served = new Set(operations().map(({ method, path }) => `${method} ${shape(path)}`));
  const isRead = ({ method, path, tag, responses }: ReferenceOperation): boolean =>
    (method === 'GET' && AREAS.has(tag) && (responses['200'] ?? null) !== null) || SEARCHES.includes(path);
  const reads = NO_REFERENCE === false ? referenceOperations().filter(isRead) : [];

  test('all reads of these areas are served', () => {
    const missing = reads.filter(({ method, path }) => !served.has(`${method} ${shape(path)}`));
    assert.deepEqual(missing.map(({ path }) => path).toSorted(), []);
    assert.ok(reads.length >= 60);
  });

  for (const { method, path, responses } of reads) {
    test(`decode ${method} ${path}`, async () => {
      const address = path.replaceAll(
        /([\w/]+)\/\{\w+\}/g,
        (_, before_: string) => `${before_}/${idFor(before_, ids)}`,
      );
      const query = path.endsWith('/associations') ? `?targets=${path.includes('/system') ? 'user' : 'system'}` : '';
      const body = method === 'POST' ? {} : undefined;
      const answer = await did<unknown>(server, method, `${address}${query}`, body);
      const found = faults(responses['200'] ?? {}, answer).filter((fault) => !isOptional(fault));
      assert.deepEqual([...new Set(found)], []);
      const rows = Array.isArray(answer) ? answer : (answer as { results?: unknown[] }).results;
      if (rows !== undefined && FILLED.test(path)) assert.ok(rows.length > 0, 'there is nothing to decode');
    });
  }

  test('send back what they have read, whole', async () => {
    for (const [path, name] of [
      [`/api/systemusers/${ids.systemusers}`, 'displayname'],
      [`/api/systems/${ids.systems}`, 'displayName'],
      [`/api/v2/usergroups/${ids.usergroups}`, 'description'],
      [`/api/v2/systemgroups/${ids.systemgroups}`, 'description'],
    ] as const) {
      const read = await did(server, 'GET', path);
      const changed = await did(server, 'PUT', path, { ...read, [name]: 'Sent back' });
      assert.deepEqual(changed, { ...read, [name]: 'Sent back' }, path);
    }
  });
});

/** Lists that have a row in the world of this test. */
const FILLED =
  /\/(systemusers|systems|usergroups|systemgroups|groups|organizations|sshkeys|pushendpoints|members|membership|memberof|users)$/;

/** Documented wherever an object with paths is; it comes with Office 365 (docs/coverage.md). */
const isOptional = (fault: string): boolean => /\.(externalId|syncStatus): is missing$/.test(fault);

const SEGMENTS: Readonly<Record<string, string>> = { users: 'systemusers', administrators: 'administrators' };

function idFor(before_: string, ids: Readonly<Record<string, string>>): string {
  const segment = before_.split('/').at(-1) ?? '';
  const id = ids[SEGMENTS[segment] ?? segment];
  assert.ok(id, `the world has nothing for ${before_}`);
  return id;
}

/** One of everything, bound to everything that it can be bound to. */
async function filled(server: TestServer): Promise<Readonly<Record<string, string>>> {
  const boss = await newUser(server, 'boss');
  const user = await newUser(server, 'ada', {
    password: 'Correct-horse-7-battery',
    manager: boss,
    addresses: [{ type: 'work', locality: 'London' }],
    phoneNumbers: [{ type: 'mobile', number: '1' }],
    attributes: [{ name: 'desk', value: '12' }],
    relationships: [{ type: 'assistant', value: 'bob' }],
    recoveryEmail: { address: 'r@example.org' },
  });
  const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SaG6UOoqKLsabgH5C9okWi0dh2l9GKJl test';
  await did(server, 'POST', `/api/systemusers/${user}/sshkeys`, { name: 'laptop', public_key: key });
  const { secret } = await did(server, 'POST', `/muster/v1/users/${user}/totp/start`);
  await did(server, 'POST', `/muster/v1/users/${user}/totp/finish`, { code: codeAt(String(secret), Date.now()) });
  const push = await did(server, 'POST', `/muster/v1/users/${user}/pushendpoints`, { name: 'phone' });
  const { id: system } = await newDevice(server, 'desk-1');
  await did(server, 'PUT', `/muster/v1/systems/${system}/diskkey`, { key: 'a disk key' });
  await did(server, 'PUT', `/api/systems/${system}`, {
    primarySystemUser: { id: user },
    attributes: [{ name: 'a', value: 'b' }],
  });
  const group = await newUserGroup(server, 'People');
  const devices = await newSystemGroup(server, 'Devices');
  const sudo = { enabled: true, withoutPassword: false };
  for (const [path, body] of [
    [`usergroups/${group}/members`, { type: 'user', id: user }],
    [`systemgroups/${devices}/members`, { type: 'system', id: system }],
    [`usergroups/${group}/associations`, { type: 'system_group', id: devices }],
    [`usergroups/${group}/associations`, { type: 'system', id: system, attributes: { sudo } }],
    [`users/${user}/associations`, { type: 'system', id: system, attributes: { sudo } }],
    [`users/${user}/associations`, { type: 'system_group', id: devices }],
  ] as const) {
    await did(server, 'POST', `/api/v2/${path}`, { op: 'add', ...body });
  }
  const { results } = await did<{ results: readonly Row[] }>(server, 'GET', '/api/users');
  return {
    systemusers: user,
    systems: system,
    usergroups: group,
    systemgroups: devices,
    organizations: server.organization,
    administrators: String(results[0]?._id),
    pushendpoints: String(push.id),
  };
}
