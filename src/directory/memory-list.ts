import type { Kind } from '../kit/kind.ts';
import type { Operation } from '../kit/op.ts';
import { compile } from '../wire/filters/evaluate.ts';
import { compareText, valuesAt } from '../wire/filters/values.ts';
import type { SortKey } from '../store/port.ts';
import { listingOf, parseList } from './lists.ts';
import type { CallInput, Document, Outcome } from './types.ts';

/**
 * A list of documents that no store keeps, such as the templates that are part of the server: filtered, searched, sorted
 * and paged as the operation's family has it. `kind` says which fields there are; it need not be registered.
 * @param usual - the order where the request asks for none; the id where this says nothing either
 */
export function listInMemory(
  operation: Operation,
  kind: Kind,
  query: CallInput['query'],
  docs: readonly Document[],
  usual?: string,
): Extract<Outcome, { type: 'rows' }> {
  const request = parseList(operation, query);
  const sort =
    request.sort.length === 0 && usual !== undefined ? [{ field: usual, descending: false }] : [...request.sort];
  const asked = { ...request, sort };
  const { query: listing, fields } = listingOf(operation, [kind], asked, { rules: undefined, now: 0, settings: {} });
  const found = docs.filter(compile(listing.where)).toSorted(inOrder(listing.sort, kind.idField));
  const rows = found.slice(listing.skip, listing.skip + listing.limit);
  const page = { skip: listing.skip, limit: listing.limit, returned: rows.length };
  return { type: 'rows', rows, total: found.length, fields, page };
}

/** By each key in turn, what has no value first; ties by id, in the direction of the last key (store/port.ts). */
function inOrder(keys: readonly SortKey[], idField: string): (a: Document, b: Document) => number {
  const all = [...keys, { field: idField, descending: keys.at(-1)?.descending ?? false }];
  return (a, b) => {
    for (const key of all) {
      const order = compareValues(valueOf(a, key), valueOf(b, key));
      if (order !== 0) return key.descending ? -order : order;
    }
    return 0;
  };
}

function valueOf(doc: Document, { field, ignoreCase }: SortKey): unknown {
  const [value] = valuesAt(doc, field);
  return ignoreCase === true && typeof value === 'string' ? value.toLowerCase() : value;
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  return Number(a) - Number(b);
}
