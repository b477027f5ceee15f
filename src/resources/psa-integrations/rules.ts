import { expectVersion } from '../../directory/if-match.ts';
import { compare, type Predicate } from '../../wire/filters/predicate.ts';
import type { Event, KindRules, ReadRule, RuleSet, WriteContext, WriteRule } from '../../directory/types.ts';
import type { Kind } from '../../kit/kind.ts';
import { every } from '../hub-accounts/every.ts';
import { organizationKind } from '../organizations/contract.ts';
import { configurations, configure, options, ticketingAlerts } from './alert-configurations.ts';
import { ErrorRow, IntegrationRow } from './bodies.ts';
import { PRODUCTS, psaError, psaMapping, psaVendor, type Product } from './entity.ts';
import { errorsOf } from './errors.ts';
import { create, prepareCreate, prepareUpdate, update } from './integrations.ts';
import { companies, listed, ownLists, under } from './lists.ts';
import { map, mappings, prepareMappings } from './mappings.ts';
import { PRODUCT_RULES } from './products.ts';
import { integrationOf, ownProvider, uuidIn } from './settle.ts';
import { CHECK_JOB, checkJob, prepareSync, sync } from './sync.ts';
import { raise, TICKET_JOB, ticketJob } from './tickets.ts';
import { usage } from './usage.ts';
import { setVendor, vendor, vendors } from './vendors.ts';

const lowered: ReadRule & WriteRule = (_ctx: unknown, input, next) =>
  next({ ...input, params: { ...input.params, UUID: uuidIn(input) } });

const integrations: ReadRule = async (ctx, input) => {
  ownProvider(ctx, input);
  const rows = [];
  for (const product of PRODUCTS) {
    const found = await ctx.here.byUnique(PRODUCT_RULES[product].kind, 'singleton', 'true');
    if (found !== undefined) rows.push({ integrationId: found.id, type: product });
  }
  return under('records', await listed(ctx, input, IntegrationRow, rows));
};

const errors: ReadRule = async (ctx, input) => {
  const rules = PRODUCT_RULES[input.params.integration_type as Product];
  const { id } = await integrationOf(ctx.here, rules, uuidIn(input));
  const { entries, total } = await errorsOf(ctx.here, id);
  const names = Object.keys(ErrorRow.properties);
  const records = entries.map(({ doc }) => Object.fromEntries(names.map((name) => [name, doc[name]])));
  return { type: 'value', value: { records, totalCount: total } };
};

const settings =
  (product: Product): ReadRule =>
  async (ctx, input) => ({
    type: 'entry',
    entry: await integrationOf(ctx.here, PRODUCT_RULES[product], uuidIn(input)),
  });

const set =
  (product: Product): WriteRule =>
  async (ctx, input) => {
    const entry = await integrationOf(ctx.here, PRODUCT_RULES[product], uuidIn(input));
    expectVersion(ctx, entry);
    return { type: 'entry', entry: await ctx.here.update(entry, input.body ?? {}) };
  };

/** The rules of one operation that every product has. */
const ofEach = <Rule>(name: string, rule: (product: Product) => Rule): Readonly<Record<string, Rule>> =>
  Object.fromEntries(PRODUCTS.map((product) => [`${product}_${name}`, rule(product)]));

const integrationKinds: readonly Kind[] = Object.values(PRODUCT_RULES).map(({ kind }) => kind);

const removeAll = async (ctx: WriteContext, where: Predicate): Promise<void> => {
  await every(ctx.here, psaMapping, where, (each) => ctx.here.remove(each));
};

/** What hangs on an integration goes with it, and what is about an organization with that. */
async function forget(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind === undefined || before === undefined) return;
  if (kind === organizationKind) {
    await removeAll(ctx, compare('eq', 'organization', before.id));
    await every(ctx.here, psaError, compare('eq', 'orgId', before.id), (each) => ctx.here.remove(each));
  }
  if (integrationKinds.includes(kind)) {
    await removeAll(ctx, compare('eq', 'integration', before.id));
    await every(ctx.here, psaError, compare('eq', 'integration', before.id), (each) => ctx.here.remove(each));
    await ctx.here.cancel(CHECK_JOB, before.id);
  }
}

export const rules: RuleSet = {
  kinds: [
    ...integrationKinds.map((kind): KindRules => ({
      kind,
      derive: async () => ({ doc: { isMspAuthConfigured: false } }),
    })),
    {
      kind: psaVendor,
      derive: async (_ctx, { secret }) => ({ doc: { identifierSet: secret.identifier !== undefined } }),
    },
  ],
  reads: {
    providers_retrieveIntegrations: integrations,
    mtpIntegration_retrieveAlerts: ticketingAlerts,
    mtpIntegration_retrieveSyncErrors: errors,
    ...ofEach('getConfiguration', () => lowered),
    ...ofEach('retrieveCompanies', companies),
    ...ofEach('retrieveMappings', mappings),
    ...ofEach('retrieveSettings', settings),
    ...ofEach('retrieveAllAlertConfigurations', configurations),
    ...ofEach('retrieveAllAlertConfigurationOptions', options),
    ...ownLists,
    muster_integration_vendors_list: vendors,
    muster_integration_vendors_get: vendor,
    muster_integration_usage: usage,
  },
  prepares: {
    ...ofEach('createConfiguration', prepareCreate),
    ...ofEach('updateConfiguration', prepareUpdate),
    ...ofEach('patchMappings', prepareMappings),
    muster_integration_sync: prepareSync,
  },
  writes: {
    ...ofEach('createConfiguration', create),
    ...ofEach('updateConfiguration', update),
    ...ofEach('deleteConfiguration', () => lowered),
    ...ofEach('patchMappings', map),
    ...ofEach('patchSettings', set),
    ...ofEach('updateAlertConfiguration', configure),
    muster_integration_vendors_put: setVendor,
    muster_integration_sync: sync,
  },
  reactions: [forget, raise],
  jobs: { [CHECK_JOB]: checkJob, [TICKET_JOB]: ticketJob },
};
