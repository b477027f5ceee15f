import Table from 'cli-table3';
import { visible } from './exit.ts';
import type { Row } from './rows.ts';

/** Columns that say most about a row, in the order in which they are shown where nobody chose. */
const TELLING = [
  'org',
  'line',
  'ok',
  '_id',
  'id',
  'username',
  'email',
  'displayLabel',
  'displayName',
  'hostname',
  'name',
  'domain',
  'type',
  'kind',
  'effect',
  'category',
  'state',
  'status',
  'activated',
  'suspended',
  'os',
  'osFamily',
  'active',
  'department',
  'description',
  'created',
  'createdAt',
  'expiresAt',
  'lastContact',
  'to',
  'error',
];
const MOST_COLUMNS = 7;
/** With fewer that tell much, the others are shown too. */
const ENOUGH = 3;
/** The widest cell on a terminal. */
const WIDEST = 48;

/** Rows as a table, an object as one of its properties, anything else as it is. `columns`: where empty, what tells most. */
export function table(value: unknown, columns: readonly string[], terminal: boolean): string {
  const cell = (each: unknown): string => cellOf(each, terminal);
  if (!Array.isArray(value)) {
    if (typeof value !== 'object' || value === null) return `${cell(value)}\n`;
    const chosen = columns.length > 0 ? columns : Object.keys(value);
    return drawn(
      [],
      chosen.map((name) => [visible(name), cell((value as Row)[name])]),
    );
  }
  const rows = value as unknown[];
  if (rows.length === 0) return terminal ? 'nothing found\n' : '';
  if (!rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row)))
    return rows.map((row) => `${cell(row)}\n`).join('');
  const objects = rows as Row[];
  const chosen = columns.length > 0 ? columns : tellingOf(objects);
  return drawn(
    chosen,
    objects.map((row) => chosen.map((name) => cell(row[name]))),
  );
}

function tellingOf(rows: readonly Row[]): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => isPlain(row[name]) || name === 'to')));
  const telling = TELLING.filter((name) => name !== 'id' || !names.has('_id')).filter(
    (name) => names.has(name) && rows.some((row) => row[name] !== '' && row[name] !== null),
  );
  const others = [...names].filter((name) => !TELLING.includes(name));
  return [...telling, ...(telling.length < ENOUGH ? others : [])].slice(0, MOST_COLUMNS);
}
const isPlain = (value: unknown): boolean => value !== undefined && (typeof value !== 'object' || value === null);

function drawn(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const none = '';
  const drawing = new Table({
    head: head.map((name) => visible(name.toUpperCase())),
    chars: {
      top: none,
      'top-mid': none,
      'top-left': none,
      'top-right': none,
      bottom: none,
      'bottom-mid': none,
      'bottom-left': none,
      'bottom-right': none,
      left: none,
      'left-mid': none,
      mid: none,
      'mid-mid': none,
      right: none,
      'right-mid': none,
      middle: '  ',
    },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  drawing.push(...rows.map((row) => [...row]));
  const lines = drawing.toString().split('\n');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function cellOf(value: unknown, terminal: boolean): string {
  const text = visible(plain(value).replaceAll(/[\r\n\t]+/g, ' '));
  return terminal && text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return (value as unknown[]).map(plain).join(', ');
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  const { type, id } = value as { readonly type?: unknown; readonly id?: unknown };
  return typeof type === 'string' && typeof id === 'string' ? `${type} ${id}` : JSON.stringify(value);
}
