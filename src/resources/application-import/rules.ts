import { forbidden, invalidField, notFound } from '../../kit/errors.ts';
import { parseList } from '../../directory/lists.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type { ScimPage, ScimQuery } from '../../directory/ports.ts';
import type { Document, ReadRule, RuleSet, WriteRule } from '../../directory/types.ts';
import { application } from '../applications/contract.ts';
import { apply, type Done } from './apply.ts';
import { OPERATIONS, SORTS } from './contract.ts';
import { filterFor, sourceIn, sourceOf, type Source } from './source.ts';

const JOB = 'application_import';
/** Users of one page of a job: each page is a transaction. */
const PIECE = 100;
/** Users of one import at most: a directory that says it has more is not believed. */
const MOST = 100_000;

const SORT_PATHS: Readonly<Record<string, string>> = {
  firstname: 'name.givenName',
  lastname: 'name.familyName',
  email: 'emails.value',
};

const shown = ({ url, updatedAt }: Source): Document => ({ url, updatedAt });

const source: ReadRule = async (ctx, input) => {
  const found = sourceIn(await ctx.here.require(application, input.params.application_id ?? ''));
  if (found === undefined) throw notFound('directory to import from');
  return { type: 'value', value: shown(found) };
};

const setSource: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(application, input.params.application_id ?? '');
  const { url, token } = input.body as { readonly url: string; readonly token: string };
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.search !== '' || parsed.hash !== '') {
    throw invalidField('url', 'has to be an https URL, without a query');
  }
  const made: Source = { url, token, updatedAt: new Date(ctx.now).toISOString() };
  await ctx.here.update(entry, {}, { importSource: made });
  return { type: 'value', value: shown(made) };
};

const removeSource: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(application, input.params.application_id ?? '');
  if (sourceIn(entry) === undefined) throw notFound('directory to import from');
  await ctx.here.update(entry, {}, { importSource: undefined });
  return { type: 'none' };
};

const users: ReadRule = async (ctx, input) => {
  const from = await sourceOf(ctx.here, input.params.application_id ?? '');
  const { query = '', sortOrder, sessionId = '', isCount, isCursor, cursor = '' } = input.query;
  const { filter, sort = '', ...rest } = input.rawQuery as Readonly<Record<string, string>>;
  if (!(SORTS as readonly string[]).includes(sort)) throw invalidField('sort', `is one of ${SORTS.join(', ')}`);
  const { skip, limit } = parseList(ctx.operation, rest);
  const start = isCursor === true || cursor !== '' ? Number(cursor || 1) : skip + 1;
  const searched = filterFor(String(query));
  const both = filter && searched ? `(${filter}) and (${searched})` : filter || searched;
  const asked: ScimQuery = {
    startIndex: start,
    count: isCount === true ? 0 : limit,
    filter: both,
    sortBy: SORT_PATHS[sort],
    descending: sortOrder === 'desc',
  };
  const page = await ctx.ports.scim.users(from, asked);
  const found = isCount === true ? [] : page.users.slice(0, limit);
  const next = start + found.length;
  const more = found.length > 0 && next <= page.total;
  return {
    type: 'value',
    value: { users: found, total_count: page.total, cursor: more ? String(next) : '', session_id: sessionId },
  };
};

const start: WriteRule = async (ctx, input) => {
  // Who keeps applications does not keep people by way of them.
  if (!ctx.identity.scopes.has('users.write'))
    throw forbidden("this needs users.write, which the caller's role does not include");
  const id = input.params.application_id ?? '';
  await sourceOf(ctx.here, id);
  const { operations = OPERATIONS, allowUserReactivation = true, queryString = '' } = input.body;
  const jobId = ctx.newId();
  await ctx.here.enqueue(JOB, {
    application: id,
    jobId,
    operations,
    allowUserReactivation,
    queryString,
    startIndex: 1,
  });
  return { type: 'value', value: { jobId } };
};

interface Payload {
  readonly application: string;
  readonly jobId: string;
  readonly operations: readonly string[];
  readonly allowUserReactivation: boolean;
  readonly queryString: string;
  readonly startIndex: number;
  /** What came of the pages before. */
  readonly counts?: Readonly<Partial<Record<Done, number>>>;
}

/** One page: read before the transaction, taken over in it, and the next one queued. */
const importPage: JobRule = {
  attempts: 5,
  prepare: async (ctx, payload, { signal }) => {
    const { application: id, queryString, startIndex } = payload as unknown as Payload;
    const entry = await ctx.here.get(application, id);
    const from = entry && sourceIn(entry);
    if (from === undefined) return undefined;
    const asked = { startIndex, count: PIECE, filter: filterFor(queryString), sortBy: undefined, descending: false };
    return ctx.ports.scim.users(from, asked, signal);
  },
  run: async (ctx, payload) => {
    const page = ctx.prepared as ScimPage | undefined;
    // The application, or where it imports from, is gone.
    if (page === undefined) return;
    const job = payload as unknown as Payload;
    const { operations, allowUserReactivation, startIndex } = job;
    const counts: Partial<Record<Done, number>> = { ...job.counts };
    for (const user of page.users) {
      const done = await apply(ctx, user, {
        create: operations.includes('users.create'),
        update: operations.includes('users.update'),
        reactivate: allowUserReactivation,
      });
      counts[done] = (counts[done] ?? 0) + 1;
    }
    const next = startIndex + page.users.length;
    if (page.users.length > 0 && next <= Math.min(page.total, MOST))
      await ctx.here.enqueue(JOB, { ...payload, startIndex: next, counts });
    else await ctx.here.event(JOB, application, job.application, { jobId: job.jobId, ...counts });
  },
  dead: async (ctx, payload) => {
    const { application: id, jobId } = payload as unknown as Payload;
    await ctx.here.event(`${JOB}_failed`, application, id, { jobId });
  },
};

export const rules: RuleSet = {
  reads: { muster_application_import_get: source, import_users: users },
  writes: {
    muster_application_import_put: setSource,
    muster_application_import_delete: removeSource,
    import_create: start,
  },
  jobs: { [JOB]: importPage },
};
