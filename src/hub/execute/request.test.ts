import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Action, Target } from '../../directory/hub-port.ts';
import type { Operation } from '../../kit/op.ts';
import { operations } from '../../resources/catalogue.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { requestOf } from './request.ts';

const catalogue = createCatalogue(operations());
const action = (id: string) => catalogue.get(id) as Action & { readonly operation: Operation };
const target: Target = {
  account: 'a',
  baseUrl: 'https://directory.example',
  software: 'other',
  credentials: { type: 'api_key', key: 'key' },
  organization: undefined,
};
const ID = '5f0000000000000000000001';

describe('headers of an action', () => {
  test('reach the directory where the action tells of them', () => {
    const given = { headers: { 'Creation-Source': 'jumpcloud:bulk', 'x-other': 'no' }, body: [{ username: 'ada' }] };
    const { headers } = requestOf(action('api_bulk_users_create'), given, target);
    assert.deepEqual([headers['creation-source'], headers['x-other']], ['jumpcloud:bulk', undefined]);
  });

  test('never say who asks, although operations of devices declare them', () => {
    const own = {
      authorization: 'Signature keyId="x"',
      date: 'Sun, 22 Nov 2026 00:00:00 GMT',
      'x-api-key': 'other',
      'x-org-id': ID,
    };
    const found = catalogue.actions.filter(
      ({ operation }) => operation?.headers?.properties['authorization'] !== undefined,
    );
    assert.ok(found.length > 5);
    const { headers } = requestOf(action('jumpcloud_get_system'), { path: { id: ID }, headers: own }, target);
    for (const name of Object.keys(own)) assert.equal(headers[name], undefined, name);
  });
});
