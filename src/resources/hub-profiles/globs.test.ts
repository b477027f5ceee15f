import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matcherOf } from './globs.ts';

test('a star stands for any run of characters, and nothing else for more than itself', () => {
  const cases: readonly (readonly [readonly string[], string, boolean])[] = [
    [['*'], 'jumpcloud_list_users', true],
    [['jumpcloud_*'], 'jumpcloud_list_users', true],
    [['jumpcloud_*'], 'api_list_users', false],
    [['*_list_*'], 'jumpcloud_list_users', true],
    [['*_list_*'], 'jumpcloud_lists', false],
    [['*users'], 'jumpcloud_list_users', true],
    [['*users'], 'jumpcloud_users_list', false],
    [['a*a'], 'a', false],
    [['a*a'], 'aa', true],
    [['a*b*a'], 'aba', true],
    [['a*ab*ba'], 'aba', false],
    [['api_get'], 'api_get', true],
    [['api_get'], 'api_get_all', false],
    [['nothing', '*get*'], 'api_get_all', true],
    [[], 'api_get', false],
  ];
  for (const [globs, action, expected] of cases)
    assert.equal(matcherOf(globs)(action), expected, `${globs.join()} ${action}`);
});
