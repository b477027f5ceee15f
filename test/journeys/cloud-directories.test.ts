import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { googleDirectory } from '../../src/outside/google-admin/google.ts';
import { graphDirectory } from '../../src/outside/microsoft-graph/graph.ts';
import { GSUITE_TRANSLATIONS } from '../../src/resources/gsuites/entity.ts';
import { OFFICE365_TRANSLATIONS } from '../../src/resources/office365s/entity.ts';
import { startGoogle, type GoogleStandIn } from '../support/google.ts';
import { startGraph, type GraphStandIn } from '../support/graph.ts';
import { startTestServer, type Reply, type TestServer } from '../support/server.ts';

/** Office 365 and G Suite over HTTP on both sides: what comes from there, what would go there, and what is said of failures. */

type Body = Readonly<Record<string, unknown>>;

let server: TestServer;
let graph: GraphStandIn;
let google: GoogleStandIn;
before(async () => {
  [server, graph, google] = await Promise.all([startTestServer(), startGraph(), startGoogle()]);
});
after(async () => {
  await server.stop();
  await Promise.all([graph.close(), google.close()]);
});

const asked = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  server.api<Body>(method, path, body, headers);
async function did(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Body> {
  const reply = await asked(method, path, body, headers);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
function refused({ status, body }: Reply<Body>, expected: number, message: RegExp): void {
  assert.equal(status, expected, JSON.stringify(body));
  assert.match(String(body.message), message);
}
const newUser = async (username: string, more: object = {}): Promise<string> =>
  String((await did('POST', '/api/systemusers', { username, email: `${username}@example.com`, ...more }))._id);

const WHOLE = {
  firstname: 'Ada',
  lastname: 'Lovelace',
  alternateEmail: 'lovelace@example.com',
  department: 'Engines',
  jobTitle: 'Analyst',
  location: 'London',
  costCenter: '42',
  employeeType: 'Permanent',
  employeeIdentifier: 'E-7',
  addresses: ['home', 'work', 'other'].map((type) => ({
    type,
    streetAddress: '1 St',
    locality: 'London',
    country: 'GB',
  })),
  phoneNumbers: ['home', 'mobile', 'other', 'work', 'work_fax', 'work_mobile'].map((type) => ({
    type,
    number: '+44 1',
  })),
};

describe('Office 365', () => {
  let path: string;
  let ours: string;

  test('is connected once the credentials are good for what is needed', async () => {
    const body = { name: 'Tenant', ...graph.access };
    const make = (more: object) => asked('POST', '/muster/v1/office365s', { ...body, ...more });
    refused(await make({ clientSecret: 'wrong' }), 422, /^clientSecret: .*AADSTS7000215/);
    graph.permissions.delete('Domain.Read.All');
    refused(await make({}), 422, /^clientSecret: .*Domain\.Read\.All.*admin consent/);
    graph.permissions.add('Domain.Read.All');
    refused(await make({ baseUrl: 'http://127.0.0.1:9/v1.0', loginUrl: 'http://127.0.0.1:9' }), 422, /^baseUrl: /);
    const { id } = (await make({})).body;
    path = `/api/v2/office365s/${String(id)}`;
    ours = `/muster/v1/office365s/${String(id)}`;
    assert.deepEqual(await did('POST', `${ours}/check`), { ok: true, reason: null, message: '' });
    const { domain } = (await did('POST', `${path}/domains`, { domain: 'example.com' })) as { domain: Body };
    await did('PATCH', path, { defaultDomain: { id: domain.objectId } });
    refused(await asked('POST', `${path}/domains`, { domain: 'unverified.example.com' }), 422, /has not verified/);
    refused(await asked('POST', `${path}/domains`, { domain: 'example.com' }), 409, /already/);
  });

  test('shows what Microsoft would be sent, in a form that Microsoft takes', async () => {
    for (const builtIn of OFFICE365_TRANSLATIONS) await did('POST', `${path}/translationrules`, { builtIn });
    const user = await newUser('ada', WHOLE);
    const preview = await did('GET', `${ours}/preview?user=${user}`);
    assert.deepEqual([preview.exported, preview.name], [true, 'lovelace@example.com']);
    const port = graphDirectory(server.built.outbound);
    const made = await port.create(graph.access, {
      ...(preview.body as Body),
      passwordProfile: { password: 'at first 1!', forceChangePasswordNextSignIn: true },
    });
    assert.equal(made.name, preview.name);
    const emptied = await did(
      'GET',
      `${ours}/preview?user=${await newUser('bare', { alternateEmail: 'bare@example.com' })}`,
    );
    await port.update(graph.access, made.id, { ...(emptied.body as Body), userPrincipalName: 'other@example.com' });
    assert.equal(graph.named('other@example.com')?.city, null);
  });

  test('lists and imports the accounts there, a page at a time', async () => {
    const ids = ['grete', 'gerda', 'emil'].map((name) =>
      graph.add({ userPrincipalName: `${name}@example.com`, displayName: name, givenName: name, surname: 'Imported' }),
    );
    const list = (query: string, headers = {}) => asked('GET', `${path}/import/users?${query}`, undefined, headers);
    const filter = encodeURIComponent("startswith(userPrincipalName,'g')");
    const first = (await list(`top=1&filter=${filter}&orderby=userPrincipalName%20desc&count=true`)).body;
    assert.deepEqual(first.users, [
      { id: ids[0], givenName: 'grete', surname: 'Imported', userPrincipalName: 'grete@example.com' },
    ]);
    const second = (
      await list(`top=1&filter=${filter}&orderby=userPrincipalName%20desc&skipToken=${String(first.skipToken)}`)
    ).body;
    assert.deepEqual([(second.users as Body[])[0]?.id, second.skipToken, second.top], [ids[1], '', 1]);
    const query = graph.asked.at(-1)?.query;
    assert.equal(query?.get('$orderby'), 'userPrincipalName desc');

    const search = `search=${encodeURIComponent('"displayName:emil"')}`;
    refused(await list(search), 422, /ConsistencyLevel/);
    const found = (await list(search, { ConsistencyLevel: 'eventual' })).body;
    assert.deepEqual(
      (found.users as Body[]).map(({ id }) => id),
      [ids[2]],
    );
    assert.equal(graph.asked.at(-1)?.headers.consistencylevel, 'eventual');
    refused(await list('filter=nonsense'), 422, /Request_UnsupportedQuery/);

    graph.fault({ type: 'answer', status: 429, body: {}, headers: { 'retry-after': '7' } });
    const slow = await list('');
    refused(slow, 503, /429/);
    assert.equal(slow.headers.get('retry-after'), '7');
    graph.away = true;
    refused(await list(''), 503, /./);
    graph.away = false;

    const { jobId } = await did('POST', `${ours}/import`, { ids: [...ids, 'nobody'] });
    await server.built.runner.drain();
    const results = (await did('GET', `/api/v2/bulk/users/${String(jobId)}/results`)) as unknown as Body[];
    assert.deepEqual(
      results.map(({ statusMsg }) => statusMsg),
      ['', '', '', 'Microsoft has no account nobody'],
    );
    const users = (await did('GET', '/api/systemusers?filter=lastname:$eq:Imported&sort=username')) as {
      results: Body[];
    };
    assert.deepEqual(
      users.results.map(({ email, state }) => [email, state]),
      [
        ['emil@example.com', 'STAGED'],
        ['gerda@example.com', 'STAGED'],
        ['grete@example.com', 'STAGED'],
      ],
    );
  });
});

describe('G Suite', () => {
  let path: string;
  let ours: string;

  test('is connected once somebody let the service account act for the domain', async () => {
    const make = () => asked('POST', '/muster/v1/gsuites', { name: 'Workspace', ...google.access });
    google.delegated = false;
    refused(await make(), 422, /^privateKey: .*unauthorized/i);
    google.delegated = true;
    const { id } = (await make()).body;
    path = `/api/v2/gsuites/${String(id)}`;
    ours = `/muster/v1/gsuites/${String(id)}`;
    await did('POST', `${ours}/domains`, { domain: 'example.com' });
    refused(await asked('POST', `${ours}/domains`, { domain: 'unverified.example.com' }), 422, /has not verified/);
    const names = ((await did('GET', '/api/v2/directories')) as unknown as Body[]).map(
      ({ name, type }) => `${String(name)}: ${String(type)}`,
    );
    assert.deepEqual(names.toSorted(), ['Tenant: office_365', 'Workspace: g_suite', 'jumpcloud: ldap_server']);
  });

  test('shows what Google would be sent, in a form that Google takes', async () => {
    for (const builtIn of GSUITE_TRANSLATIONS.filter((each) => !['user_status', 'user_password'].includes(each)))
      await did('POST', `${path}/translationrules`, { builtIn });
    const user = await newUser('emmy', { ...WHOLE, employeeIdentifier: 'E-8', alternateEmail: 'noether@example.com' });
    const preview = await did('GET', `${ours}/preview?user=${user}`);
    assert.deepEqual([preview.exported, preview.name], [true, 'emmy@example.com']);
    const port = googleDirectory(server.built.outbound);
    await port.create(google.access, { ...(preview.body as Body), password: 'at first 1!' });
    const { phones, organizations } = google.named('emmy@example.com') as Body;
    assert.deepEqual([(phones as Body[]).length, (organizations as Body[])[0]?.costCenter], [6, '42']);
  });

  test('lists and imports the accounts there, by the filter of the directory', async () => {
    const id = google.add({
      primaryEmail: 'mary@example.com',
      name: { givenName: 'Mary', familyName: 'Imported-too', fullName: 'Mary Imported-too' },
      phones: [{ type: 'work', value: '+44 3' }],
    });
    const rules = (await did(
      'GET',
      `${path}/translationrules?filter=builtIn:eq:user_work_phone_numbers`,
    )) as unknown as Body[];
    await did('DELETE', `${path}/translationrules/${String(rules[0]?.id)}`);
    await did('POST', `${path}/translationrules`, { builtIn: 'user_work_phone_numbers', direction: 'import' });
    await did('PATCH', path, { importFilter: 'givenName:mary' });
    const shown = await did('GET', `${path}/import/jumpcloudusers?maxResults=2&orderBy=email&sortOrder=DESCENDING`);
    assert.deepEqual(shown.users, [
      {
        email: 'mary@example.com',
        firstname: 'Mary',
        lastname: 'Imported-too',
        phoneNumbers: [{ type: 'work', number: '+44 3' }],
      },
    ]);
    const { query } = google.asked.at(-1) ?? assert.fail('nothing was asked');
    assert.deepEqual(
      ['query', 'maxResults', 'orderBy', 'sortOrder', 'customer'].map((name) => query.get(name)),
      ['givenName:mary', '2', 'email', 'DESCENDING', 'my_customer'],
    );
    const { jobId } = await did('POST', `${ours}/import`, { ids: [id] });
    await server.built.runner.drain();
    const results = (await did('GET', `/api/v2/bulk/users/${String(jobId)}/results`)) as unknown as Body[];
    assert.equal(results[0]?.statusMsg, '');
    const users = (await did('GET', '/api/systemusers?filter=username:$eq:mary')) as { results: Body[] };
    assert.equal(users.results[0]?.creationSource, 'jumpcloud:gapps');
  });
});
