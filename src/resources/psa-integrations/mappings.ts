import { standingOf } from '../../directory/standing.ts';
import type { MusterError } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import type {
  Document,
  Entry,
  Prepare,
  ReadRule,
  ScopedReader,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { every } from '../hub-accounts/every.ts';
import { organizationKind } from '../organizations/contract.ts';
import { autotask, connectwise, syncro } from './bodies.ts';
import { psaMapping, type Product } from './entity.ts';
import { keepErrors } from './errors.ts';
import { few, looking, unprocessableField, type Looked } from './found.ts';
import { listed, under } from './lists.ts';
import { wishesOf, type Wish } from './mapping-wishes.ts';
import { PRODUCT_RULES, type ProductRules } from './products.ts';
import { refusalOf } from './refusals.ts';
import { integrationOf, opened, uuidIn } from './settle.ts';

const ROWS = { autotask: autotask.mapping, connectwise: connectwise.mapping, syncro: syncro.mapping } as const;

export const keyOf = (integration: string, organization: string): string => `${integration} ${organization}`;

/** Every mapping of an integration. */
export async function mappingsOf(here: ScopedReader, integration: string): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  await every(here, psaMapping, compare('eq', 'integration', integration), async (each) => void found.push(each));
  return found;
}

/** The names of organizations, as they are now; those on their way out have none. */
export async function namesOf(here: ScopedReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (let from = 0; from < ids.length; from += 500) {
    for (const entry of await here.getMany(organizationKind, ids.slice(from, from + 500))) {
      if (standingOf(entry) === 'gone') continue;
      names.set(entry.id, String(entry.doc.displayName));
    }
  }
  return names;
}

/** A mapping in the words of its product. */
function shown({ words }: ProductRules, { doc }: Entry, name: string): Document {
  const { organization, company, contract, service, billingConfigurations, lastSyncDateTime, lastSyncStatus } = doc;
  const own =
    words === undefined
      ? { billingConfigurations: billingConfigurations ?? undefined }
      : { [words.contract]: contract ?? undefined, [words.service]: service ?? undefined };
  const row = { organization: { id: organization, name }, company, ...own, lastSyncDateTime, lastSyncStatus };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

export const mappings =
  (product: Product): ReadRule =>
  async (ctx, input) => {
    const rules = PRODUCT_RULES[product];
    const { id } = await integrationOf(ctx.here, rules, uuidIn(input));
    const all = await mappingsOf(ctx.here, id);
    const names = await namesOf(
      ctx.here,
      all.map(({ doc }) => String(doc.organization)),
    );
    const rows = all.map((each) => shown(rules, each, names.get(String(each.doc.organization)) ?? ''));
    return under('records', await listed(ctx, input, ROWS[product], rows));
  };

/** What each item comes to, or why none is kept. */
type Prepared =
  | { readonly kept: readonly { readonly wish: Wish; readonly looked: Looked | undefined }[] }
  | { readonly refusal: MusterError; readonly reason: string };

const dataIn = (body: Document | undefined): readonly Document[] =>
  ((body ?? {}) as { readonly data?: readonly Document[] }).data ?? [];

/** @throws MusterError `unprocessable` for an organization that is not the provider's */
async function mustBeOwn(here: ScopedReader, wishes: readonly Wish[]): Promise<void> {
  const names = await namesOf(
    here,
    wishes.map(({ organization }) => organization),
  );
  for (const { field, organization, mapping } of wishes) {
    if (mapping !== undefined && !names.has(organization)) {
      throw unprocessableField(`${field}.organization.id`, 'is no organization of the provider');
    }
  }
}

export const prepareMappings =
  (product: Product): Prepare =>
  async (ctx, input): Promise<Prepared> => {
    const rules = PRODUCT_RULES[product];
    const { asked } = await opened(ctx, product, input);
    const wishes = wishesOf(rules, dataIn(input.body));
    await mustBeOwn(ctx.here, wishes);
    const look = looking(asked);
    try {
      const kept = await few(wishes, async (wish) => {
        const looked = wish.mapping === undefined ? undefined : await look(wish.mapping);
        return { wish, looked };
      });
      for (const { wish, looked } of kept) mustBeThere(wish, looked);
      return { kept };
    } catch (error) {
      const refusal = refusalOf(error);
      return { refusal, reason: String(refusal.info?.reason) };
    }
  };

/** @throws MusterError `unprocessable` that names the item and what of it the product does not have */
function mustBeThere({ field, mapping }: Wish, looked: Looked | undefined): void {
  if (mapping === undefined || looked === undefined || 'found' in looked) return;
  const { what, why } = looked.missing;
  const name = what === 'company' ? 'company.id' : mapping.named[what];
  throw unprocessableField(`${field}.${what === 'company' || name.includes('.') ? name : `${name}.id`}`, why);
}

export const map =
  (product: Product): WriteRule =>
  async (ctx, input) => {
    const rules = PRODUCT_RULES[product];
    const { id } = await integrationOf(ctx.here, rules, uuidIn(input));
    const prepared = ctx.prepared as Prepared;
    if ('refusal' in prepared) {
      const { refusal, reason } = prepared;
      await keepErrors(ctx.here, id, [{ errorType: reason, message: refusal.message, orgId: '' }], ctx.now);
      return { type: 'refusal', error: refusal };
    }
    await mustBeOwn(
      ctx.here,
      prepared.kept.map(({ wish }) => wish),
    );
    for (const { wish, looked } of prepared.kept) await keep(ctx, id, wish, looked);
    return { type: 'none' };
  };

async function keep(ctx: WriteContext, integration: string, wish: Wish, looked: Looked | undefined): Promise<void> {
  const { organization, mapping } = wish;
  const key = keyOf(integration, organization);
  const before = await ctx.here.byUnique(psaMapping, 'key', key);
  if (mapping === undefined || looked === undefined || !('found' in looked)) {
    if (before !== undefined) await ctx.here.remove(before);
    return;
  }
  const { company, contract, service } = looked.found;
  const { nonBillableUsers, billingConfigurations } = mapping;
  const counted = nonBillableUsers === undefined ? {} : { nonBillableUsers };
  const doc = {
    integration,
    organization,
    key,
    company,
    contract,
    // Who is not billed is said of a service, and stands without one too.
    service:
      service === undefined && nonBillableUsers === undefined
        ? undefined
        : { id: '', name: '', ...service, ...counted },
    billingConfigurations,
    lastSyncDateTime: new Date(ctx.now).toISOString(),
    lastSyncStatus: 'success',
  };
  if (before === undefined) await ctx.here.insert(psaMapping, doc);
  else await ctx.here.update(before, doc);
}
