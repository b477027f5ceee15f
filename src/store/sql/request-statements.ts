import { sql } from 'kysely';
import type { Row } from '../connection.ts';
import type { Dialect, Sql } from '../dialect.ts';
import type { KeptRequest, KeptRequestQuery, RequestOutcome, ScopedRequest } from '../port.ts';
import type { CompiledSql } from './list.ts';
import { limitSql } from './limit.ts';
import { statement } from './statement.ts';

const COLUMNS = sql.raw('id, at, account, organization, action, status, outcome, duration, caller, run, doc');

/** What was asked of other directories, by scope and id. */
export function requestStatements({ db }: Dialect) {
  const insert = (name: string, condition: Sql) =>
    statement<ScopedRequest>(name, (a) =>
      sql`insert into requests (scope, ${COLUMNS})
        values (${a('scope')}, ${a('id')}, ${a('at')}, ${a('account')}, ${a('organization')}, ${a('action')},
          ${a('status')}, ${a('outcome')}, ${a('duration')}, ${a('caller')}, ${a('run')}, ${a('doc')})
        on conflict (scope, id) do update set at = excluded.at, account = excluded.account,
          organization = excluded.organization, action = excluded.action, status = excluded.status,
          outcome = excluded.outcome, duration = excluded.duration, caller = excluded.caller, run = excluded.run,
          doc = excluded.doc where ${condition}
        returning id`.compile(db),
    );
  return {
    beginRequest: insert('begin_request', sql`requests.outcome = 'failed'`),
    // What was written late does not undo what began anew meanwhile.
    writeRequest: insert('write_request', sql`requests.at <= excluded.at`),
    request: statement<{ scope: string; id: string }>('request', (a) =>
      sql`select ${COLUMNS} from requests where scope = ${a('scope')} and id = ${a('id')}`.compile(db),
    ),
    trimRequests: statement<{ scope: string; before: number; most: number }>('trim_requests', (a) =>
      sql`delete from requests where scope = ${a('scope')} and id in (select id from requests
          where scope = ${a('scope')} and at < ${a('before')} order by at, id limit ${a('most')})
        returning id`.compile(db),
    ),
  };
}

/** The list, and whether an index finds its rows: then no more are looked at than are answered. */
export function compileRequests(
  { db, among, listParameter }: Dialect,
  scope: string,
  query: KeptRequestQuery,
): CompiledSql & { readonly indexed: boolean } {
  const { outcome, status, caller, run, from, to, after, limit } = query;
  const conditions = [sql`scope = ${scope}`];
  const oneOf = (column: Sql, values: readonly string[] | undefined): void => {
    if (values === undefined) return;
    const [only] = values;
    conditions.push(values.length === 1 ? sql`${column} = ${only}` : among(column, listParameter(values)));
  };
  oneOf(sql`account`, query.account);
  oneOf(sql`organization`, query.organization);
  oneOf(sql`action`, query.action);
  if (outcome !== undefined) conditions.push(sql`outcome = ${outcome}`);
  if (status !== undefined) conditions.push(sql`status = ${status}`);
  if (caller !== undefined) conditions.push(sql`caller = ${caller}`);
  if (run !== undefined) conditions.push(sql`run = ${run}`);
  if (from !== undefined) conditions.push(sql`at >= ${from}`);
  if (to !== undefined) conditions.push(sql`at < ${to}`);
  if (after !== undefined) conditions.push(sql`(at, id) < (${after.at}, ${after.id})`);
  const others = [query.organization, query.action, outcome, status, caller].some((each) => each !== undefined);
  const accounts = query.account?.length ?? 0;
  const { sql: text, parameters } = sql`select ${COLUMNS} from requests where ${sql.join(conditions, sql` and `)}
    order by at desc, id desc ${limitSql(limit)}`.compile(db);
  return { sql: text, parameters, indexed: !others && accounts <= 1 && (accounts === 0 || run === undefined) };
}

const textOrNull = (value: unknown): string | null => value as string | null;

/** A row as the port has it. */
export const requestOf = (row: Row): KeptRequest => ({
  id: row.id as string,
  at: Number(row.at),
  account: textOrNull(row.account),
  organization: textOrNull(row.organization),
  action: row.action as string,
  status: Number(row.status),
  outcome: row.outcome as RequestOutcome,
  duration: Number(row.duration),
  caller: row.caller as string,
  run: textOrNull(row.run),
  doc: row.doc as string,
});
