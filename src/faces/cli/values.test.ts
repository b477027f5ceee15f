import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { visible } from './exit.ts';
import { filterOf } from './lookup.ts';
import { assign, valueOf, type Body, type Schema } from './values.ts';

const schema: Schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    size: { type: 'integer' },
    on: { type: 'boolean' },
    tags: { type: 'array', items: { type: 'string' } },
    sizes: { anyOf: [{ type: 'array', items: { type: 'integer' } }, { type: 'null' }] },
    days: { enum: [30, 60] },
    maybe: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    inner: {
      type: 'object',
      properties: { deep: { type: 'number' }, open: { type: 'object', patternProperties: {} } },
    },
    'dotted.name': { type: 'string' },
    any: {},
  },
};
const set = (path: string, text: string, body: Body = {}): Body => {
  assign(body, schema, path, '--set', (found) => valueOf(found, text));
  return body;
};

describe('a property that is set', () => {
  for (const [path, text, expected] of [
    ['name', '5', { name: '5' }],
    ['name', '', { name: '' }],
    ['size', '5', { size: 5 }],
    ['on', 'true', { on: true }],
    ['on', 'yes', { on: 'yes' }],
    ['tags', 'a, b', { tags: ['a', 'b'] }],
    ['tags', '["a,b"]', { tags: ['a,b'] }],
    ['tags', '', { tags: [] }],
    ['sizes', '1,2', { sizes: [1, 2] }],
    ['sizes', 'null', { sizes: null }],
    ['days', '30', { days: 30 }],
    ['maybe', 'null', { maybe: null }],
    ['inner.deep', '1.5', { inner: { deep: 1.5 } }],
    ['inner.open.x.y', '{"z":1}', { inner: { open: { x: { y: { z: 1 } } } } }],
    ['dotted.name', 'x', { 'dotted.name': 'x' }],
    ['any', '[1]', { any: [1] }],
    ['any', 'text', { any: 'text' }],
  ] as const) {
    test(`${path}=${text} is ${JSON.stringify(expected)}`, () => assert.deepEqual(set(path, text), expected));
  }

  test('goes beside what is there', () => {
    assert.deepEqual(set('inner.deep', '2', { inner: { open: {} } }), { inner: { open: {}, deep: 2 } });
  });

  test('is refused where the schema has none, and never reaches a prototype', () => {
    assert.throws(() => set('nmae', 'x'), /there is no nmae \(name\?\)/);
    assert.throws(() => set('inner.x', 'x'), /there is no x; there is deep, open/);
    for (const path of [
      '__proto__.polluted',
      'inner.open.__proto__.polluted',
      'inner.open.constructor.prototype.polluted',
    ]) {
      assert.throws(() => set(path, 'x'), /names no property/);
    }
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });
});

test('filters are spelt as the family has them', () => {
  assert.equal(filterOf('v1', 'a:eq:b:c'), 'a:$eq:b:c');
  assert.equal(filterOf('v1', 'a:$ge:1'), 'a:$gte:1');
  assert.equal(filterOf('v2', 'a:$gte:1'), 'a:ge:1');
  assert.equal(filterOf('muster', 'a:EQ:'), 'a:eq:');
  for (const text of ['a', 'a=b', 'a:like:b', ':eq:b'])
    assert.throws(() => filterOf('v1', text), /--filter: takes field:op:value/);
});

test('what a terminal would obey is shown by its number', () => {
  assert.equal(visible('a\u001b[2Jb\u009b\u202ec\nd'), 'a\\u001b[2Jb\\u009b\\u202ec\nd');
});
