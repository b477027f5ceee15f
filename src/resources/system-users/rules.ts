import { compare } from '../../wire/filters/predicate.ts';
import type { Event, ReadRule, RuleSet, WriteContext } from '../../directory/types.ts';
import * as actions from './action-rules.ts';
import { systemUser } from './contract.ts';
import { kindRules } from './derive.ts';
import { passwordPolicy } from './password-policy.ts';
import { textOf } from './secrets.ts';
import * as sshKeys from './ssh-keys.ts';
import { totpWrites } from './totp-rules.ts';
import { create, prepareCreate, preparePut, put, remove } from './write-rules.ts';

const EXPIRY_JOB = 'system_user_expiry';
/** Users whose expiry is derived anew in one transaction. */
const PIECE = 500;

/** Adds the ids of the user's groups to each row: one graph read for the page. */
const search: ReadRule = async (ctx, _input, next) => {
  const outcome = await next();
  if (outcome.type !== 'rows' || (outcome.fields !== undefined && !outcome.fields.includes('memberof'))) return outcome;
  const nodes = outcome.rows.map((row) => ({ type: 'user', id: String(row._id) }) as const);
  const groups = nodes.length === 0 ? undefined : await ctx.here.graph.neighbours(nodes, 'user_group');
  const rows = outcome.rows.map((row) => ({
    ...row,
    memberof: (groups?.get(String(row._id)) ?? []).map((group) => group.id),
  }));
  return { ...outcome, rows };
};

/** When passwords expire follows from the organization's policy: a new one counts for those who are there already. */
async function whenPolicyChanges(ctx: WriteContext, { operation, kind, before, after }: Event): Promise<void> {
  if (operation !== 'update' || kind?.kind !== 'organization' || !before || !after) return;
  const days = (settings: unknown) =>
    passwordPolicy((settings ?? {}) as object as Record<string, unknown>).expirationDays;
  if (days(before.doc.settings) === days(after.doc.settings)) return;
  await ctx.unsafeScope(after.id).enqueue(EXPIRY_JOB, { after: '' });
}

export const rules: RuleSet = {
  kinds: [kindRules],
  prepares: { systemusers_post: prepareCreate, systemusers_put: preparePut },
  writes: {
    systemusers_post: create,
    systemusers_put: put,
    systemusers_delete: remove,
    systemusers_expire: actions.expire,
    systemusers_unlock: actions.unlock,
    systemusers_mfasync: actions.mfasync,
    systemusers_resetmfa: actions.resetmfa,
    systemusers_state_activate: actions.activate,
    systemusers_state_suspend: actions.suspend,
    sshkey_post: sshKeys.add,
    sshkey_delete: sshKeys.remove,
    ...totpWrites,
  },
  reads: {
    sshkey_list: sshKeys.list,
    UserTotp_Get: actions.totpInfo,
    search_systemusers_post: search,
  },
  reactions: [whenPolicyChanges],
  jobs: {
    [EXPIRY_JOB]: async (ctx, payload) => {
      const where = compare('gt', '_id', textOf(payload.after));
      const { entries } = await ctx.here.list(systemUser, { where, sort: [], skip: 0, limit: PIECE, counted: false });
      for (const user of entries) await ctx.here.update(user, {});
      const last = entries.at(-1);
      if (last && entries.length === PIECE) await ctx.here.enqueue(EXPIRY_JOB, { after: last.id });
    },
  },
};
