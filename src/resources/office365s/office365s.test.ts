import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CloudError, type GraphAccess } from '../../directory/cloud-port.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import type { Scope } from '../../kit/scopes.ts';
import { graphPort } from '../../../test/support/cloud-ports.ts';
import { operations as bulk } from '../bulk-jobs/contract.ts';
import { operations as customEmails } from '../custom-emails/contract.ts';
import { operations as directories } from '../directories/contract.ts';
import { operations as mails } from '../mails/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as groups } from '../user-groups/contract.ts';
import { operations } from './contract.ts';
import { OFFICE365_TRANSLATIONS } from './entity.ts';

const graph = graphPort<GraphAccess>();
let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory({ office365: graph });
});
after(() => directory.close());

const SECRET = 'the~client.secret-of-muster';
const given = { tenantId: 'tenant.example', clientId: '11111111-2222-3333-4444-555555555555', clientSecret: SECRET };
const create = async (body: Document, query = {}): Promise<Document> =>
  (await directory.call(operations.create, { body: { ...given, ...body }, query })).body;
const call = async (
  operation: Parameters<typeof directory.call>[0],
  params: Readonly<Record<string, unknown>>,
  rest: { body?: Document; query?: Record<string, string>; headers?: Record<string, string> } = {},
): Promise<Document> =>
  (
    await directory.call(operation, {
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
      ...rest,
    })
  ).body;
const newUser = async (body: Document): Promise<string> =>
  String(((await directory.call(users.create, { body })).body as Document)._id);
const failing = async (error: CloudError, part: () => Promise<unknown>): Promise<void> => {
  graph.fail(error);
  try {
    await part();
  } finally {
    graph.fail(undefined);
  }
};

describe('Office 365', () => {
  test('is connected with credentials that are tried, and in no answer and no log', async () => {
    const made = await create({ name: ' Tenant ' });
    const { id, ...rest } = made;
    assert.deepEqual(rest, {
      name: 'Tenant',
      defaultDomain: { id: '', domain: '' },
      groupsEnabled: false,
      userLockoutAction: 'maintain',
      userPasswordExpirationAction: 'maintain',
      tenantId: 'tenant.example',
      clientId: given.clientId,
      baseUrl: 'https://graph.microsoft.com/v1.0',
      loginUrl: 'https://login.microsoftonline.com',
      createdAt: '2026-01-05T09:00:00.000Z',
    });
    assert.deepEqual(graph.seen(), {
      baseUrl: 'https://graph.microsoft.com/v1.0',
      loginUrl: 'https://login.microsoftonline.com',
      tenantId: 'tenant.example',
      clientId: given.clientId,
      clientSecret: SECRET,
    });
    assert.deepEqual(await call(operations.get, { office365_id: id }), {
      id,
      name: 'Tenant',
      defaultDomain: { id: '', domain: '' },
      groupsEnabled: false,
      userLockoutAction: 'maintain',
      userPasswordExpirationAction: 'maintain',
    });
    const log = await directory.store.read.changes(directory.organization, 0, 100);
    assert.ok(!JSON.stringify([made, log]).includes(SECRET));
    await assert.rejects(create({ name: 'tenant' }), { code: 'conflict' });
  });

  test('says what is wrong with credentials, or where they go', async () => {
    const refused = async (reason: ConstructorParameters<typeof CloudError>[0], expected: object) =>
      failing(new CloudError(reason, 'as it was said', { retryAfter: 1500 }), () =>
        assert.rejects(create({ name: reason }), expected),
      );
    await refused('credentials', { code: 'unprocessable', message: 'clientSecret: as it was said' });
    await refused('forbidden', { code: 'unprocessable', message: /^clientSecret: .*User\.ReadWrite\.All/ });
    await refused('unreachable', { code: 'unprocessable', message: 'baseUrl: as it was said' });
    await refused('limited', { code: 'unavailable', retryAfter: 2 });
    await failing(new CloudError('credentials', 'wrong'), async () => {
      const { id } = await create({ name: 'Untried' }, { verify: 'false' });
      assert.deepEqual(await call(operations.check, { id }), { ok: false, reason: 'credentials', message: 'wrong' });
      graph.fail(undefined);
      assert.deepEqual(await call(operations.check, { id }), { ok: true, reason: null, message: '' });
      await call(operations.remove, { id });
    });
    for (const baseUrl of ['graph', 'ftp://graph.example', 'https://u:p@graph.example', 'https://graph.example/?a=b'])
      await assert.rejects(create({ name: 'Elsewhere', baseUrl }), { code: 'invalid', message: /^baseUrl: / }, baseUrl);
  });

  test('sends no secret to another place that was given for this one', async () => {
    const { id } = await create({ name: 'Moving' });
    const change = (body: Document) => call(operations.change, { id }, { body });
    for (const body of [
      { baseUrl: 'https://graph.attacker.example' },
      { loginUrl: 'https://login.attacker.example' },
      { clientId: 'another' },
    ])
      await assert.rejects(change(body), { code: 'invalid', message: /^clientSecret: is required anew/ });
    for (const name of ['clientSecret', 'tenantId', 'name'])
      await assert.rejects(change({ [name]: null }), { code: 'invalid', message: `${name}: cannot be taken out` });
    const before = graph.seen();
    await change({ name: 'Moved', baseUrl: 'https://graph.microsoft.com/v1.0/' });
    assert.equal(graph.seen(), before, 'the same place is not tried again');
    const moved = await change({ loginUrl: 'https://login.microsoftonline.us', clientSecret: 'another-secret' });
    assert.deepEqual([moved.name, moved.loginUrl], ['Moved', 'https://login.microsoftonline.us']);
    assert.equal(graph.seen()?.clientSecret, 'another-secret');

    // Somebody has it go elsewhere while the new secret for this place is tried.
    const usual = graph.check.bind(graph);
    const elsewhere = { baseUrl: 'https://graph.attacker.example', clientSecret: 'nothing' };
    graph.check = async () => {
      graph.check = usual;
      await directory.call(operations.change, {
        params: { id: String(id) },
        query: { verify: 'false' },
        body: elsewhere,
      });
    };
    await assert.rejects(change({ clientSecret: SECRET }), { code: 'conflict', message: /^baseUrl was changed/ });
    await call(operations.check, { id });
    assert.deepEqual([graph.seen()?.baseUrl, graph.seen()?.clientSecret], Object.values(elsewhere));
    await call(operations.remove, { id });
  });

  test('has domains that Microsoft has verified, one of them by default', async () => {
    const { id: office365_id } = await create({ name: 'With domains' });
    const add = async (domain: string, of: unknown = office365_id) =>
      (await call(operations.addDomain, { office365_id: of }, { body: { domain } })) as { domain: Document };
    const { domain } = await add('Example.COM');
    const { objectId } = domain;
    assert.deepEqual(domain, {
      id: objectId,
      objectId,
      resourceObjectId: office365_id,
      domain: 'example.com',
      default: false,
    });
    await assert.rejects(add('example.com'), { code: 'conflict' });
    await assert.rejects(add('unverified.example'), { code: 'unprocessable', message: /has not verified/ });
    await assert.rejects(add('unknown.example'), { code: 'unprocessable', message: /^domain: Microsoft knows no/ });
    for (const wrong of ['example', '', 'a b.example', '127.0.0.1', 'https://example.com'])
      await assert.rejects(add(wrong), { code: 'invalid', message: /^domain: / }, wrong);
    const other = String((await create({ name: 'Other domains' })).id);
    const foreign = (await add('second.example', other)).domain;

    const patch = (defaultDomain: Document | null) =>
      call(operations.patch, { office365_id }, { body: { defaultDomain } as Document });
    const set = { id: objectId, domain: 'example.com' };
    assert.deepEqual((await patch({ id: String(objectId), domain: 'ignored.example' })).defaultDomain, set);
    for (const wrong of [String(foreign.id), 'none', '0123456789abcdef01234567'])
      await assert.rejects(patch({ id: wrong }), { code: 'invalid', message: /^defaultDomain\.id: / });
    const rows = (await call(directories.list, {}, { query: { limit: '100' } })) as unknown as Document[];
    assert.deepEqual(
      rows.find((row) => row.id === office365_id),
      { id: office365_id, name: 'With domains', type: 'office_365', defaultDomain: set, oAuthStatus: {} },
    );
    assert.deepEqual((await patch({})).defaultDomain, { id: '', domain: '' });
    await patch({ id: String(objectId) });
    const list = (await call(operations.domains, { office365_id })) as { domains: Document[]; totalCount: number };
    assert.deepEqual([list.totalCount, list.domains.map((each) => each.default)], [1, [true]]);
    await assert.rejects(call(operations.removeDomain, { office365_id, domain_id: foreign.id }), { code: 'not_found' });
    await call(operations.removeDomain, { office365_id, domain_id: objectId });
    assert.deepEqual((await call(operations.get, { office365_id })).defaultDomain, { id: '', domain: '' });
  });

  test('takes settings, and no removal of access', async () => {
    const { id: office365_id } = await create({ name: 'Settings' });
    const patch = (body: Document) => call(operations.patch, { office365_id }, { body });
    const body = { groupsEnabled: true, userLockoutAction: 'suspend', userPasswordExpirationAction: 'suspend' };
    const { name: _, id: __, defaultDomain: ___, ...changed } = await patch({ ...body, id: 'read before' });
    assert.deepEqual(changed, body);
    await assert.rejects(patch({ userPasswordExpirationAction: 'remove_access' }), {
      code: 'invalid',
      message: /^userPasswordExpirationAction/,
    });
  });

  test('has each translation rule once, and takes all of it along when it goes', async () => {
    const { id: office365_id } = await create({ name: 'With rules' });
    const add = (builtIn: string, rest: Document = {}) =>
      call(operations.addRule, { office365_id }, { body: { builtIn, ...rest } });
    for (const builtIn of OFFICE365_TRANSLATIONS) {
      const { id, ...rest } = await add(builtIn);
      assert.deepEqual(rest, { builtIn, direction: 'export' });
      assert.deepEqual(await call(operations.rule, { office365_id, id }), { id, builtIn, direction: 'export' });
    }
    await assert.rejects(add('user_city'), { code: 'conflict' });
    await assert.rejects(add('user_password'), { code: 'invalid', message: /^builtIn/ });
    await assert.rejects(add('user_city', { direction: 'import' }), { code: 'invalid', message: /^direction/ });
    const list = (query: Record<string, string>) =>
      call(operations.rules, { office365_id }, { query }) as unknown as Promise<Document[]>;
    assert.equal((await list({ limit: '100' })).length, OFFICE365_TRANSLATIONS.length);
    const [city] = await list({ filter: 'builtIn:eq:user_city' });
    const other = (await create({ name: 'Other rules' })).id;
    await assert.rejects(call(operations.removeRule, { office365_id: other, id: city?.id }), { code: 'not_found' });
    await call(operations.removeRule, { office365_id, id: city?.id });
    await add('user_city');

    const id = await newUser({ username: 'bound', email: 'bound@example.com' });
    const mail = {
      type: 'activate_o365_user',
      subject: 'Office 365',
      title: 'Welcome',
      header: 'Hello {{user.username}}',
    };
    await directory.call(customEmails.create, { body: mail });
    const body = { op: 'add', type: 'user', id };
    const params = { office365_id: String(office365_id) };
    const plan = (await directory.call(operations.associate, { params, body }, { plan: true })).body as Document;
    const office = { type: 'office_365', id: office365_id };
    assert.deepEqual(plan.gains, [{ subject: { type: 'user', id }, object: office }]);
    await directory.call(operations.associate, { params, body });
    const mailed = (await call(mails.list, {}, { query: { filter: 'type:eq:activate_o365_user' } })) as {
      results: Document[];
    };
    assert.deepEqual(
      mailed.results.map(({ to }) => to),
      ['bound@example.com'],
    );
    await call(operations.addDomain, { office365_id }, { body: { domain: 'example.com' } });
    await call(operations.remove, { id: office365_id });
    await assert.rejects(call(operations.get, { office365_id }), { code: 'not_found' });
    for (const kind of ['office_365_translation_rule', 'office_365_domain']) {
      const rows = await directory.store.read.scan(directory.organization, kind, '', 1000);
      assert.ok(!JSON.stringify(rows).includes(String(office365_id)), kind);
    }
    assert.deepEqual(await call(users.office365s, { user_id: id }), []);
  });
});

describe('a preview', () => {
  let id: string;
  before(async () => {
    id = String((await create({ name: 'Previewed' })).id);
  });
  const preview = (user: string) => call(operations.preview, { id }, { query: { user } });
  const rule = (builtIn: string) => call(operations.addRule, { office365_id: id }, { body: { builtIn } });
  const fieldsOf = ({ fields }: Document): Document =>
    Object.fromEntries((fields as Document[]).map(({ field, ...rest }) => [field, rest]));

  test('shows field by field what a user would be exported as', async () => {
    const boss = await newUser({ username: 'boss', email: 'boss@example.com' });
    const user = await newUser({
      username: 'sofja',
      email: 'Sofja@Example.com',
      firstname: 'Sofja',
      lastname: 'Kowalewskaja',
      department: 'Analysis',
      manager: boss,
      addresses: [{ type: 'work', country: 'se', locality: 'Stockholm' }],
      phoneNumbers: [{ type: 'mobile', number: '+46 1' }],
    });
    const first = await preview(user);
    assert.deepEqual(first.body, {
      accountEnabled: true,
      displayName: 'Sofja Kowalewskaja',
      givenName: 'Sofja',
      surname: 'Kowalewskaja',
      usageLocation: 'SE',
      userPrincipalName: 'Sofja@example.com',
      mailNickname: 'Sofja',
    });
    assert.deepEqual([first.exported, first.bound, first.manager], [true, false, null]);
    for (const each of ['user_city', 'user_mobile_phone', 'user_department', 'user_alternate_email', 'user_manager'])
      await rule(each);
    const group = String(((await directory.call(groups.create, { body: { name: 'Office' } })).body as Document).id);
    await call(groups.changeMembers, { group_id: group }, { body: { op: 'add', type: 'user', id: user } });
    await call(operations.associate, { office365_id: id }, { body: { op: 'add', type: 'user_group', id: group } });
    const second = await preview(user);
    const fields = fieldsOf(second);
    assert.deepEqual(fields.city, { value: 'Stockholm', rule: 'user_city', from: ['addresses[work].locality'] });
    assert.deepEqual(fields.mobilePhone, {
      value: '+46 1',
      rule: 'user_mobile_phone',
      from: ['phoneNumbers[mobile].number'],
    });
    assert.deepEqual(fields.otherMails, { value: [], rule: 'user_alternate_email', from: ['alternateEmail'] });
    assert.deepEqual([second.bound, second.manager], [true, { id: boss, name: 'boss@example.com' }]);
  });

  test('says what keeps a user from being exported', async () => {
    await call(operations.addDomain, { office365_id: id }, { body: { domain: 'example.com' } });
    const user = await newUser({ username: 'emmy', email: 'emmy@elsewhere.example', alternateEmail: 'e@example.com' });
    const first = await preview(user);
    assert.deepEqual([first.exported, first.name], [false, null]);
    assert.deepEqual((first.missing as Document[])[0]?.property, 'defaultDomain');
    const { domain } = (await call(
      operations.addDomain,
      { office365_id: id },
      { body: { domain: 'second.example' } },
    )) as {
      domain: Document;
    };
    await call(operations.patch, { office365_id: id }, { body: { defaultDomain: { id: domain.id } } });
    const second = await preview(user);
    assert.deepEqual([second.exported, second.name], [true, 'emmy@second.example']);
    await rule('user_principal_name_from_alternate_email');
    const third = fieldsOf(await preview(user));
    assert.deepEqual(third.userPrincipalName, {
      value: 'e@example.com',
      rule: 'user_principal_name_from_alternate_email',
      from: ['alternateEmail'],
    });
    const none = await newUser({ username: 'nobody', email: 'nobody@example.com' });
    assert.deepEqual((await preview(none)).missing, [
      { property: 'alternateEmail', problem: 'is empty, and the account is named by it' },
    ]);
    await call(users.put, { id: user }, { body: { suspended: true } });
    const suspended = await preview(user);
    assert.deepEqual(
      [suspended.suspended, suspended.standing, (suspended.body as Document).accountEnabled],
      [true, ['suspended'], false],
    );
    const staged = await newUser({
      username: 'staged',
      email: 's@example.com',
      alternateEmail: 's@example.com',
      state: 'STAGED',
    });
    const { exported, standing, account } = await preview(staged);
    assert.deepEqual([exported, standing, account], [false, ['staged'], 'suspended']);
    await assert.rejects(preview('none'), { code: 'invalid', message: /^user: / });
    await assert.rejects(preview('0123456789abcdef01234567'), { code: 'not_found' });
  });
});

describe('an import', () => {
  let id: string;
  before(async () => {
    id = String((await create({ name: 'Imported' })).id);
  });
  const list = (query: Record<string, string>, headers: Record<string, string> = {}) =>
    call(operations.importUsers, { office365_id: id }, { query, headers });

  test('lists accounts by parameters that reach Graph as they are', async () => {
    assert.deepEqual(await list({ top: '1' }), {
      users: [{ id: 'graph-1', givenName: 'Grete', surname: 'Hermann', userPrincipalName: 'grete@example.com' }],
      skipToken: '1',
      top: 1,
    });
    const query = {
      top: '5',
      skipToken: '1',
      filter: "startswith(givenName,'G')",
      search: '"displayName:g"',
      orderby: 'displayName desc',
      count: 'true',
    };
    const second = (await list(query, { consistencylevel: 'eventual' })) as { users: Document[]; skipToken: string };
    assert.deepEqual([second.users[0]?.givenName, second.skipToken], ['', '']);
    assert.deepEqual(graph.asked.at(-1)?.query, {
      parameters: {
        $top: '5',
        $skiptoken: '1',
        $filter: "startswith(givenName,'G')",
        $search: '"displayName:g"',
        $orderby: 'displayName desc',
        $count: 'true',
      },
      consistencyLevel: 'eventual',
    });
    await assert.rejects(list({ top: '1000' }), { code: 'invalid', message: /^top/ });
    await failing(new CloudError('rejected', 'Microsoft Graph answered 400 (Request_UnsupportedQuery)'), () =>
      assert.rejects(list({ filter: 'x' }), { code: 'unprocessable', message: /UnsupportedQuery/ }),
    );
    await failing(new CloudError('limited', 'slowly', { retryAfter: 30_000 }), () =>
      assert.rejects(list({}), { code: 'unavailable', retryAfter: 30 }),
    );
  });

  test('makes users of accounts in the background, and says what came of each', async () => {
    await newUser({ username: 'no.name', email: 'taken@example.com' });
    const ids = ['graph-1', 'graph-2', 'nowhere'];
    const started = (scopes: readonly Scope[]) =>
      directory.call(
        operations.import,
        { params: { id }, body: { ids } },
        { identity: { ...directory.identity, scopes: new Set(scopes) } },
      );
    await assert.rejects(started(['servers.write']), { code: 'forbidden', message: /users\.write/ });
    const { jobId } = (await call(operations.import, { id }, { body: { ids } })) as { jobId: string };
    await directory.work();
    const results = (await call(bulk.results, { job_id: jobId })) as unknown as Document[];
    assert.deepEqual(
      results.map(({ meta, statusMsg }) => [(meta as Document).outcome, statusMsg]),
      [
        ['done', ''],
        ['refused', 'User already exists: username is taken'],
        ['refused', 'Microsoft has no account nowhere'],
      ],
    );
    const found = (await call(users.list, {}, { query: { filter: 'username:$eq:grete' } })) as { results: Document[] };
    const { email, firstname, lastname, state, creationSource } = found.results[0] as Document;
    assert.deepEqual(
      [email, firstname, lastname, state, creationSource],
      ['grete@example.com', 'Grete', 'Hermann', 'STAGED', 'jumpcloud:o365'],
    );
  });
});
