import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { likeness, nameOf } from './names.ts';
import { suggest } from './suggest.ts';

const named = (...names: readonly string[]) => names.map((name, i) => ({ id: String(i), name }));
const pairs = (owns: readonly string[], vendors: readonly string[]) =>
  suggest(named(...owns), named(...vendors)).map(({ own, vendor, score }) => [own.name, vendor.name, score] as const);
const between = (one: string, other: string): number => likeness(nameOf(one), nameOf(other));

describe('how alike names are', () => {
  test('case, punctuation, accents and legal forms do not matter', () => {
    for (const [one, other] of [
      ['ACME', 'acme, Inc.'],
      ['Müller & Söhne GmbH', 'Muller Sohne'],
      ["O'Neil Ltd", 'ONeil Limited'],
      ['Beta G.m.b.H.', 'Beta'],
      ['The Blue Company', 'Blue Co.'],
    ] as const) {
      assert.equal(between(one, other), 1, `${one} / ${other}`);
    }
  });

  test('a letter off, a word more and a space less count a little; another name counts nothing', () => {
    assert.ok(between('Globex', 'Globx') > 0.8);
    assert.ok(between('Blue Sky', 'BlueSky') > 0.95);
    assert.ok(between('Northwind Traders', 'Northwind') > 0.6);
    assert.ok(between('Initech', 'Umbrella') < 0.3);
    assert.equal(between('', 'Acme'), 0);
    assert.ok(between('AG Holding', 'GmbH Holding') < 1, 'names of nothing but legal forms are told apart by them');
  });
});

describe('suggestions', () => {
  test('are one to one, the best in all', () => {
    // By itself "Acme West" is nearest to "Acme"; but then "Acme" would have to take what is less like it.
    assert.deepEqual(
      pairs(['Acme West', 'Acme'], ['Acme', 'Acme Wst']).map(([own, vendor]) => [own, vendor]),
      [
        ['Acme', 'Acme'],
        ['Acme West', 'Acme Wst'],
      ],
    );
  });

  test('nothing is suggested that is less than half alike, and nothing twice', () => {
    assert.deepEqual(pairs(['Initech'], ['Umbrella', 'Hooli']), []);
    const found = pairs(['Acme Ltd', 'Acme Inc'], ['Acme']);
    assert.equal(found.length, 1);
    assert.equal(found[0]?.[2], 1);
    assert.deepEqual(pairs([], ['Acme']), []);
    assert.deepEqual(pairs(['Acme'], []), []);
  });

  test('the assignment is the best of all that there are', () => {
    const words = ['alpha', 'alpho', 'alphe', 'alpine', 'albino', 'alpaca'];
    const [owns, vendors] = [words.slice(0, 5), ['alpha', 'alphi', 'alpin', 'albin']];
    const total = suggest(named(...owns), named(...vendors)).reduce((sum, { score }) => sum + score, 0);
    const best = (left: readonly string[], free: readonly string[]): number => {
      const [first, ...rest] = left;
      if (first === undefined) return 0;
      let most = best(rest, free);
      for (const vendor of free) {
        const score = between(first, vendor);
        if (score < 0.5) continue;
        most = Math.max(
          most,
          score +
            best(
              rest,
              free.filter((each) => each !== vendor),
            ),
        );
      }
      return most;
    };
    assert.ok(Math.abs(total - best(owns, vendors)) < 0.05, `${total} of ${best(owns, vendors)}`);
  });

  test('a thousand of each are found again', () => {
    const names = Array.from(
      { length: 1_000 },
      (_, i) => `Client ${(i * 7919) % 104_729} ${'abcdefghij'[i % 10]}x Services`,
    );
    const found = pairs(
      names.map((name) => `${name} Ltd`),
      names.toReversed(),
    );
    assert.equal(found.filter(([own, vendor, score]) => own === `${vendor} Ltd` && score === 1).length, 1_000);
  });
});
