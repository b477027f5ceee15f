import assert from 'node:assert/strict';
import { pathParameters, type GraphVerb, type Operation } from '../../src/kit/op.ts';
import type { GraphType } from '../../src/kit/schemas.ts';
import { SAMPLES } from './samples/index.ts';
import type { Samples, Sampling } from './samples/sample.ts';
import type { Ids, World } from './world.ts';

/** A request that an operation carries out, as far as the world of the suite goes. */
export interface Sample {
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: string;
  /** Undefined where the operation takes none. A text is sent as it is, anything else as the operation consumes it. */
  readonly body: unknown;
}

/** One table of what all folders say. What two of them say would be the last one's: none may. */
export function merged<T>(name: keyof Samples, of: (samples: Samples) => Readonly<Record<string, T>> | undefined) {
  const all = SAMPLES.flatMap((samples) => Object.entries(of(samples) ?? {}));
  const keys = all.map(([key]) => key);
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  assert.deepEqual(twice, [], `two files of test/suites/samples have these ${name}`);
  return new Map(all);
}
const SEGMENTS = merged('segments', ({ segments }) => segments);
const STATES = merged('states', ({ states }) => states);
/** The world's member of the graph of each type that it has one of. */
export const NODES = merged('nodes', ({ nodes }) => nodes);
const BODIES = merged('bodies', ({ bodies }) => bodies);
const QUERIES = merged('queries', ({ queries }) => queries);
const HEADERS = merged('headers', ({ headers }) => headers);
const NEEDS = merged('needs', ({ needs }) => needs);
const APART = merged('apart', ({ apart }) => apart);
const ONCE = merged('once', ({ once }) => once);

/** True where scopes suffice for what the sample of the operation asks for, beside the one that it declares. */
export const suffice = (scopes: ReadonlySet<string>, { id }: Operation): boolean => {
  const needed = NEEDS.get(id);
  return needed === undefined || scopes.has(needed);
};
/** True where the object of the operation is its maker's: for others there is none. */
export const isApart = ({ id }: Operation): boolean => APART.has(id);

/** True where there can be one only, which the samples have made. */
export const isOnce = ({ id }: Pick<Operation, 'id'>): boolean => ONCE.has(id);

export const lacking = (name: keyof Samples, what: string): string =>
  `no file of test/suites/samples has ${what}: add it to the \`${name}\` of its resource's`;

/** Which of the types that an operation of the graph takes its sample has: one that the world has an object of, if it can. */
export const targetOf = ({ targets }: GraphVerb): GraphType =>
  // A user where there may be one: nothing else may be bound by everybody who has the operation.
  targets.find((target) => target === 'user') ??
  targets.find((target) => NODES.has(target)) ??
  (targets[0] as GraphType);

/** A request for an operation that names the objects of `ids`. */
export function sampleOf(operation: Operation, world: World, ids: Ids = world.own): Sample {
  const { id, path, verb, method } = operation;
  const at = samplingOf(world, ids);
  const params: Record<string, string> = {};
  for (const name of pathParameters(path)) {
    const before = path.slice(1, path.indexOf(`/{${name}}`));
    const sort = STATES.get(id) ?? SEGMENTS.get(before) ?? SEGMENTS.get(before.split('/').at(-1) ?? '');
    assert.ok(sort !== undefined, lacking('segments', `an object for {${name}} of ${id} (${path})`));
    params[name] = at.id(sort);
  }
  const query = new URLSearchParams({
    ...(verb?.name === 'associations' ? { targets: targetOf(verb) } : {}),
    ...QUERIES.get(id)?.(at),
  });
  return { method, params, query: query.size === 0 ? '' : `?${query.toString()}`, body: bodyOf(operation, at) };
}

/** Headers that an operation needs beside credentials. */
export const headersOf = ({ id }: Operation, world: World): Readonly<Record<string, string | undefined>> =>
  HEADERS.get(id)?.(samplingOf(world, world.own)) ?? {};

function samplingOf(world: World, ids: Ids): Sampling {
  const { kept, freshPublicKey } = world;
  return {
    now: () => world.now(),
    freshPublicKey,
    id: (name) => {
      const found = ids[name];
      assert.ok(found !== undefined, lacking('make', `an object named ${name}`));
      return found;
    },
    kept: (name) => {
      const found = kept[name];
      assert.ok(found !== undefined, lacking('make', `kept a text named ${name}`));
      return found;
    },
  };
}

function bodyOf({ id, body, verb }: Operation, at: Sampling): unknown {
  if (body === undefined) return undefined;
  if (verb?.name === 'associate' || verb?.name === 'changeMembers') {
    const type = targetOf(verb);
    assert.ok(NODES.has(type), lacking('nodes', `an object that ${id} could bind (${verb.targets.join(', ')})`));
    return { op: 'add', type, id: at.id(NODES.get(type) ?? '') };
  }
  const make = BODIES.get(id);
  assert.ok(make, lacking('bodies', `a body for ${id}`));
  return make(at);
}

/** The path of a request, with its query. */
export const urlOf = ({ path }: Operation, { params, query }: Pick<Sample, 'params' | 'query'>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) + query;

/** A sample's body as it is sent: as JSON, or as what the operation consumes instead. */
export function sentBody({ consumes }: Operation, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || consumes === undefined) return body;
  if (consumes === 'bytes') return body;
  if (consumes === 'form') return new URLSearchParams(body as Record<string, string>);
  const form = new FormData();
  for (const [name, part] of Object.entries(body as Record<string, string | File>)) form.append(name, part);
  return form;
}

/** A value with every text replaced that `change` gives another for. */
export function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return (value as unknown[]).map((each) => withTexts(each, change));
  if (typeof value !== 'object' || value === null || value instanceof File) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each, change)]));
}
