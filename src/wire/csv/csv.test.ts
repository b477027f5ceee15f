import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CsvError, formatCsv, parseCsv, unescaped } from './csv.ts';

const cells = (text: string) => parseCsv(text).map((record) => record.cells);

describe('CSV', () => {
  test('as RFC 4180 has it', () => {
    assert.deepEqual(cells('a,b\r\n1,2\r\n'), [
      ['a', 'b'],
      ['1', '2'],
    ]);
    assert.deepEqual(cells('\u{feff}a,b\n1,'), [
      ['a', 'b'],
      ['1', ''],
    ]);
    assert.deepEqual(cells('a,\n,b\n,\n'), [
      ['a', ''],
      ['', 'b'],
      ['', ''],
    ]);
    assert.deepEqual(cells('"a ""b"", c","x\r\ny"\r\n'), [['a "b", c', 'x\r\ny']]);
    assert.deepEqual(cells('a\n\n\nb\n""\n'), [['a'], ['b']]);
    assert.deepEqual(cells(''), []);
    assert.deepEqual(
      parseCsv('a\n"b\nc"\n\nd').map(({ line }) => line),
      [1, 2, 5],
    );
  });

  test('what is none is refused by its line', () => {
    for (const [text, message] of [
      ['a\n"b', /^line 2: .* not closed/],
      ['a\n"b"c\n', /^line 2: after a closing/],
      ['a\nb"c\n', /^line 2: .* within a cell/],
      ['a\rb', /^line 1: a carriage return/],
    ] as const)
      assert.throws(
        () => parseCsv(text),
        (error) => error instanceof CsvError && message.test(error.message),
        text,
      );
  });

  test('whatever is written is read', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '=', "'", '-', 'ü') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        assert.deepEqual(cells(rows.map((row) => formatCsv(row, { formulas: 'keep' })).join('')), rows);
        const safe = cells(rows.map((row) => formatCsv(row, { formulas: 'escape' })).join(''));
        assert.ok(safe.flat().every((each) => !/^[=+\-@\t\r]/.test(each)));
        assert.deepEqual(
          rows.map((row) => row.filter((each) => !/^'[=-]/.test(each))),
          safe.map((row, i) => row.map(unescaped).filter((_, n) => !/^'[=-]/.test(rows[i]?.[n] ?? ''))),
        );
      }),
    );
  });
});
