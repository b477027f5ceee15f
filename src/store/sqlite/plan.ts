import type { Atom, Predicate } from '../../wire/filters/predicate.ts';
import type { Connection } from '../connection.ts';
import type { ListQuery } from '../port.ts';
import type { ListPlan, Reader } from '../reader.ts';
import { indexOf, type DeclaredFields } from '../sql/indexes.ts';
import { compileEstimate, declaredIn, partsOf } from '../sql/list.ts';
import { isId } from '../sql/path.ts';
import type { IsDeclared } from '../sql/predicate.ts';
import { sqliteDialect } from './dialect.ts';

/** So many documents may be looked at on the event loop: some 5 ms. */
const FEW = 2_000;
/** So many conditions may be put to documents on the event loop, over all documents: some 40 ms at the worst. */
const FEW_CONDITIONS = 20_000;
/** What a regular expression may cost, in other conditions. */
const EXPRESSION = 1_000;
/** So many index entries may be passed over on the event loop. */
const SHORT_SKIP = 20_000;
/** To look at a document takes as long as to list nine ids or to walk over nine entries of an index (6 us, 0.6 us). */
const DOCUMENT = 9;

/**
 * How to run a list. SQLite's planner knows nothing of how common a value is, so the parts of the condition that an
 * index can be searched for are counted first, up to a bound. Where one leaves few documents, its index is used;
 * otherwise the index of the sort, so that the walk ends when the page is full.
 */
export const planner =
  (declared: DeclaredFields) =>
  async (reader: Reader, connection: Connection, scope: string, query: ListQuery): Promise<ListPlan> => {
    const isQuick = (documents: number): boolean => documents * weight(query.where) <= FEW_CONDITIONS;
    if (query.ids !== undefined && query.ids.length <= FEW) return { quick: isQuick(query.ids.length) };
    let objects = 0;
    for (const kind of query.kinds) objects += await reader.count(scope, kind);
    if (objects <= FEW) return { quick: isQuick(objects) };
    const [kind = ''] = query.kinds;
    if (query.kinds.length > 1) return { quick: false };

    const isDeclared = declaredIn(declared, query.kinds);
    const nameOf = (field: string): string | undefined =>
      isId(field) ? undefined : indexOf(sqliteDialect, kind, field).name;
    const sorted = sortedField(query, isDeclared);
    const page = sorted === undefined ? undefined : nameOf(sorted);
    const parts = partsOf(query.where);
    const bound = Math.max(FEW, page === undefined ? 0 : worthListing(query, objects));
    const listed: Predicate[] = [];
    for (const part of parts) {
      const field = searchedField(part, isDeclared);
      if (field === undefined) continue;
      const probe = compileEstimate(sqliteDialect, declared, scope, { ...query, where: part }, bound + 1);
      const [row] = await connection.query(probe, probe.parameters);
      const count = Number(row?.total);
      if (count <= FEW) {
        const index = nameOf(field);
        return { quick: isQuick(count), ...(index === undefined ? {} : { page: index, total: index }) };
      }
      if (count <= bound) listed.push(part);
    }
    // Without a look at documents, but for those of the page.
    const byIndexes = query.ids === undefined && sorted !== undefined && listed.length === parts.length;
    const quick = byIndexes && (parts.length === 0 ? query.skip : objects) <= SHORT_SKIP;
    return { quick, ...(page === undefined ? {} : { page }), ...(listed.length === 0 ? {} : { listed }) };
  };

/** How many conditions are put to each document. */
function weight(predicate: Predicate): number {
  if (!('of' in predicate)) return predicate.op === 'regex' ? EXPRESSION : 1;
  if (predicate.op === 'not') return weight(predicate.of);
  return predicate.of.reduce((sum, part) => sum + weight(part), 0);
}

/**
 * How many ids it pays to list before an index is walked in the order of a sort. Where one object in so many satisfies
 * the condition, the walk passes over so many for each row: with `m` of `n` that satisfy it and `r` rows, r * n / m
 * documents are looked at, or m ids listed.
 */
const worthListing = ({ skip, limit }: ListQuery, objects: number): number =>
  Math.floor(Math.sqrt(DOCUMENT * (skip + limit) * objects));

/** The field whose index gives the order, or the id; undefined where none does. */
function sortedField({ sort }: ListQuery, isDeclared: IsDeclared): string | undefined {
  const [first] = sort;
  if (first === undefined || isId(first.field)) return 'id';
  return sort.length === 1 && isDeclared(first.field) && first.ignoreCase !== true ? first.field : undefined;
}

/** The field whose index can be searched for what satisfies a predicate. */
function searchedField(predicate: Predicate, isDeclared: IsDeclared): string | undefined {
  switch (predicate.op) {
    case 'and':
    case 'or':
    case 'not':
      return undefined;
    default:
      return (isId(predicate.field) || isDeclared(predicate.field)) && isSearchable(predicate)
        ? predicate.field
        : undefined;
  }
}

function isSearchable(atom: Atom): boolean {
  switch (atom.op) {
    case 'eq':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
    case 'between':
      return true;
    case 'in':
      // Values of several types become alternatives, which one search cannot answer.
      return ['string', 'number'].some((type) => atom.values.every((value) => typeof value === type));
    case 'like':
      return !atom.pattern.startsWith('*');
    default:
      return false;
  }
}
