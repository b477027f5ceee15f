import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { matches } from './etag.ts';
import { nextLink, originOf } from './link.ts';

const at = (url: string, host = 'muster.example:8080', protocol = 'http') => ({ url, host, protocol });
const page = { skip: 0, limit: 10, returned: 10 };

describe('the link to the next page', () => {
  test('keeps the request and moves skip', () => {
    const link = nextLink(at('/api/v2/users?filter=a%3Aeq%3Ab+c&limit=10&skip=0&filter=d'), page, 25);
    assert.equal(
      link,
      '<http://muster.example:8080/api/v2/users?filter=a%3Aeq%3Ab+c&limit=10&skip=10&filter=d>; rel="next"',
    );
    assert.equal(nextLink(at('/x', '[::1]:80', 'https'), page, 11), '<https://[::1]:80/x?skip=10>; rel="next"');
  });

  test('is absent on the last page, and on an empty one', () => {
    assert.equal(nextLink(at('/x'), page, 10), undefined);
    assert.equal(nextLink(at('/x'), { skip: 20, limit: 10, returned: 5 }, 25), undefined);
    assert.equal(nextLink(at('/x'), { skip: 0, limit: 0, returned: 0 }, 25), undefined);
  });

  test('is absent where the origin is odd', () => {
    for (const host of ['', 'a b', 'a/b', 'a>', 'a@b', 'a:port', 'a:1234567']) {
      assert.equal(nextLink(at('/x', host), page, 25), undefined, host);
    }
    assert.equal(nextLink(at('/x', 'a', 'javascript'), page, 25), undefined);
    assert.equal(nextLink(at('http://other.example/x', 'a'), page, 25), undefined);
  });
});

describe('If-None-Match', () => {
  test('is a weak comparison with each tag', () => {
    for (const header of ['"3"', 'W/"3"', '"1", "3"', '*', ' "3" ']) assert.ok(matches(header, '"3"'), header);
    for (const header of [undefined, '', '"1"', '3', '"33"']) assert.ok(!matches(header, '"3"'), header);
  });
});

test('an origin is what the client used, unless that is odd', () => {
  assert.equal(originOf({ protocol: 'https', host: '[::1]:8443' }), 'https://[::1]:8443');
  assert.equal(originOf({ protocol: 'https', host: 'a.example' }), 'https://a.example');
  for (const host of ['', 'a b', 'a.example/x', 'a"b', 'a.example:port', 'u@a.example']) {
    assert.equal(originOf({ protocol: 'https', host }), undefined, host);
  }
  assert.equal(originOf({ protocol: 'javascript', host: 'a.example' }), undefined);
});
