import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import type { Cell, Dialect, DocumentSql, Sql } from '../dialect.ts';

/** Names are checked (sql/path.ts), so quoting them is all that a JSON path needs. */
const jsonPath = (names: readonly string[]): string => `$${names.map((name) => `."${name}"`).join('')}`;

const list = (values: readonly unknown[]): Sql => sql.join(values.map((value) => sql`${value}`));
const FALSE = sql`(1 = 0)`;

/** The expression of a declared field's index; a literal path, or the planner would not know it again. */
const extract = (names: readonly string[]): Sql => sql`json_extract(doc, ${sql.lit(jsonPath(names))})`;

/**
 * A scalar as json_extract gives it: text, a number, 0 or 1 for a boolean, null. SQLite orders numbers before text, so
 * that a range closed on the side of the other type keeps to its own.
 */
const declaredCell = (value: Sql): Cell => ({
  text: sql`case when typeof(${value}) = 'text' then ${value} end`,
  present: sql`${value} is not null`,
  absent: sql`${value} is null`,
  compareText: (operator, bound) =>
    operator.startsWith('<')
      ? sql`(${value} >= '' and ${value} ${sql.raw(operator)} ${bound})`
      : sql`${value} ${sql.raw(operator)} ${bound}`,
  compareNumber: (operator, bound) =>
    operator.startsWith('>')
      ? sql`(${value} ${sql.raw(operator)} ${bound} and ${value} < '')`
      : sql`${value} ${sql.raw(operator)} ${bound}`,
  textRange: (low, operator, high) => sql`(${value} >= ${low} and ${value} ${sql.raw(operator)} ${high})`,
  numberRange: (low, high) => sql`(${value} >= ${low} and ${value} <= ${high})`,
  textIn: (values) => sql`${value} in (${list(values)})`,
  numberIn: (values) => sql`${value} in (${list(values)})`,
  isBoolean: (wanted) => sql`${value} = ${sql.lit(wanted ? 1 : 0)}`,
});

const columnCell = (column: Sql): Cell => ({
  text: column,
  present: sql`${column} is not null`,
  absent: sql`${column} is null`,
  compareText: (operator, bound) => sql`${column} ${sql.raw(operator)} ${bound}`,
  compareNumber: () => FALSE,
  textRange: (low, operator, high) => sql`(${column} >= ${low} and ${column} ${sql.raw(operator)} ${high})`,
  numberRange: () => FALSE,
  textIn: (values) => sql`${column} in (${list(values)})`,
  numberIn: () => FALSE,
  isBoolean: () => FALSE,
});

/** A value of any type, with its JSON type beside it. */
function typedCell(value: Sql, type: Sql): Cell {
  const isNumber = sql`${type} in ('integer', 'real')`;
  return {
    text: sql`case when ${type} = 'text' then ${value} end`,
    present: sql`${type} <> 'null'`,
    absent: sql`coalesce(${type}, 'null') = 'null'`,
    compareText: (operator, bound) => sql`(${type} = 'text' and ${value} ${sql.raw(operator)} ${bound})`,
    compareNumber: (operator, bound) => sql`(${isNumber} and ${value} ${sql.raw(operator)} ${bound})`,
    textRange: (low, operator, high) =>
      sql`(${type} = 'text' and ${value} >= ${low} and ${value} ${sql.raw(operator)} ${high})`,
    numberRange: (low, high) => sql`(${isNumber} and ${value} >= ${low} and ${value} <= ${high})`,
    textIn: (values) => sql`(${type} = 'text' and ${value} in (${list(values)}))`,
    numberIn: (values) => sql`(${isNumber} and ${value} in (${list(values)}))`,
    isBoolean: (wanted) => sql`${type} = ${sql.lit(String(wanted))}`,
  };
}

/** json_each over what `holder` has under a name: over an array's elements, or over the one value. */
function opened(holder: Sql, name: string): Sql {
  const path = jsonPath([name]);
  return sql`case json_type(${holder}, ${path}) when 'array' then ${holder} -> ${path} else json_array(${holder} -> ${path}) end`;
}

const document: DocumentSql = {
  scalar: (names) => declaredCell(extract(names)),
  column: (name) => columnCell(sql.ref(name)),
  some(names, condition) {
    const [only] = names;
    if (only !== undefined && names.length === 1) {
      const path = jsonPath([only]);
      const each = condition(typedCell(sql`each.value`, sql`each.type`));
      const self = condition(typedCell(sql`json_extract(doc, ${path})`, sql`json_type(doc, ${path})`));
      return sql`(case json_type(doc, ${path}) when 'array' then exists (select 1 from json_each(doc, ${path}) as each where ${each}) else ${self} end)`;
    }
    const sources = names.map((name, i) => {
      if (i === 0) return sql`json_each(${opened(sql`doc`, name)}) as ${sql.raw('e0')}`;
      const holder = sql.raw(`e${i - 1}`);
      return sql`json_each(case ${holder}.type when 'object' then ${opened(sql`${holder}.value`, name)} else '[]' end) as ${sql.raw(`e${i}`)}`;
    });
    const last = sql.raw(`e${names.length - 1}`);
    const test = condition(typedCell(sql`${last}.value`, sql`${last}.type`));
    return sql`exists (select 1 from ${sql.join(sources)} where ${test})`;
  },
  sort(names, { declared, ignoreCase }) {
    const value = declared
      ? extract(names)
      : sql`case when json_type(doc, ${jsonPath(names)}) in ('array', 'object') then null else json_extract(doc, ${jsonPath(names)}) end`;
    return [ignoreCase ? sql`case when typeof(${value}) = 'text' then fold_case(${value}) else ${value} end` : value];
  },
  // The kind is the same in every entry; with it the index covers a whole condition.
  indexed: (names) => [sql`kind`, extract(names)],
  contains: (text, folded) => sql`instr(fold_case(${text}), ${folded}) > 0`,
  // Within [] every character of a GLOB pattern stands for itself.
  like: (text, parts) => sql`${text} glob ${parts.map((part) => part.replace(/[?[]/g, '[$&]')).join('*')}`,
  matches: (text, { source, ignoreCase }) => sql`matches_regex(${source}, ${ignoreCase ? 1 : 0}, ${text}) = 1`,
  object: (name) => {
    const path = jsonPath([name]);
    return sql`case json_type(doc, ${sql.lit(path)}) when 'object' then doc -> ${sql.lit(path)} end`;
  },
};

export const sqliteDialect: Dialect = {
  engine: 'sqlite',
  db: new Kysely<unknown>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  document,
  definition: {
    text: sql`text`,
    integer: sql`integer`,
    clustered: sql`without rowid`,
    parsedDocument: undefined,
    clockStamp: undefined,
    wideIndexes: true,
    listIndexes: sql`select name from sqlite_master where type = 'index' and tbl_name = 'objects'`,
  },
  rowLocks: false,
  among: (column, values) => sql`${column} in (select value from json_each(${values}))`,
  listParameter: (values) => JSON.stringify(values),
  searchedBy: (table, index) => sql`${sql.ref(table)} indexed by ${sql.ref(index)}`,
  position: (text, part) => sql`instr(${text}, ${part})`,
  parsable: () => null,
};
