import { MusterError } from '../../kit/errors.ts';
import type { Document, Entry, Prepared, ReadContext, WriteContext } from '../../directory/types.ts';
import { userOfAccount } from '../cloud-directories/import-row.ts';
import { activationMail } from '../custom-emails/send.ts';
import { operations as users, systemUser } from '../system-users/contract.ts';
import { secretOf } from '../system-users/secrets.ts';
import type { Row } from '../csv-files/columns.ts';
import type { BulkJob, PieceResult } from './entity.ts';
import { addMember, asked, effectOn, userNamed } from './import-row.ts';

/** A row whose call was checked and prepared, or why it is refused. */
export type Ready =
  | { readonly call: Prepared; readonly before?: Entry | undefined }
  | { readonly rule: (ctx: WriteContext) => Promise<Partial<PieceResult>> }
  | { readonly error: string };

/** Errors that are not the row's fault: the piece is tried again. */
const OURS = new Set(['internal', 'unavailable', 'rate_limited']);

/** The text for whoever asked; other errors go on. */
export function refusal(error: unknown): string {
  if (error instanceof MusterError && !OURS.has(error.code)) return error.message;
  throw error;
}

/** Checks a row as the single call is checked, and hashes its password. Outside of transactions. */
export async function readyRow(ctx: ReadContext, job: BulkJob, row: Document): Promise<Ready> {
  try {
    if (job.operation === 'members.import') return { rule: (writing) => addMember(writing, row as Row) };
    if (job.operation === 'accounts.import') {
      const body = await userOfAccount(ctx, row);
      return { call: await callOf(ctx, { ...job, operation: 'users.create' }, body) };
    }
    if (job.operation !== 'users.import') return { call: await callOf(ctx, job, row) };
    const before = await userNamed(ctx.here, row as Row);
    const body = await asked(ctx.here, row as Row, before);
    const call = { ...job, operation: before === undefined ? 'users.create' : 'users.update' } as const;
    return { call: await callOf(ctx, call, { ...body, ...(before === undefined ? {} : { id: before.id }) }), before };
  } catch (error) {
    return { error: refusal(error) };
  }
}

async function callOf(ctx: ReadContext, job: BulkJob, row: Document): Promise<Prepared> {
  const { id = '', organization: _, ...rest } = row;
  const params = { id: String(id) };
  switch (job.operation) {
    case 'users.create': {
      const { input, ...call } = await ctx.prepareCall(users.create, { body: await withState(ctx, job, row) });
      // No caller says of one user where it comes from.
      return { ...call, input: { ...input, body: { ...input.body, creationSource: job.creationSource } } };
    }
    case 'users.update':
      return ctx.prepareCall(users.put, { params, body: rest });
    case 'users.expire':
      return ctx.prepareCall(users.expire, { params });
    case 'users.unlock':
      return ctx.prepareCall(users.unlock, { params });
    default:
      throw new Error(`${job.operation} is no single call`);
  }
}

/** Users of whom nothing is said begin in the state that the organization has for where they come from (handbook 4.1). */
async function withState(ctx: ReadContext, { creationSource }: BulkJob, row: Document): Promise<Document> {
  if (row.state !== undefined || row.suspended === true) return row;
  const defaults = (await ctx.settings()).newSystemUserStateDefaults as Document | undefined;
  const state = defaults?.[creationSource === 'jumpcloud:bulk' ? 'csvImport' : 'applicationImport'] ?? 'ACTIVATED';
  return { ...row, state };
}

/** Does a row; what was begun of one that is refused is undone. */
export async function doRow(ctx: WriteContext, job: BulkJob, row: Document, ready: Ready): Promise<PieceResult> {
  const named = namesIn(row);
  if ('error' in ready) return { outcome: 'refused', ...named, error: ready.error };
  try {
    if ('rule' in ready) return { outcome: 'done', ...named, ...(await ctx.attempt(() => ready.rule(ctx))) };
    const before = job.operation === 'users.update' ? await ctx.here.get(systemUser, idIn(row)) : ready.before;
    const outcome = await ctx.perform(ready.call);
    if (outcome.type === 'refusal') throw outcome.error;
    if (!job.suppressEmail && outcome.type === 'entry') await greet(ctx, before, outcome.entry);
    const user = outcome.type === 'entry' ? outcome.entry : await ctx.here.get(systemUser, idIn(row));
    const shown = user === undefined ? {} : { user: user.id, ...namesIn(user.doc) };
    return {
      outcome: 'done',
      ...named,
      ...shown,
      ...(job.operation === 'users.import' ? effectOn(before, outcome) : {}),
    };
  } catch (error) {
    return { outcome: 'refused', ...named, error: refusal(error) };
  }
}

const idIn = (row: Document): string => String(row.id).toLowerCase();

/** The mail to whoever has become active. */
async function greet(ctx: WriteContext, before: Entry | undefined, user: Entry): Promise<void> {
  if (user.doc.state !== 'ACTIVATED' || (before !== undefined && before.doc.state !== 'STAGED')) return;
  const mail = await activationMail(ctx, user, { hasPassword: secretOf(user.secret).passwordHash !== undefined });
  await ctx.here.event('user_activation_email', systemUser, user.id, mail);
}

/** What every engine keeps. */
const isKeepable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** Enough to tell whom a row is about. */
function namesIn(row: Document): Pick<PieceResult, 'user' | 'username' | 'email'> {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.length <= 256 && isKeepable(value) ? value : undefined;
  const [user, username, email] = [text(row.id), text(row.username), text(row.email)];
  return {
    ...(user === undefined ? {} : { user }),
    ...(username === undefined ? {} : { username }),
    ...(email === undefined ? {} : { email }),
  };
}
