import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wishesOf } from './wishes.ts';

describe('what the address of a connection says', () => {
  test('nothing: a tool for each action, nested, and nothing left out', () => {
    assert.deepEqual(wishesOf('/mcp', {}), {
      account: undefined,
      mode: 'individual',
      style: 'nested',
      filters: { connectors: undefined, categories: undefined, actions: undefined, readOnly: false },
    });
  });

  test('modes and filters, repeated or with commas', () => {
    const { mode, style, filters } = wishesOf(
      '/mcp?tool-mode=search_execute&param-style=flat_smart&connector=jumpcloud,api&category=Users&category=Groups' +
        '&actions=*_list_*,%20x_*&read-only=true',
      {},
    );
    assert.equal(mode, 'search_execute');
    assert.equal(style, 'flat_smart');
    assert.deepEqual(filters, {
      connectors: new Set(['jumpcloud', 'api']),
      categories: new Set(['users', 'groups']),
      actions: ['*_list_*', 'x_*'],
      readOnly: true,
    });
  });

  test('the header names the account before the query does', () => {
    assert.equal(wishesOf('/mcp?x-account-id=q', { 'x-account-id': 'h' }).account, 'h');
    assert.equal(wishesOf('/mcp?x-account-id=q', {}).account, 'q');
    assert.equal(wishesOf('/mcp?account=a', { 'x-account-id': '' }).account, 'a');
  });

  for (const [query, field] of [
    ['readonly=true', 'readonly'],
    ['read-only=yes', 'read-only'],
    ['tool-mode=all', 'tool-mode'],
    ['param-style=flat', 'param-style'],
    ['connector=okta', 'connector'],
  ]) {
    test(`${query} is refused by name: a filter that is misspelt must not be none`, () => {
      assert.throws(() => wishesOf(`/mcp?${query}`, {}), {
        code: 'invalid',
        message: new RegExp(`^${field}: `),
      });
    });
  }
});
