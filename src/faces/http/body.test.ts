import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MusterError } from '../../kit/errors.ts';
import { decodeBody } from './body.ts';

const decode = (text: string, type?: string, encoding?: string): unknown =>
  decodeBody(Buffer.from(text), type, encoding);
const fails = (code: string, message: RegExp) => (error: unknown) =>
  error instanceof MusterError && error.code === code && message.test(error.message);

describe('bodies', () => {
  test('are JSON without a content type, and with any', () => {
    for (const type of [undefined, 'application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      assert.deepEqual(decode('{"a":[1]}', type), { a: [1] });
    }
    assert.deepEqual(decode('\uFEFF{"a":1}'), { a: 1 });
  });

  test('a form stays text', () => {
    assert.equal(
      decode('grant_type=x&scope=api', 'application/x-www-form-urlencoded;charset=utf-8'),
      'grant_type=x&scope=api',
    );
  });

  test('an empty one, or a blank one, is none', () => {
    assert.equal(decodeBody(undefined, undefined, undefined), undefined);
    assert.equal(decode(''), undefined);
    assert.equal(decode(' \n'), undefined);
  });

  test('that is not JSON is refused with the place of the fault', () => {
    assert.throws(() => decode('{"a":1,\n "b" 2}'), fails('invalid', /position 13 \(line 2, column 6\)/));
    assert.throws(() => decode('{"a":'), fails('invalid', /ends too early, at position 5/));
  });

  test('that would reach a prototype is refused, however it is spelt', () => {
    for (const text of ['{"__proto__":{}}', '{"a":[{"\\u005f_proto__":1}]}', '{"constructor":{"prototype":{}}}']) {
      assert.throws(() => decode(text), fails('invalid', /not allowed/), text);
    }
    assert.deepEqual(decode('{"constructor":"Ada"}'), { constructor: 'Ada' });
  });

  test('that is nested deeply is refused', () => {
    assert.ok(decode('['.repeat(60) + ']'.repeat(60)));
    assert.throws(() => decode('['.repeat(100_000) + ']'.repeat(100_000)), fails('invalid', /nested/));
  });

  test('that is encoded, or not UTF-8, is refused', () => {
    assert.throws(() => decode('{}', undefined, 'gzip'), fails('unsupported', /Content-Encoding/));
    assert.deepEqual(decode('{}', undefined, 'identity'), {});
    assert.throws(() => decodeBody(Buffer.from([0x22, 0xff, 0x22]), undefined, undefined), fails('invalid', /UTF-8/));
  });
});
