import { invalid, MusterError, notFound } from '../kit/errors.ts';
import type { GraphVerb } from '../kit/op.ts';
import type { GraphType } from '../kit/schemas.ts';
import { pair } from '../graph/edges.ts';
import { GraphError } from '../graph/errors.ts';
import type { Node, Page, PageOptions } from '../graph/types.ts';
import { bind, bindSort, type FieldType } from '../wire/filters/bind.ts';
import { compile } from '../wire/filters/evaluate.ts';
import type { ReadCall, WriteCall } from './call-context.ts';
import { parseList, readable } from './lists.ts';
import type { Document, Outcome, ValidInput } from './types.ts';

/** The graph's verbs, once for every pair of types (handbook 3.3, 3.4). */
type Rows = (page: PageOptions, source: Node) => Promise<Page<object>>;

/** What rows can be filtered by: the object at the other end. */
const FIELDS: Readonly<Record<string, FieldType>> = { id: 'string', object_id: 'string', type: 'string' };
const fieldType = (path: string): FieldType | undefined => FIELDS[path];

async function answer(ctx: ReadCall, verb: GraphVerb, input: ValidInput, rows: Rows): Promise<Outcome> {
  const source = await sourceNode(ctx, verb, input);
  const request = parseList(ctx.operation, input.rawQuery);
  const options = { unknownField: 'refuse', allowed: ['object_id', 'id', 'type'] } as const;
  const [filter, sort] = readable(() => [
    bind(request.filter, fieldType, options),
    bindSort(request.sort, fieldType, options),
  ]);
  const holds = filter.op === 'and' && filter.of.length === 0 ? undefined : compile(filter);
  const page: PageOptions = {
    skip: request.skip,
    limit: request.limit,
    ...(holds ? { filter: (id: string, type: string) => holds({ id, object_id: id, type }) } : {}),
    ...(sort[0]?.descending ? { descending: true } : {}),
  };
  const found = await legal(() => rows(page, source));
  return {
    type: 'value',
    value: found.rows,
    total: found.total,
    page: { skip: request.skip, limit: request.limit, returned: found.rows.length },
  };
}

export const associations = (ctx: ReadCall, verb: GraphVerb, input: ValidInput): Promise<Outcome> =>
  answer(ctx, verb, input, async (page, source) =>
    (await ctx.graph()).associations(source, input.query.targets as GraphType, page),
  );

export const members = (ctx: ReadCall, verb: GraphVerb, input: ValidInput): Promise<Outcome> =>
  answer(ctx, verb, input, async (page, source) => (await ctx.graph()).members(source, page));

export const membership = (ctx: ReadCall, verb: GraphVerb, input: ValidInput): Promise<Outcome> =>
  answer(ctx, verb, input, async (page, source) => (await ctx.graph()).membership(source, page));

export const memberOf = (ctx: ReadCall, verb: GraphVerb, input: ValidInput): Promise<Outcome> =>
  answer(ctx, verb, input, async (page, source) => (await ctx.graph()).memberOf(source, page));

export const traverse = async (ctx: ReadCall, verb: GraphVerb, input: ValidInput): Promise<Outcome> => {
  const outcome = await answer(ctx, verb, input, async (page, source) =>
    (await ctx.graph()).traverse(source, verb.targets, page),
  );
  return input.query.details === 'v1' ? withDetails(ctx, verb, outcome) : outcome;
};

/** `details=v1`: what the objects say of themselves, beside their paths (handbook 3.4). */
async function withDetails(ctx: ReadCall, verb: GraphVerb, outcome: Outcome): Promise<Outcome> {
  const kind = ctx.runtime.kinds.byGraphType(verb.targets[0] as GraphType);
  if (outcome.type !== 'value' || kind === undefined) return outcome;
  const rows = outcome.value as { readonly id: string }[];
  const entries = new Map(
    (
      await ctx.here.getMany(
        kind,
        rows.map((row) => row.id),
      )
    ).map((entry) => [entry.id, entry.doc]),
  );
  const detailed = rows.map((row) => {
    const doc: Document = entries.get(row.id) ?? {};
    const details = DETAILS.filter((name) => doc[name] !== undefined).map((name) => [name, doc[name]]);
    return { ...row, ...Object.fromEntries(details) };
  });
  return { ...outcome, value: detailed };
}
const DETAILS = [
  'name',
  'command',
  'commandType',
  'launchType',
  'organization',
  'schedule',
  'scheduleRepeatType',
  'timeToLiveSeconds',
  'timeout',
];

/** Adds, changes or removes one edge. */
export async function associate(ctx: WriteCall, verb: GraphVerb, input: ValidInput): Promise<Outcome> {
  const source = await sourceNode(ctx, verb, input);
  const {
    op,
    id,
    type,
    attributes: given,
  } = input.body as {
    readonly op: 'add' | 'remove' | 'update';
    readonly id: string;
    readonly type?: GraphType;
    readonly attributes?: Document | null;
  };
  // Generated clients send an empty object for none.
  const attributes = given && Object.keys(given).length > 0 ? given : null;
  const target: Node = { type: type ?? (verb.targets[0] as GraphType), id: id.toLowerCase() };
  if (attributes && pair(source.type, target.type)?.relation === 'member') {
    throw invalid('attributes: a membership has none', [{ field: 'attributes', description: 'a membership has none' }]);
  }
  if (op === 'add') await ctx.here.bind(source, target, attributes);
  else if (op === 'remove') await ctx.here.unbind(source, target);
  else await ctx.here.rebind(source, target, attributes);
  return { type: 'none' };
}

/** The object that the path names; it has to exist here. */
async function sourceNode(ctx: ReadCall, verb: GraphVerb, input: ValidInput): Promise<Node> {
  const [id] = Object.values(input.params) as [string];
  const kind = ctx.runtime.kinds.byGraphType(verb.source);
  if (kind === undefined) throw notFound(verb.source);
  const found = 'bind' in ctx.here ? await ctx.here.get(kind, id) : await ctx.runtime.object(ctx.here.scope, kind, id);
  if (found === undefined) throw notFound(kind.label);
  return { type: verb.source, id };
}

async function legal<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof GraphError) throw new MusterError('invalid', error.message, { cause: error });
    throw error;
  }
}
