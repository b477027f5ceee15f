import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { encoded, examplesOf, EXPECTATIONS, type Expectation } from './lists-examples.ts';
import { idOf, idsOf, type ListsWorld, type Row } from './lists-world.ts';

/** Asks for every example of docs/filters.md, and sees that it gives what it says. */
export function filterSuite(world: () => ListsWorld): void {
  describe('every spelling of docs/filters.md', () => {
    const everything = new Map<string, readonly Row[]>();
    const rowsOf = async (on: string): Promise<readonly Row[]> => {
      const known = everything.get(on) ?? (await world().all(on));
      everything.set(on, known);
      return known;
    };
    /** What the example selects, which is something, and for a filter not everything. */
    const expectedOf = async (example: string, { on, selects }: Expectation): Promise<readonly Row[]> => {
      const all = await rowsOf(on);
      const expected = all.filter(selects);
      const narrows = /filter|search/i.test(example) && !/type:in:user_group\|system_group|id:\$?gt/.test(example);
      assert.ok(expected.length > 0 && (!narrows || expected.length < all.length), `${example} has no effect`);
      return expected;
    };

    test('is expected to select something here, and nothing else is', () => {
      for (const grammar of ['v1', 'search', 'v2', 'rule'] as const) {
        assert.deepEqual(Object.keys(EXPECTATIONS[grammar]).sort(), examplesOf(grammar).sort());
      }
    });

    for (const grammar of ['v1', 'v2'] as const) {
      for (const [example, expectation] of Object.entries(EXPECTATIONS[grammar])) {
        test(`${grammar}: ${example}`, async () => {
          const expected = await expectedOf(example, expectation);
          const page = await world().get(`${expectation.on}?${encoded(example)}`);
          assert.equal(page.status, 200, page.message);
          if (page.total !== undefined) assert.equal(page.total, expected.length);
          if (!/limit|skip/.test(example)) {
            assert.deepEqual(idsOf(await world().all(`${expectation.on}?${encoded(example)}`)), idsOf(expected));
          }
        });
      }
    }

    for (const [example, expectation] of Object.entries(EXPECTATIONS.search)) {
      test(`search: ${example}`, async () => {
        const expected = await expectedOf(example, expectation);
        const body = JSON.parse(example) as object;
        const page = await world().search('/api/search/systemusers', { limit: 100, ...body });
        assert.deepEqual([page.status, page.total], [200, expected.length]);
        const known = new Set(idsOf(expected));
        assert.ok(page.rows.every((row) => known.has(idOf(row))));
        if (!('skip' in body)) assert.equal(page.rows.length, Math.min(100, expected.length));
      });
    }

    for (const [example, expectation] of Object.entries(EXPECTATIONS.rule)) {
      test(`rule: ${example}`, async () => {
        const expected = await expectedOf(example, expectation);
        const made = await world().server.api<{ id: string }>('POST', '/api/v2/usergroups', {
          name: example.slice(0, 200),
          membershipMethod: 'DYNAMIC_AUTOMATED',
          memberQuery: JSON.parse(example) as object,
        });
        assert.equal(made.status, 201);
        await world().server.built.runner.drain();
        const path = `/api/v2/usergroups/${made.body.id}`;
        const members = (await world().all(`${path}/members`)).map(({ to }) => idOf(to as Row));
        assert.deepEqual(members.sort(), idsOf(expected));
        await world().server.api('DELETE', path);
      });
    }

    test('and what it says is refused is', async () => {
      const refused = [
        ...examplesOf('v1-refused').map((example) => ['/api/systemusers', example] as const),
        ...examplesOf('v2-refused').map(
          (example) => [example.includes('createdAt') ? '/muster/v1/connect-keys' : '/api/v2/groups', example] as const,
        ),
      ];
      assert.ok(refused.length >= 10);
      for (const [path, example] of refused) {
        const { status, message } = await world().get(`${path}?${encoded(example)}`);
        assert.equal(status, 400, example);
        assert.ok(message.length > 20, `${example}: ${message}`);
      }
    });

    test('also with text that means something to a database or a pattern', async () => {
      const [odd] = world().users.filter(({ location }) => location === "100%_'.*");
      for (const filter of [
        "location:$eq:100%_'.*",
        "location:$co:%_'.",
        "location:$co:_'",
        "location:$regex:^100%_'\\.\\*$",
      ]) {
        const { rows } = await world().get(`/api/systemusers?${encoded(`filter=${filter}`)}`);
        assert.deepEqual(rows.map(idOf), [idOf(odd ?? {})], filter);
      }
      const none = await world().get(`/api/systemusers?${encoded("filter=location:$co:' or 1=1 --")}`);
      assert.equal(none.total, 0);
    });
  });
}
