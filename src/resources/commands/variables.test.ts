import assert from 'node:assert/strict';
import { test } from 'node:test';
import { variablesOf } from './variables.ts';

test('texts are variables as they are, everything else is JSON', () => {
  const body = { ip: '192.0.2.1', port: 22, ok: true, none: null, list: [1, 'a'], deep: { a: 1 } };
  assert.deepEqual(variablesOf(body, 'linux'), {
    ip: '192.0.2.1',
    port: '22',
    ok: 'true',
    none: 'null',
    list: '[1,"a"]',
    deep: '{"a":1}',
  });
});

test('names that no environment can have are left out', () => {
  assert.deepEqual(variablesOf({ 'a-b': 1, '1a': 1, 'a=b': 1, ü: 1, ['x'.repeat(129)]: 1, fine_1: 1 }, 'linux'), {
    fine_1: '1',
  });
});

test('variables that make programs run something else are refused, by their name', () => {
  for (const name of ['PATH', 'LD_PRELOAD', 'Path', 'BASH_ENV', 'NODE_OPTIONS', 'PYTHONPATH', 'IFS', 'GIT_SSH_COMMAND'])
    assert.throws(() => variablesOf({ [name]: 'x' }, 'linux'), { code: 'invalid', message: new RegExp(`^${name}: `) });
  assert.deepEqual(variablesOf({ PATHOLOGY: 'x', node: 'y', env: 'z' }, 'linux'), {
    PATHOLOGY: 'x',
    node: 'y',
    env: 'z',
  });
});

test('variables by which tools and interpreters are told to run something are refused', () => {
  for (const name of ['TAR_OPTIONS', 'RSYNC_RSH', 'MAKEFLAGS', 'LUA_INIT', 'LESSOPEN', 'ZDOTDIR', 'CLASSPATH', 'PHPRC'])
    assert.throws(() => variablesOf({ [name]: 'x' }, 'linux'), { code: 'invalid', message: new RegExp(`^${name}: `) });
});

test('letters of either case are the same where they are on the device', () => {
  for (const name of ['perl5opt', 'git_ssh_command', '_java_options', 'rubyopt', 'Java_Tool_Options'])
    assert.throws(() => variablesOf({ [name]: 'x' }, 'windows'), {
      code: 'invalid',
      message: new RegExp(`^${name}: `),
    });
  assert.deepEqual(variablesOf({ user: 'ada', home: 'x' }, 'linux'), { user: 'ada', home: 'x' });
});

test('more than a process can be given is refused', () => {
  assert.throws(() => variablesOf({ a: 'x'.repeat(65_536) }, 'linux'), { code: 'invalid' });
  assert.equal(variablesOf({ a: 'x'.repeat(65_535) }, 'linux').a?.length, 65_535);
});
