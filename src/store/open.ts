import type { Log } from './listeners.ts';
import type { IndexDeclaration, Store } from './port.ts';
import type { NodeKinds } from './reader.ts';
import { declaredFields } from './sql/indexes.ts';
import { openSqlite } from './sqlite/store.ts';

export type StoreOptions = (
  | {
      /** The embedded engine: a folder, made if need be, which this process alone uses. */
      readonly dataFolder: string;
    }
  | {
      /** PostgreSQL 15 or later: `postgres://user:password@host:port/database`. */
      readonly url: string;
      /** Connections at most, default 10. */
      readonly connections?: number;
    }
) & {
  readonly indexes: readonly IndexDeclaration[];
  /**
   * The graph's types whose nodes have `attributes` that count in compiled attributes, and the kinds that they are
   * stored as. Default: none.
   */
  readonly nodeKinds?: NodeKinds;
  /** For the person who runs the server: what goes wrong where nobody is answered. Default: nowhere. */
  readonly log?: Log;
};

/**
 * Opens a store: brings its schema up to date, makes the declared indexes and drops those that are declared no more.
 * @throws StoreUnavailable with one line for the person at the terminal
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const common = {
    declared: declaredFields(options.indexes),
    nodeKinds: options.nodeKinds ?? {},
    log: options.log ?? (() => undefined),
  };
  if ('dataFolder' in options) return openSqlite({ ...common, folder: options.dataFolder });
  // The driver is loaded where it is used: it takes a while that an embedded start need not wait.
  const { openPostgres } = await import('./postgres/store.ts');
  return openPostgres({ ...common, url: options.url, connections: options.connections ?? 10 });
}
