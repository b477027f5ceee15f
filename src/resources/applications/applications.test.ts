import assert from 'node:assert/strict';
import { createPublicKey, X509Certificate } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as groups } from '../user-groups/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as apps } from './contract.ts';
import type { Application } from './entity.ts';
import { newKeyPair } from './key-pair.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const DAY = 86_400_000;
const SERVICE = { acsUrl: { value: 'https://sp.example/acs' }, spEntityId: { value: 'https://sp.example' } };
const saml = (label: string, more: Document = {}): Document => ({
  name: 'saml',
  displayLabel: label,
  ssoUrl: `https://sso.example/saml2/${label}`,
  config: SERVICE,
  ...more,
});
type Made = Application & { readonly clientSecret?: string };
const create = async (body: Document): Promise<Made> => (await directory.call(apps.create, { body })).body;
const put = async (id: string, body: Document): Promise<Application> =>
  (await directory.call(apps.put, { params: { id }, body })).body;
const get = async (id: string): Promise<Application> => (await directory.call(apps.get, { params: { id } })).body;
const kept = async (id: string) => directory.store.read.get(directory.organization, 'application', id);
const refused = async (body: Document, message: RegExp, code = 'invalid') =>
  assert.rejects(create(body), { code, message });

describe('an application', () => {
  test('is a bookmark with a URL and no configuration', async () => {
    const body = {
      name: 'bookmark',
      ssoUrl: 'https://wiki.example',
      config: {},
      displayLabel: 'Wiki',
      color: '#FFB000',
    };
    const made = await create(body);
    assert.deepEqual(
      [made.displayName, made.config, made.oidc, made.sso, made.logo.color, made.active, made.created],
      [
        'Bookmark',
        {},
        null,
        { type: 'bookmark', jit: false, beta: false, hidden: false },
        '#FFB000',
        true,
        '2026-01-05T09:00:00.000Z',
      ],
    );
    assert.equal(made.organization, directory.organization);
    assert.deepEqual(await get(made._id), made);
    await refused({ name: 'bookmark', ssoUrl: '', config: {} }, /^ssoUrl: /);
    await refused({ name: 'bookmark', ssoUrl: 'javascript:alert(1)', config: {} }, /^ssoUrl: /);
    await refused({ name: 'bookmark', ssoUrl: 'https://wiki.example', config: {} }, /ssoUrl is taken/, 'conflict');
    await refused({ ...body, ssoUrl: 'https://x.example', displayLabel: 'WIKI' }, /displayLabel is taken/, 'conflict');
    await refused({ ...body, name: 'nothing' }, /^name: there is no application template nothing/);
    await refused({ ...body, description: 'x'.repeat(257) }, /^description: /);
    await refused({ ...body, color: '#123456' }, /^color: /);
  });

  test('of SAML gets a key pair, of which the certificate alone is shown', async () => {
    const { _id, config, sso } = await create(saml('Keys'));
    const certificate = new X509Certificate(config.idpCertificate?.value ?? '');
    assert.equal(sso.type, 'saml');
    assert.equal(sso.idpCertExpirationAt, new Date(Date.UTC(2026, 0, 5, 9) + 5 * 365 * DAY).toISOString());
    assert.equal(sso.idpPrivateKeyUpdatedAt, '2026-01-05T09:00:00.000Z');
    assert.equal('value' in (config.idpPrivateKey ?? {}), false);
    const row = await kept(_id);
    const { idpPrivateKey } = JSON.parse(row?.secret ?? '') as { idpPrivateKey: string };
    assert.ok(createPublicKey(idpPrivateKey).equals(certificate.publicKey));
    const changes = await directory.store.read.changes(directory.organization, 0, 1000);
    for (const text of [row?.doc, JSON.stringify(changes)]) assert.ok(!text?.includes('PRIVATE KEY'));
  });

  test('keeps its key pair through changes, and takes another', async () => {
    const { _id, config, sso } = await create(saml('Stays'));
    directory.clock.at += DAY;
    const changed = await put(_id, { ...saml('Stays'), config: { ...SERVICE, signResponse: { value: true } } });
    assert.deepEqual([changed.config.idpCertificate, changed.sso], [config.idpCertificate, sso]);
    assert.equal(changed.config.signResponse?.value, true);
    // A full update: what it leaves out goes back to the template's value.
    assert.equal((await put(_id, saml('Stays'))).config.signResponse?.value, false);
    // Sent back as it was read.
    assert.deepEqual((await put(_id, { ...changed })).config, changed.config);

    const pair = await newKeyPair('brought', directory.clock.at);
    const given = { idpPrivateKey: { value: pair.privateKey }, idpCertificate: { value: pair.certificate } };
    const brought = await put(_id, { ...saml('Stays'), config: { ...SERVICE, ...given } });
    assert.equal(brought.config.idpCertificate?.value, pair.certificate);
    assert.equal(brought.sso.idpPrivateKeyUpdatedAt, new Date(directory.clock.at).toISOString());
    assert.ok(!JSON.stringify(brought).includes('PRIVATE KEY'));
    const other = await newKeyPair('other', directory.clock.at);
    const odd = { ...SERVICE, idpCertificate: { value: other.certificate } };
    await assert.rejects(put(_id, { ...saml('Stays'), config: odd }), {
      message: /^config\.idpCertificate: is not of/,
    });
    await refused(saml('Odd', { config: odd }), /^config\.idpPrivateKey: is required with config\.idpCertificate/);
  });

  test('keeps its template, whether a change names it or not', async () => {
    const { _id } = await create(saml('Named'));
    for (const name of [undefined, '', 'saml']) assert.equal((await put(_id, { ...saml('Named'), name })).name, 'saml');
    await assert.rejects(put(_id, { ...saml('Named'), name: 'aws' }), { message: /^name: stays saml/ });
  });

  test('says every setting that is wrong, by its name', async () => {
    await assert.rejects(create(saml('Wrong', { config: { acsUrl: { value: 'x' }, odd: { value: 1 } } })), (error) => {
      const { violations } = error as { violations: readonly { field: string }[] };
      assert.deepEqual(violations.map(({ field }) => field).toSorted(), [
        'config.acsUrl',
        'config.odd',
        'config.spEntityId',
      ]);
      return true;
    });
    await refused(saml('Wrong', { config: { acsUrl: { value: 7 } } }), /^config\.acsUrl\.value: /);
    await refused(saml('Wrong', { config: { acsUrl: 'https://sp.example' } }), /^config\.acsUrl: /);
    await refused(saml('Wrong', { oidc: { redirectUris: [] } }), /^oidc: is for applications made from/);
    await refused(saml('Wrong', { config: { ...SERVICE, spCertificate: { value: 'x' } } }), /^config\.spCertificate: /);
  });

  test('of OpenID Connect gets a client id, and a secret that is shown once', async () => {
    const oidc = { redirectUris: ['https://client.example/callback'] };
    const body = { name: 'oidc', ssoUrl: '', config: {}, displayLabel: 'Client', oidc };
    const made = await create(body);
    assert.match(made.oidc?.clientId ?? '', /^[0-9a-f-]{36}$/);
    assert.ok((made.clientSecret ?? '').length >= 43);
    assert.deepEqual(made.oidc?.grantTypes, ['authorization_code', 'refresh_token']);
    assert.equal('clientSecret' in (await get(made._id)), false);
    assert.ok(!(await kept(made._id))?.secret?.includes(made.clientSecret ?? ''));
    const changed = await put(made._id, { ...body, oidc: { redirectUris: ['http://localhost:8000'] } });
    assert.deepEqual(changed.oidc, { ...made.oidc, redirectUris: ['http://localhost:8000'] });

    const params = { application_id: made._id };
    const { body: rotated } = await directory.call(apps.rotateClientSecret, { params });
    const { clientId, clientSecret } = rotated as { clientId: string; clientSecret: string };
    assert.deepEqual([clientId, clientSecret === made.clientSecret], [made.oidc?.clientId, false]);
    const open = await put(made._id, { ...body, oidc: { ...oidc, tokenEndpointAuthMethod: 'none' } });
    assert.equal(open.oidc?.tokenEndpointAuthMethod, 'none');
    assert.equal((await kept(made._id))?.secret, null);
    await assert.rejects(directory.call(apps.rotateClientSecret, { params }), { code: 'conflict' });

    await refused({ ...body, displayLabel: '', oidc: {} }, /^oidc\.redirectUris: is required/);
    const odd = { redirectUris: ['https://a.example', 'http://b.example'] };
    await refused({ ...body, displayLabel: '', oidc: odd }, /^oidc\.redirectUris\.1: http:\/\/b\.example has to be/);
    const refreshing = { ...oidc, grantTypes: ['refresh_token'] };
    await refused({ ...body, displayLabel: '', oidc: refreshing }, /^oidc\.grantTypes: /);
  });
});

describe('applications', () => {
  test('are listed by name in v1, and in short in v2', async () => {
    await create(saml('Listed', { description: 'here' }));
    const { body } = await directory.call(apps.list, { query: { limit: '100' } });
    const { name, totalCount, results } = body as { name: string; totalCount: number; results: Application[] };
    assert.deepEqual([name, totalCount], ['', results.length]);
    const names = results.map((each) => each.name);
    assert.deepEqual(names, names.toSorted());
    const find = async (query: Record<string, string>) =>
      ((await directory.call(apps.list, { query })).body as { results: Application[] }).results;
    assert.deepEqual((await find({ filter: 'displayLabel:eq:Listed' })).length, 1);
    assert.deepEqual((await find({ sort: '-displayLabel', limit: '1' }))[0]?.displayLabel, 'Wiki');

    const { body: rows, result } = await directory.call(apps.listSummaries, {
      query: { filter: 'displayLabel:eq:Listed' },
    });
    const [row, ...others] = rows as Document[];
    assert.deepEqual([others, result.total], [[], 1]);
    assert.deepEqual(row?.sso, {
      type: 'saml',
      url: 'https://sso.example/saml2/Listed',
      active: true,
      beta: false,
      hidden: false,
      jit: { supported: false, enabled: false },
    });
    assert.equal('config' in (row ?? {}), false);
    const one = await directory.call(apps.getSummary, { params: { application_id: String(row?._id) } });
    assert.deepEqual([one.body, one.result.etag], [row, '"1"']);
    const cut = await directory.call(apps.listSummaries, {
      query: { fields: 'displayLabel', limit: '1', sort: 'displayLabel' },
    });
    assert.deepEqual(Object.keys((cut.body as Document[])[0] ?? {}).toSorted(), ['_id', 'displayLabel', 'id']);
  });

  test('are reached through groups, and lost with them, with a deletion too', async () => {
    const app = await create(saml('Bound'));
    const { body: user } = await directory.call(users.create, { body: { username: 'ada', email: 'ada@example.org' } });
    const { body: group } = await directory.call(groups.create, { body: { name: 'People' } });
    const [user_id, group_id] = [String((user as Document)._id), String((group as Document).id)];
    const reach = async () => {
      const { body } = await directory.call(users.applications, { params: { user_id } });
      return (body as { id: string; paths: unknown[][] }[]).map(({ id, paths }) => [
        id,
        paths.map((path) => path.length),
      ]);
    };
    const bind = { op: 'add', type: 'user_group', id: group_id };
    await directory.call(apps.associate, { params: { application_id: app._id }, body: bind });
    assert.deepEqual(await reach(), []);
    const member = (op: string) =>
      directory.call(groups.changeMembers, { params: { group_id }, body: { op, type: 'user', id: user_id } });
    await member('add');
    assert.deepEqual(await reach(), [[app._id, [2]]]);
    const { body: people } = await directory.call(apps.users, { params: { application_id: app._id } });
    assert.deepEqual(
      (people as { id: string }[]).map(({ id }) => id),
      [user_id],
    );
    await member('remove');
    assert.deepEqual(await reach(), []);
    await member('add');
    await directory.call(apps.remove, { params: { id: app._id } });
    assert.deepEqual(await reach(), []);
    assert.deepEqual(
      await directory.store.read.edgesOf(directory.organization, { type: 'application', id: app._id }),
      [],
    );
  });
});
