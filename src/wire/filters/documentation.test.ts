import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseMemberQuery } from './memberQuery.ts';
import { operatorList } from './operators.ts';
import { EVERYTHING, NOTHING } from './predicate.ts';
import { parseSearchBody } from './searchBody.ts';
import { parseV1List } from './v1.ts';
import { parseV2List } from './v2.ts';

const page = readFileSync(new URL('../../../docs/filters.md', import.meta.url), 'utf8');

/** The lines of the page's examples, by the word after the opening fence. */
const examples = new Map<string, string[]>();
for (const [, grammar = '', body = ''] of page.matchAll(/^```(\S*)\n(.*?)\n```$/gms)) {
  examples.set(grammar, [...(examples.get(grammar) ?? []), ...body.split('\n')]);
}

/** A query as the page writes it, as an HTTP server decodes it. */
function decode(text: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const pair of text.split('&')) {
    const [key = '', ...value] = pair.split('=');
    query[key] = key in query ? [query[key] ?? [], value.join('=')].flat() : value.join('=');
  }
  return query;
}

/** Each parser, as a test of what an example has to do: ask for something. */
const grammars: Readonly<Record<string, (line: string) => void>> = {
  v1: (line) => {
    const { filter, search } = parseV1List(decode(line));
    assert.equal(filter !== EVERYTHING, line.includes('filter'));
    assert.equal(search !== undefined, line.includes('search'));
  },
  v2: (line) => assert.equal(parseV2List(decode(line)).filter !== EVERYTHING, line.includes('filter')),
  search: (line) => {
    const { filter, search } = parseSearchBody(JSON.parse(line));
    assert.ok(filter !== EVERYTHING || search !== undefined);
  },
  rule: (line) => assert.notEqual(parseMemberQuery(JSON.parse(line)), NOTHING),
  'v1-refused': (line) => assert.throws(() => parseV1List(decode(line)), { name: 'GrammarError' }),
  'v2-refused': (line) => assert.throws(() => parseV2List(decode(line)), { name: 'GrammarError' }),
};

describe('docs/filters.md', () => {
  test('has examples of each grammar, and of no other', () => {
    assert.deepEqual([...examples.keys()].toSorted(), Object.keys(grammars).toSorted());
  });
  for (const [grammar, lines] of examples) {
    for (const line of lines) test(`${grammar}: ${line}`, () => grammars[grammar]?.(line));
  }
  test('names every operator', () => {
    const table = page.slice(page.indexOf('## Operators'));
    for (const operator of operatorList('').split(', ')) assert.ok(table.includes(`\`${operator}\``), operator);
  });
});
