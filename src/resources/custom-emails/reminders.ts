import type { JobRule } from '../../directory/job-rules.ts';
import type { Event, WriteContext } from '../../directory/types.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { systemUser } from '../system-users/contract.ts';
import { customEmail } from './contract.ts';
import type { EmailType } from './entity.ts';
import { notify, readable } from './send.ts';

/** Mails about passwords that expire: once a day for whom it is time, where the organization has written one. */

export const DAILY = 'password_mails';
export const SOME = 'password_mails_some';

const DAY = 86_400_000;
/** Days before the end at which it is announced. */
export const WARNED_DAYS = 7;
/** Users of one transaction. */
const PIECE = 100;

const AHEAD: Readonly<Partial<Record<EmailType, number>>> = {
  password_expiration: 0,
  password_expiration_warning: WARNED_DAYS * DAY,
};

const isAbout = (type: unknown): boolean => Object.keys(AHEAD).includes(String(type));

/** Begins with the first text of such a mail. */
export async function begin(ctx: WriteContext, { operation, kind, after }: Event): Promise<void> {
  if (operation !== 'create' || kind !== customEmail || !isAbout(after?.doc.type)) return;
  await ctx.here.enqueue(DAILY, { since: ctx.now }, ctx.now + DAY, { key: DAILY, keep: true });
}

/** Everything since the last time, however long ago that was; ends with the last text of such a mail. */
export const daily: JobRule = {
  run: async (ctx, payload) => {
    let any = false;
    for (const [type, ahead] of Object.entries(AHEAD)) {
      if ((await ctx.here.byUnique(customEmail, 'type', type)) === undefined) continue;
      any = true;
      const [from, to] = [Number(payload.since) + ahead, ctx.now + ahead];
      await ctx.here.enqueue(SOME, { type, from, to, after: '' });
    }
    if (any) await ctx.here.enqueue(DAILY, { since: ctx.now }, ctx.now + DAY, { key: DAILY });
  },
};

/** Whoever's password expires in a span of time, some at once. */
export const some: JobRule = {
  run: async (ctx, payload) => {
    const { type, from, to, after } = payload as {
      readonly type: EmailType;
      readonly from: number;
      readonly to: number;
      readonly after: string;
    };
    const iso = (at: number): string => new Date(at).toISOString();
    const where = and([
      compare('gt', 'password_expiration_date', iso(from)),
      compare('le', 'password_expiration_date', iso(to)),
      compare('eq', 'state', 'ACTIVATED'),
      compare('gt', '_id', after),
    ]);
    const { entries } = await ctx.here.list(systemUser, { where, sort: [], skip: 0, limit: PIECE, counted: false });
    for (const { doc } of entries) {
      const end = Date.parse(String(doc.password_expiration_date));
      const days = String(Math.max(0, Math.ceil((end - ctx.now) / DAY)));
      await notify(ctx, type, doc, { date: readable(end), days });
    }
    const last = entries.at(-1);
    if (last !== undefined && entries.length === PIECE) await ctx.here.enqueue(SOME, { ...payload, after: last.id });
  },
};
