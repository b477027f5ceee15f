import { after, before } from 'node:test';
import { EVERYTHING } from '../../wire/filters/predicate.ts';
import type { ChangeEntry, IndexDeclaration, ListQuery, Store, StoredObject, UniqueKey } from '../port.ts';
import type { NodeKinds } from '../reader.ts';

export interface Fixture {
  readonly store: Store;
  /** Closes the store and opens what it left. */
  readonly reopen?: () => Promise<Store>;
  /** Another process's view of the same data, for engines that allow several. The caller closes it. */
  readonly second?: () => Promise<Store>;
  /** Closes whatever is open and throws the data away. */
  readonly close: () => Promise<void>;
}

export const SUITE_INDEXES: readonly IndexDeclaration[] = [
  { kind: 'user', fields: ['name', 'n', 'flag', 'deep.value'] },
  { kind: 'user_group', fields: ['name'] },
];

export const SUITE_NODE_KINDS: NodeKinds = { user_group: 'user_group' };

/** Opens a store before the tests of a describe() and closes it after them. */
export function useStore(open: () => Promise<Fixture>): { readonly store: Store; readonly fixture: Fixture } {
  let fixture: Fixture | undefined;
  before(async () => {
    fixture = await open();
  });
  after(async () => fixture?.close());
  const get = (): Fixture => {
    if (fixture === undefined) throw new Error('the store is not open yet');
    return fixture;
  };
  return {
    get store() {
      return get().store;
    },
    get fixture() {
      return get();
    },
  };
}

let last = 0;
/** An id or scope that no other test has, later ones after earlier ones. */
export const fresh = (): string => (++last).toString(16).padStart(24, '0');

export const object = (
  scope: string,
  id: string,
  doc: unknown = {},
  rest: Partial<StoredObject> = {},
): StoredObject => ({
  scope,
  kind: 'user',
  id,
  version: 1,
  contract: 'c1',
  doc: typeof doc === 'string' ? doc : JSON.stringify(doc),
  hints: null,
  secret: null,
  ...rest,
});

export const key = (scope: string, value: string, name = 'name'): UniqueKey => ({ scope, kind: 'user', name, value });

export const entry = (scope: string, objectId: string, rest: Partial<ChangeEntry> = {}): ChangeEntry => ({
  scope,
  at: 1_700_000_000_000,
  actor: { type: 'administrator', id: 'a1', name: 'Ann' },
  door: 'http',
  requestId: 'r1',
  operation: 'create',
  name: 'user_create',
  kind: 'user',
  objectId,
  before: null,
  after: null,
  ...rest,
});

export const query = (rest: Partial<ListQuery> = {}): ListQuery => ({
  kinds: ['user'],
  where: EVERYTHING,
  sort: [],
  skip: 0,
  limit: 100,
  ...rest,
});

/** Writes objects in one commit; returns their ids in the order given. */
export async function put(store: Store, scope: string, docs: readonly unknown[], kind = 'user'): Promise<string[]> {
  const ids = docs.map(() => fresh());
  await store.transact(scope, async (tx) => {
    for (const [i, doc] of docs.entries()) await tx.insert(object(scope, ids[i] ?? '', doc, { kind }), []);
  });
  return ids;
}

/** Lists that an index of SUITE_INDEXES should serve, by that index's field. */
export const INDEXED_LISTS: readonly (readonly [string, ListQuery])[] = [
  ['name', query({ where: { op: 'eq', field: 'name', value: 'n5' } })],
  ['name', query({ where: { op: 'eq', field: 'name', value: null } })],
  ['name', query({ where: { op: 'like', field: 'name', pattern: 'n5*' } })],
  ['name', query({ where: { op: 'in', field: 'name', values: ['n1', 'n2'] } })],
  ['n', query({ where: { op: 'between', field: 'n', low: 5, high: 9 } })],
  ['n', query({ where: { op: 'lt', field: 'n', value: 9 } })],
  ['deep.value', query({ where: { op: 'eq', field: 'deep.value', value: 'x' } })],
  ['name', query({ sort: [{ field: 'name', descending: false }] })],
  ['n', query({ sort: [{ field: 'n', descending: true }] })],
];
