import { Migrator, type Migration } from 'kysely/migration';
import type { Kysely } from 'kysely';
import { StoreUnavailable } from '../port.ts';
import type { DataDefinition } from '../dialect.ts';
import { schema } from './0001-schema.ts';
import { usedKeys } from './0002-used-keys.ts';
import { jobsSchema } from './0003-jobs.ts';
import { plainSecrets } from './0004-plain-secrets.ts';
import { requestsSchema } from './0005-requests.ts';
import { eventsSchema } from './0006-events.ts';
import { widerEventIndexes } from './0007-wider-event-indexes.ts';
import { webhooksSchema } from './0008-webhooks.ts';

/** Every migration, oldest first by name. One that was released is never edited. */
const migrations = (definition: DataDefinition): Record<string, Migration> => ({
  '0001-schema': schema(definition),
  '0002-used-keys': usedKeys(definition),
  '0003-jobs': jobsSchema(definition),
  '0004-plain-secrets': plainSecrets(),
  '0005-requests': requestsSchema(definition),
  '0006-events': eventsSchema(definition),
  '0007-wider-event-indexes': widerEventIndexes(),
  '0008-webhooks': webhooksSchema(definition),
});

/**
 * Brings a database to the present schema; does nothing when it is there. Whoever calls it sees to it that no other
 * process does so at the same time.
 * @throws StoreUnavailable when a migration fails, or when the database was made by a later release
 */
export async function migrate<T>(db: Kysely<T>, definition: DataDefinition): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(definition) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new StoreUnavailable(`the database cannot be brought to this release's schema: ${reason}`);
  }
}
