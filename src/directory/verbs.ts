import type { TObject, TSchema } from 'typebox';
import { invalidField, notFound } from '../kit/errors.ts';
import type { Kind } from '../kit/kind.ts';
import type { Operation, Verb } from '../kit/op.ts';
import { fieldMode } from '../kit/schemas.ts';
import type { ListRequest } from '../wire/filters/list.ts';
import { project } from '../wire/filters/project.ts';
import type { StoredObject } from '../store/port.ts';
import type { ReadCall, WriteCall } from './call-context.ts';
import { associate, associations, memberOf, members, membership, traverse } from './graph-verbs.ts';
import { listingOf, parseList, parseSearch } from './lists.ts';
import { expectVersion } from './if-match.ts';
import type { CachedPage } from './runtime.ts';
import type { Document, KindRules, Outcome, ValidInput } from './types.ts';
import { documentOf, liveFields, liveText, render, viewOf, type LiveAt, type View } from './view.ts';

/** The verbs, once for every kind. What is particular to a kind is a rule around one of them. */
export function read(ctx: ReadCall, verb: Verb, input: ValidInput): Promise<Outcome> {
  switch (verb.name) {
    case 'list':
      return list(ctx, [verb.kind], input);
    case 'union':
      return list(ctx, verb.kinds, input);
    case 'get':
      return get(ctx, verb.kind, input);
    case 'search':
      return search(ctx, verb.kind, input);
    case 'associations':
      return associations(ctx, verb, input);
    case 'members':
      return members(ctx, verb, input);
    case 'membership':
      return membership(ctx, verb, input);
    case 'memberOf':
      return memberOf(ctx, verb, input);
    case 'traverse':
      return traverse(ctx, verb, input);
    default:
      throw new Error(`${ctx.operation.id}: ${verb.name} writes`);
  }
}

export function write(ctx: WriteCall, verb: Verb, input: ValidInput): Promise<Outcome> {
  switch (verb.name) {
    case 'create':
      return create(ctx, verb.kind, input);
    case 'put':
    case 'patch':
      return change(ctx, verb.kind, input, verb.name === 'put' && ctx.operation.put === 'replace');
    case 'remove':
      return remove(ctx, verb.kind, input);
    case 'associate':
    case 'changeMembers':
      return associate(ctx, verb, input);
    default:
      throw new Error(`${ctx.operation.id}: ${verb.name} does not write`);
  }
}

async function list(ctx: ReadCall, kinds: readonly Kind[], input: ValidInput): Promise<Outcome> {
  const { operation, runtime } = ctx;
  const [kind] = kinds as [Kind];
  const request = parseList(operation, input.rawQuery);
  const at = await ctx.liveAt(kind, []);
  const rules = runtime.kinds.rulesOf(kind);
  const { query, fields, timeless } = listingOf(operation, kinds, request, {
    rules,
    now: ctx.now,
    settings: at.settings,
    where: input.where,
  });
  const names = kinds.map((k) => k.kind);
  const load = () => runtime.store.read.list(ctx.here.scope, { ...query, kinds: names });
  const page = timeless
    ? await runtime.page(ctx.here.scope, kinds, `${operation.id} ${JSON.stringify([query])}`, load)
    : await load();
  const text = await pageText(ctx, kinds, page, fields);
  const unfiltered = input.headers['x-unfiltered-total-count'];
  return {
    type: 'bytes',
    text,
    total: page.total,
    page: { skip: request.skip, limit: request.limit, returned: page.rows.length },
    ...(unfiltered ? { unfilteredTotal: await countAll(ctx, kinds) } : {}),
  };
}

async function countAll(ctx: ReadCall, kinds: readonly Kind[]): Promise<number> {
  let sum = 0;
  for (const kind of kinds) sum += await ctx.here.count(kind);
  return sum;
}

/** The bytes of a page as they were last sent, with what its live fields said then. */
const encoded = new WeakMap<CachedPage, { readonly live: string; readonly bytes: Uint8Array }>();

async function pageText(
  ctx: ReadCall,
  kinds: readonly Kind[],
  page: CachedPage,
  fields: readonly string[] | undefined,
): Promise<Uint8Array> {
  const { operation, runtime } = ctx;
  const shown = new Map<string, { kind: Kind; rules: KindRules | undefined; view: View; at: LiveAt }>();
  for (const kind of kinds) {
    const view = viewOf(operation, kind);
    const rules = showsLive(kind, view) ? runtime.kinds.rulesOf(kind) : undefined;
    const at = await ctx.liveAt(kind, rules === undefined ? [] : page.rows.map((row) => row.id));
    shown.set(kind.kind, { kind, rules, view, at });
  }
  const of = (row: StoredObject) => shown.get(row.kind) as NonNullable<ReturnType<typeof shown.get>>;
  const whole = (rows: readonly string[]): Uint8Array =>
    Buffer.from(
      operation.family.list === 'wrapper'
        ? `{"totalCount":${page.total},"results":[${rows.join(',')}]}`
        : `[${rows.join(',')}]`,
    );
  if (fields !== undefined) {
    const ids = [operation.family.idField, 'id', '_id'];
    return whole(
      page.rows.map((row) => {
        const { kind, rules, view, at } = of(row);
        return JSON.stringify(project(documentOf(row, kind, view, liveFields(row, rules, at)), fields, ids));
      }),
    );
  }
  const lives = page.rows.map((row) => liveText(row, of(row).rules, of(row).at));
  const live = lives.join('');
  const held = encoded.get(page);
  if (held?.live === live) return held.bytes;
  const bytes = whole(page.rows.map((row, i) => render(row, of(row).kind, of(row).view, lives[i] as string)));
  encoded.set(page, { live, bytes });
  return bytes;
}

/** False for rows of which no live field is answered, so that none is computed. */
const showsLive = (kind: Kind, view: View): boolean =>
  view === undefined ? kind.live.length > 0 : kind.live.some((name) => view.has(name));

async function search(ctx: ReadCall, kind: Kind, input: ValidInput): Promise<Outcome> {
  const { operation, runtime } = ctx;
  const request: ListRequest = parseSearch(operation, input.body, input.rawQuery);
  const rules = runtime.kinds.rulesOf(kind);
  const settings = (await ctx.liveAt(kind, [])).settings;
  const { query } = listingOf(operation, [kind], request, { rules, now: ctx.now, settings, where: input.where });
  const page = await runtime.store.read.list(ctx.here.scope, { ...query, kinds: [kind.kind] });
  const at = await ctx.liveAt(
    kind,
    page.rows.map((row) => row.id),
  );
  const view = viewOf(operation, kind);
  return {
    type: 'rows',
    rows: page.rows.map((row) => documentOf(row, kind, view, liveFields(row, rules, at))),
    total: page.total,
    fields: request.fields,
    page: { skip: request.skip, limit: request.limit, returned: page.rows.length },
  };
}

async function get(ctx: ReadCall, kind: Kind, input: ValidInput): Promise<Outcome> {
  const id = objectId(ctx.operation, input);
  const row = await ctx.runtime.object(ctx.here.scope, kind, id);
  if (row === undefined || !(await matchesFilter(ctx, kind, id, input))) throw notFound(kind.label);
  return answerRow(ctx, kind, row, input);
}

/** `filter` on a single object: one that does not match is answered like a missing one. */
async function matchesFilter(ctx: ReadCall, kind: Kind, id: string, input: ValidInput): Promise<boolean> {
  if (ctx.operation.query?.properties.filter === undefined) return true;
  const filters = Object.entries(input.rawQuery).filter(([name]) => /^filter(\[|$)/.test(name));
  if (filters.length === 0) return true;
  const request = parseList(ctx.operation, Object.fromEntries(filters));
  const { settings } = await ctx.liveAt(kind, []);
  const rules = ctx.runtime.kinds.rulesOf(kind);
  const { query } = listingOf(ctx.operation, [kind], request, { rules, now: ctx.now, settings });
  return (await ctx.here.list(kind, { ...query, ids: [id] })).total === 1;
}

/** One object as the operation answers it, with `fields` where the operation has them. */
export async function answerRow(ctx: ReadCall, kind: Kind, row: StoredObject, input: ValidInput): Promise<Outcome> {
  const rules = ctx.runtime.kinds.rulesOf(kind);
  const at = await ctx.liveAt(kind, [row.id]);
  const view = viewOf(ctx.operation, kind);
  const raw = input.rawQuery.fields;
  const version = row.version;
  const live = kind.live.length > 0;
  if (raw !== undefined && ctx.operation.query?.properties.fields !== undefined) {
    const { fields } = parseList(ctx.operation, { fields: raw });
    if (fields !== undefined) {
      const value = project(documentOf(row, kind, view, liveFields(row, rules, at)), fields, [
        kind.idField,
        'id',
        '_id',
      ]);
      return { type: 'bytes', text: JSON.stringify(value), version, live };
    }
  }
  return { type: 'bytes', text: render(row, kind, view, liveText(row, rules, at)), version, live };
}

async function create(ctx: WriteCall, kind: Kind, input: ValidInput): Promise<Outcome> {
  const { doc, secret } = split(kind, input);
  return { type: 'entry', entry: await ctx.here.insert(kind, doc, secret) };
}

async function change(ctx: WriteCall, kind: Kind, input: ValidInput, replace: boolean): Promise<Outcome> {
  const entry = await ctx.here.require(kind, objectId(ctx.operation, input));
  expectVersion(ctx, entry);
  const { doc, secret } = split(kind, input);
  const changes: Record<string, unknown> = {};
  // A full update takes out what it does not name (handbook 2.4).
  if (replace) {
    for (const name of Object.keys((ctx.operation.body as TObject).properties)) {
      if (kind.kept.includes(name)) changes[name] = undefined;
    }
  }
  return { type: 'entry', entry: await ctx.here.update(entry, { ...changes, ...doc }, secret) };
}

async function remove(ctx: WriteCall, kind: Kind, input: ValidInput): Promise<Outcome> {
  const entry = await ctx.here.require(kind, objectId(ctx.operation, input));
  expectVersion(ctx, entry);
  await ctx.here.remove(entry);
  return ctx.operation.response === null ? { type: 'none' } : { type: 'entry', entry };
}

/** The body's properties by where they are kept. Null takes a property out, back to its default; what has none stays. */
function split(kind: Kind, input: ValidInput): { doc: Document; secret: Document } {
  const doc: Record<string, unknown> = {};
  const secret: Record<string, unknown> = { ...input.secret };
  const properties = kind.entity.properties as Record<string, TSchema>;
  for (const [name, value] of Object.entries(input.body)) {
    const schema = properties[name];
    if (schema === undefined) continue;
    const mode = fieldMode(schema);
    if (mode === 'secret') secret[name] = value === null ? undefined : value;
    else if (mode !== 'stored') continue;
    else if (value !== null || nullable(schema)) doc[name] = value;
    else if (needed(kind, name)) throw invalidField(name, 'cannot be taken out');
    else doc[name] = undefined;
  }
  return { doc, secret };
}

const nullable = (schema: TSchema): boolean =>
  (schema as { anyOf?: { type?: string }[] }).anyOf?.some((s) => s.type === 'null') === true;

/** True for a property that every object of the kind has, and that nothing is put in place of. */
const needed = (kind: Kind, name: string): boolean =>
  kind.entity.required?.includes(name) && (kind.defaults as Document | undefined)?.[name] === undefined;

/** The path's last parameter names the object, unless the operation has `id`. */
export function objectId(operation: Operation, input: ValidInput): string {
  const id = input.params.id ?? Object.values(input.params).at(-1);
  if (id === undefined) throw new Error(`${operation.id} has no id in its path`);
  return id;
}
