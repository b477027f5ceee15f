import { sql } from 'kysely';
import type { Row } from '../connection.ts';
import type { Dialect } from '../dialect.ts';
import type { KeptDelivery, StreamName, WebhookStream } from '../port.ts';
import { statement } from './statement.ts';

const COLUMNS = sql.raw('scope, hook, name, run, sequence, part, until_sequence, state');

interface Hook {
  readonly scope: string;
  readonly hook: string;
}

/** How far webhooks have come, and what was tried. */
export function webhookStatements({ db }: Dialect) {
  return {
    webhookScopes: statement<Record<never, never>>('webhook_scopes', () =>
      sql`select scope, min(sequence) as sequence from webhook_streams where name = 'live'
        group by scope order by scope`.compile(db),
    ),
    webhookStreams: statement<{ scope: string }>('webhook_streams_of', (a) =>
      sql`select ${COLUMNS} from webhook_streams where scope = ${a('scope')} order by hook, name`.compile(db),
    ),
    webhookStream: statement<Hook & { name: StreamName }>('webhook_stream', (a) =>
      sql`select ${COLUMNS} from webhook_streams
        where scope = ${a('scope')} and hook = ${a('hook')} and name = ${a('name')}`.compile(db),
    ),
    beginWebhookStream: statement<WebhookStream>('begin_webhook_stream', (a) =>
      sql`insert into webhook_streams (${COLUMNS})
        values (${a('scope')}, ${a('hook')}, ${a('name')}, ${a('run')}, ${a('sequence')}, ${a('part')}, ${a('until')},
          ${a('state')})
        on conflict (scope, hook, name) do nothing returning hook`.compile(db),
    ),
    /** Whoever else moves it waits for the end of the transaction, and finds it moved. */
    moveWebhookStream: statement<
      Omit<WebhookStream, 'until'> & { readonly fromSequence: number; readonly fromPart: number }
    >('move_webhook_stream', (a) =>
      sql`update webhook_streams set sequence = ${a('sequence')}, part = ${a('part')}, state = ${a('state')}
        where scope = ${a('scope')} and hook = ${a('hook')} and name = ${a('name')} and run = ${a('run')}
          and sequence = ${a('fromSequence')} and part = ${a('fromPart')} returning hook`.compile(db),
    ),
    endWebhookStream: statement<Hook & { name: StreamName; run: string }>('end_webhook_stream', (a) =>
      sql`delete from webhook_streams where scope = ${a('scope')} and hook = ${a('hook')} and name = ${a('name')}
          and run = ${a('run')} returning hook`.compile(db),
    ),
    keepDelivery: statement<Hook & KeptDelivery>('keep_webhook_delivery', (a) =>
      sql`insert into webhook_deliveries (scope, hook, id, doc)
        values (${a('scope')}, ${a('hook')}, ${a('id')}, ${a('doc')})`.compile(db),
    ),
    deliveries: statement<Hook & { before: string; skip: number; limit: number }>('webhook_deliveries', (a) =>
      sql`select id, doc from webhook_deliveries
        where scope = ${a('scope')} and hook = ${a('hook')} and id < ${a('before')}
        order by id desc limit ${a('limit')} offset ${a('skip')}`.compile(db),
    ),
    countDeliveries: statement<Hook>('count_webhook_deliveries', (a) =>
      sql`select count(*) as n from webhook_deliveries where scope = ${a('scope')} and hook = ${a('hook')}`.compile(db),
    ),
    trimDeliveries: statement<Hook & { before: string; most: number }>('trim_webhook_deliveries', (a) =>
      sql`delete from webhook_deliveries where scope = ${a('scope')} and hook = ${a('hook')}
          and (id < ${a('before')} or id <= (select id from webhook_deliveries
            where scope = ${a('scope')} and hook = ${a('hook')} order by id desc limit 1 offset ${a('most')}))
        returning id`.compile(db),
    ),
    forgetStreams: statement<Hook>('forget_webhook_streams', (a) =>
      sql`delete from webhook_streams where scope = ${a('scope')} and hook = ${a('hook')} returning hook`.compile(db),
    ),
    forgetAllStreams: statement<{ scope: string }>('forget_all_webhook_streams', (a) =>
      sql`delete from webhook_streams where scope = ${a('scope')} returning hook`.compile(db),
    ),
    forgetAllDeliveries: statement<{ scope: string }>('forget_all_webhook_deliveries', (a) =>
      sql`delete from webhook_deliveries where scope = ${a('scope')} returning id`.compile(db),
    ),
    forgetDeliveries: statement<Hook>('forget_webhook_deliveries', (a) =>
      sql`delete from webhook_deliveries where scope = ${a('scope')} and hook = ${a('hook')} returning id`.compile(db),
    ),
  };
}

/** A row as the port has it. */
export const streamOf = (row: Row): WebhookStream => ({
  scope: row.scope as string,
  hook: row.hook as string,
  name: row.name as StreamName,
  run: row.run as string,
  sequence: Number(row.sequence),
  part: Number(row.part),
  until: row.until_sequence === null ? null : Number(row.until_sequence),
  state: row.state as string,
});
