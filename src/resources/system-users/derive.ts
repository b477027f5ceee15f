import { compare } from '../../wire/filters/predicate.ts';
import type { Document, KindRules } from '../../directory/types.ts';
import { systemUser } from './contract.ts';
import type { UserState } from './entity.ts';
import { isLocked, lockedPredicate } from './lockout.ts';
import { checkManager } from './managers.ts';
import { enrollmentAt, pendingStatus, settled, type Mfa } from './mfa.ts';
import { passwordPolicy, type PasswordPolicy } from './password-policy.ts';
import { freeUid } from './posix.ts';
import { mustHaveRoom } from './room.ts';
import { iso, millis, secretOf, type UserSecret } from './secrets.ts';
import { checkMove, isState, requestedState } from './states.ts';

const DAY = 86_400_000;

/** What the live fields are computed from. Small: it is read with every row. */
interface Hints extends Document {
  readonly locked?: number;
  readonly expires?: number;
  readonly pending: ReturnType<typeof pendingStatus>;
  readonly totp?: true;
  readonly push?: true;
  /** Until when an enrolment that has begun can be finished. */
  readonly starting?: number;
  /** End of the exclusion from MFA. */
  readonly until?: number;
}

/** What holds for every user, whoever writes it. */
export const kindRules: KindRules = {
  kind: systemUser,
  derive: async (ctx, { doc, secret: kept, before }) => {
    if (before === undefined) await mustHaveRoom(ctx);
    const secret = secretOf(kept);
    const policy = passwordPolicy(await ctx.settings());
    const state = stateOf(doc, before?.doc);
    if (doc.manager !== before?.doc.manager) await checkManager(ctx.here, doc);
    const uid =
      typeof doc.unix_uid === 'number'
        ? doc.unix_uid
        : await freeUid(String(doc.username), async (candidate) => {
            const holder = await ctx.here.byUnique(systemUser, 'unix_uid', String(candidate));
            return holder !== undefined && holder.id !== doc._id;
          });
    const hasPassword = secret.passwordHash !== undefined;
    const activated = state !== 'STAGED' && (hasPassword || doc.activated === true);
    const totp = secret.totp !== undefined;
    const mfa = { ...settled((doc.mfa ?? systemUser.defaults?.mfa) as Mfa, state, ctx.now), configured: totp };
    const expires = expiryOf(doc, secret, policy);
    const derived = {
      id: doc._id,
      state,
      suspended: state === 'SUSPENDED',
      activated,
      created: before?.doc.created ?? doc.created ?? iso(ctx.now),
      organization: ctx.here.scope,
      unix_uid: uid,
      unix_guid: typeof doc.unix_guid === 'number' ? doc.unix_guid : uid,
      mfa,
      totp_enabled: totp,
      password_expiration_date: expires,
    };
    const required = doc.enable_user_portal_multifactor === true;
    const locked = millis(doc.account_locked_date);
    const until = millis(mfa.exclusionUntil);
    const hints: Hints = {
      ...(locked === undefined ? {} : { locked }),
      ...(expires === null ? {} : { expires: Date.parse(expires) }),
      pending: pendingStatus({
        totp,
        push: secret.push === true,
        required,
        state,
        activated,
        exclusion: mfa.exclusion,
      }),
      ...(totp ? { totp } : {}),
      ...(secret.push === true ? { push: true as const } : {}),
      ...(until === undefined ? {} : { until }),
      ...(secret.pendingTotp === undefined ? {} : { starting: secret.pendingTotp.until }),
    };
    return { doc: derived, hints };
  },

  live: ({ hints, now, settings }) => {
    const { locked, expires, pending, totp, push, until, starting } = hints as Hints;
    return {
      account_locked: locked !== undefined && isLocked(locked, now, passwordPolicy(settings)),
      mfaEnrollment: enrollmentAt({ pending, totp: totp === true, push: push === true, until, starting }, now),
      password_expired: expires !== undefined && expires <= now,
    };
  },

  liveFilter: (field, now, settings) => {
    if (field === 'account_locked') return lockedPredicate(now, passwordPolicy(settings));
    if (field === 'password_expired') return compare('le', 'password_expiration_date', iso(now));
    return undefined;
  },
};

/** The state after a write. A writer that changed only one of `state` and `suspended` meant that one. */
function stateOf(doc: Document, before: Document | undefined): UserState {
  const was = isState(before?.state) ? before.state : undefined;
  const { state, suspended } = doc;
  const named = isState(state) ? state : (was ?? 'ACTIVATED');
  if (was === undefined) return suspended === true ? 'SUSPENDED' : named;
  const next = named === was ? requestedState({ suspended }, named) : named;
  checkMove(was, next);
  return next;
}

/**
 * When the password expires, RFC 3339; null: never. An administrator's word counts first, then the user's exemption, then
 * the policy (handbook 4.19).
 */
function expiryOf(doc: Document, secret: UserSecret, policy: PasswordPolicy): string | null {
  if (secret.forcedExpiry !== undefined) return secret.forcedExpiry;
  const set = millis(doc.password_date);
  if (set === undefined || doc.password_never_expires === true || policy.expirationDays === undefined) return null;
  return iso(set + policy.expirationDays * DAY);
}
