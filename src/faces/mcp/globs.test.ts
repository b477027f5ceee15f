import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitsGlob } from './globs.ts';

describe('globs', () => {
  const cases: readonly (readonly [glob: string, fits: readonly string[], others: readonly string[]])[] = [
    ['jumpcloud_list_users', ['jumpcloud_list_users'], ['jumpcloud_list_user', 'xjumpcloud_list_users']],
    ['*', ['', 'a'], []],
    ['*_list_*', ['jumpcloud_list_users', '_list_'], ['list_users', 'jumpcloud_lists']],
    ['api_*_get', ['api_users_get', 'api__get'], ['api_get', 'api_users_get_x']],
    ['a*a', ['aa', 'aba'], ['a', 'ab']],
    ['ab*ba*ab', ['abbaab', 'abxbaxab'], ['abab']],
    ['a.c', ['a.c'], ['abc']],
  ];
  for (const [glob, fits, others] of cases) {
    test(glob, () => {
      for (const each of fits) assert.ok(fitsGlob(glob, each), each);
      for (const each of others) assert.ok(!fitsGlob(glob, each), each);
    });
  }

  // With backtracking this would not end.
  test('many stars take no time', () => {
    assert.ok(!fitsGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(5000)));
  });
});
