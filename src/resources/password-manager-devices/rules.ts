import { conflict } from '../../kit/errors.ts';
import type { Document, Event, ReadRule, RuleSet, ValidInput, WriteContext, WriteRule } from '../../directory/types.ts';
import { expectVersion } from '../../directory/if-match.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { systemUser } from '../system-users/contract.ts';
import { passwordManagerDevice, type PasswordManagerDevice } from './contract.ts';

/** Devices that are removed with their user in one transaction; nobody has more. */
const MOST_OF_A_USER = 1_000;

/** An id as a UUID of version 8 (RFC 9562): new ones come after older ones in lists, as those of other kinds do. */
const uuidOf = (id: string): string =>
  `${id.slice(0, 8)}-${id.slice(8, 12)}-8${id.slice(12, 15)}-8${id.slice(15, 18)}-${id.slice(18)}000000`;

/** As they are kept. */
const idIn = ({ params }: ValidInput): string => (params.UUID ?? '').toLowerCase();
const lowered = (input: ValidInput): ValidInput => ({ ...input, params: { UUID: idIn(input) } });
const get: ReadRule = (_ctx, input, next) => next(lowered(input));
const change: WriteRule = (_ctx, input, next) => next(lowered(input));

const create: WriteRule = async (ctx, input) => {
  const { id, ...body } = input.body as Document & { readonly id?: string | null; readonly userId: string };
  const userId = body.userId.toLowerCase();
  const where = compare('eq', 'userId', userId);
  const { total } = await ctx.here.list(passwordManagerDevice, { where, sort: [], skip: 0, limit: 0 });
  if (total >= MOST_OF_A_USER) throw conflict(`the user has ${MOST_OF_A_USER} devices already`);
  // What null is said of has its default.
  const doc = Object.fromEntries(Object.entries({ ...body, userId }).filter(([, value]) => value !== null));
  const options = { id: (id ?? uuidOf(ctx.newId())).toLowerCase() };
  return { type: 'entry', entry: await ctx.here.insert(passwordManagerDevice, doc, {}, options) };
};

const become =
  (status: PasswordManagerDevice['status']): WriteRule =>
  async (ctx, input) => {
    const entry = await ctx.here.require(passwordManagerDevice, idIn(input));
    expectVersion(ctx, entry);
    if (entry.doc.status === status) throw conflict(`the device is ${status} already`);
    const after = await ctx.here.update(entry, { status, statusChangedBy: ctx.identity.name });
    return { type: 'entry', entry: after };
  };

/** A device goes with whose it is. */
async function forget(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== systemUser || before === undefined) return;
  const where = compare('eq', 'userId', before.id);
  const { entries } = await ctx.here.list(passwordManagerDevice, {
    where,
    sort: [],
    skip: 0,
    limit: MOST_OF_A_USER,
    counted: false,
  });
  for (const entry of entries) await ctx.here.remove(entry);
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: passwordManagerDevice,
      derive: async (ctx, { before }) => ({
        doc: { createdAt: before?.doc.createdAt ?? new Date(ctx.now).toISOString() },
      }),
    },
  ],
  reads: { DeviceService_GetDevice: get },
  writes: {
    muster_passwordmanager_devices_create: create,
    muster_passwordmanager_devices_patch: change,
    muster_passwordmanager_devices_delete: change,
    muster_passwordmanager_devices_approve: become('APPROVED'),
    muster_passwordmanager_devices_revoke: become('REVOKED'),
  },
  reactions: [forget],
};
