import { createHash } from 'node:crypto';
import { CloudError } from '../../directory/cloud-port.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type { PsaTicket } from '../../directory/psa-port.ts';
import { entryOf } from '../../directory/entry.ts';
import { BoundReader } from '../../directory/reader.ts';
import type { Document, Entry, Event, ReadContext, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { organizationKind } from '../organizations/contract.ts';
import { standingAt } from '../organizations/standing.ts';
import { configurationsOf } from './alert-configurations.ts';
import { ALERTS } from './alerts.ts';
import { psaMapping, type Product } from './entity.ts';
import { keepErrors } from './errors.ts';
import { keyOf } from './mappings.ts';
import { PRODUCT_RULES } from './products.ts';
import { sessionOf } from './settle.ts';

/** Alerts of an organization become tickets of the company that it is mapped to: by a job, so that none is lost or doubled. */

export const TICKET_JOB = 'psa_ticket';
const DAY = 86_400_000;
const KINDS = Object.values(PRODUCT_RULES);

interface Payload {
  readonly product: Product;
  readonly integration: string;
  readonly alert: string;
  readonly reference: string;
  readonly title: string;
  readonly description: string;
}

const mappingOf = async (
  { here, identity, unsafeStore }: Pick<ReadContext, 'here' | 'identity' | 'unsafeStore'>,
  integration: string,
): Promise<Entry | undefined> =>
  new BoundReader(unsafeStore, identity.provider).byUnique(psaMapping, 'key', keyOf(integration, here.scope));

/** The same for every ticket about the same subject. */
const referenceOf = (...parts: readonly string[]): string =>
  `muster-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)}`;

/** Queues a ticket for each integration that wants one of what has happened. */
export async function raise(ctx: WriteContext, event: Event): Promise<void> {
  for (const alert of ALERTS) {
    const occasion = alert.of(event);
    if (occasion === undefined) continue;
    // What goes with its organization is nobody's alarm.
    if ((await standingAt(ctx, ctx.here.scope)) === 'gone') return;
    const { provider } = ctx.identity;
    const { rows } = await ctx.unsafeStore.list(provider, {
      kinds: KINDS.map(({ kind }) => kind.kind),
      where: compare('eq', 'automaticTicketing', true),
      sort: [],
      skip: 0,
      limit: KINDS.length,
      counted: false,
    });
    for (const row of rows) {
      const rules = KINDS.find(({ kind }) => kind.kind === row.kind);
      if (rules === undefined) continue;
      const configuration = configurationsOf(entryOf(row, rules.kind))[alert.uuid];
      if (configuration?.shouldCreateTickets !== true) continue;
      // An organization that is on its way out has no mapping any more.
      if ((await mappingOf(ctx, row.id)) === undefined) continue;
      const reference = referenceOf(ctx.here.scope, alert.uuid, occasion.subject);
      const { title, description } = occasion;
      const payload: Payload = {
        product: rules.product,
        integration: row.id,
        alert: alert.uuid,
        reference,
        title,
        description,
      };
      await ctx.here.enqueue(TICKET_JOB, { ...payload }, undefined, { key: `${row.id} ${reference}`, keep: true });
    }
  }
}

/** `isNew` is false for a ticket that was open before, or that an earlier try has opened. */
type Opened = { readonly ticket: string; readonly isNew: boolean } | { readonly error: CloudError };

/** Undefined where nobody wants the ticket any more, or the organization is mapped to no company. */
async function open(ctx: ReadContext, payload: Payload, signal: AbortSignal): Promise<Opened | undefined> {
  const here = new BoundReader(ctx.unsafeStore, ctx.identity.provider);
  const rules = PRODUCT_RULES[payload.product];
  const entry = await here.get(rules.kind, payload.integration);
  const configuration = entry && configurationsOf(entry)[payload.alert];
  if (entry?.doc.automaticTicketing !== true || configuration?.shouldCreateTickets !== true) return undefined;
  const mapping = await mappingOf(ctx, entry.id);
  if (mapping === undefined) return undefined;
  const asked = await sessionOf({ here, ports: ctx.ports }, rules, entry);
  try {
    // A try before this one may have opened it without hearing so.
    const before = await asked.findTicket(payload.reference, signal);
    if (before !== undefined) return { ticket: before, isNew: false };
    const organization = await here.get(organizationKind, ctx.here.scope);
    const ticket = ticketOf(payload, {
      chosen: configuration,
      company: String((mapping.doc.company as Document).id),
      organization: organization === undefined ? '' : String(organization.doc.displayName),
      now: ctx.now,
    });
    return { ticket: await asked.openTicket(ticket, signal), isNew: true };
  } catch (error) {
    if (error instanceof CloudError && !error.passes) return { error };
    throw error;
  }
}

function ticketOf(
  { reference, title, description }: Payload,
  given: { readonly chosen: Document; readonly company: string; readonly organization: string; readonly now: number },
): PsaTicket {
  const { chosen, company, organization, now } = given;
  const { dueDays, destination, queue, resource, ...rest } = chosen;
  const due = typeof dueDays === 'number' ? new Date(now + dueDays * DAY).toISOString() : undefined;
  const goesTo = destination === 'resource' ? { resource } : { queue };
  return {
    company,
    reference,
    title,
    description: `${organization}: ${description}`,
    due,
    chosen: { ...rest, ...goesTo } as PsaTicket['chosen'],
  };
}

export const ticketJob: JobRule = {
  prepare: (ctx, payload, { signal }) => open(ctx, payload as unknown as Payload, signal),
  run: async (ctx, payload) => {
    const opened = ctx.prepared as Opened | undefined;
    if (opened === undefined) return;
    const { product, integration, alert, reference } = payload as unknown as Payload;
    if ('error' in opened) return failed(ctx, integration, opened.error.message);
    const { kind } = PRODUCT_RULES[product];
    await ctx.here.event('psa_ticket_open', kind, integration, { alert, reference, ...opened });
  },
  dead: async (ctx, payload) =>
    failed(ctx, (payload as unknown as Payload).integration, 'the product could not be reached'),
};

/** Kept with the integration, which is the provider's, where it still is. */
async function failed(ctx: WriteContext, integration: string, message: string): Promise<void> {
  const provider = ctx.unsafeScope(ctx.identity.provider);
  for (const { kind } of KINDS) {
    if ((await provider.get(kind, integration)) === undefined) continue;
    await keepErrors(provider, integration, [{ errorType: 'ticket', message, orgId: ctx.here.scope }], ctx.now);
  }
}
