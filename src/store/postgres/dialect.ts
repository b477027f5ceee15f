import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { toPostgres } from '../../wire/filters/regex.ts';
import type { Cell, Dialect, DocumentSql, Ordering, Sql } from '../dialect.ts';

const FALSE = sql`(1 = 0)`;

const text = (value: string): Sql => sql`${value}::text`;
const numeric = (value: number): Sql => sql`${value}::numeric`;
const texts = (values: readonly string[]): Sql => sql`any(${[...values]}::text[])`;
const numerics = (values: readonly number[]): Sql => sql`any(${[...values]}::numeric[])`;

const unquoted = (value: Sql): Sql => sql`(${value} #>> '{}') collate "C"`;

/** Under `lower`, PostgreSQL's C collation folds ASCII alone; the root locale of ICU folds as JavaScript does. */
const folded = (value: Sql): Sql => sql`lower(${value} collate "und-x-icu") collate "C"`;

/** A jsonb value of any type. Only a CASE keeps a cast from being tried on the wrong type. */
function jsonCell(value: Sql): Cell {
  const type = sql`jsonb_typeof(${value})`;
  const string = sql`(case when ${type} = 'string' then ${unquoted(value)} end)`;
  const number = sql`(case when ${type} = 'number' then (${value})::numeric end)`;
  return {
    text: string,
    present: sql`${type} <> 'null'`,
    absent: sql`coalesce(${type}, 'null') = 'null'`,
    compareText: (operator, bound) => sql`${string} ${sql.raw(operator)} ${text(bound)}`,
    compareNumber: (operator, bound) => sql`${number} ${sql.raw(operator)} ${numeric(bound)}`,
    textRange: (low, operator, high) =>
      sql`(${string} >= ${text(low)} and ${string} ${sql.raw(operator)} ${text(high)})`,
    numberRange: (low, high) => sql`(${number} >= ${numeric(low)} and ${number} <= ${numeric(high)})`,
    textIn: (values) => sql`${string} = ${texts(values)}`,
    numberIn: (values) => sql`${number} = ${numerics(values)}`,
    isBoolean: (wanted) => sql`${value} = ${sql.lit(String(wanted))}::jsonb`,
  };
}

const columnCell = (column: Sql): Cell => ({
  text: column,
  present: sql`${column} is not null`,
  absent: sql`${column} is null`,
  compareText: (operator, bound) => sql`${column} ${sql.raw(operator)} ${text(bound)}`,
  compareNumber: () => FALSE,
  textRange: (low, operator, high) => sql`(${column} >= ${text(low)} and ${column} ${sql.raw(operator)} ${text(high)})`,
  numberRange: () => FALSE,
  textIn: (values) => sql`${column} = ${texts(values)}`,
  numberIn: () => FALSE,
  isBoolean: () => FALSE,
});

/** Names are checked (sql/path.ts): none needs escaping in an array literal but the quotes around it. */
const pathLiteral = (names: readonly string[]): string => `{${names.map((name) => `"${name}"`).join(',')}}`;
/** Literal, or the planner would not know the index's expression again. */
const member = (names: readonly string[]): Sql => sql`(fields #> ${sql.lit(pathLiteral(names))})`;

/** An index entry has to stay under 2.7 kB, so that only this many characters of a string are in it. */
const INDEXED_CHARACTERS = 256;

const textOf = (value: Sql): Sql => sql`(case when jsonb_typeof(${value}) = 'string' then ${unquoted(value)} end)`;
/** The two columns of a declared field's index: the head of a string in the one, a number or boolean (1, 0) in the other. */
const headColumn = (value: Sql): Sql => sql`(left(${textOf(value)}, ${sql.lit(INDEXED_CHARACTERS)}) collate "C")`;
const numberColumn = (value: Sql): Sql =>
  sql`(case jsonb_typeof(${value}) when 'number' then (${value})::numeric when 'boolean' then (${value})::boolean::int::numeric end)`;

function declaredCell(names: readonly string[]): Cell {
  const string = textOf(member(names));
  const head = headColumn(member(names));
  const number = numberColumn(member(names));
  const compareText = (operator: Ordering, bound: string): Sql => {
    const characters = Array.from(bound);
    // A bound that is shorter than the head differs from the whole where it differs from the head.
    if (characters.length < INDEXED_CHARACTERS) return sql`${head} ${sql.raw(operator)} ${text(bound)}`;
    const near = text(characters.slice(0, INDEXED_CHARACTERS).join(''));
    const whole = sql`${string} ${sql.raw(operator)} ${text(bound)}`;
    return sql`(${head} ${sql.raw(operator === '=' ? '=' : `${operator.charAt(0)}=`)} ${near} and ${whole})`;
  };
  return {
    text: string,
    present: sql`(${head} is not null or ${number} is not null)`,
    absent: sql`(${head} is null and ${number} is null)`,
    compareText,
    compareNumber: (operator, bound) => sql`(${head} is null and ${number} ${sql.raw(operator)} ${numeric(bound)})`,
    textRange: (low, operator, high) => sql`(${compareText('>=', low)} and ${compareText(operator, high)})`,
    numberRange: (low, high) =>
      sql`(${head} is null and ${number} >= ${numeric(low)} and ${number} <= ${numeric(high)})`,
    textIn(values) {
      const heads = values.map((value) => Array.from(value).slice(0, INDEXED_CHARACTERS).join(''));
      return sql`(${head} = ${texts(heads)} and ${string} = ${texts(values)})`;
    },
    numberIn: (values) => sql`(${head} is null and ${number} = ${numerics(values)})`,
    isBoolean: (wanted) => sql`(${head} is null and ${number} = ${sql.lit(wanted ? 1 : 0)})`,
  };
}

/** The elements of what `holder` has under a name: of the array, or the one value. */
function opened(holder: Sql, name: string): Sql {
  const value = sql`(${holder} -> ${name}::text)`;
  return sql`jsonb_array_elements(case jsonb_typeof(${value}) when 'array' then ${value} else jsonb_build_array(${value}) end)`;
}

const document: DocumentSql = {
  scalar: declaredCell,
  column: (name) => columnCell(sql.ref(name)),
  some(names, condition) {
    const sources = names.map((name, i) => {
      // jsonb -> text is null for whatever is not an object.
      const holder = i === 0 ? sql`fields` : sql.raw(`e${i - 1}.v`);
      return sql`${opened(holder, name)} as ${sql.raw(`e${i}(v)`)}`;
    });
    return sql`exists (select 1 from ${sql.join(sources)} where ${condition(jsonCell(sql.raw(`e${names.length - 1}.v`)))})`;
  },
  sort(names, { ignoreCase }) {
    const value = member(names);
    const string = textOf(value);
    return [ignoreCase ? folded(string) : headColumn(value), numberColumn(value)];
  },
  indexed: (names) =>
    [headColumn(member(names)), numberColumn(member(names))].map((column) => sql`(${column}) asc nulls first`),
  contains: (value, wanted) => sql`strpos(${folded(value)}, ${text(wanted)}) > 0`,
  like: (value, parts) => sql`${value} like ${text(parts.map((part) => part.replace(/[\\%_]/g, '\\$&')).join('%'))}`,
  matches: (value, regex) => sql`${value} ~ ${text(toPostgres(regex))}`,
  object: (name) => {
    const value = member([name]);
    return sql`case when jsonb_typeof(${value}) = 'object' then ${value}::text end`;
  },
};

/** An escape that JSON has and jsonb has not, or may not have: NUL and halves of surrogate pairs. */
const DOUBTFUL = /\\u(?:0000|d[89a-f])/i;

export const postgresDialect: Dialect = {
  engine: 'postgres',
  db: new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
  document,
  definition: {
    text: sql`text collate "C"`,
    integer: sql`bigint`,
    clustered: undefined,
    parsedDocument: sql`jsonb`,
    clockStamp: sql`xid8`,
    wideIndexes: false,
    listIndexes: sql`select indexname as name from pg_indexes where schemaname = current_schema() and tablename = 'objects'`,
  },
  rowLocks: true,
  among: (column, values) => sql`${column} = any(${values}::text[])`,
  listParameter: (values) => values,
  searchedBy: (table) => sql.ref(table),
  position: (value, part) => sql`strpos(${value}, ${part})`,
  parsable(doc) {
    if (!DOUBTFUL.test(doc)) return null;
    const clean: unknown = JSON.parse(doc, (_key, value: unknown) =>
      typeof value === 'string' ? value.replaceAll('\0', '\uFFFD').toWellFormed() : value,
    );
    return JSON.stringify(clean);
  },
};
