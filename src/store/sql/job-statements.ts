import { sql } from 'kysely';
import type { Row } from '../connection.ts';
import type { Dialect, Sql } from '../dialect.ts';
import type { Claim, Job, JobQuery, JobState, KeptJob, NewJob } from '../port.ts';
import { limitSql } from './limit.ts';
import { statement } from './statement.ts';

const COLUMNS = sql.raw('id, scope, type, payload, due, first_due, key, attempts, fence, error');

const KEPT = sql.raw('id, type, key, due, first_due, attempts, error, lease_until, died_at');

/** Jobs: queued, claimed for a lease, ended. Those that are dead have `died_at`, and are in no index of the living. */
export function jobStatements({ db, rowLocks }: Dialect) {
  const locked = sql.raw(rowLocks ? 'for update skip locked' : '');
  type Queued = Omit<NewJob, 'key' | 'keep'> & { readonly key: string | null };
  const insert = (name: string, onConflict: ReturnType<typeof sql>) =>
    statement<Queued>(name, (a) =>
      sql`insert into jobs (id, scope, type, payload, due, first_due, key, attempts)
        values (${a('id')}, ${a('scope')}, ${a('type')}, ${a('payload')}, ${a('due')}, ${a('due')}, ${a('key')}, 0)
        ${onConflict}`.compile(db),
    );
  const sameKey = sql`on conflict (scope, type, key) where key is not null and died_at is null`;
  return {
    enqueue: insert('enqueue', sql``),
    // Whoever has claimed the former job has lost it by the new fence, but the lease stands until that is noticed.
    enqueueInstead: insert(
      'enqueue_instead',
      sql`${sameKey} do update set payload = excluded.payload, due = excluded.due, first_due = excluded.due, attempts = 0, error = null,
        fence = jobs.fence + 1`,
    ),
    enqueueUnless: insert('enqueue_unless', sql`${sameKey} do nothing`),
    cancelJob: statement<{ scope: string; type: string; key: string }>('cancel_job', (a) =>
      sql`delete from jobs where scope = ${a('scope')} and type = ${a('type')} and key = ${a('key')}
        and died_at is null returning id`.compile(db),
    ),
    finishJob: statement<Claim>('finish_job', (a) =>
      sql`delete from jobs where id = ${a('id')} and fence = ${a('fence')} and died_at is null returning id`.compile(
        db,
      ),
    ),
    buryJob: statement<Claim & { at: number; error: string }>('bury_job', (a) =>
      sql`update jobs set died_at = ${a('at')}, error = ${a('error')}, lease_until = null, leased_as = null
        where id = ${a('id')} and fence = ${a('fence')} and died_at is null returning id`.compile(db),
    ),
    someDue: statement<{ now: number }>('some_due', (a) =>
      sql`select 1 as due from jobs where died_at is null and due <= ${a('now')}
        and (lease_until is null or lease_until <= ${a('now')}) limit 1`.compile(db),
    ),
    // Steps from scope to scope in the index, however many jobs each has.
    dueScopes: statement<{ now: number; after: string; limit: number }>('due_scopes', (a) =>
      sql`with recursive steps(scope) as (
          select (select scope from jobs where died_at is null and scope > ${a('after')} order by scope limit 1)
          union all
          select (select scope from jobs where died_at is null and scope > steps.scope order by scope limit 1)
          from steps where steps.scope is not null)
        select scope from steps where scope is not null
          and exists (select 1 from jobs where jobs.scope = steps.scope and died_at is null and due <= ${a('now')}
            and (lease_until is null or lease_until <= ${a('now')}))
        ${limitSql(a('limit'))}`.compile(db),
    ),
    claimJobs: statement<{ scope: string; now: number; until: number; limit: number }>('claim_jobs', (a) =>
      sql`update jobs set lease_until = ${a('until')}, attempts = attempts + 1, fence = fence + 1, leased_as = fence + 1
        where id in (select id from jobs where scope = ${a('scope')} and died_at is null and due <= ${a('now')}
          and (lease_until is null or lease_until <= ${a('now')}) order by due, id ${limitSql(a('limit'))} ${locked})
        returning ${COLUMNS}`.compile(db),
    ),
    renewJob: statement<Claim & { until: number }>('renew_job', (a) =>
      sql`update jobs set lease_until = ${a('until')}
        where id = ${a('id')} and fence = ${a('fence')} and leased_as = ${a('fence')} returning id`.compile(db),
    ),
    releaseJob: statement<Claim>('release_job', (a) =>
      sql`update jobs set lease_until = null, leased_as = null
        where id = ${a('id')} and leased_as = ${a('fence')}`.compile(db),
    ),
    reviveJob: statement<{ scope: string; id: string; now: number }>('revive_job', (a) =>
      sql`update jobs set died_at = null, due = ${a('now')}, attempts = 0, error = null, lease_until = null,
          leased_as = null, fence = fence + 1
        where scope = ${a('scope')} and id = ${a('id')} and (lease_until is null or lease_until <= ${a('now')})
          and not exists (select 1 from jobs other where other.scope = jobs.scope and other.type = jobs.type
            and other.key = jobs.key and other.died_at is null and other.id <> jobs.id)
        returning id`.compile(db),
    ),
    removeJob: statement<{ scope: string; id: string }>('remove_job', (a) =>
      sql`delete from jobs where scope = ${a('scope')} and id = ${a('id')} returning id`.compile(db),
    ),
    job: statement<{ scope: string; id: string }>('job', (a) =>
      sql`select ${KEPT} from jobs where scope = ${a('scope')} and id = ${a('id')}`.compile(db),
    ),
    retryJob: statement<Claim & { due: number; error: string }>('retry_job', (a) =>
      sql`update jobs set due = ${a('due')}, error = ${a('error')}, lease_until = null, leased_as = null
        where id = ${a('id')} and fence = ${a('fence')} and leased_as = ${a('fence')}`.compile(db),
    ),
  };
}

/** The page of a list, and how many there are. */
export function compileJobs({ db }: Dialect, scope: string, { now, state, type, skip, limit }: JobQuery) {
  const STATES: Readonly<Record<JobState, Sql>> = {
    dead: sql`died_at is not null`,
    running: sql`died_at is null and lease_until > ${now}`,
    retrying: sql`died_at is null and (lease_until is null or lease_until <= ${now}) and error is not null`,
    queued: sql`died_at is null and (lease_until is null or lease_until <= ${now}) and error is null`,
  };
  const where = sql`scope = ${scope} ${state === undefined ? sql`` : sql`and ${STATES[state]}`}
    ${type === undefined ? sql`` : sql`and type = ${type}`}`;
  return {
    page: sql`select ${KEPT} from jobs where ${where} order by died_at, due, id ${limitSql(limit)} offset ${skip}`.compile(
      db,
    ),
    total: sql`select count(*) as n from jobs where ${where}`.compile(db),
  };
}

const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value));

export const keptJobOf = (row: Row): KeptJob => ({
  id: row.id as string,
  type: row.type as string,
  key: row.key as string | null,
  due: Number(row.due),
  firstDue: Number(row.first_due),
  attempts: Number(row.attempts),
  error: row.error as string | null,
  leaseUntil: numberOrNull(row.lease_until),
  diedAt: numberOrNull(row.died_at),
});

/** A row of the queue as the port has it. */
export const jobOf = (row: Row): Job => ({
  id: row.id as string,
  scope: row.scope as string,
  type: row.type as string,
  payload: row.payload as string,
  due: Number(row.due),
  firstDue: Number(row.first_due),
  key: row.key as string | null,
  attempts: Number(row.attempts),
  fence: Number(row.fence),
  error: row.error as string | null,
});
