import type { FamilyName } from '../../kit/dialects.ts';
import type { Operation } from '../../kit/op.ts';
import { isOperation } from '../../kit/op.ts';
import { ApiError } from '../../client/errors.ts';
import { allRows } from '../../client/pages.ts';
import type { Send } from '../../client/transport.ts';
import { CONTRACTS } from './contracts.ts';
import { EXIT, Refusal, usage } from './exit.ts';
import { index } from './index.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a name that several have, or none has, is answered with. */
const CANDIDATES = 6;
const ID = /^[0-9a-f]{24}$/i;

/** Finds ids by names, within one organization; what was found is remembered. */
export interface Names {
  /**
   * The id of what is called so: itself where it is one, or says `id:`. `parents` are the ids in the path of its list.
   * @throws Refusal notFound, or usage when several are called so
   */
  idOf(lookup: string, value: string, parents: readonly string[]): Promise<string>;
}

export function namesOf(send: Send): Names {
  const found = new Map<string, Promise<string>>();
  return {
    async idOf(lookup, value, parents) {
      if (value.startsWith('id:')) return value.slice('id:'.length);
      if (ID.test(value)) return value;
      const key = JSON.stringify([lookup, value, parents]);
      const known = found.get(key) ?? find(send, lookup, value.replace(/^name:/, ''), parents);
      found.set(key, known);
      return known;
    },
  };
}

async function find(send: Send, id: string, name: string, parents: readonly string[]): Promise<string> {
  const lookup = index().lookups[id];
  if (lookup === undefined) throw usage(`${name}: takes an id`);
  const list = await operationOf(lookup.namespace, lookup.key);
  const params = Object.fromEntries(
    [...list.path.matchAll(/\{([^}]+)\}/g)].map(([, param], at) => [param ?? '', parents[at]]),
  );
  // An address is likelier than a name that looks like one.
  const fields = name.includes('@')
    ? lookup.names.toSorted((a, b) => Number(b === 'email') - Number(a === 'email'))
    : lookup.names;
  for (const field of fields) {
    // Addresses are kept in small letters.
    const rows = await matching(send, list, params, field, 'eq', field === 'email' ? name.toLowerCase() : name);
    const ids = [...new Set(rows.map((row) => String(row[lookup.idField])))];
    if (ids.length === 1) return ids[0] ?? '';
    if (ids.length > 1) {
      throw usage(
        `several ${lookup.label}s have the ${field} ${JSON.stringify(name)}: ${ids.slice(0, CANDIDATES).join(', ')}; say which by its id`,
      );
    }
  }
  const [usual = ''] = lookup.names;
  const near = await candidates(send, list, params, usual, name);
  const names = near.slice(0, CANDIDATES).map((row) => JSON.stringify(row[usual]));
  throw new Refusal(
    EXIT.notFound,
    `no ${lookup.label} has the ${lookup.names.join(' or ')} ${JSON.stringify(name)}${names.length === 0 ? '' : `; there is ${names.join(', ')}`}`,
  );
}

/** Rows whose name contains the text. A server that cannot search has none to offer. */
async function candidates(send: Send, list: Operation, params: Row, field: string, text: string): Promise<Row[]> {
  try {
    return await matching(send, list, params, field, 'search', text);
  } catch (error) {
    if (error instanceof ApiError && error.status === 400) return [];
    throw error;
  }
}

/** Rows whose field is, or contains, a text; more than are shown, at most. */
async function matching(
  send: Send,
  list: Operation,
  params: Row,
  field: string,
  operator: 'eq' | 'search',
  text: string,
): Promise<Row[]> {
  const filters = list.query?.properties.filter !== undefined;
  const query = filters
    ? { filter: filterOf(list.family.name, `${field}:${operator}:${text}`), limit: CANDIDATES + 1 }
    : {};
  const rows: Row[] = [];
  for await (const row of allRows(send, list, { params, query }, {}) as AsyncIterable<Row>) {
    const value = row[field];
    const fits =
      typeof value === 'string' &&
      (operator === 'eq' ? value === text : value.toLowerCase().includes(text.toLowerCase()));
    // A server may compare without regard to case, or know no filter at all.
    if (fits) rows.push(row);
    if (rows.length > CANDIDATES) break;
  }
  return rows;
}

const OPERATORS: Readonly<Record<string, { readonly v1: string; readonly v2: string }>> = {
  eq: { v1: '$eq', v2: 'eq' },
  ne: { v1: '$ne', v2: 'ne' },
  gt: { v1: '$gt', v2: 'gt' },
  gte: { v1: '$gte', v2: 'ge' },
  ge: { v1: '$gte', v2: 'ge' },
  lt: { v1: '$lt', v2: 'lt' },
  lte: { v1: '$lte', v2: 'le' },
  le: { v1: '$lte', v2: 'le' },
  in: { v1: '$in', v2: 'in' },
  between: { v1: '$between', v2: 'between' },
  search: { v1: '$search', v2: 'search' },
  co: { v1: '$co', v2: 'search' },
  nco: { v1: '$nco', v2: 'nco' },
  regex: { v1: '$regex', v2: 'regex' },
};

/**
 * `field:op:value`, with or without `$`, as the family spells it.
 * @throws Refusal usage for another form
 */
export function filterOf(family: FamilyName, text: string): string {
  const [, field, word = '', value] = /^([^:]+):\$?([a-z]+):(.*)$/is.exec(text) ?? [];
  const operator = OPERATORS[word.toLowerCase()];
  if (field === undefined || value === undefined || operator === undefined) {
    throw usage(
      `--filter: takes field:op:value with one of ${Object.keys(OPERATORS).join(' ')}, not ${JSON.stringify(text)}`,
    );
  }
  return `${field}:${operator[family === 'v1' ? 'v1' : 'v2']}:${value}`;
}

/** The operation of a command, from its contract. */
export async function operationOf(namespace: string, key: string): Promise<Operation> {
  const contract = await CONTRACTS[namespace]?.();
  const operation = contract?.operations[key];
  if (!isOperation(operation))
    throw new Error(`index.json and the contracts disagree about ${namespace}.${key}; npm run cli:index`);
  return operation;
}
