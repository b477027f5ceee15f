import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { IdentityProvider } from 'samlify';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { headersOf, idByName } from './powershell.ts';
import { did, newUser, newUserGroup, resultsOf, rowsOf, type Row } from './things.ts';

/** What clients do with applications, each as its source has it. */

let server: TestServer;
before(async () => {
  server = await startTestServer();
});
after(async () => server.stop());

describe('the Terraform provider of CognotektGmbH', () => {
  const label = 'AWS production';
  /** Its generated types leave empty texts out, and send a field without a value as an empty object. */
  const payload = {
    name: 'aws',
    ssoUrl: 'https://sso.jumpcloud.com/saml2/aws-production',
    displayLabel: label,
    config: { acsUrl: {}, idpEntityId: { value: 'urn:example:idp' }, spEntityId: {} },
  };

  test('creates, reads with its metadata, changes without a name, and deletes', async () => {
    const created = await did(server, 'POST', '/api/applications', payload);
    const path = `/api/applications/${String(created._id)}`;
    const read = await did(server, 'GET', path);
    assert.deepEqual([read.displayLabel, read.ssoUrl], [label, payload.ssoUrl]);

    // It sends the key alone, without an organization in a header, and takes the body as it is.
    const url = `/api/organizations/${server.organization}/applications/${String(created._id)}/metadata.xml`;
    const { status, headers, body } = await server.api<string>('GET', url);
    assert.deepEqual([status, headers.get('content-type')], [200, 'application/samlmetadata+xml']);
    const { entityMeta } = IdentityProvider({ metadata: body });
    assert.equal(entityMeta.getEntityID(), 'urn:example:idp');
    assert.equal(entityMeta.getSingleSignOnService('redirect'), `${server.url}/saml2/${String(created._id)}`);

    const change = { ...payload, name: '', displayLabel: 'AWS', config: { ...payload.config, idpCertificate: {} } };
    assert.equal((await did(server, 'PUT', path, change)).displayLabel, 'AWS');
    assert.equal((await server.api<string>('GET', url)).body, body, 'the certificate stays');
    assert.equal((await did(server, 'DELETE', path)).displayLabel, 'AWS');
    assert.equal((await server.api('GET', path)).status, 404);
    assert.equal((await server.api('GET', url)).status, 404);
  });

  test('finds an application by the name that is shown, asking for fields with a comma', async () => {
    const body = { name: 'bookmark', displayName: 'Wiki', ssoUrl: 'https://wiki.example', config: {} };
    const { _id } = await did(server, 'POST', '/api/applications', body);
    // What it means as two fields is read as one that there is not: the rows have their ids alone (handbook 2.1).
    const rows = resultsOf(await server.api('GET', '/api/applications?fields=_id,%20displayName'));
    assert.ok(rows.some((row) => row._id === _id));
  });

  test('of its descendants: constant attributes by name and value', async () => {
    const constant = [
      { name: 'https://aws.amazon.com/SAML/Attributes/SessionDuration', value: '432000' },
      {
        name: 'https://aws.amazon.com/SAML/Attributes/Role',
        value: 'arn:aws:iam::1:role/R,arn:aws:iam::1:saml-provider/P',
      },
    ];
    const { config } = await did<{ config: { constantAttributes: { value: readonly Row[] } } }>(
      server,
      'POST',
      '/api/applications',
      {
        ...payload,
        ssoUrl: 'https://sso.jumpcloud.com/saml2/x',
        displayLabel: 'x',
        config: { constantAttributes: { value: constant } },
      },
    );
    assert.deepEqual(config.constantAttributes.value, constant);
  });
});

describe("Spotnana's client", () => {
  test('pages applications by x-total-count, and decodes v2 as it has it', async () => {
    const { status, headers, body } = await server.api<readonly Row[]>('GET', '/api/v2/applications/?limit=100&skip=0');
    assert.equal(status, 200);
    assert.equal(Number(headers.get('x-total-count')), body.length);
    for (const { _id, sso, logo, organization } of body) {
      const { jit, url } = sso as { readonly jit: Row; readonly url: unknown };
      const types = [url, (logo as Row).url, jit.enabled].map((value) => typeof value);
      assert.deepEqual(types, ['string', 'string', 'boolean']);
      assert.equal(organization, server.organization);
      const path = `/api/v2/applications/${String(_id)}`;
      assert.equal((await did(server, 'GET', path))._id, _id);
    }
  });

  test('binds a group to an application and reads who is bound', async () => {
    const [app] = rowsOf(await server.api('GET', '/api/v2/applications'));
    const path = `/api/v2/applications/${String(app?._id)}/associations`;
    const id = await newUserGroup(server, 'Travellers');
    assert.equal((await server.api('POST', path, { id, op: 'add', type: 'user_group' })).status, 204);
    const { headers, body } = await server.api<readonly { to: Row }[]>(
      'GET',
      `${path}?targets=user_group&limit=100&skip=0`,
    );
    assert.deepEqual(
      [headers.get('x-total-count'), body.map(({ to }) => [to.id, to.type])],
      ['1', [[id, 'user_group']]],
    );
    assert.equal((await server.api('POST', path, { id, op: 'remove', type: 'user_group' })).status, 204);
  });
});

describe('the PowerShell module', () => {
  test('makes bookmarks with an empty configuration', async () => {
    const body = {
      name: 'bookmark',
      ssoUrl: 'https://a.example',
      config: {},
      displayName: 'A',
      displayLabel: 'A',
    };
    const reply = await server.api<Row>('POST', '/api/applications', body, headersOf(server));
    assert.deepEqual([reply.status, reply.body.displayName, reply.body.displayLabel], [200, 'A', 'A']);
  });

  test("looks an application up in v2's spelling on v1's list, and its users", async () => {
    const id = await idByName(server, '/api/applications', '_id', 'displayLabel', 'A');
    const user = await newUser(server, 'ada');
    const path = `/api/v2/applications/${id}`;
    assert.equal((await server.api('POST', `${path}/associations`, { id: user, op: 'add', type: 'user' })).status, 204);
    const [bound, ...others] = rowsOf(await server.api('GET', `${path}/users`));
    assert.deepEqual([bound?.id, (bound?.paths as unknown[][] | undefined)?.[0]?.length, others], [user, 1, []]);
    const [reached] = rowsOf(await server.api('GET', `/api/v2/users/${user}/applications`));
    assert.equal(reached?.id, id);
  });
});

describe('jc-cli', () => {
  test('lists all applications by pages of v1, and searches them', async () => {
    const all: Row[] = [];
    for (let skip = 0; ; skip += 2) {
      const { body } = await server.api<{ totalCount: number; results: readonly Row[] }>(
        'GET',
        `/api/applications?limit=2&skip=${skip}&sort=_id`,
      );
      all.push(...body.results);
      if (body.results.length < 2) break;
      assert.ok(body.totalCount > skip);
    }
    assert.equal(new Set(all.map(({ _id }) => _id)).size, all.length);
    assert.deepEqual(
      resultsOf(await server.api('GET', '/api/applications?search=wiki')).map(({ displayName }) => displayName),
      ['Wiki'],
    );
  });

  test('asks for the system groups of an application, and lives with the refusal', async () => {
    const [app] = resultsOf(await server.api('GET', '/api/applications'));
    const path = `/api/v2/applications/${String(app?._id)}/associations?targets=system_group`;
    assert.equal((await server.api('GET', path)).status, 400);
  });
});
