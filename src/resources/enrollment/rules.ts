import { timingSafeEqual } from 'node:crypto';
import { conflict, forbidden, unauthenticated } from '../../kit/errors.ts';
import { sha256 } from '../../directory/digest.ts';
import { entryOf } from '../../directory/entry.ts';
import { expectVersion } from '../../directory/if-match.ts';
import {
  SERVER,
  type Document,
  type Entry,
  type ReadContext,
  type RuleSet,
  type ValidInput,
  type WriteContext,
  type WriteRule,
} from '../../directory/types.ts';
import { connectKeyKind } from '../connect-keys/contract.ts';
import { standingAt } from '../organizations/standing.ts';
import { system } from '../systems/contract.ts';
import { live } from '../systems/live.ts';
import { reported } from './facts.ts';
import { readDeviceKey, type PublicKey } from './public-key.ts';

/** One message for every reason: who guesses learns nothing. */
const refused = () => unauthenticated('the connect key is unknown, expired or revoked');

/** The connect key that a digest belongs to, while it is good. */
function good(ctx: ReadContext | WriteContext, entry: Entry | undefined, digest: string): Entry {
  if (entry === undefined) throw refused();
  const kept = String(entry.secret.hash);
  if (kept.length !== digest.length || !timingSafeEqual(Buffer.from(kept), Buffer.from(digest))) throw refused();
  const { expiresAt } = entry.doc as { readonly expiresAt: string | null };
  if (expiresAt !== null && Date.parse(expiresAt) <= ctx.now) throw refused();
  return entry;
}

/** An enrolment acts in the organization whose connect key was presented. */
async function organizationOf(ctx: ReadContext, input: ValidInput): Promise<string> {
  const digest = sha256(String(input.body.connectKey));
  const row = await ctx.unsafeStore.byKey({ scope: SERVER, kind: connectKeyKind.kind, name: 'hash', value: digest });
  const { scope } = good(ctx, row && entryOf(row, connectKeyKind), digest).row;
  const standing = await standingAt(ctx, scope);
  if (standing === 'gone') throw refused();
  if (standing === 'suspended') throw forbidden('the organization is suspended');
  return scope;
}

/** Whether the same device asks again: by its serial number, or by its name where it has none. */
function isSame(standing: Document, asking: Document): boolean {
  const serial = asking.serialNumber ?? '';
  return standing.serialNumber === serial && (serial !== '' || standing.hostname === asking.hostname);
}

const enroll: WriteRule = async (ctx, input) => {
  const { connectKey, publicKey, facts, ...asking } = input.body;
  const digest = sha256(String(connectKey));
  // Asked again in the transaction: it may have been revoked in the meantime.
  const ticket = good(ctx, await ctx.here.byUnique(connectKeyKind, 'hash', digest), digest);
  const key = readDeviceKey(String(publicKey));
  const standing = await ctx.here.byUnique(system, 'publicKeyHash', key.hash);
  if (standing !== undefined && !isSame(standing.doc, asking)) {
    throw conflict('publicKey: another device has this key; make a key pair for each device');
  }
  const entry = standing ?? (await create(ctx, { ...(facts as Document | undefined), ...asking }, key, ticket.id));
  ctx.seen(ticket.id);
  ctx.seen(entry.id);
  return {
    type: 'value',
    value: {
      systemId: entry.id,
      organization: ctx.here.scope,
      system: { ...entry.doc, ...live({ hints: {}, now: ctx.now, seen: ctx.now, settings: {}, related: undefined }) },
    },
  };
};

/** The connect key stands for whoever handed it out. */
async function create(ctx: WriteContext, facts: Document, key: PublicKey, provisionerId: string): Promise<Entry> {
  const doc = {
    ...reported(facts, {}, { address: ctx.caller.remoteAddress, now: ctx.now }),
    provisionMetadata: { provisioner: { provisionerId, type: 'administrator' } },
  };
  return ctx.here.insert(system, doc, { publicKey: key.pem, publicKeyHash: key.hash });
}

const report: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(system, input.params.system_id ?? '');
  expectVersion(ctx, entry);
  const address = ctx.identity.type === 'system' ? ctx.caller.remoteAddress : undefined;
  const changes = reported(input.body, entry.doc, { address, now: ctx.now });
  return { type: 'entry', entry: await ctx.here.update(entry, changes) };
};

export const rules: RuleSet = {
  scopes: { muster_enroll: organizationOf },
  writes: { muster_enroll: enroll, muster_systemFacts_put: report },
};
