import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Check, Errors } from 'typebox/value';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { configOf } from '../applications/config.ts';
import { operations as applications } from '../applications/contract.ts';
import { isHttpUrl, isRedirectUri } from '../applications/urls.ts';
import { operations } from './contract.ts';
import { ApplicationTemplate } from './entity.ts';
import { templates } from './templates.ts';

/** Placeholders filled in, as whoever makes an application does. */
const filled = (text: string): string => text.replaceAll(/\{[a-z]+\}/g, 'acme');

describe('the templates', () => {
  test('are at least thirty, with a generic one of each type, and are named once', () => {
    assert.ok(templates.length >= 30, `${templates.length} templates`);
    for (const key of ['_id', 'name', 'displayName'] as const) {
      assert.equal(new Set(templates.map((template) => template[key])).size, templates.length, key);
    }
    const types = new Map(templates.map(({ name, sso }) => [name, sso.type]));
    for (const name of ['saml', 'oidc', 'bookmark']) assert.equal(types.get(name), name);
    for (const { _id } of templates) assert.match(_id, /^[0-9a-f]{24}$/);
  });

  test('have the form that they are answered in', () => {
    for (const template of templates) {
      const whole = { ...template, isConfigured: false };
      assert.ok(
        Check(ApplicationTemplate, whole),
        `${template.name}: ${JSON.stringify(Errors(ApplicationTemplate, whole))}`,
      );
    }
  });

  test('have addresses that are good once their placeholders are filled in', () => {
    for (const { name, sso, config, oidc } of templates) {
      const { acsUrl, spEntityId } = config;
      if (sso.type === 'saml') {
        const own = (value: string | undefined): string => filled(value || 'https://service.example/saml');
        assert.ok(isHttpUrl(own(acsUrl?.value)), `${name}: ${acsUrl?.value}`);
        const given = { acsUrl: { value: own(acsUrl?.value) }, spEntityId: { value: own(spEntityId?.value) } };
        assert.equal(configOf(config, given).acsUrl?.value, given.acsUrl.value, name);
      }
      for (const uri of oidc.redirectUris ?? []) assert.ok(isRedirectUri(filled(uri)), `${name}: ${uri}`);
    }
  });
});

describe('lists of templates', () => {
  let directory: Awaited<ReturnType<typeof testDirectory>>;
  before(async () => {
    directory = await testDirectory();
  });
  after(() => directory.close());

  type Wrapper = { readonly totalCount: number; readonly results: readonly Document[] };
  const list = async (query: Record<string, string>): Promise<Wrapper> =>
    (await directory.call(operations.list, { query })).body;
  const names = async (query: Record<string, string>): Promise<unknown[]> =>
    (await list({ limit: '100', ...query })).results.map(({ name }) => name);

  test('are by name, in pages, and sorted as asked', async () => {
    const all = await names({});
    assert.deepEqual(all, templates.map(({ name }) => name).toSorted());
    const pages = [];
    for (let skip = 0; skip < all.length; skip += 20) pages.push(...(await names({ limit: '20', skip: String(skip) })));
    assert.deepEqual(pages, all);
    assert.equal((await list({ limit: '1' })).totalCount, templates.length);
    assert.deepEqual(await names({ sort: '-name' }), all.toReversed());
  });

  test('are filtered, searched, and cut to fields', async () => {
    assert.deepEqual(await names({ filter: 'name:$eq:slack' }), ['slack']);
    assert.deepEqual(await names({ filter: 'displayName:eq:Slack' }), ['slack']);
    assert.deepEqual(await names({ filter: 'nothing:$eq:slack' }), []);
    assert.deepEqual(await names({ search: 'WAREHOUSE' }), ['snowflake']);
    const oidc = await names({ filter: 'sso.type:$eq:oidc' });
    assert.ok(oidc.length >= 10 && oidc.includes('oidc') && !oidc.includes('saml'));
    const { results } = await list({ filter: 'name:$eq:slack', fields: 'displayName' });
    assert.deepEqual(
      results.map((row) => Object.entries(row).filter(([name]) => name !== '_id')),
      [[['displayName', 'Slack']]],
    );
  });

  test('say which of them the organization has used, and no other one has', async () => {
    const body = { name: 'bookmark', ssoUrl: 'https://example.org', config: {} };
    const configured = { filter: 'isConfigured:$eq:true' };
    assert.deepEqual(await names(configured), []);
    const { body: made } = await directory.call(applications.create, { body });
    assert.deepEqual(await names(configured), ['bookmark']);
    await directory.call(applications.remove, { params: { id: (made as Document)._id as string } });
    assert.deepEqual(await names(configured), []);
  });

  test('lead to single ones', async () => {
    const [first] = (await list({ filter: 'name:$eq:aws' })).results;
    const params = { id: String(first?._id) };
    assert.deepEqual((await directory.call(operations.get, { params })).body, first);
    const cut = await directory.call(operations.get, { params, query: { fields: 'name' } });
    assert.deepEqual(cut.body, { _id: params.id, name: 'aws' });
    const missing = { code: 'not_found' };
    await assert.rejects(directory.call(operations.get, { params: { id: 'a'.repeat(24) } }), missing);
    const query = { filter: 'name:$eq:slack' };
    await assert.rejects(directory.call(operations.get, { params, query }), missing);
  });
});
