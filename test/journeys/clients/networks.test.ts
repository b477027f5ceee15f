import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { faults, NO_REFERENCE, referenceOperations, type ReferenceOperation } from './decode.ts';
import { getResults, headersOf } from './powershell.ts';
import { did, newUser, newUserGroup, type Row } from './things.ts';

/** What public clients ask of IP lists, authentication policies, LDAP, Samba, RADIUS and directories (handbook 4.9 to 4.13). */

const AREAS = new Set([
  'IP Lists',
  'Authentication Policies',
  'LDAP Servers',
  'Samba Domains',
  'Radius Servers',
  'RADIUS Servers',
  'Active Directory',
  'Directories',
]);

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(async () => server.stop());

const ldapServer = async (): Promise<string> => {
  const [found] = await did<readonly Row[]>(server, 'GET', '/api/v2/ldapservers/');
  return String(found?.id);
};

describe('the PowerShell module', () => {
  test('finds a RADIUS server by a search of its name, in the address and beside its usual page', async () => {
    const body = { name: 'Wireless', networkSourceIp: '192.0.2.1', sharedSecret: 'between us' };
    const made = await did(server, 'POST', '/api/radiusservers', body, headersOf(server));
    const rows = await getResults(
      server,
      '/api/radiusservers?search[fields][0]=name&search[searchTerm]=Wireless&fields=name',
    );
    assert.deepEqual(rows, [{ _id: made._id, name: 'Wireless' }]);
    const id = String(made._id);
    const sent = { ...body, id, name: 'Wireless 2', userCertEnabled: true };
    const changed = await did(server, 'PUT', `/api/radiusservers/${id}`, sent, headersOf(server));
    assert.deepEqual([changed.name, changed.userCertEnabled, changed.sharedSecret], ['Wireless 2', true, undefined]);
    await did(server, 'DELETE', `/api/radiusservers/${id}`);
  });

  test('makes an authentication policy for a group on the user portal', async () => {
    const group = await newUserGroup(server, 'Policy group');
    const made = await did(server, 'POST', '/api/v2/authn/policies', {
      name: 'PesterTest',
      disabled: true,
      effect: { action: 'allow' },
      targets: { resources: [{ type: 'user_portal' }], userGroups: { inclusions: [group] } },
    });
    assert.deepEqual(await did(server, 'GET', `/api/v2/authn/policies/${String(made.id)}`), made);
    await did(server, 'DELETE', `/api/v2/authn/policies/${String(made.id)}`);
  });
});

describe('jc', () => {
  test('creates and replaces a Samba domain, and is told what a part of one lacks', async () => {
    const path = `/api/v2/ldapservers/${await ldapServer()}/sambadomains`;
    const { id } = await did(server, 'POST', path, { name: 'WORKGROUP', sid: 'S-1-5-21-1-2-3' });
    const part = await server.api<Row>('PUT', `${path}/${String(id)}`, { name: 'OTHER' });
    assert.deepEqual([part.status, String(part.body.message)], [400, 'sid: is required']);
    const whole = { name: 'OTHER', sid: 'S-1-5-21-1-2-3' };
    assert.deepEqual(await did(server, 'PUT', `${path}/${String(id)}`, whole), { ...whole, id });
    assert.equal((await server.api('DELETE', `${path}/${String(id)}`)).status, 204);
  });

  test('switches an authentication policy off and on by PUT; one without an effect is refused, as by the service', async () => {
    const path = '/api/v2/authn/policies';
    const bare = await server.api<Row>('POST', path, { name: 'Bare', disabled: false, mfa: { required: true } });
    assert.deepEqual([bare.status, String(bare.body.message)], [400, 'effect: is required']);
    const made = await did(server, 'POST', path, { name: 'Switched', effect: { action: 'deny' } });
    for (const disabled of [true, false]) {
      const changed = await did(server, 'PUT', `${path}/${String(made.id)}`, { disabled });
      assert.deepEqual(changed, { ...made, disabled });
    }
    const [found] = await did<readonly Row[]>(server, 'GET', `${path}?filter=name:eq:Switched&limit=100`);
    assert.deepEqual(found, made);
    assert.deepEqual(await did(server, 'DELETE', `${path}/${String(made.id)}`), made);
  });

  test('creates an Active Directory by the name of its domain', async () => {
    const body = { domain: 'corp.example.com', useCase: 'ADASAUTHORITY' };
    const made = await did(server, 'POST', '/api/v2/activedirectories', body);
    assert.equal(made.domain, 'DC=corp;DC=example;DC=com');
    await did(server, 'DELETE', `/api/v2/activedirectories/${String(made.id)}`);
  });
});

test('a script makes an authentication policy with conditions of each kind', async () => {
  const { id: list } = await did(server, 'POST', '/api/v2/iplists', { name: 'Office', ips: ['192.0.2.0/24'] });
  const group = await newUserGroup(server, 'Script group');
  const conditions = {
    all: [
      { deviceManaged: true },
      { not: { operatingSystemIn: ['android', 'ios', 'linux'] } },
      { locationIn: { countries: ['US', 'CA', 'DE'] } },
      { ipAddressIn: [list] },
    ],
  };
  const made = await did(server, 'POST', '/api/v2/authn/policies', {
    name: 'Require MFA for specific applications',
    description: '',
    disabled: false,
    conditions,
    effect: { action: 'allow', obligations: { mfa: { required: true }, userVerification: { requirement: 'none' } } },
    targets: { resources: [], userGroups: { inclusions: [group] } },
    type: 'application',
  });
  assert.deepEqual(made.conditions, conditions);
});

test('a Terraform provider reads an authentication policy as it wrote it, and writes it back with one change', async () => {
  const body = {
    name: 'Terraform',
    description: '',
    disabled: false,
    monitorOnly: true,
    conditions: {},
    effect: {
      action: 'allow',
      obligations: {
        mfa: { required: true },
        userVerification: { requirement: 'none' },
        mfaFactors: [{ type: 'TOTP' }, { type: 'PUSH' }],
        mfaFactorSelectionMode: 'all',
      },
    },
    targets: { resources: [{ type: 'user_portal' }], users: { inclusions: ['all'] }, excludedApplications: [] },
  };
  const path = '/api/v2/authn/policies';
  const made = await did(server, 'POST', path, body);
  assert.deepEqual(made, { ...body, id: made.id, type: 'user_portal' });
  const read = await did(server, 'GET', `${path}/${String(made.id)}`);
  const changed = await did(server, 'PATCH', `${path}/${String(made.id)}`, { ...read, monitorOnly: false });
  assert.deepEqual(changed, { ...made, monitorOnly: false });
});

test('baton asks for one directory when it starts', async () => {
  const { status, body } = await server.api<readonly Row[]>('GET', '/api/v2/directories?limit=1');
  assert.deepEqual([status, body.length, body[0]?.type], [200, 1, 'ldap_server']);
});

describe('generated clients', { skip: NO_REFERENCE }, () => {
  let ids: Readonly<Record<string, string>>;
  before(async () => {
    ids = await filled();
  });
  const isRead = ({ method, tag }: ReferenceOperation): boolean => method === 'GET' && AREAS.has(tag);
  const reads = NO_REFERENCE === false ? referenceOperations().filter(isRead) : [];

  for (const { method, path, responses } of reads) {
    test(`decode ${method} ${path}`, async () => {
      const address = path.replaceAll(/(\w+)\/\{\w+\}/g, (_, segment: string) => `${segment}/${ids[segment]}`);
      const query = path.endsWith('/associations') ? '?targets=user' : '';
      const answer = await did<unknown>(server, method, `${address}${query}`);
      const found = faults(responses['200'] ?? {}, answer).filter((fault) => !isLeftOut(fault));
      assert.deepEqual([...new Set(found)], []);
      const rows = Array.isArray(answer) ? answer : (answer as { results?: unknown[] }).results;
      assert.ok(rows === undefined || rows.length > 0, 'there is nothing to decode');
    });
  }

  test('send back what they have read, whole', async () => {
    for (const [method, path, name] of [
      ['PUT', `/api/v2/iplists/${ids.iplists}`, 'description'],
      ['PATCH', `/api/v2/authn/policies/${ids.policies}`, 'description'],
      ['PUT', `/api/v2/ldapservers/${ids.ldapservers}/sambadomains/${ids.sambadomains}`, 'name'],
      ['PUT', `/api/radiusservers/${ids.radiusservers}`, 'name'],
    ] as const) {
      const read = await did(server, 'GET', path);
      const { organization: _, ...changed } = await did(server, method, path, { ...read, [name]: 'Sent back' });
      const { organization: __, ...expected } = read;
      assert.deepEqual(changed, { ...expected, [name]: 'Sent back' }, path);
    }
  });
});

/** Secrets are in no answer; the rest comes with Office 365 (docs/coverage.md). */
const isLeftOut = (fault: string): boolean => /\.(sharedSecret|externalId|syncStatus): is missing$/.test(fault);

/** One of everything, bound to a user and a group. */
async function filled(): Promise<Readonly<Record<string, string>>> {
  const user = await newUser(server, 'ada');
  const group = await newUserGroup(server, 'Bound');
  const made = async (path: string, body: Row): Promise<string> => {
    const { _id, id } = await did(server, 'POST', path, body);
    return String(_id ?? id);
  };
  const ldapservers = await ldapServer();
  const activedirectories = await made('/api/v2/activedirectories', { domain: 'DC=bound;DC=example' });
  const ids = {
    ldapservers,
    activedirectories,
    iplists: await made('/api/v2/iplists', { name: 'Read', ips: ['192.0.2.1'] }),
    policies: await made('/api/v2/authn/policies', {
      name: 'Read',
      effect: { action: 'allow', custom_error_message: { enabled: true, message: 'No', primary_help: { text: 'x' } } },
    }),
    sambadomains: await made(`/api/v2/ldapservers/${ldapservers}/sambadomains`, { name: 'R', sid: 'S-1-5-21-7-8-9' }),
    radiusservers: await made('/api/radiusservers', {
      name: 'Read',
      networkSourceIp: '192.0.2.2',
      sharedSecret: 'between us',
    }),
    agents: await made(`/api/v2/activedirectories/${activedirectories}/agents`, { agentType: 'SYNC' }),
  };
  for (const segment of ['ldapservers', 'radiusservers', 'activedirectories'] as const) {
    const path = `/api/v2/${segment}/${ids[segment]}/associations`;
    await did(server, 'POST', path, { op: 'add', type: 'user', id: user });
    await did(server, 'POST', path, { op: 'add', type: 'user_group', id: group });
  }
  return ids;
}
