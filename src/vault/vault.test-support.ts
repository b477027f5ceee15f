import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { NO_POSTGRES, postgresForTests } from '../../test/support/postgres.ts';
import { openStore, type StoreOptions } from '../store/open.ts';
import type { Store, StoredObject } from '../store/port.ts';
import { SUITE_INDEXES, SUITE_NODE_KINDS } from '../store/suite.ts';
import type { KeySource } from './sources.ts';
import { openVault, type Vault } from './vault.ts';

/** A database and a folder for a key file, both empty. */
export interface Place {
  readonly where: { readonly dataFolder: string } | { readonly url: string };
  readonly folder: string;
  /** False on the embedded engine, of which one process owns the file. */
  readonly shared: boolean;
  open(): Promise<Store>;
}

/** Registers tests twice, for each engine; `place` gives a new one each time. */
export async function onBothEngines(define: (place: () => Promise<Place>) => void): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'muster-vault-'));
  after(() => rm(root, { recursive: true, force: true }));
  let places = 0;
  const at = async (where: (folder: string) => Promise<Place['where']>): Promise<Place> => {
    const folder = join(root, String(++places));
    const database = await where(folder);
    const options = { ...database, indexes: SUITE_INDEXES, nodeKinds: SUITE_NODE_KINDS } satisfies StoreOptions;
    return { where: database, folder, shared: 'url' in database, open: () => openStore(options) };
  };
  describe('on SQLite', () => define(() => at(async (dataFolder) => ({ dataFolder }))));
  const postgres = await postgresForTests();
  if (postgres === undefined) {
    test('on PostgreSQL', { skip: NO_POSTGRES });
    return;
  }
  after(() => postgres.stop());
  describe('on PostgreSQL', () => define(() => at(async () => ({ url: await postgres.newDatabase() }))));
}

export const vaultOf = (inner: Store, source: KeySource): Promise<Vault> =>
  openVault(inner, { source, scopeKinds: ['organization'], warn: () => undefined });

export const SCOPE = 'a'.repeat(24);
export const OTHER = 'b'.repeat(24);

export const row = (id: string, secret: string | null, rest: Partial<StoredObject> = {}): StoredObject => ({
  scope: SCOPE,
  kind: 'user',
  id,
  version: 1,
  contract: 'c',
  doc: '{}',
  hints: null,
  secret,
  ...rest,
});
