import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Kind } from '../kit/kind.ts';
import { keptText } from './entry.ts';

const kind = {
  kept: ['id', 'name', 'tags', 'note', 'empty'],
  defaults: { name: '', tags: [], note: null },
} as unknown as Kind;

describe('the kept bytes', () => {
  test('have the kept properties in the contract’s order, absent ones with their default', () => {
    assert.equal(
      keptText(kind, { other: 1, name: 'A "b"', id: '1' }),
      '{"id":"1","name":"A \\"b\\"","tags":[],"note":null}',
    );
    assert.equal(keptText({ kept: ['id'], defaults: {} } as unknown as Kind, {}), '{}');
  });

  test('are what serialising the whole object gives', () => {
    const value = fc.option(fc.jsonValue(), { nil: undefined });
    const doc = fc.record({ id: value, name: value, tags: value, note: value, empty: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(doc, (given) => {
        const said = Object.entries(given).filter(([, each]) => each !== undefined);
        const whole: Readonly<Record<string, unknown>> = { ...kind.defaults, ...Object.fromEntries(said) };
        const ordered = Object.fromEntries(kind.kept.map((name) => [name, whole[name]]));
        assert.equal(keptText(kind, given), JSON.stringify(ordered));
      }),
    );
  });
});
