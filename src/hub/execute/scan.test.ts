import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { AskReply } from './ask.ts';
import { cut, parsedRows, scanPage } from './scan.ts';

const reply = (text: string, headers: AskReply['headers'] = {}): AskReply => ({
  status: 200,
  headers,
  body: Buffer.from(text),
});
const rowsOf = (text: string) => {
  const page = scanPage(reply(text));
  return page === undefined ? undefined : { rows: parsedRows(page), count: page.count, total: page.total };
};

describe('a page that is read as bytes', () => {
  test('is what JSON says, whatever is in it and between it', () => {
    const rows = fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.jsonValue(), fc.nat(), fc.constantFrom(0, 2, '\t'), (results, other, totalCount, space) => {
        const plain = JSON.parse(JSON.stringify(results)) as unknown[];
        const expected = { rows: plain, count: plain.length };
        assert.deepEqual(rowsOf(JSON.stringify(results, null, space)), { ...expected, total: undefined });
        const wrapped = [
          { totalCount, results },
          { results, other, totalCount },
          { other, results, totalCount },
        ];
        for (const each of wrapped) {
          assert.deepEqual(rowsOf(JSON.stringify(each, null, space)), { ...expected, total: totalCount });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has its total from the header where it is bare', () => {
    assert.equal(scanPage(reply('[{}]', { 'x-total-count': '7' }))?.total, 7);
    assert.equal(scanPage(reply('[{}]', { 'x-total-count': 'many' }))?.total, undefined);
  });

  test('is none where it is cut off, or no list', () => {
    for (const text of [
      '',
      '7',
      '"[]"',
      '{}',
      '{"results":7}',
      '[',
      '[1',
      '[1,',
      '["a',
      '["\\"]',
      '[{"a":[}',
      '{"results":[1]',
      '[1] 2',
      '{"results":[1],"a"',
    ]) {
      assert.equal(scanPage(reply(text)), undefined, text);
    }
  });

  test('is cut after so many rows', () => {
    const page = scanPage(reply('[{"a":"]"}, 2, [3]]'));
    assert.ok(page !== undefined);
    assert.deepEqual(parsedRows(cut(page, 2)), [{ a: ']' }, 2]);
    assert.equal(cut(page, 3), page);
  });
});
