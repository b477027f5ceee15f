import { randomUUID } from 'node:crypto';
import { conflict, notFound } from '../../kit/errors.ts';
import type {
  Entry,
  Event,
  ReadRule,
  RuleSet,
  ScopedReader,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { expectVersion } from '../../directory/if-match.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { systemUser } from '../system-users/contract.ts';
import { passwordManagerDevice, type PasswordManagerDevice } from './contract.ts';

/** Devices that are removed with their user in one transaction; nobody has more. */
const MOST_OF_A_USER = 1_000;

async function named(here: ScopedReader, { params }: ValidInput): Promise<Entry> {
  const found = await here.byUnique(passwordManagerDevice, 'uuid', params.UUID ?? '');
  if (found === undefined) throw notFound(passwordManagerDevice.label);
  return found;
}

/** The verbs go by ids, these paths by UUIDs. */
const byId = async (here: ScopedReader, input: ValidInput): Promise<ValidInput> => ({
  ...input,
  params: { id: (await named(here, input)).id },
});
const get: ReadRule = async (ctx, input, next) => next(await byId(ctx.here, input));
const change: WriteRule = async (ctx, input, next) => next(await byId(ctx.here, input));

const create: WriteRule = async (ctx, input, next) => {
  const { uuid, userId } = input.body as { readonly uuid?: string | null; readonly userId: string };
  const body = { ...input.body, uuid: (uuid ?? randomUUID()).toLowerCase(), userId: userId.toLowerCase() };
  const where = compare('eq', 'userId', body.userId);
  const { total } = await ctx.here.list(passwordManagerDevice, { where, sort: [], skip: 0, limit: 0 });
  if (total >= MOST_OF_A_USER) throw conflict(`the user has ${MOST_OF_A_USER} devices already`);
  return next({ ...input, body });
};

const become =
  (status: PasswordManagerDevice['status']): WriteRule =>
  async (ctx, input) => {
    const entry = await named(ctx.here, input);
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
