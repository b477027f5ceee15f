import { conflict } from '../../kit/errors.ts';
import type { KindRules, ReadRule, RuleSet, ScopedReader, WriteRule } from '../../directory/types.ts';
import { compare, EVERYTHING } from '../../wire/filters/predicate.ts';
import { CASE_LABELS, CASE_STATUSES, caseKind, type Case } from './contract.ts';

type Status = Case['status'];

/** Where a case may go from where it stands. */
const MOVES: Readonly<Record<Status, readonly Status[]>> = {
  New: ['Open', 'Pending', 'Solved', 'Closed'],
  Open: ['Pending', 'Solved', 'Closed'],
  Pending: ['Open', 'Solved', 'Closed'],
  Solved: ['Open', 'Closed'],
  Closed: [],
};

const derive: KindRules['derive'] = async (ctx, { doc, before }) => {
  const [from, to] = [before?.doc.status as Status | undefined, doc.status as Status];
  if (from !== undefined && from !== to && !MOVES[from].includes(to))
    throw conflict(`a case that is ${from} cannot be ${to}`);
  return { doc: { caseNumber: before?.doc.caseNumber ?? (await nextNumber(ctx.here)) } };
};

/** Eight digits, so that they are in order as texts too. */
async function nextNumber(here: ScopedReader): Promise<string> {
  const sort = [{ field: 'caseNumber', descending: true }];
  const { entries } = await here.list(caseKind, { where: EVERYTHING, sort, skip: 0, limit: 1, counted: false });
  return String(Number(entries[0]?.doc.caseNumber ?? 0) + 1).padStart(8, '0');
}

const create: WriteRule = (ctx, input, next) => {
  const { name } = ctx.identity;
  const reporterEmail = name.includes('@') ? name : '';
  return next({
    ...input,
    body: { ...input.body, reporter: name, reporterEmail, date: new Date(ctx.now).toISOString() },
  });
};

const metadata: ReadRule = async (ctx) => {
  const statuses: { status: string; count: number }[] = [];
  for (const status of CASE_STATUSES) {
    const { total } = await ctx.here.list(caseKind, {
      where: compare('eq', 'status', status),
      sort: [],
      skip: 0,
      limit: 0,
    });
    statuses.push({ status, count: total });
  }
  const totalCount = statuses.reduce((sum, { count }) => sum + count, 0);
  return { type: 'value', value: { labels: [...CASE_LABELS], statuses, totalCount } };
};

export const rules: RuleSet = {
  kinds: [{ kind: caseKind, derive }],
  reads: { organizations_casesMetadata: metadata },
  writes: { muster_cases_create: create },
};
