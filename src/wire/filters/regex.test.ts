import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { GrammarError } from './errors.ts';
import { compileRegex, MAX_REGEX_LENGTH, parseRegex, toPostgres } from './regex.ts';

const matchesText = (source: string, text: string): boolean => compileRegex(parseRegex(source, 'filter'))(text);

describe('parseRegex', () => {
  const accepted: readonly (readonly [string, string, boolean])[] = [
    ['^abc$', '^abc$', false],
    ['(?i)^x$', '^x$', true],
    ['/pester/i', 'pester', true],
    ['/pester/', 'pester', false],
    ['/(?i)pester/', 'pester', true],
    ['\\d+\\.\\d{1,3}', '[0-9]+\\.[0-9]{1,3}', false],
    ['\\w\\s\\D', '[0-9A-Z_a-z][\t-\r ][^0-9]', false],
    ['(a|b)*?c', '(?:a|b)*c', false],
    ['(?:ab)c', 'abc', false],
    ['a{2}b{2,}c{0,1}d{0,}', 'a{2}b{2,}c?d*', false],
    ['[a\\]^\\-\\d-]', '[a\\]\\^\\-0-9\\-]', false],
    ['a\\/b', 'a/b', false],
    ['\\bx\\B', '\\bx\\B', false],
    ['a]b}', 'a\\]b\\}', false],
    ['', '', false],
  ];
  for (const [written, source, ignoreCase] of accepted) {
    test(`reads ${JSON.stringify(written)}`, () => {
      assert.deepEqual(parseRegex(written, 'filter'), { source, ignoreCase });
    });
  }

  const refused: readonly (readonly [string, RegExp])[] = [
    ['(?=a)', /look-ahead/],
    ['(?!a)', /look-ahead/],
    ['(?<=a)', /look-behind/],
    ['(?<!a)', /look-behind/],
    ['(?<n>a)', /not supported/],
    ['(a)\\1', /back-references/],
    ['\\k<n>', /back-references/],
    ['(a+)+', /holds a quantifier/],
    ['(a|b?c)*', /holds a quantifier/],
    ['(\\d{1,3}\\.){3}', /holds a quantifier/],
    ['a++', /possessive/],
    ['a**', /follows a quantifier/],
    ['^*', /cannot follow/],
    ['()*', /empty group/],
    ['*a', /nothing to repeat/],
    ['{2}', /nothing to repeat/],
    ['a{', /starts a repetition/],
    ['a{,2}', /starts a repetition/],
    ['a{3,2}', /wrong way round/],
    ['a{101}', /at most 100/],
    ['(abcdefghijklmnopqrstuvwxyz){100}', /too large/],
    ['a(?i)b', /very start/],
    ['(a', /not closed/],
    ['a)', /no "\("/],
    ['[a', /not closed/],
    ['[a\\', /not closed/],
    ['[]', /empty/],
    ['[^]', /empty/],
    ['[z-a]', /wrong way round/],
    ['[\\d-z]', /range/],
    ['[a-\\d]', /range/],
    ['[\\W]', /within a class/],
    ['[[:alpha:]]', /not supported/],
    ['\\x41', /escape/],
    ['\\p{L}', /escape/],
    ['a\\', /lone backslash/],
    ['/a/g', /only flag/],
    ['(?i)[\u0001-\uffff]', /too many characters/],
    ['a'.repeat(MAX_REGEX_LENGTH + 1), /at most 256/],
  ];
  for (const [written, message] of refused) {
    test(`refuses ${JSON.stringify(written.slice(0, 40))}`, () => {
      assert.throws(
        () => parseRegex(written, 'filter[0]'),
        (error) => error instanceof GrammarError && error.parameter === 'filter[0]' && message.test(error.message),
      );
    });
  }

  test('throws nothing but GrammarError, and what it returns it reads again', () => {
    const syntax = fc.string({ unit: fc.constantFrom(...'ab01.^$\\dwsbDn()[]{},?*+|-/:=i<\u{1f600}'), maxLength: 20 });
    fc.assert(
      fc.property(syntax, (written) => {
        try {
          const regex = parseRegex(written, 'filter');
          assert.equal(regex.source, parseRegex(`(?i)${regex.source}`, 'filter').source);
          compileRegex(regex)('ab01');
          toPostgres(regex);
        } catch (error) {
          if (!(error instanceof GrammarError)) throw error;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('compileRegex', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['b', 'abc', true],
    ['^b', 'abc', false],
    ['a.c', 'a\nc', true],
    ['a.c', 'a\u{1f600}c', true],
    ['^a$', 'a\n', false],
    ['(?i)straße', 'STRAßE', true],
    ['(?i)ÄRA', 'ära', true],
    ['(?i)σ', 'Σ', true],
    ['(?i)ς', 'σ', true],
    // The Kelvin sign: a small k, and so a capital K.
    ['(?i)\u212a', 'K', true],
    ['(?i)[a-c]x', 'BX', true],
    ['(?i)[^a]', 'A', false],
    ['\\bcat\\b', 'a cat.', true],
    ['\\bcat\\b', 'concat', false],
    ['\\Bcat', 'concat', true],
    ['^(it|hr)-\\d{2,3}$', 'hr-123', true],
    ['^(it|hr)-\\d{2,3}$', 'hr-1234', false],
    ['', '', true],
    ['\\s', '\u00a0', false],
  ];
  for (const [source, text, expected] of cases) {
    test(`${JSON.stringify(source)} ${expected ? 'matches' : 'does not match'} ${JSON.stringify(text)}`, () => {
      assert.equal(matchesText(source, text), expected);
    });
  }

  /** Expressions of the subset, built rather than hit upon. */
  const expressions: fc.Arbitrary<string> = fc.letrec<{ flat: string; node: string }>((tie) => ({
    flat: fc.constantFrom(
      'a',
      'b',
      'Z',
      '.',
      '\\d',
      '\\w',
      '[ab]',
      '[^a0-3]',
      '[A-Z_]',
      '\\.',
      'ab',
      '(?:a|bZ)',
      '(b|)',
    ),
    node: fc.oneof(
      { depthSize: 'small' },
      fc
        .tuple(tie('flat'), fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{2,}'))
        .map(([flat, quantifier]) => `(?:${flat})${quantifier}`),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
      fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(${a}|${b})`),
      fc
        .tuple(fc.constantFrom('^', '\\b', '\\B', ''), tie('node'), fc.constantFrom('$', '\\b', ''))
        .map((p) => p.join('')),
    ),
  })).node;
  const texts = fc.string({ unit: fc.constantFrom(...'aAbBzZ0.5_ \n'), maxLength: 12 });

  test('agrees with the built-in engine, as written, in canonical form and as PostgreSQL gets it', () => {
    fc.assert(
      fc.property(
        expressions.filter((source) => source.length < 200),
        texts,
        fc.boolean(),
        (written, text, ignoreCase) => {
          const regex = parseRegex(ignoreCase ? `(?i)${written}` : written, 'filter');
          const expected = new RegExp(written, ignoreCase ? 'sui' : 'su').test(text);
          assert.equal(compileRegex(regex)(text), expected);
          assert.equal(new RegExp(regex.source, ignoreCase ? 'sui' : 'su').test(text), expected);
          const forPostgres = toPostgres(regex).replaceAll('\\y', '\\b').replaceAll('\\Y', '\\B');
          assert.equal(new RegExp(forPostgres, 'su').test(text), expected);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('stays fast where backtracking takes exponential time', () => {
    // The built-in engine needs about 2^40 steps for the first and 2^30 for the second.
    const started = performance.now();
    assert.equal(matchesText(`${'a?'.repeat(40)}${'a'.repeat(40)}b`, 'a'.repeat(40)), false);
    assert.equal(matchesText('^(a|a)*$', `${'a'.repeat(30)}b`), false);
    assert.equal(matchesText('.*.*.*.*.*x', 'a'.repeat(2_000)), false);
    assert.ok(performance.now() - started < 20_000);
  });
});

test('toPostgres spells word boundaries and both cases', () => {
  assert.equal(toPostgres(parseRegex('(?i)\\bab[c-d]', 'filter')), '\\y[aA][bB][c-dCD]');
  assert.equal(toPostgres(parseRegex('\\\\b', 'filter')), '\\\\b');
});
