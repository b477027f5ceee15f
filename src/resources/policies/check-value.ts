import { isIP } from 'node:net';
import type { PolicyTemplateConfigField } from '../policy-templates/entity.ts';
import type { Column } from '../policy-templates/fields.ts';

/** Whether a value fits a field, and the value as it is kept. Pure. */

/** What is wrong with a value, in words that follow the name of its field. */
export class BadValue extends Error {}

interface TextRules {
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly message?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
}

/**
 * The value in the type of its field: true and false, and numbers, may come as text, as some clients send them.
 * @throws BadValue
 */
export function checkValue(field: PolicyTemplateConfigField, value: unknown): unknown {
  const rules = field.validators as TextRules;
  switch (field.displayType) {
    case 'checkbox':
      return truth(value);
    case 'number':
      return wholeNumber(value, rules);
    case 'select':
      return choice(
        value,
        (field.displayOptions.select as readonly { readonly value: string }[]).map((each) => each.value),
      );
    case 'text':
    case 'textarea':
      return someText(value, rules, field.displayType === 'textarea');
    case 'singlelistbox':
      return items(value, rules).map((item, index) => within(index, () => neverEmpty(someText(item, rules, false))));
    case 'table':
      return items(value, rules).map((row, index) =>
        within(index, () => checkRow(row, field.displayOptions.columns as readonly Column[])),
      );
    default:
      throw new Error(`no policy can have a value of the type ${field.displayType}`);
  }
}

function truth(value: unknown): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new BadValue('must be true or false');
}

function wholeNumber(value: unknown, { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: TextRules): number {
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < minimum || number > maximum) {
    throw new BadValue(`must be a whole number from ${minimum} to ${maximum}`);
  }
  return number;
}

function choice(value: unknown, options: readonly string[]): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !options.includes(text)) throw new BadValue(`must be one of ${options.join(', ')}`);
  return text;
}

function someText(value: unknown, { maxLength = 1024, pattern, message }: TextRules, severalLines: boolean): string {
  if (typeof value !== 'string') throw new BadValue('must be text');
  if (value.length > maxLength) throw new BadValue(`must not be longer than ${maxLength} characters`);
  // Most of these end up in a line of a configuration file.
  if (severalLines ? /[^\P{Cc}\t\r\n]/u.test(value) : /\p{Cc}/u.test(value)) {
    throw new BadValue(
      severalLines ? 'must not hold control characters' : 'must be a single line without control characters',
    );
  }
  if (pattern !== undefined && value !== '' && !regex(pattern).test(value)) throw new BadValue(`must be ${message}`);
  return value;
}

function neverEmpty(text: string): string {
  if (text === '') throw new BadValue('must not be empty');
  return text;
}

function items(value: unknown, { maxItems = 200 }: TextRules): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadValue('must be a list');
  if (value.length > maxItems) throw new BadValue(`must not have more than ${maxItems} entries`);
  return value;
}

function checkRow(row: unknown, columns: readonly Column[]): Record<string, unknown> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new BadValue('must be an object');
  const unknown = Object.keys(row).find((name) => !columns.some((column) => column.name === name));
  if (unknown !== undefined) {
    throw new BadValue(`has no column ${unknown}; there are ${columns.map(({ name }) => name).join(', ')}`);
  }
  return Object.fromEntries(
    columns.map((column) => {
      const cell: unknown = (row as Record<string, unknown>)[column.name] ?? '';
      if (cell === '' && column.required) throw new BadValue(`${column.name} is required`);
      return [column.name, cell === '' ? '' : within(column.name, () => checkCell(column, cell))];
    }),
  );
}

function checkCell(column: Column, cell: unknown): unknown {
  if (column.type === 'number') return wholeNumber(cell, column);
  if (column.type === 'select') return choice(cell, column.options ?? []);
  const text = someText(typeof cell === 'number' ? String(cell) : cell, column, false);
  if (column.format === 'port' && !isPort(text))
    throw new BadValue('must be a port such as 443, or a range such as 8000-8010');
  if (column.format === 'network' && !isNetwork(text)) {
    throw new BadValue('must be an address or network such as 192.0.2.0/24 or 2001:db8::/32');
  }
  return text;
}

function isPort(text: string): boolean {
  const [, from, to] = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/.exec(text) ?? [];
  if (from === undefined) return false;
  const last = Number(to ?? from);
  return last <= 65_535 && Number(from) <= last;
}

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([0-9a-fA-F.:]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && (bits === undefined || Number(bits) <= (version === 4 ? 32 : 128));
}

function within<T>(place: string | number, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof BadValue)
      throw new BadValue(`${typeof place === 'number' ? `entry ${place + 1}` : place} ${error.message}`);
    throw error;
  }
}

const known = new Map<string, RegExp>();
/** A pattern of the catalogue; there are few. */
function regex(pattern: string): RegExp {
  let found = known.get(pattern);
  if (found === undefined) {
    found = new RegExp(pattern, 'u');
    known.set(pattern, found);
  }
  return found;
}
