import type { Rotation } from '../../directory/hub-port.ts';
import { sha256 } from '../../directory/digest.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type { Document, Entry, Prepare, WriteRule } from '../../directory/types.ts';
import { conflict, MusterError } from '../../kit/errors.ts';
import { hubAccountKind } from './contract.ts';
import { reasonsOf, whenProven } from './reasons.ts';
import { secretsOf, setupDocument, setupOf, targetBy, type Secrets } from './setup.ts';
import { tried } from './trial.ts';

/**
 * Another client secret in the place of the one that an account has. The former one is revoked by a job, once nothing is
 * under way with it, and not before the new one was tried again.
 */

const JOB = 'hub_secret_revoke';
/** How long what is under way with the former secret may take, in ms: the longest `timeout_ms`, and a minute. */
export const DRAIN = 660_000;

const SLOTS = { 1: 'client_secret', 2: 'client_secret_2' } as const;

interface Minted {
  readonly rotation: Rotation;
  /** Of the account that it was minted with. */
  readonly version: number;
}

const organizationOf = (account: Entry): string | undefined => setupOf(account).organization_id ?? undefined;

function mayRotate(account: Entry): void {
  if (secretsOf(account).api_key !== undefined)
    throw conflict('an API key cannot be exchanged from here: make another one at the directory and save that');
  if (account.doc.status === 'suspended') throw conflict('the account is suspended; resume it first');
}

/** Mints the new secret. A plan mints nothing. */
export const mint: Prepare = async (ctx, input): Promise<Minted | undefined> => {
  const account = await ctx.here.require(hubAccountKind, input.params.id as string);
  mayRotate(account);
  if (ctx.caller.plan === true) return undefined;
  const target = targetBy(ctx.ports.hub, account.id, setupOf(account), secretsOf(account), organizationOf(account));
  return { rotation: await ctx.ports.hub.rotate(target), version: account.row.version };
};

/** Puts the new secret in its slot, from where it is used from now on. */
export const change: WriteRule = async (ctx, input) => {
  const account = await ctx.here.require(hubAccountKind, input.params.id as string);
  mayRotate(account);
  const minted = ctx.prepared as Minted | undefined;
  if (minted === undefined) return { type: 'entry', entry: account };
  const { rotation, version } = minted;
  const { slot, secret, expiresAt, replaced } = rotation;
  if (account.row.version !== version) {
    await queue(account.id, rotation.minted, undefined, ctx.now);
    return { type: 'refusal', error: conflict('the account was changed meanwhile; nothing was exchanged, try again') };
  }
  const setup = setupOf(account);
  const former = secretsOf(account)[SLOTS[slot === 1 ? 2 : 1]];
  const saved = await ctx.here.update(
    account,
    {
      ...setupDocument({ ...setup, live_secret: slot, secrets: 2, key_expires_at: expiresAt ?? null }),
      status_reasons: whenProven(reasonsOf(account.doc)),
    },
    { [SLOTS[slot]]: secret },
  );
  await ctx.here.event('hub_account_secret_rotated', hubAccountKind, account.id, {
    slot,
    expires_at: expiresAt ?? null,
  });
  await queue(account.id, replaced, former, ctx.now + DRAIN);
  return { type: 'entry', entry: saved };

  function queue(id: string, name: string, revoked: string | undefined, due: number): Promise<void> {
    const payload = { account: id, name, digest: revoked === undefined ? null : sha256(revoked) };
    return ctx.here.enqueue(JOB, payload, due, { key: `${id} ${name}` });
  }
};

/** The slot whose secret is to be revoked, while the account has it. */
function slotOf(secrets: Secrets, { digest }: Document): 1 | 2 | undefined {
  for (const slot of [1, 2] as const) {
    const secret = secrets[SLOTS[slot]];
    if (secret !== undefined && sha256(secret) === digest) return slot;
  }
  return undefined;
}

/** The other slot; the live one where neither has it. */
function stayingSlot(account: Entry, payload: Document): 1 | 2 {
  const slot = slotOf(secretsOf(account), payload);
  if (slot === undefined) return setupOf(account).secrets < 2 ? 1 : setupOf(account).live_secret;
  return slot === 1 ? 2 : 1;
}

const revoking: JobRule = {
  /** Proves the secret that stays, by itself, and revokes the other at the directory. */
  prepare: async (ctx, payload, { signal }): Promise<boolean> => {
    const account = await ctx.here.get(hubAccountKind, String(payload.account));
    if (account === undefined || secretsOf(account).client_secret === undefined) return false;
    const secrets = secretsOf(account);
    const stays = secrets[SLOTS[stayingSlot(account, payload)]];
    if (stays === undefined) return false;
    const alone = { client_secret: stays };
    const setup = { ...setupOf(account), live_secret: 1, secrets: 1 } as const;
    const { failure } = await tried(ctx.ports.hub, account.id, { setup, secrets: alone }, signal);
    if (failure !== undefined)
      throw new MusterError('unprocessable', `the secret that would stay was not taken: ${failure.message}`);
    const target = targetBy(ctx.ports.hub, account.id, setup, alone, organizationOf(account));
    await ctx.ports.hub.revoke(target, String(payload.name), signal);
    return true;
  },
  run: async (ctx, payload) => {
    const account = await ctx.here.get(hubAccountKind, String(payload.account));
    if (account === undefined || ctx.prepared !== true) return;
    const secrets = secretsOf(account);
    const slot = slotOf(secrets, payload);
    const stays = secrets[SLOTS[stayingSlot(account, payload)]];
    if (slot !== undefined && stays !== undefined) {
      await ctx.here.update(account, setupDocument({ ...setupOf(account), live_secret: 1, secrets: 1 }), {
        client_secret: stays,
        client_secret_2: undefined,
      });
    }
    await ctx.here.event('hub_account_secret_revoked', hubAccountKind, account.id, {});
  },
  dead: async (ctx, payload) => {
    if ((await ctx.here.get(hubAccountKind, String(payload.account))) === undefined) return;
    await ctx.here.event('hub_account_secret_not_revoked', hubAccountKind, String(payload.account), {});
  },
};

export const rotationJobs = { [JOB]: revoking } as const;
