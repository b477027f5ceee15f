import { notFound } from '../../kit/errors.ts';
import type { Document, Entry, Prepare, ValidInput, WriteContext, WriteRule } from '../../directory/types.ts';
import { systemUser } from './contract.ts';
import { isLocked } from './lockout.ts';
import { reassignReports } from './managers.ts';
import { excluded, type Mfa, type MfaInput } from './mfa.ts';
import { passwordPolicy, type PasswordPolicy } from './password-policy.ts';
import { iso, millis, secretOf } from './secrets.ts';
import { passwordChanges, preparePassword, type PreparedPassword } from './set-password.ts';
import { checkShape, withIds } from './shape.ts';
import { keysFrom, parsePublicKeyText, type KeptKey } from './ssh-keys.ts';
import { isState, requestedState } from './states.ts';
import type { UserState } from './entity.ts';

/** Creating, changing and deleting users. */

export const prepareCreate: Prepare = (ctx, input) => preparePassword(ctx, input, undefined);

export const preparePut: Prepare = async (ctx, input) => {
  if (typeof input.body.password !== 'string') return undefined;
  const user = await ctx.here.get(systemUser, input.params.id ?? '');
  // Without a user the transaction answers, and there is nothing to hash.
  return user && preparePassword(ctx, input, user);
};

export const create: WriteRule = async (ctx, input, next) => {
  checkShape(input.body);
  const settings = await ctx.settings();
  const usual = (settings.newSystemUserStateDefaults as Document | undefined)?.manualEntry;
  const state = requestedState(input.body, isState(usual) ? usual : 'ACTIVATED');
  const restricted = (settings.systemUserDefaults as Document | undefined)?.restrictedFields;
  const given = {
    ...(Array.isArray(restricted) ? { restrictedFields: restricted } : {}),
    ...withoutNulls(input.body),
  };
  return next(await completed(ctx, { ...input, body: given }, undefined, state));
};

export const put: WriteRule = async (ctx, input, next) => {
  checkShape(input.body);
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  const state = requestedState(input.body, user.doc.state as UserState);
  return next(await completed(ctx, input, user, state));
};

export const remove: WriteRule = async (ctx, input, next) => {
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  await reassignReports(ctx.here, user, input.query.cascade_manager as string | undefined);
  return next();
};

/** The body as the verb is to write it: what a caller says in one form and is kept in another. */
async function completed(
  ctx: WriteContext,
  input: ValidInput,
  user: Entry | undefined,
  state: UserState,
): Promise<ValidInput> {
  const { account_locked: lock, password: _, mfa, ...body } = input.body;
  const before: Document = user?.doc ?? {};
  const doc: Record<string, unknown> = { ...body, state, suspended: state === 'SUSPENDED' };
  if (typeof body.manager === 'string') doc.manager = body.manager.toLowerCase();
  for (const list of ['addresses', 'phoneNumbers'] as const) {
    if (Array.isArray(body[list])) doc[list] = withIds(body[list] as Document[], before[list], () => ctx.newId());
  }
  if (Array.isArray(body.attributes)) {
    doc.attributes = (body.attributes as Document[]).map(({ name, value = '' }) => ({ name, value }));
  }
  if (typeof body.public_key === 'string') doc.public_key = parsePublicKeyText(body.public_key);
  if (Array.isArray(body.ssh_keys)) {
    const given = body.ssh_keys as { name: string; public_key: string }[];
    doc.ssh_keys = keysFrom(given, (before.ssh_keys ?? []) as KeptKey[], ctx);
  }
  if (body.recoveryEmail)
    doc.recoveryEmail = recovery(body.recoveryEmail as Document, before.recoveryEmail as Document | undefined);
  if (mfa) doc.mfa = excluded(mfa as MfaInput, (before.mfa ?? systemUser.defaults?.mfa) as Mfa, state, ctx.now);
  const policy = passwordPolicy(await ctx.settings());
  Object.assign(doc, lockChanges(lock, before, ctx.now, policy));
  const prepared = ctx.prepared as PreparedPassword | undefined;
  if (prepared === undefined) {
    if (typeof input.body.password === 'string') throw notFound(systemUser.label);
    return { ...input, body: doc };
  }
  const changes = passwordChanges(prepared, secretOf(user?.secret ?? {}), policy, ctx.now);
  return { ...input, body: { ...doc, ...changes.doc }, secret: changes.secret };
}

/** Locks or unlocks; what is so already stays as it is, so that sending it back changes nothing. */
function lockChanges(lock: unknown, before: Document, now: number, policy: PasswordPolicy): Document {
  const lockedAt = millis(before.account_locked_date);
  if (lock === true && !isLocked(lockedAt, now, policy)) return { account_locked_date: iso(now) };
  if (lock === false && lockedAt !== undefined) return { account_locked_date: null, badLoginAttempts: 0 };
  return {};
}

/** An address stays verified while it stays the same. */
const recovery = (given: Document, before: Document | undefined): Document =>
  given.address === before?.address ? (before as Document) : { address: given.address, verified: false };

/** What a creation says null of is not said. */
const withoutNulls = (body: Document): Document =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
