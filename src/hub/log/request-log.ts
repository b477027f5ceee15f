import type { RequestEntry, RequestLogPort, RequestQuery } from '../../directory/hub-port.ts';
import { invalidField } from '../../kit/errors.ts';
import { Buffered, type Row } from './buffered.ts';

/** What the log asks of the store (`StoreRequests` of src/store/request-port.ts). */
export interface RequestStore {
  begin(row: Row): Promise<boolean>;
  write(rows: readonly Row[]): Promise<void>;
  list(
    scope: string,
    query: Omit<RequestQuery, 'after'> & { readonly after?: Place | undefined },
  ): Promise<readonly Omit<Row, 'scope'>[]>;
  get(scope: string, id: string): Promise<Omit<Row, 'scope'> | undefined>;
  trim(scope: string, before: number, most: number): Promise<number>;
}
type Place = Pick<RequestEntry, 'at' | 'id'>;

export interface RequestLogOptions {
  /** Told of entries that could not be written, which are tried again, and of those that were dropped. */
  readonly onError: (message: string, error?: unknown) => void;
}

/** The request log over the store. One reads one's own writes; those of other servers within a quarter of a second. */
export function createRequestLog(
  store: RequestStore,
  { onError }: RequestLogOptions,
): RequestLogPort & { close(): Promise<void> } {
  const buffered = new Buffered((rows) => store.write(rows), onError);
  return {
    begin: async (scope, entry) => {
      const row = rowOf(scope, entry);
      // What is not written yet would count as having come after this.
      while (buffered.has(row)) await buffered.flush();
      return store.begin(row);
    },
    write: async (scope, entry, durable) => buffered.add(rowOf(scope, entry), durable),
    list: async (scope, query) => {
      const after = query.after === undefined ? undefined : placeOf(query.after);
      await buffered.settle();
      const rows = await store.list(scope, { ...query, after, limit: query.limit + 1 });
      const page = rows.slice(0, query.limit);
      const last = page.at(-1);
      const next = rows.length > query.limit && last !== undefined ? cursorOf(last) : undefined;
      return { entries: page.map(entryOf), next };
    },
    get: async (scope, id) => {
      await buffered.settle();
      const row = await store.get(scope, id);
      return row && entryOf(row);
    },
    trim: async (scope, before, most) => {
      await buffered.settle();
      return store.trim(scope, before, most);
    },
    close: () => buffered.close(),
  };
}

/** @throws RangeError for what a column cannot hold: it would fail every write that it shares */
function rowOf(scope: string, { doc, ...columns }: RequestEntry): Row {
  const { at, status, duration } = columns;
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(status) || !Number.isFinite(duration)) {
    throw new RangeError(`no times or status of a request: ${at}, ${status}, ${duration}`);
  }
  return { ...columns, scope, doc: JSON.stringify(doc) };
}

const entryOf = ({ doc, ...columns }: Omit<Row, 'scope'>): RequestEntry => ({
  ...columns,
  doc: JSON.parse(doc) as RequestEntry['doc'],
});

const cursorOf = ({ at, id }: Place): string => `${at}_${id}`;

function placeOf(cursor: string): Place {
  const [, at = '', id = ''] = /^(\d{1,15})_(.+)$/.exec(cursor) ?? [];
  if (id === '') throw invalidField('next', 'has to be the `next` of the page before');
  return { at: Number(at), id };
}
