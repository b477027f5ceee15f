import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Action } from '../../directory/hub-port.ts';
import { shapeOf } from './arguments.ts';
import { ACTIONS } from './face.test-support.ts';
import { PARAM_STYLES } from './wishes.ts';

const named = (id: string): Action => {
  const action = ACTIONS.find((each) => each.id === id);
  assert.ok(action);
  return action;
};
const update = named('jumpcloud_update_system_user');
const generic = named('automation_jumpcloud_api_request');

/** What each style makes of { path: { id: 'p' }, query: { fields: 'f' }, body: { id: 'b', displayname: 'd' } }. */
const GIVEN = {
  nested: { path: { id: 'p' }, query: { fields: 'f' }, body: { id: 'b', displayname: 'd' } },
  flat_prefixed: { path_id: 'p', query_fields: 'f', body_id: 'b', body_displayname: 'd' },
  flat_smart: { path_id: 'p', fields: 'f', body_id: 'b', displayname: 'd' },
} as const;

describe('arguments', () => {
  for (const style of PARAM_STYLES) {
    test(`${style}: become the parts of a request`, () => {
      assert.deepEqual(shapeOf(update, style).input(GIVEN[style]), {
        path: { id: 'p' },
        query: { fields: 'f' },
        body: { id: 'b', displayname: 'd' },
      });
    });
  }

  test('what is required stays required', () => {
    assert.deepEqual(shapeOf(update, 'nested').required, ['path', 'body']);
    assert.deepEqual(shapeOf(update, 'flat_prefixed').required, ['path_id', 'body_displayname']);
    assert.deepEqual(shapeOf(update, 'flat_smart').required, ['path_id', 'displayname']);
  });

  test('plain names that clash with each other, or with what every tool takes, have prefixes', () => {
    assert.deepEqual(Object.keys(shapeOf(update, 'flat_smart').properties), [
      'path_id',
      'fields',
      'body_id',
      'displayname',
      'body_organization',
    ]);
  });

  test('a body that is no plain object stays whole', () => {
    assert.deepEqual(Object.keys(shapeOf(generic, 'flat_smart').properties), ['body']);
    assert.deepEqual(shapeOf(generic, 'flat_prefixed').input({ body: [1] }), { body: [1] });
  });

  test('an argument beside its part is put into it, whatever the order', () => {
    const { input } = shapeOf(update, 'nested');
    const expected = { path: { id: 'p' }, body: { displayname: 'd', organization: 'o' } };
    assert.deepEqual(input({ displayname: 'd', path: { id: 'p' }, body: { organization: 'o' } }), expected);
    assert.deepEqual(input({ body: { organization: 'o' }, path: { id: 'p' }, displayname: 'd' }), expected);
    assert.deepEqual(input({ id: 'p' }), { path: { id: 'p' } });
  });

  test('one that goes nowhere is named, with what there is', () => {
    assert.throws(() => shapeOf(named('jumpcloud_get_system_user'), 'flat_smart').input({ user: 'x' }), {
      code: 'invalid',
      message: 'user: is no argument of jumpcloud_get_system_user, which takes id',
    });
  });

  test('no name reaches a prototype', () => {
    const { input } = shapeOf(update, 'nested');
    const made = input(JSON.parse('{"__proto__":{"polluted":true},"path":{"id":"p"}}') as Record<string, unknown>);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.equal((made as { polluted?: boolean }).polluted, undefined);
  });
});
