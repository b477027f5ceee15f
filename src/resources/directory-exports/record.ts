import type { CloudError, CloudReason } from '../../directory/cloud-port.ts';
import type { Document, Entry, WriteContext } from '../../directory/types.ts';
import type { KeptExport } from './contract.ts';
import type { Delivered } from './deliver.ts';
import { keyOf, putBackWaiting, usersOf } from './marking.ts';
import { dueAt, keptIn, meaningOf, slowWait, waitAfter } from './outbox.ts';
import type { Wanted } from './wanted.ts';

/** What came of one export. */
export interface Tried {
  readonly entry: Entry;
  readonly wanted: Wanted;
  /** The user whose account is to be the manager and who has none yet; empty for none. */
  readonly waitsFor: string;
  readonly outcome:
    | { readonly type: 'settled' } // what is wanted was delivered, or refused, before
    | { readonly type: 'begun'; readonly externalId: string | null } // one is there, or may be made from now on
    | { readonly type: 'impossible'; readonly error: string }
    | ({ readonly type: 'delivered' } & Delivered)
    | { readonly type: 'waits'; readonly error: string } // for another export
    | { readonly type: 'failed'; readonly error: CloudError };
}

const STATES = { active: 'synced', suspended: 'suspended', unbound: 'unbound' } as const;
/** A password is kept until it was delivered, or refused. */
const SENT: Document = { password: undefined };
const RIGHT = { reason: null, error: null, attempts: 0 } as const;

/** Keeps what came of an export, beside whatever was asked for since. */
export async function record(ctx: WriteContext, { entry: before, wanted, waitsFor, outcome }: Tried): Promise<void> {
  const entry = await ctx.here.get(before.kind, before.id);
  if (entry === undefined) return;
  const { directory, user, attempts, externalId, error: refusal } = keptIn(entry);
  // Put back while it was under way: what was learnt stays, and it is looked at again.
  const changed = entry.row.version !== before.row.version;
  const settled = (state: KeptExport['state'], more: Document): Promise<unknown> =>
    changed
      ? ctx.here.update(entry, { ...learnt(outcome, wanted), digest: null })
      : ctx.here.update(entry, { state, digest: wanted.digest, ...dueAt(directory, wanted.until), ...more }, SENT);

  switch (outcome.type) {
    case 'settled':
      await settled(refusal === null ? STATES[wanted.standing] : 'failed', {});
      return;
    case 'begun':
      await ctx.here.update(entry, { begun: true, accountName: wanted.name, externalId: outcome.externalId });
      if (outcome.externalId !== null) await putBackWaiting(ctx, directory, user);
      return;
    case 'impossible':
      await settled('failed', { reason: 'rejected', error: outcome.error, attempts: attempts + 1 });
      return;
    case 'waits': {
      const wrong = { reason: 'exists', error: outcome.error, attempts: attempts + 1 };
      await ctx.here.update(entry, { ...wrong, ...dueAt(directory, ctx.now + waitAfter(attempts + 1, undefined)) });
      return;
    }
    case 'failed':
      await failed(ctx, entry, wanted, outcome.error, changed);
      return;
    case 'delivered': {
      // Whom nobody here knows any more is of no interest once the account there is suspended.
      if (!changed && (await usersOf(ctx.here, [user])).size === 0) return ctx.here.remove(entry);
      const syncedAt = new Date(ctx.now).toISOString();
      const waiting = waitsFor === '' ? '' : keyOf(directory, waitsFor);
      await settled(STATES[wanted.standing], { ...learnt(outcome, wanted), ...RIGHT, syncedAt, waitsFor: waiting });
      if (outcome.externalId !== null && outcome.externalId !== externalId) await putBackWaiting(ctx, directory, user);
      return;
    }
    default:
      outcome satisfies never;
  }
}

/** What is known of the account after a delivery, whatever else happened since. */
function learnt(outcome: Tried['outcome'], { standing }: Wanted): Document {
  if (outcome.type !== 'delivered') return {};
  const { externalId, manager } = outcome;
  const there = externalId !== null;
  return { externalId, manager, withheld: there && standing !== 'active', ...(there ? { begun: true } : {}) };
}

async function failed(
  ctx: WriteContext,
  entry: Entry,
  wanted: Wanted,
  { reason, message, retryAfter }: CloudError,
  changed: boolean,
): Promise<void> {
  const { directory, attempts } = keptIn(entry);
  const wrong = { reason, error: message, attempts: attempts + 1 } satisfies { reason: CloudReason } & Document;
  if (changed) return void (await ctx.here.update(entry, { ...wrong, attempts: 0, digest: null }));
  const meaning = meaningOf(reason, attempts);
  const tries = attempts + 1;
  const wait = { directory: 0, passes: waitAfter(tries, retryAfter), slowly: slowWait(tries), stays: undefined }[
    meaning
  ];
  const due = dueAt(directory, wait === undefined ? wanted.until : ctx.now + wait);
  // Who is refused waits for a change, or for somebody there; the others are only late.
  const state = meaning === 'stays' || meaning === 'slowly' ? 'failed' : 'pending';
  // Something may have been done there all the same.
  const digest = meaning === 'stays' ? wanted.digest : null;
  await ctx.here.update(entry, { ...wrong, ...due, state, digest }, state === 'failed' ? SENT : {});
}
