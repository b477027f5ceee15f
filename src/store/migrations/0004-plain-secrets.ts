import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Finds the secrets that nobody has sealed yet; empty where the vault has seen to all of them. */
export function plainSecrets(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql`create index objects_plain_secret on objects (scope, kind, id)
        where substr(secret, 1, 1) = '{'`.execute(db);
    },
  };
}
