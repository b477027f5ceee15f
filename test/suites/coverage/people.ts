import assert from 'node:assert/strict';
import type { Recorder } from './recorder.ts';

const DAY = 86_400_000;
const SSH_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SaG6UOoqKLsabgH5C9okWi0dh2l9GKJl test';

interface User {
  readonly _id: string;
  readonly organization: string;
}

/** Everything that a creation of a user takes. */
const wholeUser = (name: string, manager: string): Readonly<Record<string, unknown>> => ({
  username: name,
  email: `${name}@people.example`,
  password: `Correct-horse-7-${name}`,
  account_locked: true,
  addresses: [
    {
      type: 'work',
      poBox: '7',
      extendedAddress: 'Suite 3',
      streetAddress: '1 Main Street',
      locality: 'Springfield',
      region: 'IL',
      postalCode: '62701',
      country: 'USA',
    },
  ],
  allow_public_key: true,
  alternateEmail: `${name}@home.example`,
  attributes: [{ name: 'site', value: 'north' }],
  company: 'Acme',
  costCenter: 'C-1',
  delegatedAuthority: { id: '5f0000000000000000000001', name: 'ActiveDirectory' },
  department: 'Engineering',
  description: 'Writes programs',
  displayname: `The one called ${name}`,
  employeeIdentifier: `E-${name}`,
  employeeType: 'permanent',
  enable_user_portal_multifactor: true,
  external_dn: `cn=${name},dc=people,dc=example`,
  external_password_expiration_date: '2030-01-01T00:00:00.000Z',
  external_source_type: 'ldap',
  firstname: 'Ada',
  jobTitle: 'Engineer',
  lastname: 'Lovelace',
  location: 'London',
  managedAppleId: `${name}@apple.example`,
  manager,
  middlename: 'King',
  phoneNumbers: [{ type: 'mobile', number: '+1 555 0100' }],
  public_key: SSH_KEY,
  recoveryEmail: { address: `${name}@recovery.example` },
  relationships: [{ type: 'mentor', value: 'Charles' }],
  restrictedFields: [{ id: '5f0000000000000000000002', type: 'scim', field: 'department' }],
  ssh_keys: [{ name: 'laptop', public_key: SSH_KEY }],
  tags: ['early'],
});

/** System users: what they answer, and the parameters of the operations on single ones. */
export async function people(recorder: Recorder, other: string): Promise<void> {
  const boss = await recorder.did<User>('POST', '/api/systemusers', { username: 'boss', email: 'boss@people.example' });
  const until = new Date(Date.now() + 5 * DAY).toISOString();
  const active = await recorder.did<User>('POST', '/api/systemusers', {
    ...wholeUser('ada', boss._id),
    mfa: { exclusion: true, exclusionUntil: until },
  });
  const staged = await recorder.did<User>('POST', '/api/systemusers', {
    ...wholeUser('grace', boss._id),
    state: 'STAGED',
    mfa: { exclusion: true, exclusionDays: 3 },
  });
  for (const { _id } of [active, staged]) {
    await recorder.did('GET', `/api/systemusers/${_id}`);
    await recorder.did('PUT', `/api/systemusers/${_id}`, { tags: ['early', 'late'] });
  }
  await recorder.did('GET', '/api/systemusers?limit=100');
  await parametersOfOne(recorder, active._id);
  await passwordDetails(recorder, active._id);
  await organizations(recorder, active._id, boss, other);
  await recorder.did('DELETE', `/api/systemusers/${staged._id}`);
  await cascade(recorder, boss._id, active._id);
  await recorder.did('DELETE', `/api/systemusers/${active._id}`);
}

async function parametersOfOne(recorder: Recorder, id: string): Promise<void> {
  const path = `/api/systemusers/${id}`;
  assert.deepEqual(Object.keys(await recorder.did('GET', `${path}?fields=username%20email`)).toSorted(), [
    '_id',
    'email',
    'id',
    'username',
  ]);
  recorder.effect('GET', path, 'fields');
  assert.equal((await recorder.ask('GET', `${path}?filter=username:$eq:ada`)).status, 200);
  assert.equal((await recorder.ask('GET', `${path}?filter=username:$eq:eve`)).status, 404);
  recorder.effect('GET', path, 'filter');
}

/** A password that breaks several rules: each is named where that is asked for. */
async function passwordDetails(recorder: Recorder, id: string): Promise<void> {
  const body = { username: 'weak', email: 'weak@people.example', password: 'a' };
  for (const [method, path] of [
    ['POST', '/api/systemusers'],
    ['PUT', `/api/systemusers/${id}`],
  ] as const) {
    const [brief, full] = await Promise.all(
      ['', '?fullValidationDetails=password'].map((query) => recorder.ask(method, `${path}${query}`, body)),
    );
    assert.deepEqual([brief?.status, full?.status], [400, 400], JSON.stringify([brief?.body, full?.body]));
    assert.equal(full?.body.message, 'Password validation fail');
    assert.notDeepEqual(brief?.body, full?.body);
    recorder.effect(method, path, 'fullValidationDetails');
  }
}

/** `x-org-id` chooses where a user is made and looked for. */
async function organizations(recorder: Recorder, id: string, boss: User, other: string): Promise<void> {
  const header = { 'x-org-id': other };
  const body = { username: 'ada', email: 'ada@people.example' };
  const elsewhere = await recorder.did<User>('POST', '/api/systemusers', body, header);
  assert.equal(elsewhere.organization, other);
  assert.notEqual(boss.organization, other);
  recorder.effect('POST', '/api/systemusers', 'x-org-id');
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const reply = await recorder.ask(method, `/api/systemusers/${id}`, method === 'PUT' ? {} : undefined, header);
    assert.equal(reply.status, 404, method);
    recorder.effect(method, `/api/systemusers/${id}`, 'x-org-id');
  }
}

async function cascade(recorder: Recorder, manager: string, report: string): Promise<void> {
  const path = `/api/systemusers/${manager}`;
  assert.equal((await recorder.ask('DELETE', path)).status, 409);
  await recorder.did('DELETE', `${path}?cascade_manager=null`);
  assert.equal((await recorder.did('GET', `/api/systemusers/${report}`)).manager, '');
  recorder.effect('DELETE', path, 'cascade_manager');
}
