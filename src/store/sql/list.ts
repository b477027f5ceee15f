import { sql } from 'kysely';
import type { Dialect, Sql } from '../dialect.ts';
import { and, type Predicate } from '../../wire/filters/predicate.ts';
import type { ListQuery, SortKey } from '../port.ts';
import type { DeclaredFields } from './indexes.ts';
import { limitSql } from './limit.ts';
import { checkedKind, isId, pathOf } from './path.ts';
import { isSeen, SEEN } from './seen.ts';
import { predicateSql, type IsDeclared } from './predicate.ts';

/** SQL text with its parameters. */
export interface CompiledSql {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface CompiledList {
  /** The rows of the page; each has the total beside it. */
  readonly page: CompiledSql;
  /** The total alone, for a page without rows; 0 where it is not wanted. */
  readonly total: CompiledSql;
}

const COLUMNS = sql.raw('scope, kind, id, version, contract, doc, hints, secret');

/** True for a predicate that every document satisfies by its form. */
const isEverything = (query: ListQuery): boolean => query.where.op === 'and' && query.where.of.length === 0;

/** Which index an engine is told to use; otherwise its planner decides. */
export interface IndexHints {
  readonly page?: string;
  readonly total?: string;
  /**
   * Parts of the condition that are looked up in their own indexes first, as lists of ids: then an index that is walked
   * in the order of the sort passes over what does not satisfy them without a look at its document.
   */
  readonly listed?: readonly Predicate[];
}

/** A list as SQL: one statement gives the page and the total, so that both are of one moment. */
export function compileList(
  dialect: Dialect,
  declared: DeclaredFields,
  scope: string,
  query: ListQuery,
  hints: IndexHints = {},
): CompiledList {
  const isDeclared = declaredIn(declared, query.kinds);
  const condition = conditionSql(dialect, isDeclared, scope, query, hints.listed);
  // One index counts a single part by itself.
  const counted = query.where.op === 'and' ? condition : conditionSql(dialect, isDeclared, scope, query);
  const total = totalSql(counted, scope, query, hints);
  const order = sql.join(orderSql(dialect, isDeclared, query.sort));
  const page = sql`select ${COLUMNS}, (${total}) as total from ${objectsBy(hints.page)} where ${condition} order by ${order} ${limitSql(query.limit)} offset ${query.skip}`;
  return { page: page.compile(dialect.db), total: total.compile(dialect.db) };
}

function totalSql(condition: Sql, scope: string, query: ListQuery, hints: IndexHints): Sql {
  if (query.counted === false) return sql`select 0 as total`;
  return isEverything(query) && query.ids === undefined
    ? sql`select coalesce(sum(n), 0) as total from counts where scope = ${scope} and ${kindsSql(query.kinds)}`
    : sql`select count(*) as total from ${objectsBy(hints.total)} where ${condition}`;
}

const objectsBy = (index: string | undefined): Sql =>
  index === undefined ? sql`objects` : sql`objects indexed by ${sql.ref(index)}`;

/** Counts what satisfies one part of a list, up to a bound: the price of answering the whole. */
export function compileEstimate(
  dialect: Dialect,
  declared: DeclaredFields,
  scope: string,
  query: ListQuery,
  bound: number,
): CompiledSql {
  const condition = conditionSql(dialect, declaredIn(declared, query.kinds), scope, query);
  return sql`select count(*) as total from (select 1 from objects where ${condition} ${limitSql(bound)}) as some`.compile(
    dialect.db,
  );
}

/** A field counts as declared when it is so for every kind that is listed. */
export const declaredIn =
  (declared: DeclaredFields, kinds: readonly string[]): IsDeclared =>
  (field) =>
    kinds.length > 0 && kinds.every((kind) => declared.get(kind)?.has(field) === true);

function conditionSql(
  dialect: Dialect,
  isDeclared: IsDeclared,
  scope: string,
  query: ListQuery,
  listed: readonly Predicate[] = [],
): Sql {
  const here = sql`scope = ${scope} and ${kindsSql(query.kinds)}`;
  const parts = [here];
  if (query.ids !== undefined) parts.push(dialect.among(sql`id`, dialect.listParameter(query.ids)));
  for (const part of listed) {
    parts.push(
      sql`id in (select id from objects where ${here} and ${predicateSql(part, dialect.document, isDeclared)})`,
    );
  }
  const rest = and(partsOf(query.where).filter((part) => !listed.includes(part)));
  if (rest.op !== 'and' || rest.of.length > 0) parts.push(predicateSql(rest, dialect.document, isDeclared));
  return sql.join(parts, sql` and `);
}

/** What has to hold together. */
export const partsOf = (where: Predicate): readonly Predicate[] => (where.op === 'and' ? where.of : [where]);

/** Kinds are literals: a parameter would not let the planner use a partial index. */
function kindsSql(kinds: readonly string[]): Sql {
  const [first] = kinds;
  if (first === undefined) return sql`(1 = 0)`;
  if (kinds.length === 1) return sql`kind = ${sql.lit(checkedKind(first))}`;
  return sql`kind in (${sql.join(kinds.map((kind) => sql.lit(checkedKind(kind))))})`;
}

function orderSql(dialect: Dialect, isDeclared: IsDeclared, sort: readonly SortKey[]): Sql[] {
  const keys: Sql[] = [];
  let ties = sql.raw('');
  for (const { field, descending, ignoreCase } of sort) {
    const direction = sql.raw(descending ? ' desc' : '');
    if (isId(field)) return [...keys, sql`id${direction}`];
    if (isSeen(field)) {
      keys.push(sql`${SEEN}${direction} nulls ${sql.raw(descending ? 'last' : 'first')}`);
      ties = direction;
      continue;
    }
    const names = pathOf(field);
    if (names === undefined) continue;
    const options = { declared: isDeclared(field), ignoreCase: ignoreCase === true };
    const nulls = sql.raw(descending ? ' nulls last' : ' nulls first');
    keys.push(...dialect.document.sort(names, options).map((value) => sql`${value}${direction}${nulls}`));
    // Ties follow the last key, so that an index can be walked from either end.
    ties = direction;
  }
  return [...keys, sql`id${ties}`];
}
