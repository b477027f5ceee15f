import { expectVersion } from '../../directory/if-match.ts';
import type { Document, Entry, ReadRule, WriteRule } from '../../directory/types.ts';
import { invalidField, notFound } from '../../kit/errors.ts';
import { alertNamed, ALERTS, type Alert } from './alerts.ts';
import type { Product } from './entity.ts';
import { PRODUCT_RULES } from './products.ts';
import { asked as ask } from './refusals.ts';
import { onlyOne, ownProvider, sessionOf } from './settle.ts';

/** How alerts become tickets, by the UUID of the alert. */
export const configurationsOf = ({ doc }: Entry): Readonly<Record<string, Document>> =>
  (doc.alerts ?? {}) as Readonly<Record<string, Document>>;

function shown({ uuid, id, category, description, displayName }: Alert, entry: Entry): Document {
  const { shouldCreateTickets = false, ...rest } = configurationsOf(entry)[uuid] ?? {};
  return { id, alertId: uuid, category, description, displayName, shouldCreateTickets, ...rest };
}

export const ticketingAlerts: ReadRule = async (ctx, input) => {
  ownProvider(ctx, input);
  const records = ALERTS.map(({ category, description, id, displayName: name }) => ({
    category,
    description,
    id,
    name,
  }));
  return { type: 'value', value: { records } };
};

export const configurations =
  (product: Product): ReadRule =>
  async (ctx, input) => {
    ownProvider(ctx, input);
    const entry = await onlyOne(ctx.here, PRODUCT_RULES[product]);
    return { type: 'value', value: { records: ALERTS.map((alert) => shown(alert, entry)) } };
  };

export const options =
  (product: Product): ReadRule =>
  async (ctx, input) => {
    ownProvider(ctx, input);
    const rules = PRODUCT_RULES[product];
    const asked = await sessionOf(ctx, rules, await onlyOne(ctx.here, rules));
    const { fields, resources } = await ask(() => asked.ticketChoices());
    return { type: 'value', value: product === 'autotask' ? { options: fields, resources } : { records: fields } };
  };

export const configure =
  (product: Product): WriteRule =>
  async (ctx, input) => {
    ownProvider(ctx, input);
    const alert = alertNamed(input.params.alert_UUID ?? '');
    if (alert === undefined) throw notFound('alert');
    const entry = await onlyOne(ctx.here, PRODUCT_RULES[product]);
    expectVersion(ctx, entry);
    mustHaveDestination(input.body);
    const alerts = { ...configurationsOf(entry), [alert.uuid]: input.body };
    return { type: 'value', value: shown(alert, await ctx.here.update(entry, { alerts })) };
  };

/** Autotask's tickets go to a queue, or to somebody in a role. */
function mustHaveDestination({ destination, queue, resource }: Document): void {
  if (destination === 'queue' && queue === undefined)
    throw invalidField('queue', 'is needed where that is the destination');
  const { role } = (resource ?? {}) as { readonly role?: unknown };
  if (destination === 'resource' && role === undefined)
    throw invalidField('resource', 'is needed with its role where that is the destination');
}
