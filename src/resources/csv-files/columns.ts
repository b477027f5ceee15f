import { CsvError, parseCsv, unescaped } from '../../wire/csv/csv.ts';
import { invalid, invalidField } from '../../kit/errors.ts';
import type { Document } from '../../directory/types.ts';

/** What the files say, and how. Pure. */

/** Texts, truths and numbers of users that have a column of their own; validation brings them to their types. */
export const USER_COLUMNS = [
  'username',
  'email',
  'firstname',
  'middlename',
  'lastname',
  'displayname',
  'state',
  'employeeIdentifier',
  'employeeType',
  'jobTitle',
  'company',
  'department',
  'costCenter',
  'location',
  'description',
  'manager',
  'alternateEmail',
  'managedAppleId',
  'sudo',
  'passwordless_sudo',
  'unix_uid',
  'unix_guid',
  'enable_managed_uid',
  'enable_user_portal_multifactor',
  'password_never_expires',
  'ldap_binding_user',
  'external_dn',
  'external_source_type',
  'externally_managed',
] as const;

/** Of each custom attribute: attributes.badge. */
export const ATTRIBUTE = 'attributes.';
export const MEMBER_COLUMNS = ['group', 'username', 'email'] as const;

const NUMBERS: ReadonlySet<string> = new Set(['unix_uid', 'unix_guid']);

/** A row of a file, by the names of its columns; empty cells are left out. `$line` is where it begins. */
export type Row = Readonly<Record<string, string>>;

/** @throws MusterError invalid, with the line or the column */
export function rowsIn(bytes: Uint8Array, mayBe: (column: string) => boolean, most: number): readonly Row[] {
  const [header, ...records] = recordsIn(bytes);
  if (header === undefined || records.length === 0)
    throw invalid('body: takes a line of column names and at least one more');
  const columns = header.cells.map((cell) => cell.trim());
  for (const [i, column] of columns.entries()) {
    if (!mayBe(column)) throw invalid(`body: there is no column ${JSON.stringify(column.slice(0, 100))}`);
    if (columns.indexOf(column) !== i) throw invalid(`body: the column ${column} occurs twice`);
  }
  if (records.length > most) throw invalid(`body: takes at most ${most} rows; these are ${records.length}`);
  return records.map(({ line, cells }) => {
    if (cells.length > columns.length) throw invalid(`body: line ${line} has more cells than there are columns`);
    const named = columns.flatMap((column, i) => {
      const cell = unescaped(cells[i] ?? '');
      return cell === '' ? [] : [[column, cell] as const];
    });
    return Object.fromEntries([...named, ['$line', String(line)]]);
  });
}

function recordsIn(bytes: Uint8Array) {
  try {
    return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof CsvError) throw invalid(`body: ${error.message}`);
    throw invalidField('body', 'is not UTF-8');
  }
}

/** Nobody stands in a file twice: which row would count? @throws MusterError invalid */
export function onceEach(rows: readonly Row[], column: string): void {
  const lines = new Map<string, string>();
  for (const { [column]: cell, $line = '' } of rows) {
    if (cell === undefined) continue;
    const before = lines.get(cell.toLowerCase());
    if (before !== undefined)
      throw invalid(`body: line ${$line}: the ${column} ${cell.slice(0, 100)} stands on line ${before} too`);
    lines.set(cell.toLowerCase(), $line);
  }
}

export const isUserColumn = (column: string): boolean =>
  (USER_COLUMNS as readonly string[]).includes(column) ||
  column === 'password' ||
  (column.startsWith(ATTRIBUTE) && column.length > ATTRIBUTE.length);

export const isMemberColumn = (column: string): boolean => (MEMBER_COLUMNS as readonly string[]).includes(column);

/** What a row says of a user, in the form of the API; what it says of attributes is laid over those there are. */
export function bodyOf(row: Row, attributes: readonly Document[]): Document {
  const body: Record<string, unknown> = {};
  const given = new Map<string, string>();
  for (const [column, cell] of Object.entries(row)) {
    if (column === '$line') continue;
    if (column.startsWith(ATTRIBUTE)) given.set(column.slice(ATTRIBUTE.length), cell);
    else body[column] = NUMBERS.has(column) && /^\d+$/.test(cell) ? Number(cell) : cell;
  }
  if (given.size > 0) {
    const kept = attributes.map(({ name, value }) => ({ name, value: given.get(String(name)) ?? value }));
    const known = new Set(attributes.map(({ name }) => name));
    const added = [...given].filter(([name]) => !known.has(name)).map(([name, value]) => ({ name, value }));
    body.attributes = [...kept, ...added];
  }
  return body;
}

/** What a user is in the file: a cell for each column. */
export function cellsOf(doc: Document, columns: readonly string[], manager: string): readonly string[] {
  const attributes = new Map(((doc.attributes ?? []) as Document[]).map(({ name, value }) => [name, value]));
  return columns.map((column) => {
    if (column === 'manager') return manager;
    const value = column.startsWith(ATTRIBUTE) ? attributes.get(column.slice(ATTRIBUTE.length)) : doc[column];
    return value === undefined || value === null ? '' : String(value as string | number | boolean);
  });
}
