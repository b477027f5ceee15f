import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from './query.ts';

const plain = (text: string): object => ({ ...parseQuery(text) });

describe('queries', () => {
  test('a plus is a space, escapes are UTF-8, and broken ones stay', () => {
    assert.deepEqual(plain('a=x+y&b=%C3%A9&c=100%&d'), { a: 'x y', b: 'é', c: '100%', d: '' });
  });

  test('repeated keys make an array, in order', () => {
    assert.deepEqual(plain('filter=a&limit=2&filter=b&filter=c'), { filter: ['a', 'b', 'c'], limit: '2' });
  });

  test('spellings with brackets stay as they are', () => {
    assert.deepEqual(plain('filter[or][0]=a&filter%5B%5D=b'), { 'filter[or][0]': 'a', 'filter[]': 'b' });
  });

  test('no key reaches a prototype', () => {
    const query = parseQuery('__proto__=1&constructor=2');
    assert.deepEqual(Object.keys(query), ['__proto__', 'constructor']);
    assert.equal(({} as Record<string, unknown>)['1'], undefined);
    assert.deepEqual(Object.keys(parseQuery('')), []);
  });

  test('what URLSearchParams writes is read back', () => {
    const pairs = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const query = parseQuery(new URLSearchParams(given).toString());
        for (const [key, values] of Map.groupBy(given, ([name]) => name)) {
          const expected = values.map(([, value]) => value);
          assert.deepEqual(query[key], expected.length === 1 ? expected[0] : expected);
        }
      }),
    );
  });
});
