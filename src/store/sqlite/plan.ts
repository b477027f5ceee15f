import type { Atom, Predicate } from '../../wire/filters/predicate.ts';
import type { Connection } from '../connection.ts';
import type { ListQuery } from '../port.ts';
import type { ListPlan, Reader } from '../reader.ts';
import { indexOf, type DeclaredFields } from '../sql/indexes.ts';
import { compileEstimate, declaredIn, isEverything } from '../sql/list.ts';
import { isId } from '../sql/path.ts';
import type { IsDeclared } from '../sql/predicate.ts';
import { sqliteDialect } from './dialect.ts';

/** So many documents may be looked at on the event loop: some 5 ms. */
const FEW = 2_000;
/** So many index entries may be passed over on the event loop. */
const SHORT_SKIP = 20_000;

/**
 * How to run a list. SQLite's planner knows nothing of how common a value is, so the parts of the condition that an
 * index can be searched for are counted first, up to a bound. Where one leaves few documents, its index is used;
 * otherwise the index of the sort, so that the walk ends when the page is full.
 */
export const planner =
  (declared: DeclaredFields) =>
  async (reader: Reader, connection: Connection, scope: string, query: ListQuery): Promise<ListPlan> => {
    if (query.ids !== undefined && query.ids.length <= FEW) return { quick: true };
    let objects = 0;
    for (const kind of query.kinds) objects += await reader.count(scope, kind);
    if (objects <= FEW) return { quick: true };
    const [kind = ''] = query.kinds;
    if (query.kinds.length > 1) return { quick: false };

    const isDeclared = declaredIn(declared, query.kinds);
    const nameOf = (field: string): string | undefined =>
      isId(field) ? undefined : indexOf(sqliteDialect, kind, field).name;
    for (const part of query.where.op === 'and' ? query.where.of : [query.where]) {
      const field = searchedField(part, isDeclared);
      if (field === undefined) continue;
      const probe = compileEstimate(sqliteDialect, declared, scope, { ...query, where: part }, FEW + 1);
      const [row] = await connection.query(probe, probe.parameters);
      if (Number(row?.total) > FEW) continue;
      const index = nameOf(field);
      return { quick: true, ...(index === undefined ? {} : { page: index, total: index }) };
    }
    const sorted = sortedField(query, isDeclared);
    const page = sorted === undefined ? undefined : nameOf(sorted);
    const quick = isEverything(query) && query.ids === undefined && sorted !== undefined && query.skip <= SHORT_SKIP;
    return { quick, ...(page === undefined ? {} : { page }) };
  };

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
