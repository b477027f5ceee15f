import { Type, type TObject, type TSchema } from 'typebox';
import { muster, v2Wrapped } from '../../kit/dialects.ts';
import type { Kind } from '../../kit/kind.ts';
import { listQuery } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import {
  autotaskIntegration,
  connectwiseIntegration,
  ProductName,
  PsaVendor,
  psaError,
  psaMapping,
  psaVendor,
  syncroIntegration,
  UuidParam,
  type Product,
} from './entity.ts';
import {
  AdditionRow,
  AlertRow,
  autotask,
  CompanyRow,
  connectwise,
  ContractRow,
  ErrorRow,
  FieldRow,
  IntegrationRow,
  ScheduleRow,
  ServiceRow,
  syncro,
  TypeRow,
} from './bodies.ts';

/** Integrations of a provider with the products in which it keeps customers, contracts and tickets (docs/areas/provider-integrations.md). */
export const kinds = {
  autotaskIntegration,
  connectwiseIntegration,
  syncroIntegration,
  psaMapping,
  psaError,
  psaVendor,
};

const common = {
  area: 'Providers',
  family: v2Wrapped,
  reach: 'provider',
  access: 'provider.administrators',
} as const;
const reading = { ...common, method: 'GET', status: 200 } as const;
const params = Type.Object({ UUID: UuidParam });
/** An alert's UUID is in upper or lower case, as it likes. */
const alertParams = Type.Object({
  provider_id: Type.String({ pattern: '^[0-9a-fA-F]{24}$', description: 'ObjectID: 24 hexadecimal digits.' }),
  alert_UUID: UuidParam,
});
/** A call of the product's may be refused there: 422 says what it said. 429 where it asks to be left alone for a while. */
const asking = { errors: [422, 429] } as const;
const page = listQuery(v2Wrapped, {});

const records = <S extends TSchema>(row: S, name: string) =>
  Type.Object({ records: Type.Array(row), totalCount: Type.Integer() }, { $id: name });
const results = <S extends TSchema>(row: S, name: string) =>
  Type.Object({ results: Type.Array(row), totalCount: Type.Integer() }, { $id: name });

interface Shapes {
  readonly label: string;
  readonly kind: Kind;
  readonly integration: TSchema;
  readonly create: TObject;
  readonly patch: TObject;
  readonly mapping: TObject;
  readonly mappings: TObject;
  readonly settings: TSchema;
  readonly settingsPatch: TObject;
  readonly alert: TObject;
  readonly alertPut: TObject;
  readonly alertOptions: TSchema;
}

/** The operations that every product has. */
function operationsOf<const P extends Product, const S extends Shapes>(product: P, shapes: S, documented: TSchema) {
  const { label, kind } = shapes;
  const path = `/api/v2/integrations/${product}/{UUID}` as const;
  const alerts = `/api/v2/providers/{provider_id}/integrations/${product}/alerts` as const;
  return {
    create: op({
      ...common,
      ...asking,
      id: `${product}_createConfiguration`,
      method: 'POST',
      path: `/api/v2/providers/{provider_id}/integrations/${product}` as const,
      title: `Integrate the provider with ${label}`,
      description:
        'The credentials are tried first, by a real call: 422 says what is wrong with them, and nothing is saved. 409 where ' +
        'there is an integration already.',
      body: shapes.create as S['create'],
      status: 201,
      response: Type.Object({ integrationId: Type.String() }, { $id: 'PsaIntegrationCreated' }),
      errors: [409, 422, 429],
    }),
    get: op({
      ...reading,
      id: `${product}_getConfiguration`,
      path,
      params,
      title: `Get the integration with ${label}`,
      response: shapes.integration as S['integration'],
      verb: { name: 'get', kind },
    }),
    update: op({
      ...common,
      ...asking,
      id: `${product}_updateConfiguration`,
      method: 'PATCH',
      path,
      params,
      title: `Change the integration with ${label}`,
      description:
        'What it becomes is tried first, as when it was made. Secrets that are left out stay as they are. 409 where another ' +
        'change was kept meanwhile.',
      errors: [409, 422, 429],
      body: shapes.patch as S['patch'],
      bodyOptional: true,
      status: 200,
      response: shapes.integration as S['integration'],
    }),
    remove: op({
      ...common,
      id: `${product}_deleteConfiguration`,
      method: 'DELETE',
      path,
      params,
      title: `End the integration with ${label}`,
      description: 'Its mappings, settings and errors go with it. Nothing is changed at the product.',
      status: 204,
      response: null,
      dangerous: true,
      verb: { name: 'remove', kind },
    }),
    companies: op({
      ...reading,
      ...asking,
      id: `${product}_retrieveCompanies`,
      path: `${path}/companies` as const,
      params,
      title: `List the companies that ${label} has`,
      query: page,
      response: records(CompanyRow, `${product}_companies`),
    }),
    mappings: op({
      ...reading,
      id: `${product}_retrieveMappings`,
      path: `${path}/mappings` as const,
      params,
      title: `List which organizations are which companies of ${label}`,
      query: page,
      response: Type.Object({ records: Type.Array(shapes.mapping as S['mapping']), totalCount: Type.Number() }),
    }),
    map: op({
      ...common,
      ...asking,
      id: `${product}_patchMappings`,
      method: 'PATCH',
      path: `${path}/mappings` as const,
      params,
      title: `Say which organizations are which companies of ${label}`,
      description:
        'An organization has one mapping: an item takes the place of the one before. All items are kept or none is; 422 names ' +
        `the one that is about an organization of others, or about something that ${label} does not have.`,
      body: shapes.mappings as S['mappings'],
      bodyOptional: true,
      status: 204,
      response: null,
      documented,
    }),
    settings: op({
      ...reading,
      id: `${product}_retrieveSettings`,
      path: `${path}/settings` as const,
      params,
      title: `Get the settings of the integration with ${label}`,
      response: shapes.settings as S['settings'],
    }),
    set: op({
      ...common,
      id: `${product}_patchSettings`,
      method: 'PATCH',
      path: `${path}/settings` as const,
      params,
      title: `Change the settings of the integration with ${label}`,
      body: shapes.settingsPatch as S['settingsPatch'],
      bodyOptional: true,
      status: 200,
      response: shapes.settings as S['settings'],
    }),
    alerts: op({
      ...reading,
      id: `${product}_retrieveAllAlertConfigurations`,
      path: `${alerts}/configuration` as const,
      title: `List how alerts become tickets of ${label}`,
      response: Type.Object({ records: Type.Array(shapes.alert as S['alert']) }),
    }),
    alertOptions: op({
      ...reading,
      ...asking,
      id: `${product}_retrieveAllAlertConfigurationOptions`,
      path: `${alerts}/configuration/options` as const,
      title: `List what tickets of ${label} can be given`,
      response: shapes.alertOptions as S['alertOptions'],
    }),
    configureAlert: op({
      ...common,
      id: `${product}_updateAlertConfiguration`,
      method: 'PUT',
      path: `${alerts}/{alert_UUID}/configuration` as const,
      params: alertParams,
      title: `Say how an alert becomes a ticket of ${label}`,
      body: shapes.alertPut as S['alertPut'],
      bodyOptional: true,
      status: 200,
      response: shapes.alert as S['alert'],
    }),
  };
}

/** The names of operations with the product in front. */
type Prefixed<P extends string, O> = { readonly [K in keyof O & string as `${P}${Capitalize<K>}`]: O[K] };
function prefixed<const P extends string, O extends object>(prefix: P, operations: O): Prefixed<P, O> {
  const named = Object.entries(operations).map(([name, each]) => [
    `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    each as unknown,
  ]);
  return Object.fromEntries(named) as Prefixed<P, O>;
}

const ofProvider = '/api/v2/providers/{provider_id}/integrations';
const ours = {
  area: 'Muster provider integrations',
  family: muster,
  reach: 'provider',
  access: 'provider.administrators',
} as const;
const vendors = '/muster/v1/integrations/vendors';

export const operations = {
  list: op({
    ...reading,
    id: 'providers_retrieveIntegrations',
    path: ofProvider,
    title: 'List the integrations of the provider',
    query: listQuery(v2Wrapped, { fields: false }),
    response: records(IntegrationRow, 'IntegrationsResponse'),
  }),
  ticketingAlerts: op({
    ...reading,
    id: 'mtpIntegration_retrieveAlerts',
    path: `${ofProvider}/ticketing/alerts`,
    title: 'List the alerts that tickets can be opened for',
    response: Type.Object({ records: Type.Array(AlertRow) }, { $id: 'TicketingIntegrationAlertsResp' }),
  }),
  errors: op({
    ...reading,
    id: 'mtpIntegration_retrieveSyncErrors',
    path: '/api/v2/integrations/{integration_type}/{UUID}/errors',
    params: Type.Object({ integration_type: ProductName, UUID: UuidParam }),
    title: 'List what failed of an integration',
    description:
      'The latest 200: mappings that no longer hold, tickets that could not be opened, credentials that were refused.',
    response: records(ErrorRow, 'IntegrationSyncErrorResp'),
  }),
  ...prefixed('autotask', operationsOf('autotask', autotask, autotask.mapping)),
  autotaskCompanyTypes: op({
    ...reading,
    ...asking,
    id: 'autotask_retrieveCompanyTypes',
    path: '/api/v2/integrations/autotask/{UUID}/companytypes',
    params,
    title: 'List the types of companies that Autotask has',
    response: records(TypeRow, 'AutotaskCompanyTypeResp'),
  }),
  autotaskContracts: op({
    ...reading,
    ...asking,
    id: 'autotask_retrieveContracts',
    path: '/api/v2/integrations/autotask/{UUID}/contracts',
    params,
    title: 'List the active contracts that Autotask has',
    query: page,
    response: results(ContractRow, 'AutotaskContractResp'),
  }),
  autotaskContractFields: op({
    ...reading,
    ...asking,
    id: 'autotask_retrieveContractsFields',
    path: '/api/v2/integrations/autotask/{UUID}/contracts/fields',
    params,
    title: 'List the fields of contracts in Autotask that have one of a few values',
    response: results(FieldRow, 'AutotaskContractFieldResp'),
  }),
  autotaskServices: op({
    ...reading,
    ...asking,
    id: 'autotask_retrieveServices',
    path: '/api/v2/integrations/autotask/{UUID}/contracts/services',
    params,
    title: 'List the services of contracts that Autotask has',
    query: page,
    response: results(ServiceRow, 'AutotaskServiceResp'),
  }),
  ...prefixed('connectwise', operationsOf('connectwise', connectwise, connectwise.mappings)),
  connectwiseCompanyTypes: op({
    ...reading,
    ...asking,
    id: 'connectwise_retrieveCompanyTypes',
    path: '/api/v2/integrations/connectwise/{UUID}/companytypes',
    params,
    title: 'List the types of companies that ConnectWise has',
    response: records(TypeRow, 'ConnectwiseCompanyTypeResp'),
  }),
  connectwiseAgreements: op({
    ...reading,
    ...asking,
    id: 'connectwise_retrieveAgreements',
    path: '/api/v2/integrations/connectwise/{UUID}/agreements',
    params,
    title: 'List the agreements that ConnectWise has',
    query: page,
    response: results(ContractRow, 'ConnectwiseAgreementResp'),
  }),
  connectwiseAdditions: op({
    ...reading,
    ...asking,
    id: 'connectwise_retrieveAdditions',
    path: '/api/v2/integrations/connectwise/{UUID}/agreements/{agreement_ID}/additions',
    params: Type.Object({ UUID: UuidParam, agreement_ID: Type.String({ minLength: 1, maxLength: 64 }) }),
    title: 'List the additions of an agreement in ConnectWise',
    query: page,
    response: results(AdditionRow, 'ConnectwiseAdditionResp'),
  }),
  ...prefixed('syncro', operationsOf('syncro', syncro, syncro.mappings)),
  syncroBillingOptions: op({
    ...reading,
    ...asking,
    id: 'syncro_retrieveBillingMappingConfigurationOptions',
    path: '/api/v2/integrations/syncro/{UUID}/billing_mapping_configuration_options',
    params,
    title: 'List the recurring invoices that Syncro has, with their lines',
    description: 'One option, `schedule`; limit, skip, filter and sort are about its values.',
    query: page,
    response: Type.Object(
      { options: Type.Array(Type.Object({ name: Type.String(), values: Type.Array(ScheduleRow) })) },
      { $id: 'SyncroBillingMappingConfigurationOptionsResp' },
    ),
  }),
  vendors: op({
    ...ours,
    id: 'muster_integration_vendors_list',
    method: 'GET',
    path: vendors,
    title: 'List where the products are asked, and as whom',
    status: 200,
    response: results(PsaVendor, 'PsaVendors'),
  }),
  vendor: op({
    ...ours,
    id: 'muster_integration_vendors_get',
    method: 'GET',
    path: `${vendors}/{product}`,
    params: Type.Object({ product: ProductName }),
    title: 'Get where a product is asked, and as whom',
    status: 200,
    response: PsaVendor,
  }),
  setVendor: op({
    ...ours,
    id: 'muster_integration_vendors_put',
    method: 'PUT',
    path: `${vendors}/{product}`,
    params: Type.Object({ product: ProductName }),
    title: 'Set where a product is asked, and as whom',
    description:
      'A URL that is left out is the usual one. An identifier that is left out stays as it is, unless the URL becomes another.',
    body: Type.Object(
      {
        url: Type.Optional(PsaVendor.properties.url),
        identifier: PsaVendor.properties.identifier,
      },
      { $id: 'PsaVendorPut' },
    ),
    status: 200,
    response: PsaVendor,
  }),
  usage: op({
    ...ours,
    id: 'muster_integration_usage',
    method: 'GET',
    path: '/muster/v1/integrations/{UUID}/usage',
    params,
    title: 'Count the users that each mapped organization is billed for',
    description: 'Nothing is changed at the product: whoever bills takes the numbers from here.',
    status: 200,
    response: results(
      Type.Object({
        organization: Type.Object({ id: Type.String(), name: Type.String() }),
        company: Type.Object({ id: Type.String(), name: Type.String() }),
        users: Type.Integer({ description: 'All that the organization has, whatever their state.' }),
        nonBillableUsers: Type.Integer(),
        billableUsers: Type.Integer(),
      }),
      'PsaUsage',
    ),
  }),
  sync: op({
    ...ours,
    ...asking,
    id: 'muster_integration_sync',
    method: 'POST',
    path: '/muster/v1/integrations/{UUID}/sync',
    params,
    title: 'Look at once whether the mappings of an integration still hold',
    description: 'As it happens once a day: names are taken over, and what is gone there is an error.',
    status: 200,
    response: Type.Object({ checked: Type.Integer(), failed: Type.Integer() }, { $id: 'PsaSyncResult' }),
  }),
};
