import { pair, targetsOf, memberTypeOf, membershipOf } from '../../src/graph/edges.ts';
import type { Kind } from '../../src/kit/kind.ts';
import type { GraphVerb, Operation } from '../../src/kit/op.ts';
import type { GraphType } from '../../src/kit/schemas.ts';
import { kinds } from '../../src/resources/catalogue.ts';
import { bindOne, canMake, changeOne, makeOne, removalOf, removeOne, rowMaker } from './objects.ts';
import { sampleOf, targetOf } from './requests.ts';
import type { World } from './world.ts';

/** What others do to the rows of a list while it is read. Each does one thing, and a later call another. */
export interface Churn {
  /** Adds a row with a greater id than any other. */
  readonly add: () => Promise<void>;
  /** Changes a row that stays. */
  readonly change: () => Promise<void>;
  /** Takes a row away that was there before the list was read; gives its id, undefined where none may go. */
  readonly take: () => Promise<string | undefined>;
  /** Takes away what was added. */
  readonly tidy: () => Promise<void>;
}

const KINDS = kinds();
const GRAPH_KINDS = new Map(KINDS.flatMap((kind) => (kind.graphType === undefined ? [] : [[kind.graphType, kind]])));

/** What there is of each kind before any list is read: to stay, and to be taken away, in turns. */
export interface Stock {
  readonly staying: readonly string[];
  readonly going: string[];
}
export type Stocks = ReadonlyMap<Kind, Stock>;

/** Objects of each kind that stay. */
export const STANDING = 7;
/** Objects of each kind that are taken away while lists are read; each list takes two. */
const GOING = 10;

export async function stockUp(world: World): Promise<Stocks> {
  const stocks = new Map<Kind, Stock>();
  for (const kind of KINDS.filter(canMake)) {
    const stock = { staying: [] as string[], going: [] as string[] };
    for (let n = 0; n < STANDING + (removalOf(kind) === undefined ? 0 : GOING); n++) {
      const id = await makeOne(world, kind);
      const stays = removalOf(kind) === undefined || (n % 2 === 0 && stock.staying.length < STANDING);
      (stays ? stock.staying : stock.going).push(id);
    }
    stocks.set(kind, stock);
  }
  return stocks;
}

/** The churn of the rows of one list. */
export function churnOf(world: World, operation: Operation, stocks: Stocks): Churn | undefined {
  const { verb, response } = operation;
  if (verb !== undefined && 'source' in verb) return ofEdges(world, operation, verb, stocks);
  const add = rowMaker(world, operation);
  if (add !== undefined) return ofRows(add);
  const named = verb === undefined ? [] : 'kinds' in verb ? verb.kinds : [verb.kind];
  const list = (response as { readonly properties?: { results?: unknown } }).properties?.results ?? response;
  const row = (list as { readonly items?: unknown }).items;
  const listed = named.length > 0 ? named : KINDS.filter(({ entity }) => entity === row);
  const here = listed.filter((kind) => stocks.has(kind));
  return here.length === 0 ? undefined : ofObjects(world, here, stocks);
}

function ofObjects(world: World, listed: readonly Kind[], stocks: Stocks): Churn {
  const added: (readonly [Kind, string])[] = [];
  let turn = 0;
  const next = (): readonly [Kind, Stock] => {
    const kind = listed[turn++ % listed.length] as Kind;
    return [kind, stocks.get(kind) as Stock];
  };
  return {
    add: async () => {
      const [kind] = next();
      added.push([kind, await makeOne(world, kind)]);
    },
    change: async () => {
      const [kind, { staying }] = next();
      const id = staying[turn % staying.length];
      if (id !== undefined) await changeOne(world, kind, id);
    },
    take: async () => {
      const [kind, { going }] = next();
      const id = going.shift();
      if (id !== undefined) await removeOne(world, kind, id);
      return id;
    },
    tidy: async () => {
      for (const [kind, id] of added.splice(0)) if (removalOf(kind) !== undefined) await removeOne(world, kind, id);
    },
  };
}

/** Lists that only their samples know: rows are added to them. */
function ofRows(add: () => Promise<unknown>): Churn {
  const away: (() => Promise<unknown>)[] = [];
  return {
    add: async () => {
      const take = await add();
      if (typeof take === 'function') away.push(take as () => Promise<unknown>);
    },
    change: async () => {},
    take: async () => undefined,
    tidy: async () => {
      for (const take of away.splice(0)) await take();
    },
  };
}

/** The neighbours of the world's object of a type: bound, bound otherwise, let go. */
function ofEdges(world: World, operation: Operation, verb: GraphVerb, stocks: Stocks): Churn | undefined {
  const [, source] = Object.entries(sampleOf(operation, world).params)[0] ?? [];
  // Rows come type by type: what is added behind all others is of the last.
  const targets = targetsOfList(operation, verb).filter((type) => stocksOf(type, stocks) !== undefined);
  const last = targets.at(-1);
  if (source === undefined || last === undefined) return undefined;
  const kind = GRAPH_KINDS.get(last) as Kind;
  const stock = stocks.get(kind) as Stock;
  const edge = (op: 'add' | 'remove' | 'update', id: string, attributes?: object) =>
    bindOne(world, { type: verb.source, id: source }, { type: last, id }, op, attributes);
  const [added, taken]: [string[], string[]] = [[], []];
  let turn = 0;
  return {
    add: async () => {
      const id = await makeOne(world, kind);
      added.push(id);
      await edge('add', id);
    },
    change: async () => {
      const id = stock.staying[turn++ % stock.staying.length] as string;
      await changeOne(world, kind, id);
      if (pair(verb.source, last)?.sudo === true)
        await edge('update', id, { sudo: { enabled: turn % 2 === 0, withoutPassword: false } });
    },
    take: async () => {
      const id = stock.staying[taken.length];
      if (id === undefined) return undefined;
      taken.push(id);
      await edge('remove', id);
      return id;
    },
    tidy: async () => {
      for (const id of taken.splice(0)) await edge('add', id);
      for (const id of added.splice(0)) await (removalOf(kind) ? removeOne(world, kind, id) : edge('remove', id));
    },
  };
}

/** The types that the sample of a graph's list asks for. */
const targetsOfList = (operation: Operation, verb: GraphVerb): readonly GraphType[] =>
  verb.name === 'associations' ? [targetOf(verb)] : verb.targets;

const stocksOf = (type: GraphType, stocks: Stocks): Stock | undefined => {
  const kind = GRAPH_KINDS.get(type);
  return kind && stocks.get(kind);
};

/** Binds the world's object of each type to all of every other that stay. */
export async function bindAll(world: World, sources: ReadonlyMap<GraphType, string>, stocks: Stocks): Promise<void> {
  for (const [type, id] of sources) {
    const others = [membershipOf(type), memberTypeOf(type), ...targetsOf(type)];
    for (const other of others) {
      if (other === undefined) continue;
      for (const to of stocksOf(other, stocks)?.staying ?? [])
        await bindOne(world, { type, id }, { type: other, id: to }, 'add');
    }
  }
}
