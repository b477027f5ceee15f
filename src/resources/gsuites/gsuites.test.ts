import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { CloudError, type GoogleAccess } from '../../directory/cloud-port.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { googlePort } from '../../../test/support/cloud-ports.ts';
import { operations as bulk } from '../bulk-jobs/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations } from './contract.ts';
import { EXPORT_ONLY, GSUITE_TRANSLATIONS } from './entity.ts';

const pem = (type: 'rsa' | 'ed25519'): string => {
  const made = type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return String(made.privateKey.export({ type: 'pkcs8', format: 'pem' }));
};
const privateKey = pem('rsa');
const google = googlePort<GoogleAccess>();
let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory({ gsuite: google });
});
after(() => directory.close());

const given = { clientEmail: 'muster@project.iam.example', adminEmail: 'admin@example.com', privateKey };
const create = async (body: Document): Promise<Document> =>
  (await directory.call(operations.create, { body: { ...given, ...body } })).body;
const call = async (
  operation: Parameters<typeof directory.call>[0],
  params: Readonly<Record<string, unknown>>,
  rest: { body?: Document; query?: Record<string, string> } = {},
): Promise<Document> =>
  (
    await directory.call(operation, {
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
      ...rest,
    })
  ).body;

describe('G Suite', () => {
  test('is connected by a service account, whose key is in no answer', async () => {
    // As it stands in the JSON file of the key.
    const copied = privateKey.replaceAll('\n', String.raw`\n`);
    const { id, ...rest } = await create({ name: 'Workspace', privateKey: copied });
    assert.deepEqual(rest, {
      name: 'Workspace',
      defaultDomain: { id: '', domain: '' },
      groupsEnabled: false,
      importFilter: '',
      organizationObjectId: directory.organization,
      userLockoutAction: 'maintain',
      userPasswordExpirationAction: 'maintain',
      clientEmail: given.clientEmail,
      adminEmail: given.adminEmail,
      customer: 'my_customer',
      baseUrl: 'https://admin.googleapis.com',
      tokenUrl: 'https://oauth2.googleapis.com/token',
      createdAt: '2026-01-05T09:00:00.000Z',
    });
    assert.deepEqual(await call(operations.check, { id }), { ok: true, reason: null, message: '' });
    assert.equal(google.seen()?.privateKey, privateKey);
    assert.ok(!JSON.stringify(rest).includes('PRIVATE KEY'));
    for (const wrong of ['none', pem('ed25519'), ''])
      await assert.rejects(create({ name: 'Wrong', privateKey: wrong }), { code: 'invalid', message: /^privateKey/ });
    const change = (body: Document) => call(operations.change, { id }, { body });
    await assert.rejects(change({ tokenUrl: 'https://oauth2.attacker.example/token' }), {
      code: 'invalid',
      message: /^privateKey: is required anew/,
    });
    google.fail(new CloudError('forbidden', 'Google answered 403'));
    try {
      const another = pem('rsa');
      const message = /^privateKey: .*admin\.directory\.user/;
      await assert.rejects(change({ adminEmail: 'other@example.com', privateKey: another }), { message });
    } finally {
      google.fail(undefined);
    }
  });

  test('takes settings, the removal of access among them, and stays with its organization', async () => {
    const { id } = await create({ name: 'Settings' });
    const patch = (body: Document) => call(operations.patch, { id }, { body });
    const settings = {
      groupsEnabled: true,
      importFilter: 'orgUnitPath=/Sales',
      userLockoutAction: 'suspend',
      userPasswordExpirationAction: 'remove_access',
    };
    const own = directory.organization;
    const organizationObjectId = Buffer.from(own, 'hex').toString('base64');
    const { id: _, name: __, defaultDomain: ___, ...changed } = await patch({ ...settings, organizationObjectId });
    assert.deepEqual(changed, { ...settings, organizationObjectId: own });
    await assert.rejects(patch({ organizationObjectId: '0123456789abcdef01234567' }), { code: 'invalid' });
  });

  test('has each translation once, in one direction', async () => {
    const { id: gsuite_id } = await create({ name: 'Rules' });
    const list = async () =>
      (await call(operations.rules, { gsuite_id }, { query: { limit: '100' } })) as unknown as Document[];
    const shown = (rules: readonly Document[]) =>
      rules.map(({ builtIn, direction }) => `${String(builtIn)} ${String(direction)}`);
    assert.deepEqual(shown(await list()).toSorted(), ['user_password export', 'user_status export']);
    for (const { id } of await list()) await call(operations.removeRule, { gsuite_id, id });
    const add = (builtIn: string, direction: string) =>
      call(operations.addRule, { gsuite_id }, { body: { builtIn, direction } });
    for (const builtIn of EXPORT_ONLY)
      await assert.rejects(add(builtIn, 'import'), { code: 'invalid', message: /^direction: has to be export/ });
    for (const [i, builtIn] of GSUITE_TRANSLATIONS.entries())
      await add(builtIn, i % 2 === 0 && !EXPORT_ONLY.includes(builtIn) ? 'import' : 'export');
    assert.equal((await list()).length, GSUITE_TRANSLATIONS.length);
    await assert.rejects(add('user_status', 'import'), { code: 'conflict' });
  });

  test('has domains, as Office 365 has', async () => {
    const { id } = await create({ name: 'Domains' });
    const add = (domain: string) => call(operations.addDomain, { id }, { body: { domain } });
    await assert.rejects(add('unverified.example'), { code: 'unprocessable', message: /Google has not verified/ });
    const { domain } = (await add('second.example')) as { domain: Document };
    await call(operations.patch, { id }, { body: { defaultDomain: { id: domain.id } } });
    const { domains } = (await call(operations.domains, { id })) as { domains: Document[] };
    assert.deepEqual(domains, [{ ...domain, default: true }]);
    await call(operations.removeDomain, { id, domain_id: domain.id });
    assert.deepEqual((await call(operations.get, { id })).defaultDomain, { id: '', domain: '' });
    await call(operations.remove, { id });
  });
});

describe('an import from G Suite', () => {
  let id: string;
  before(async () => {
    id = String((await create({ name: 'Imported' })).id);
    await call(operations.patch, { id }, { body: { importFilter: 'orgUnitPath=/Maths' } });
    for (const builtIn of [
      'user_work_addresses',
      'user_mobile_phone_numbers',
      'user_primary_organization_department',
      'user_primary_organization_employee_id',
      'user_alternate_email',
    ])
      await call(operations.addRule, { gsuite_id: id }, { body: { builtIn, direction: 'import' } });
  });

  test('lists accounts by parameters that reach Google, and by the filter of the directory', async () => {
    const list = (query: Record<string, string>) => call(operations.importUsers, { gsuite_id: id }, { query });
    assert.deepEqual(await list({ limit: '1' }), {
      users: [
        {
          id: 'google-1',
          primaryEmail: 'mary@example.com',
          givenName: 'Mary',
          familyName: 'Cartwright',
          thumbnailPhotoUrl: 'https://photos.example/1',
        },
      ],
      nextPageToken: '1',
    });
    const query = {
      maxResults: '7',
      pageToken: '1',
      query: 'isSuspended=true',
      orderBy: 'email',
      sortOrder: 'DESCENDING',
    };
    await list(query);
    assert.deepEqual(google.asked.at(-1)?.query.parameters, {
      ...query,
      query: 'orgUnitPath=/Maths isSuspended=true',
    });
    await assert.rejects(list({ limit: '501' }), { code: 'invalid', message: /^limit/ });
  });

  test('shows accounts as users by the rules that import', async () => {
    const list = async (query: Record<string, string>) =>
      ((await call(operations.importJumpcloudUsers, { gsuite_id: id }, { query })) as { users: Document[] }).users;
    const mary = {
      email: 'mary@example.com',
      firstname: 'Mary',
      lastname: 'Cartwright',
      alternateEmail: 'mary@home.example',
      department: 'Analysis',
      employeeIdentifier: 'E-1',
      addresses: [{ type: 'work', locality: 'Cambridge' }],
      phoneNumbers: [{ type: 'mobile', number: '+44 2' }],
    };
    assert.deepEqual((await list({}))[0], mary);
    const whole = (await list({ allowEmptyFields: 'true' }))[0];
    assert.deepEqual([whole?.jobTitle, whole?.costCenter], ['', '']);
  });

  test('makes users, suspended ones where a rule says so', async () => {
    const rules = (await call(
      operations.rules,
      { gsuite_id: id },
      { query: { filter: 'builtIn:eq:user_status' } },
    )) as unknown as Document[];
    await call(operations.removeRule, { gsuite_id: id, id: rules[0]?.id });
    await call(operations.addRule, { gsuite_id: id }, { body: { builtIn: 'user_status', direction: 'import' } });
    const { jobId } = (await call(operations.import, { id }, { body: { ids: ['google-1', 'google-2'] } })) as {
      jobId: string;
    };
    // The other side is away at first: the job waits for it.
    google.fail(new CloudError('unreachable', 'away'));
    await assert.rejects(directory.work(), /away/);
    google.fail(undefined);
    directory.clock.at += 3_600_000;
    // It goes on telling of the failure before.
    await assert.rejects(directory.work(), /away/);
    const results = (await call(bulk.results, { job_id: jobId })) as unknown as Document[];
    assert.deepEqual(
      results.map(({ meta }) => (meta as Document).outcome),
      ['done', 'done'],
    );
    const named = async (username: string) =>
      ((await call(users.list, {}, { query: { filter: `username:$eq:${username}` } })) as { results: Document[] })
        .results[0];
    const mary = await named('mary');
    assert.deepEqual(
      [
        mary?.employeeIdentifier,
        (mary?.phoneNumbers as Document[] | undefined)?.[0]?.number,
        mary?.creationSource,
        mary?.state,
      ],
      ['E-1', '+44 2', 'jumpcloud:gapps', 'STAGED'],
    );
    assert.equal((await named('gone'))?.state, 'SUSPENDED');
  });
});
