import { sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import type { KeptReply } from '../port.ts';
import { statement } from './statement.ts';

/** What stands beside the objects: kept replies, used keys, times of last contact. */
export function sideStatements({ db, among }: Dialect) {
  return {
    reply: statement<{ scope: string; key: string }>('reply', (a) =>
      sql`select digest, status, body, at from replies where scope = ${a('scope')} and key = ${a('key')}`.compile(db),
    ),
    keepReply: statement<KeptReply & { scope: string; key: string }>('keep_reply', (a) =>
      sql`insert into replies (scope, key, digest, status, body, at)
        values (${a('scope')}, ${a('key')}, ${a('digest')}, ${a('status')}, ${a('body')}, ${a('at')})
        on conflict (scope, key) do update
          set digest = excluded.digest, status = excluded.status, body = excluded.body, at = excluded.at`.compile(db),
    ),
    forgetReplies: statement<{ before: number }>('forget_replies', (a) =>
      sql`delete from replies where at < ${a('before')} returning at`.compile(db),
    ),
    useOnce: statement<{ key: string; expires: number }>('use_once', (a) =>
      sql`insert into used_keys (expires, key) values (${a('expires')}, ${a('key')})
        on conflict (expires, key) do nothing returning key`.compile(db),
    ),
    forgetUsed: statement<{ before: number }>('forget_used', (a) =>
      sql`delete from used_keys where expires < ${a('before')} returning expires`.compile(db),
    ),
    lastSeen: statement<{ ids: unknown }>('last_seen', (a) =>
      sql`select id, at from last_seen where ${among(sql`id`, a('ids'))}`.compile(db),
    ),
    touch: statement<{ id: string; at: number }>('touch', (a) =>
      sql`insert into last_seen (id, at) values (${a('id')}, ${a('at')})
        on conflict (id) do update set at = excluded.at where excluded.at > last_seen.at`.compile(db),
    ),
  };
}
