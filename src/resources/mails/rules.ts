import { conflict, MusterError } from '../../kit/errors.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import { MailError } from '../../directory/ports.ts';
import type { ReadRule, RuleSet, WriteRule } from '../../directory/types.ts';
import { formatMessage } from '../../wire/mail/message.ts';
import { mailKind, type Mail } from './contract.ts';
import { FORGET, queueSending, SEND, writtenIn } from './queue.ts';

/** Tries, over some eight hours: a mail server that is away for a night loses no mail. */
const ATTEMPTS = 20;

const message: ReadRule = async (ctx, input) => {
  const entry = await ctx.here.require(mailKind, input.params.id ?? '');
  const { to, createdAt } = entry.doc as Mail;
  const content = formatMessage({
    ...writtenIn(entry),
    id: entry.id,
    from: ctx.ports.mail.from,
    to,
    date: Date.parse(createdAt),
  });
  return { type: 'file', mediaType: 'message/rfc822', content };
};

const retry: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(mailKind, input.params.id ?? '');
  const { state } = entry.doc as Mail;
  if (state === 'sent') throw conflict('the mail was sent');
  if (state === 'queued') throw conflict('the mail is on its way');
  if (!ctx.ports.mail.configured) {
    throw new MusterError('precondition_failed', 'no mail server is configured: MUSTER_SMTP_URL names one');
  }
  await queueSending(ctx.here, entry.id);
  return { type: 'entry', entry: await ctx.here.update(entry, { state: 'queued', error: null }) };
};

const remove: WriteRule = async (ctx, input, next) => {
  const { id = '' } = input.params;
  await ctx.here.cancel(SEND, id);
  await ctx.here.cancel(FORGET, id);
  return next();
};

/** Handed over before the transaction that says so: a server that is killed in between sends it once more. */
const send: JobRule = {
  attempts: ATTEMPTS,
  prepare: async (ctx, payload, { signal }): Promise<{ readonly error?: string } | undefined> => {
    const entry = await ctx.here.get(mailKind, String(payload.id));
    if (entry === undefined) return undefined;
    const { to, createdAt } = entry.doc as Mail;
    try {
      await ctx.ports.mail.send({ ...writtenIn(entry), id: entry.id, to, date: Date.parse(createdAt) }, signal);
      return {};
    } catch (error) {
      if (error instanceof MailError && error.permanent) return { error: error.message };
      throw error;
    }
  },
  run: async (ctx, payload) => {
    const outcome = ctx.prepared as { readonly error?: string } | undefined;
    const entry = await ctx.here.get(mailKind, String(payload.id));
    if (entry === undefined || outcome === undefined) return;
    const { error } = outcome;
    const sent = { state: 'sent', sentAt: new Date(ctx.now).toISOString(), error: null };
    await ctx.here.update(entry, error === undefined ? sent : { state: 'failed', error });
  },
  dead: async (ctx, payload, job) => {
    const entry = await ctx.here.get(mailKind, String(payload.id));
    const error = `no mail server took it in ${job.attempt} tries; GET /muster/v1/jobs/${job.id} says why`;
    if (entry !== undefined) await ctx.here.update(entry, { state: 'failed', error });
  },
};

const forget: JobRule = {
  run: async (ctx, payload) => {
    const entry = await ctx.here.get(mailKind, String(payload.id));
    if (entry === undefined) return;
    await ctx.here.cancel(SEND, entry.id);
    await ctx.here.remove(entry);
  },
};

export const rules: RuleSet = {
  reads: { muster_mails_message: message },
  writes: { muster_mails_retry: retry, muster_mails_delete: remove },
  jobs: { [SEND]: send, [FORGET]: forget },
};
