import assert from 'node:assert/strict';
import { test } from 'node:test';
import { variablesOf } from './variables.ts';

test('texts are variables as they are, everything else is JSON', () => {
  const body = { ip: '192.0.2.1', port: 22, ok: true, none: null, list: [1, 'a'], deep: { a: 1 } };
  assert.deepEqual(variablesOf(body), {
    ip: '192.0.2.1',
    port: '22',
    ok: 'true',
    none: 'null',
    list: '[1,"a"]',
    deep: '{"a":1}',
  });
});

test('names that no environment can have are left out', () => {
  assert.deepEqual(variablesOf({ 'a-b': 1, '1a': 1, 'a=b': 1, ü: 1, ['x'.repeat(129)]: 1, fine_1: 1 }), {
    fine_1: '1',
  });
});

test('variables that make programs run something else are refused, by their name', () => {
  for (const name of ['PATH', 'LD_PRELOAD', 'Path', 'BASH_ENV', 'NODE_OPTIONS', 'PYTHONPATH', 'IFS', 'GIT_SSH_COMMAND'])
    assert.throws(() => variablesOf({ [name]: 'x' }), { code: 'invalid', message: new RegExp(`^${name}: `) });
  assert.deepEqual(variablesOf({ PATHOLOGY: 'x', node: 'y', env: 'z' }), { PATHOLOGY: 'x', node: 'y', env: 'z' });
});

test('more than a process can be given is refused', () => {
  assert.throws(() => variablesOf({ a: 'x'.repeat(65_536) }), { code: 'invalid' });
  assert.equal(variablesOf({ a: 'x'.repeat(65_535) }).a?.length, 65_535);
});
