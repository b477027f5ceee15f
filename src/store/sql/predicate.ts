import { sql } from 'kysely';
import { foldCase } from '../../wire/filters/values.ts';
import type { Atom, Comparison, Predicate, Scalar } from '../../wire/filters/predicate.ts';
import type { Cell, DocumentSql, Ordering, Sql } from '../dialect.ts';
import { isId, pathOf } from './path.ts';
import { isSeen, seenCell } from './seen.ts';

/** Whether a field is declared as a scalar with an index, so that it may be addressed by the index's expression. */
export type IsDeclared = (field: string) => boolean;

const ORDERINGS = { gt: '>', ge: '>=', lt: '<', le: '<=' } as const satisfies Record<string, Ordering>;

const TRUE = sql`(1 = 1)`;
const FALSE = sql`(1 = 0)`;

/**
 * A predicate as an SQL condition on `objects`, with the meaning that wire/filters/evaluate.ts gives it. A condition
 * that does not hold may be null, so `not` is IS NOT TRUE throughout. Fields are checked names, values are parameters.
 *
 * A declared field is taken at its word: its documents hold one type of scalar there, which makes its index usable.
 */
export function predicateSql(predicate: Predicate, document: DocumentSql, isDeclared: IsDeclared): Sql {
  switch (predicate.op) {
    case 'and':
      return join(
        predicate.of.map((part) => predicateSql(part, document, isDeclared)),
        sql` and `,
        TRUE,
      );
    case 'or':
      return join(
        predicate.of.map((part) => predicateSql(part, document, isDeclared)),
        sql` or `,
        FALSE,
      );
    case 'not':
      return negated(predicateSql(predicate.of, document, isDeclared));
    case 'ne':
      return negated(atomSql({ ...predicate, op: 'eq' }, document, isDeclared));
    case 'eq':
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return atomSql({ ...predicate, op: predicate.op }, document, isDeclared);
    default:
      return atomSql(predicate, document, isDeclared);
  }
}

type Positive =
  | Exclude<Atom, { readonly op: Comparison }>
  | { readonly op: Exclude<Comparison, 'ne'>; readonly field: string; readonly value: Scalar };

function atomSql(atom: Positive, document: DocumentSql, isDeclared: IsDeclared): Sql {
  const nullWanted = atom.op === 'in' ? atom.values.includes(null) : atom.op === 'eq' && atom.value === null;
  const names = pathOf(atom.field);
  if (names === undefined && !isId(atom.field)) return nullWanted ? TRUE : FALSE;

  const direct = isId(atom.field)
    ? document.column('id')
    : isSeen(atom.field)
      ? seenCell
      : names !== undefined && isDeclared(atom.field)
        ? document.scalar(names)
        : undefined;
  const some = (condition: (cell: Cell) => Sql): Sql =>
    direct !== undefined ? condition(direct) : document.some(names ?? [], condition);

  const condition = conditionOf(atom, document);
  const parts = condition === undefined ? [] : [some(condition)];
  if (nullWanted) parts.push(direct !== undefined ? direct.absent : negated(some((cell) => cell.present)));
  return join(parts, sql` or `, FALSE);
}

/** What one value has to satisfy; undefined when none can. Null among the wanted values is not looked at here. */
function conditionOf(atom: Positive, document: DocumentSql): ((cell: Cell) => Sql) | undefined {
  switch (atom.op) {
    case 'eq':
      return among([atom.value]);
    case 'in':
      return among(atom.values);
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return ordered(ORDERINGS[atom.op], atom.value);
    case 'between': {
      const { low, high } = atom;
      if (typeof low === 'string' && typeof high === 'string') return (cell) => cell.textRange(low, '<=', high);
      if (typeof low !== 'number' || typeof high !== 'number' || Number.isNaN(low + high)) return undefined;
      return (cell) => cell.numberRange(low, high);
    }
    case 'contains': {
      const folded = foldCase(atom.text);
      return (cell) => document.contains(cell.text, folded);
    }
    case 'like': {
      const parts = atom.pattern.split('*');
      const prefix = parts[0] ?? '';
      if (parts.length === 1) return (cell) => cell.compareText('=', prefix);
      const end = successor(prefix);
      return (cell) => {
        const whole = document.like(cell.text, parts);
        if (prefix === '') return whole;
        // The range is implied; it is what an index can be searched by.
        const range = end === undefined ? cell.compareText('>=', prefix) : cell.textRange(prefix, '<', end);
        return sql`(${range} and ${whole})`;
      };
    }
    case 'regex':
      return (cell) => document.matches(cell.text, atom);
  }
}

function among(values: readonly Scalar[]): ((cell: Cell) => Sql) | undefined {
  const texts = values.filter((value) => typeof value === 'string');
  const numbers = values.filter((value) => typeof value === 'number' && !Number.isNaN(value)) as number[];
  const booleans = values.filter((value) => typeof value === 'boolean');
  if (texts.length + numbers.length + booleans.length === 0) return undefined;
  return (cell) => {
    const parts: Sql[] = [];
    const [text] = texts;
    const [number] = numbers;
    if (text !== undefined) parts.push(texts.length === 1 ? cell.compareText('=', text) : cell.textIn(texts));
    if (number !== undefined)
      parts.push(numbers.length === 1 ? cell.compareNumber('=', number) : cell.numberIn(numbers));
    for (const value of new Set(booleans)) parts.push(cell.isBoolean(value));
    return join(parts, sql` or `, FALSE);
  };
}

function ordered(operator: Ordering, bound: Scalar): ((cell: Cell) => Sql) | undefined {
  if (typeof bound === 'string') return (cell) => cell.compareText(operator, bound);
  if (typeof bound === 'number' && !Number.isNaN(bound)) return (cell) => cell.compareNumber(operator, bound);
  return undefined;
}

/** The least text after every text that begins with the prefix; undefined where there is none. */
function successor(prefix: string): string | undefined {
  const points = Array.from(prefix, (char) => char.codePointAt(0) ?? 0);
  const last = points.at(-1);
  if (last === undefined || last === 0x10ffff) return undefined;
  return String.fromCodePoint(...points.slice(0, -1), last === 0xd7ff ? 0xe000 : last + 1);
}

const negated = (condition: Sql): Sql => sql`(${condition} is not true)`;

/** Balanced, because engines limit how deep an expression may nest. */
function join(parts: readonly Sql[], operator: Sql, empty: Sql): Sql {
  const [first] = parts;
  if (first === undefined) return empty;
  if (parts.length === 1) return first;
  const middle = parts.length >> 1;
  return sql`(${join(parts.slice(0, middle), operator, empty)}${operator}${join(parts.slice(middle), operator, empty)})`;
}
