import { conflict, invalidField, MusterError, notFound } from '../../kit/errors.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type {
  Document,
  Entry,
  Event,
  Prepared,
  ReadRule,
  RuleSet,
  ScopedReader,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { and, compare, oneOf } from '../../wire/filters/predicate.ts';
import { operations as users, systemUser } from '../system-users/contract.ts';
import { checkEmail } from '../system-users/shape.ts';
import { scheduledState, type ScheduledState } from './contract.ts';

const JOB = 'user_state_change';
/** A request takes its time: what was meant for now is not in the past (ms). */
const TOLERANCE = 300_000;
/** Changes that may wait for one user: more is a program gone wrong. */
const MOST_OF_A_USER = 20;
const MOST_ASKED = 100;

const shown = ({ doc }: Entry): Document => {
  const { scheduledJobId, systemUserId, state, scheduledDate } = doc as ScheduledState;
  return { scheduledJobId, systemUserId, state, scheduledDate };
};

const create: WriteRule = async (ctx, input) => {
  const { user_ids, state, start_date, send_activation_emails, activation_email_override } = input.body as {
    readonly user_ids: readonly string[];
    readonly state: ScheduledState['state'];
    readonly start_date: string;
    readonly send_activation_emails?: boolean | null;
    readonly activation_email_override?: string | null;
  };
  const at = Date.parse(start_date);
  if (at < ctx.now - TOLERANCE) throw invalidField('start_date', 'is in the past');
  const ids = [...new Set(user_ids.map((id) => id.toLowerCase()))];
  const mail = mailTo(ids, send_activation_emails, activation_email_override);
  const found = await ctx.here.getMany(systemUser, ids);
  const missing = ids.find((id) => !found.some((user) => user.id === id));
  if (missing !== undefined) throw invalidField('user_ids', `no user has the id ${missing}`);
  const made: Document[] = [];
  for (const id of ids) made.push(shown(await schedule(ctx, { systemUserId: id, state, at, mail })));
  return { type: 'value', value: made };
};

function mailTo(ids: readonly string[], send: boolean | null | undefined, to: string | null | undefined) {
  if (typeof to !== 'string' || to === '') return send !== false;
  if (ids.length > 1) throw invalidField('activation_email_override', 'is for one user; these are several');
  checkEmail('activation_email_override', to);
  return send === false ? false : to;
}

async function schedule(
  ctx: WriteContext,
  { at, ...doc }: Pick<ScheduledState, 'systemUserId' | 'state' | 'mail'> & { readonly at: number },
): Promise<Entry> {
  const waiting = await ofUsers(ctx.here, [doc.systemUserId], MOST_OF_A_USER);
  if (waiting.length >= MOST_OF_A_USER)
    throw conflict(`the user ${doc.systemUserId} has ${MOST_OF_A_USER} scheduled changes already`);
  const id = ctx.newId();
  const scheduledDate = new Date(at).toISOString();
  const entry = await ctx.here.insert(scheduledState, { ...doc, scheduledJobId: id, scheduledDate }, {}, { id });
  await ctx.here.enqueue(JOB, { id }, at, { key: id });
  return entry;
}

/** The scheduled changes of some users, the earliest first. */
async function ofUsers(here: ScopedReader, ids: readonly string[], limit: number): Promise<readonly Entry[]> {
  const sort = [{ field: 'scheduledDate', descending: false }];
  const where = oneOf('systemUserId', ids);
  return (await here.list(scheduledState, { where, sort, skip: 0, limit, counted: false })).entries;
}

const list: ReadRule = (_ctx, input, next) => {
  const { userid } = input.query as { readonly userid?: string };
  if (userid === undefined) return next();
  return next({ ...input, where: and([compare('eq', 'systemUserId', userid.toLowerCase())]) });
};

const nextOfEach: ReadRule = async (ctx, input) => {
  const {
    users: given,
    limit = MOST_ASKED,
    skip = 0,
  } = input.query as {
    readonly users: string | readonly string[];
    readonly limit?: number;
    readonly skip?: number;
  };
  const ids = [given].flat().flatMap((text) => text.split(','));
  const odd = ids.find((id) => !/^[0-9a-fA-F]{24}$/.test(id));
  if (odd !== undefined) throw invalidField('users', 'takes ids of 24 hexadecimal digits');
  if (ids.length > MOST_ASKED) throw invalidField('users', `takes at most ${MOST_ASKED} ids`);
  const asked = [...new Set(ids.map((id) => id.toLowerCase()))];
  const first = new Map<string, Entry>();
  for (const entry of await ofUsers(ctx.here, asked, MOST_ASKED * MOST_OF_A_USER)) {
    const { systemUserId } = entry.doc as ScheduledState;
    if (!first.has(systemUserId)) first.set(systemUserId, entry);
  }
  const events = [...first.values()].map(shown);
  return { type: 'value', value: { events_count: events.length, results: events.slice(skip, skip + limit) } };
};

const remove: WriteRule = async (ctx, input, next) => {
  await ctx.here.cancel(JOB, input.params.id ?? '');
  return next();
};

type Calls = Readonly<Record<'activate' | 'resume' | 'suspend', Prepared>>;

/** The change itself, by the calls that an administrator would make; what came of it stands in the log. */
const change: JobRule = {
  prepare: async (ctx, payload): Promise<Calls | undefined> => {
    const entry = await ctx.here.get(scheduledState, String(payload.id));
    if (entry === undefined) return undefined;
    const { systemUserId: id, mail } = entry.doc as ScheduledState;
    return {
      activate: await ctx.prepareCall(users.activate, { params: { id }, body: { email: mail } }),
      resume: await ctx.prepareCall(users.put, { params: { id }, body: { state: 'ACTIVATED' } }),
      suspend: await ctx.prepareCall(users.suspend, { params: { id } }),
    };
  },
  run: async (ctx, payload) => {
    const entry = await ctx.here.get(scheduledState, String(payload.id));
    const calls = ctx.prepared as Calls | undefined;
    if (entry === undefined || calls === undefined) return;
    const { systemUserId, state, scheduledDate } = entry.doc as ScheduledState;
    const error = await carryOut(ctx, entry.doc as ScheduledState, calls);
    await ctx.here.event('user_state_scheduled_change', systemUser, systemUserId, {
      state,
      scheduledDate,
      ...(error === undefined ? {} : { error }),
    });
    await ctx.here.remove(entry);
  },
};

/** Gives why it was refused; undefined where it was not. */
async function carryOut(ctx: WriteContext, wanted: ScheduledState, calls: Calls): Promise<string | undefined> {
  try {
    const user = await ctx.here.get(systemUser, wanted.systemUserId);
    if (user === undefined) throw notFound(systemUser.label);
    const from = user.doc.state;
    if (wanted.state === 'SUSPENDED') await ctx.perform(calls.suspend);
    else if (from !== 'ACTIVATED') await ctx.perform(from === 'STAGED' ? calls.activate : calls.resume);
    return undefined;
  } catch (error) {
    if (error instanceof MusterError) return error.message;
    throw error;
  }
}

/** What was to be done with a user goes with the user. */
async function forget(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== systemUser || before === undefined) return;
  for (const entry of await ofUsers(ctx.here, [before.id], MOST_OF_A_USER)) {
    await ctx.here.cancel(JOB, entry.id);
    await ctx.here.remove(entry);
  }
}

export const rules: RuleSet = {
  reads: { bulk_userStatesList: list, bulk_userStatesGetNextScheduled: nextOfEach },
  writes: { bulk_userStatesCreate: create, bulk_userStatesDelete: remove },
  reactions: [forget],
  jobs: { [JOB]: change },
};
