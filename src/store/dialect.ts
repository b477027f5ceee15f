import type { Kysely, RawBuilder } from 'kysely';

export type Sql = RawBuilder<unknown>;
export type Ordering = '>' | '>=' | '<' | '<=' | '=';

/**
 * One value of a document, as SQL: a column, a declared scalar, or an element met while going through arrays.
 * Conditions may be SQL's null where they do not hold.
 */
export interface Cell {
  /** The value where it is a string, else null. Not necessarily the expression of an index. */
  readonly text: Sql;
  /** That there is a value that is not null. */
  readonly present: Sql;
  readonly absent: Sql;
  compareText(operator: Ordering, value: string): Sql;
  compareNumber(operator: Ordering, value: number): Sql;
  /** From `low` on, up to `high`: with it or without it. */
  textRange(low: string, operator: '<' | '<=', high: string): Sql;
  numberRange(low: number, high: number): Sql;
  textIn(values: readonly string[]): Sql;
  numberIn(values: readonly number[]): Sql;
  isBoolean(value: boolean): Sql;
}

/**
 * A sort key as SQL: one or more expressions, compared in turn; `null` comes first when ascending. Of strings, an engine
 * may look at the first 256 characters only.
 */
export type SortExpressions = readonly Sql[];

/** How an engine looks into documents. Names are those of a dotted path, already checked (sql/path.ts). */
export interface DocumentSql {
  /** A scalar that is reached through objects only, in the very expression of its index. */
  scalar(names: readonly string[]): Cell;
  /** That some value of the path satisfies the condition; arrays on the way and at the end are opened. */
  some(names: readonly string[], condition: (cell: Cell) => Sql): Sql;
  /** A text column of the table. */
  column(name: 'id'): Cell;
  /** `declared` sorts by the index's expressions; otherwise arrays and objects sort as null does. */
  sort(
    names: readonly string[],
    options: { readonly declared: boolean; readonly ignoreCase: boolean },
  ): SortExpressions;
  /** The columns of a declared field's index, between the scope and the id, as CREATE INDEX spells them. */
  indexed(names: readonly string[]): readonly Sql[];
  contains(text: Sql, folded: string): Sql;
  like(text: Sql, parts: readonly string[]): Sql;
  matches(text: Sql, regex: { readonly source: string; readonly ignoreCase: boolean }): Sql;
  /** The top-level member of the document as JSON text, where it is an object; else null. */
  object(name: string): Sql;
}

/** Types and options of the schema that the engines spell differently. */
export interface DataDefinition {
  /** Text that is compared and sorted byte by byte. */
  readonly text: Sql;
  /** Whole numbers up to 2^53. */
  readonly integer: Sql;
  /** Ends a CREATE TABLE whose rows should live in their primary key. */
  readonly clustered: Sql | undefined;
  /** A parsed copy of the document beside its text, named `fields`, for engines that filter faster on it. */
  readonly parsedDocument: Sql | undefined;
  /** A column of `clocks` that shows which of them have moved, for engines with several writing processes. */
  readonly clockStamp: Sql | undefined;
  /** An index may hold values of any length, so that edges' attributes can be part of it. */
  readonly wideIndexes: boolean;
  /** Lists the names of the indexes on `objects`, as `name`. */
  readonly listIndexes: Sql;
}

/** What an engine can do and how it spells it: the one place where engines differ outside their own folders. */
export interface Dialect {
  readonly engine: 'sqlite' | 'postgres';
  /** Compiles queries; runs none. */
  readonly db: Kysely<unknown>;
  readonly document: DocumentSql;
  readonly definition: DataDefinition;
  /** SELECT … FOR UPDATE [SKIP LOCKED]. */
  readonly rowLocks: boolean;
  /** That `column` is one of a list, which is a single parameter made by `listParameter`. */
  readonly among: (column: Sql, list: unknown) => Sql;
  readonly listParameter: (values: readonly string[]) => unknown;
  /** A table that is to be searched by an index, for engines whose planner knows nothing of how common values are. */
  readonly searchedBy: (table: string, index: string) => Sql;
  /** Where a text first has another one in it, from 1; 0 where it has not. Character by character, case included. */
  readonly position: (text: Sql, part: string) => Sql;
  /** What the engine's parser of documents is given in place of `doc`: null when that is `doc` itself. */
  readonly parsable: (doc: string) => string | null;
}
