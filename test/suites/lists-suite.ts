import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { GraphType } from '../../src/kit/schemas.ts';
import type { Kind } from '../../src/kit/kind.ts';
import { bindAll, churnOf, STANDING, stockUp, type Churn, type Stocks } from './lists-churn.ts';
import { byId, byNumber, bySkip, page, parametersOf, walk } from './lists-walk.ts';
import { makeOne } from './objects.ts';
import { ALL } from './refusing.ts';
import { lacking, NODES } from './requests.ts';
import { makeWorld, type World } from './world.ts';

/**
 * Every list of the registry, read page by page while others write (docs/filters.md, "Pages while others write"). Rows that
 * are there from the first page to the last come exactly once, whatever is added or changed meanwhile. Rows that go take
 * those behind them a place forward, so that `skip` misses some; none comes twice, and none is missed where pages are told
 * apart by a filter on the id.
 */

const LISTS = ALL.flatMap((operation) => {
  const parameters = parametersOf(operation);
  return parameters === undefined ? [] : [{ operation, parameters }];
});
type List = (typeof LISTS)[number];

/** Lists that come in another order unless they are asked for one: what is new may stand before what has been read. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'applications_list',
  // By type, then id.
  'graph_userTraverseDirectory',
  'graph_userGroupTraverseDirectory',
]);

/** A list is read in some three pages, each of more rows than are added during one. */
const limitFor = (rows: number): number => Math.max(3, Math.ceil(rows / 3));

/**
 * Each list is walked on every engine, in one way while rows come and in one while they go; in which of the two each has,
 * the engines take turns. Without a turn each list is walked in every way.
 */
export function listsSuite(
  title: string,
  newDatabase: () => Promise<{ readonly url: string } | 'sqlite'>,
  turn?: 0 | 1,
): void {
  describe(title, () => {
    let world: World;
    let stocks: Stocks;
    before(async () => {
      world = await makeWorld({ database: await newDatabase() });
      stocks = await stockUp(world);
      const nodes = [...NODES].map(([type, name]) => [type as GraphType, world.own[name] as string] as const);
      await bindAll(world, new Map(nodes), stocks);
    });
    after(async () => world.server.stop());

    /** Runs `check` on each list that something can happen to, one after the other: they share their rows. */
    async function each(
      lists: readonly List[],
      check: (list: List, churn: Churn, limit: number) => Promise<string | undefined>,
    ) {
      const [complaints, still]: [string[], string[]] = [[], []];
      let rows = 0;
      for (const list of lists) {
        const churn = churnOf(world, list.operation, stocks);
        if (churn === undefined) {
          still.push(list.operation.id);
          continue;
        }
        const { total, rows: first } = await page(world, list.operation, {});
        const standing = total ?? first.length;
        rows += standing;
        const complaint = await check(list, churn, limitFor(standing)).catch((error: unknown) => String(error));
        if (complaint !== undefined) complaints.push(`${list.operation.id}: ${complaint}`);
        await churn.tidy();
      }
      assert.deepEqual(complaints, []);
      return { covered: lists.length - still.length, still, rows };
    }

    const whole = LISTS.filter(({ parameters }) => !parameters.has('skip') && !parameters.has('after'));
    const paged = LISTS.filter(({ parameters }) => parameters.has('skip'));
    const sortedById = ({ operation: { family }, parameters }: List) =>
      parameters.has('sort') ? { sort: family.idField } : {};
    /** All rows of a list that nobody writes to. */
    const all = async ({ operation, parameters }: List): Promise<readonly string[]> =>
      parameters.has('skip')
        ? walk(world, operation, bySkip(sortedById({ operation, parameters })), 100, async () => {})
        : (await page(world, operation, {})).rows;

    test('enough to be told apart is in each', async (t) => {
      const { covered, still, rows } = await each([...paged, ...whole], async (list, churn) => {
        for (let n = (await all(list)).length; n < STANDING; n++) await churn.add();
        const { length } = await all(list);
        return length < STANDING ? `has ${length} rows; ${lacking('rows', 'what adds to it')}` : undefined;
      });
      t.diagnostic(`${covered} lists, ${rows} rows; nothing is ever in ${still.join(', ') || 'none'}`);
    });

    const sorted = paged.filter(({ parameters }) => parameters.has('sort'));
    const inTurn = (lists: readonly List[], way: 0 | 1): readonly List[] =>
      lists.filter((list) => turn === undefined || LISTS.indexOf(list) % 2 === (way + turn) % 2);
    for (const [how, lists, fixed] of [
      ['in the order they come', inTurn(paged, 0), () => ({})],
      ['sorted by id', inTurn(sorted, 1), sortedById],
    ] as const) {
      test(`rows that stay come once while others are added and changed, ${how}`, async (t) => {
        const ordered = lists.filter(({ operation }) => how === 'sorted by id' || !OTHERWISE.has(operation.id));
        const { covered } = await each(ordered, async (list, churn, limit) => {
          const standing = await all(list);
          const seen = await walk(world, list.operation, bySkip(fixed(list)), limit, async (n) => {
            await (n % 2 === 0 ? churn.add() : churn.change());
          });
          return compared(seen, standing);
        });
        t.diagnostic(`${covered} lists`);
        assert.ok(covered > lists.length / 3, `only ${covered} of ${lists.length} lists`);
      });
    }

    test('no row comes twice, and no page is short, while others go', async (t) => {
      const { covered } = await each(inTurn(paged, 0), async (list, churn, limit) => {
        const going = disturbance(churn);
        const seen = await walk(world, list.operation, bySkip(sortedById(list)), limit, going.disturb);
        return compared(seen, []);
      });
      t.diagnostic(`${covered} lists`);
      assert.ok(covered > 30, `only ${covered} lists`);
    });

    test('pages told apart by a filter on the id miss nothing while others go', async (t) => {
      const filtered = paged.filter(
        ({ operation: { verb }, parameters }) =>
          parameters.has('filter') &&
          (parameters.has('sort') || (verb?.name === 'traverse' && verb.targets.length === 1)),
      );
      const { covered } = await each(inTurn(filtered, 1), async (list, churn, limit) => {
        const standing = await all(list);
        const going = disturbance(churn);
        const seen = await walk(world, list.operation, byId(list.operation, sortedById(list)), limit, going.disturb);
        return compared(
          seen,
          standing.filter((id) => !going.gone.has(id)),
        );
      });
      t.diagnostic(`${covered} lists`);
      assert.ok(covered > 20, `only ${covered} lists`);
    });

    test('lists without pages have everything once', async (t) => {
      const { covered, rows } = await each(whole, async (list, churn) => {
        const standing = await all(list);
        const [{ rows: seen }] = await Promise.all([page(world, list.operation, {}), churn.add()]);
        return compared(seen, standing);
      });
      t.diagnostic(`${covered} of ${whole.map(({ operation }) => operation.id).join(', ')}; ${rows} rows`);
      assert.ok(covered > 0 && rows > STANDING);
    });

    test('logs, which are read on from the last entry, have every entry once while others write', async (t) => {
      const logs = LISTS.filter(({ parameters }) => parameters.has('after'));
      for (const { operation } of logs) {
        const kind = [...stocks.keys()].find(({ home }) => home === 'organization') as Kind;
        const seen = await walk(world, operation, byNumber({}), 50, async () => void (await makeOne(world, kind)));
        assert.deepEqual(
          seen,
          seen.map((_, n) => String(n + 1)),
          operation.id,
        );
        t.diagnostic(`${operation.id}: ${seen.length} entries`);
      }
      assert.ok(logs.length > 0);
    });
  });
}

/** Takes two rows away, behind each of which some have been read, and adds and changes others. */
function disturbance(churn: Churn): { readonly gone: ReadonlySet<string>; readonly disturb: () => Promise<void> } {
  const gone = new Set<string>();
  let turn = 0;
  return {
    gone,
    disturb: async () => {
      turn += 1;
      if (turn === 3 || turn === 4) {
        const id = await churn.take();
        if (id !== undefined) gone.add(id);
      } else if (turn % 3 === 0) await churn.add();
      else await churn.change();
    },
  };
}

/** What is wrong with the rows that came. */
function compared(seen: readonly string[], standing: readonly string[]): string | undefined {
  const twice = seen.filter((id, at) => seen.indexOf(id) !== at);
  const lost = standing.filter((id) => !seen.includes(id));
  if (twice.length === 0 && lost.length === 0) return undefined;
  return `${twice.length} rows come twice (${twice[0] ?? ''}), ${lost.length} of ${standing.length} are lost (${lost[0] ?? ''})`;
}
