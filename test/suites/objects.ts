import assert from 'node:assert/strict';
import { pair } from '../../src/graph/edges.ts';
import type { Kind } from '../../src/kit/kind.ts';
import { pathParameters, type Operation } from '../../src/kit/op.ts';
import type { GraphType } from '../../src/kit/schemas.ts';
import type { Reply } from '../support/server.ts';
import { ALL, isSuccess, told } from './refusing.ts';
import { headersOf, lacking, merged, sampleOf, sentBody, urlOf, type Sample } from './requests.ts';
import type { World } from './world.ts';

/** Objects of any kind, made, changed and removed for real in the world's own organization. */

const MAKES = merged('makes', ({ makes }) => makes);
const CHANGES = merged('changes', ({ changes }) => changes);
const REMOVES = merged('removes', ({ removes }) => removes);
export const VALUES = merged('values', ({ values }) => values);
export const ROWS = merged('rows', ({ rows }) => rows);

type VerbName = 'get' | 'create' | 'put' | 'patch' | 'remove';
/** The operation that a verb on a kind is. */
export const verbOf = (kind: Kind, ...names: readonly VerbName[]): Operation | undefined =>
  ALL.find(
    ({ verb }) => verb !== undefined && 'kind' in verb && verb.kind === kind && names.some((n) => n === verb.name),
  );

export const makerOf = (kind: Kind) => MAKES.get(kind.kind);
export const canMake = (kind: Kind): boolean => makerOf(kind) !== undefined || verbOf(kind, 'create') !== undefined;
export const removalOf = (kind: Kind): Operation | undefined =>
  verbOf(kind, 'remove') ?? ALL.find(({ id }) => id === REMOVES.get(kind.kind));

/** So that no two objects have a name in common. */
let made = 0;
export const another = (): number => (made += 1);

/** A body's name, and whatever has to be unique, made unlike all others. */
export function unlike(kind: Kind, body: unknown, n: number): unknown {
  const names = new Set<string>([kind.nameField, ...(kind.unique ?? []).map(({ name }) => name)]);
  const change = ([name, value]: [string, unknown]) => {
    const other = VALUES.get(`${kind.kind}.${name}`);
    if (other !== undefined) return [name, other(n) ?? value];
    if (!names.has(name) || typeof value !== 'string') return [name, value];
    return [name, value.includes('@') ? value.replace('@', `-${n}@`) : `${value}-${n}`];
  };
  return Object.fromEntries(Object.entries(body as object).map(change));
}

/** A request that is carried out, by the first administrator, in the own organization where it takes one. */
export const real = async (world: World, operation: Operation, sample: Sample): Promise<Reply> =>
  world.server.api(
    sample.method,
    urlOf(operation, sample),
    sentBody(operation, sample.body),
    selecting(world, operation),
  );

/** Where an operation may be told an organization and need not, only what it makes has to be of the own one. */
const selects = ({ reach, acceptsOrganizationHeader, verb }: Operation): boolean =>
  reach === 'organization' || (acceptsOrganizationHeader === true && verb?.name === 'create');

export const selecting = (world: World, operation: Operation): Record<string, string | undefined> => ({
  ...headersOf(operation, world),
  ...(selects(operation) ? { 'x-org-id': world.own.organization } : {}),
});

async function succeeding(world: World, operation: Operation, sample: Sample): Promise<Reply> {
  const reply = await real(world, operation, sample);
  assert.ok(isSuccess(reply), told(operation, JSON.stringify(sample), reply));
  return reply;
}

/** Makes an object; gives its id. */
export async function makeOne(world: World, kind: Kind): Promise<string> {
  made += 1;
  const make = makerOf(kind);
  if (make !== undefined) return make(world.making, made);
  const operation = verbOf(kind, 'create');
  assert.ok(operation, lacking('makes', `a ${kind.kind}`));
  const sample = sampleOf(operation, world);
  const { body } = await succeeding(world, operation, { ...sample, body: unlike(kind, sample.body, made) });
  const id = (body as Readonly<Record<string, unknown>>)[kind.idField];
  assert.ok(typeof id === 'string', `${operation.id} answers without ${kind.idField}`);
  return id;
}

/** The sample of an operation, for another object than the world's. */
export function sampleFor(world: World, operation: Operation, id: string): Sample {
  const sample = sampleOf(operation, world);
  const name = pathParameters(operation.path).at(-1) ?? '';
  return { ...sample, params: { ...sample.params, [name]: id } };
}

/** Changes an object as the sample of its kind's PUT or PATCH does; nothing where there is neither. */
export async function changeOne(world: World, kind: Kind, id: string): Promise<void> {
  const operation = verbOf(kind, 'patch', 'put');
  if (operation === undefined) return;
  await succeeding(world, operation, changeFor(world, operation, kind, id));
}

/** A change of an object that makeOne made, as a request. */
export function changeFor(world: World, operation: Operation, kind: Kind, id: string): Sample {
  const sample = sampleFor(world, operation, id);
  const body = CHANGES.get(kind.kind)?.(world.making, another()) ?? unlike(kind, sample.body, another());
  return { ...sample, body };
}

export async function removeOne(world: World, kind: Kind, id: string): Promise<void> {
  const operation = removalOf(kind);
  assert.ok(operation, lacking('removes', `what removes a ${kind.kind}`));
  await succeeding(world, operation, sampleFor(world, operation, id));
}

/** Adds a row to a list without a verb, where the samples know how. */
export const rowMaker = ({ making }: World, operation: Operation): (() => Promise<unknown>) | undefined => {
  const add = ROWS.get(operation.id);
  return add && (() => add(making, (made += 1)));
};

export interface End {
  readonly type: GraphType;
  readonly id: string;
}

/** One change of an edge, from whichever end has an operation for it. */
export async function bindOne(world: World, a: End, b: End, op: string, attributes?: object): Promise<void> {
  const verbName = pair(a.type, b.type)?.relation === 'member' ? 'changeMembers' : 'associate';
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const operation = ALL.find(
      ({ verb }) => verb?.name === verbName && verb.source === from.type && verb.targets.includes(to.type),
    );
    if (operation === undefined) continue;
    const sample = sampleOf(operation, world);
    const params = Object.fromEntries(Object.keys(sample.params).map((name) => [name, from.id]));
    const body = { op, type: to.type, id: to.id, ...(attributes === undefined ? {} : { attributes }) };
    await succeeding(world, operation, { ...sample, params, body });
    return;
  }
  assert.fail(`no operation binds a ${a.type} and a ${b.type}`);
}
