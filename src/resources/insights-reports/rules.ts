import type { JobRule } from '../../directory/job-rules.ts';
import type { Document, Entry, ReadRule, RuleSet, WriteContext, WriteRule } from '../../directory/types.ts';
import { conflict, invalidField, notFound } from '../../kit/errors.ts';
import { artifactKind, FORMATS, operations, reportKind, type Report, type ReportType } from './contract.ts';
import { csvOf } from './csv.ts';
import { SOURCES } from './sources.ts';

const MAKE = 'insights_report_make';
const EXPIRE = 'insights_report_expire';
const DAY = 86_400_000;
/** How long a report is kept. */
const KEPT_DAYS = 30;
/** Reports of an organization that are kept at once. */
const MOST_REPORTS = 500;
/** Rows of a report; one of more has failed. */
const MOST_ROWS = 500_000;

const iso = (at: number): string => new Date(at).toISOString();

const create: WriteRule = async (ctx, input) => {
  const type = input.params.report_type as ReportType;
  if ((await ctx.here.count(reportKind)) >= MOST_REPORTS)
    throw conflict(`there are ${MOST_REPORTS} reports already; each is removed ${KEPT_DAYS} days after it was made`);
  const at = iso(ctx.now);
  const expires = ctx.now + KEPT_DAYS * DAY;
  const { identity } = ctx;
  const entry = await ctx.here.insert(reportKind, {
    type,
    created_at: at,
    updated_at: at,
    expiration: iso(expires),
    requester_id: identity.id,
    requester_email: identity.type === 'administrator' ? identity.name : '',
  });
  await ctx.here.enqueue(MAKE, { id: entry.id });
  await ctx.here.enqueue(EXPIRE, { id: entry.id }, expires, { key: entry.id });
  return { type: 'entry', entry };
};

interface Made {
  readonly rows: number;
  readonly contents: Readonly<Record<(typeof FORMATS)[number], string>>;
}

/** Read before the transaction, from what is committed; kept in it. */
const making: JobRule = {
  attempts: 3,
  prepare: async (ctx, { id }, { signal }): Promise<Made | undefined> => {
    const report = await ctx.here.get(reportKind, String(id));
    if (report === undefined) return undefined;
    const { columns, rows } = SOURCES[(report.doc as Report).type];
    const found: Document[] = [];
    for await (const row of rows(ctx)) {
      found.push(row);
      // Whoever takes the job next reads anew.
      signal.throwIfAborted();
      if (found.length > MOST_ROWS) throw conflict(`the report has more than ${MOST_ROWS} rows`);
    }
    return { rows: found.length, contents: { CSV: csvOf(columns, found), JSON: JSON.stringify(found) } };
  },
  run: async (ctx, { id }) => {
    const made = ctx.prepared as Made | undefined;
    const report = await ctx.here.get(reportKind, String(id));
    if (made === undefined || report === undefined || report.doc.status === 'COMPLETED') return;
    const artifacts: Document[] = [];
    for (const format of FORMATS) {
      const doc = { report: report.id, format, rows: made.rows };
      const { id: artifact } = await ctx.here.insert(artifactKind, doc, { content: made.contents[format] });
      artifacts.push({ id: artifact, format });
    }
    await ctx.here.update(report, { status: 'COMPLETED', artifacts, updated_at: iso(ctx.now) });
  },
  dead: async (ctx, { id }) => {
    const report = await ctx.here.get(reportKind, String(id));
    if (report !== undefined) await ctx.here.update(report, { status: 'FAILED', updated_at: iso(ctx.now) });
  },
};

async function expire(ctx: WriteContext, { id }: Document): Promise<void> {
  const report = await ctx.here.get(reportKind, String(id));
  if (report === undefined) return;
  for (const artifact of (report.doc as Report).artifacts) {
    const kept = await ctx.here.get(artifactKind, artifact.id);
    if (kept !== undefined) await ctx.here.remove(kept);
  }
  await ctx.here.remove(report);
}

const list: ReadRule = async (ctx, input) => {
  const given = input.rawQuery.sort ?? 'CREATED_AT';
  const allowed = (operations.list.query.properties.sort as unknown as { readonly enum: readonly string[] }).enum;
  if (typeof given !== 'string' || !allowed.includes(given)) {
    throw invalidField('sort', `has to be one of ${allowed.join(', ')}`);
  }
  const ascending = given.startsWith('-');
  const field = given.replace('-', '').toLowerCase();
  const entries: Entry[] = [];
  for await (const entry of ctx.here.all(reportKind)) entries.push(entry);
  const order = (a: Entry, b: Entry): number => {
    const [x, y] = [`${String(a.doc[field])}\n${a.id}`, `${String(b.doc[field])}\n${b.id}`];
    return x < y ? -1 : 1;
  };
  const sorted = entries.toSorted((a, b) => (ascending ? order(a, b) : order(b, a)));
  return { type: 'value', value: sorted.map(({ doc }) => doc) };
};

const content: ReadRule = async (ctx, input) => {
  const artifact = await ctx.here.get(artifactKind, input.params.artifact_id ?? '');
  if (artifact === undefined || artifact.doc.report !== input.params.report_id) throw notFound('artifact');
  const mediaType = artifact.doc.format === 'CSV' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
  return { type: 'file', mediaType, content: String(artifact.secret.content) };
};

export const rules: RuleSet = {
  reads: { Report_List: list, ReportArtifactContent_Get: content },
  writes: { Report_Create: create },
  jobs: { [MAKE]: making, [EXPIRE]: expire },
};
