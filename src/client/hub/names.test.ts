import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endingsOf, matches, nameOf } from './names.ts';

test('one account has no ending, several have the shortest that tells them apart', () => {
  assert.deepEqual([...endingsOf([])], []);
  assert.deepEqual([...endingsOf(['abcdef'])], [['abcdef', '']]);
  assert.deepEqual([...endingsOf(['ab1234', 'cd5678']).values()], ['__1234', '__5678']);
  assert.deepEqual([...endingsOf(['ab1234', 'cd1234']).values()], ['__b1234', '__d1234']);
  assert.deepEqual([...endingsOf(['a', 'b']).values()], ['__a', '__b']);
  assert.deepEqual([...endingsOf(['a.b', 'a:b']).values()], ['__a_b_1', '__a_b_2']);
});

test('names stay within what model libraries allow, and apart', () => {
  const long = `api_${'x'.repeat(80)}`;
  const names = [nameOf(long, ''), nameOf(`${long}y`, ''), nameOf(long, '__1234'), nameOf(long, '__5678')];
  assert.equal(new Set(names).size, names.length);
  for (const name of [...names, nameOf('a', `__${'z'.repeat(90)}`)]) assert.match(name, /^[\w-]{1,64}$/);
  assert.equal(nameOf('jumpcloud_get_system', '__1234'), 'jumpcloud_get_system__1234');
});

test('globs', () => {
  assert.ok(matches('jumpcloud_*', 'jumpcloud_list_users'));
  assert.ok(matches('*', ''));
  assert.ok(matches('a*c*', 'abcd'));
  assert.ok(!matches('list', 'jumpcloud_list_users'));
  for (const glob of ['a.c', 'a?c', 'a+c', '[abc]']) assert.ok(!matches(glob, 'abc'), 'everything else is itself');
});
