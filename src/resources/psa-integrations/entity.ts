import { Type, type TProperties } from 'typebox';
import { kind } from '../../kit/kind.ts';
import { AnyObject, derived, Id, internal, secret } from '../../kit/schemas.ts';

/** The products that a provider can be integrated with: they are in its paths. */
export const PRODUCTS = ['autotask', 'connectwise', 'syncro'] as const;
export type Product = (typeof PRODUCTS)[number];
export const ProductName = Type.Enum([...PRODUCTS]);

export const UUID = Type.String({
  pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  description: 'A UUID.',
});
/** Whatever is none names nothing. */
export const UuidParam = Type.String({ minLength: 1, maxLength: 64, description: 'A UUID.' });

export const Setting = Type.String({ minLength: 1, maxLength: 255 });
export const Secret = Type.String({ ...secret, minLength: 1, maxLength: 1024 });
export const Url = Type.String({
  minLength: 1,
  maxLength: 2048,
  description: 'Of the server, with or without https://.',
});
export const Subdomain = Type.String({
  minLength: 1,
  maxLength: 63,
  description: 'The first part of <subdomain>.syncromsp.com.',
});

export const settings = {
  automaticTicketing: Type.Boolean({
    description: 'Whether tickets are opened for the alerts that are configured to have some.',
  }),
  companyTypeIds: Type.Array(Type.Integer(), {
    maxItems: 150,
    description: 'Companies of these types alone are listed; of all types where it is empty.',
  }),
};

/** What the integrations with all products have, of which the last three are the server's own business. */
const common = {
  id: UUID,
  isMspAuthConfigured: Type.Boolean({ ...derived, description: 'Always false: nobody signs in by way of it.' }),
  ...settings,
  /** A provider has one. */
  singleton: Type.Boolean(internal),
  /** Where the product answers, as it was when the credentials were tried. */
  baseUrl: Type.String(internal),
  /** How alerts become tickets, by the UUID of the alert. */
  alerts: Type.Record(Type.String(), AnyObject, internal),
};

const integrationKind = <P extends TProperties, N extends string>(name: N, label: string, own: P) =>
  kind({
    kind: `${name}_integration` as const,
    label: `${label} integration`,
    entity: Type.Object({ ...common, ...own }, { $id: `Kept${label}Integration` }),
    idField: 'id',
    home: 'provider',
    nameField: 'id' as never,
    unique: [{ name: 'singleton' as never, message: `the provider has an integration with ${label} already` }],
    defaults: { isMspAuthConfigured: false, automaticTicketing: false, companyTypeIds: [], alerts: {} } as never,
  });

export const autotaskIntegration = integrationKind('autotask', 'Autotask', { username: Setting, secret: Secret });
export const connectwiseIntegration = integrationKind('connectwise', 'ConnectWise', {
  companyId: Setting,
  url: Url,
  publicKey: Secret,
  privateKey: Secret,
});
export const syncroIntegration = integrationKind('syncro', 'Syncro', { subdomain: Subdomain, apiToken: Secret });

/** A thing of the product's by its id, with its name as it was when it was last looked at. */
const named = { id: Type.String(), name: Type.String() };
export const Named = Type.Object(named);
export const Service = Type.Object({ ...named, nonBillableUsers: Type.Optional(Type.Integer({ minimum: 0 })) });

/** Which company an organization is there, and what it is billed by: in the names of directory/psa-port.ts. */
export const PsaMapping = Type.Object(
  {
    id: Type.String(derived),
    integration: UUID,
    organization: Id,
    /** Both together. */
    key: Type.String(internal),
    company: Named,
    contract: Type.Optional(Named),
    service: Type.Optional(Service),
    /** Syncro's own words for contract and service. */
    billingConfigurations: Type.Optional(AnyObject),
    lastSyncDateTime: Type.String({ format: 'date-time' }),
    lastSyncStatus: Type.Enum(['success', 'failed']),
  },
  { $id: 'PsaMapping' },
);
export const psaMapping = kind({
  kind: 'psa_mapping',
  label: 'Mapping of an organization',
  entity: PsaMapping,
  idField: 'id',
  home: 'provider',
  nameField: 'id',
  unique: [{ name: 'key' }],
  indexed: ['integration', 'organization'],
});

/** What failed when nobody was there to be told, or was kept beside the answer. */
export const PsaError = Type.Object(
  {
    id: Type.String(derived),
    integration: UUID,
    errorType: Type.String(),
    message: Type.String(),
    /** Empty where it is about no organization. */
    orgId: Type.String(),
    timestamp: Type.String({ format: 'date-time' }),
  },
  { $id: 'PsaError' },
);
export const psaError = kind({
  kind: 'psa_error',
  label: 'Error of an integration',
  entity: PsaError,
  idField: 'id',
  home: 'provider',
  nameField: 'errorType',
  indexed: ['integration', 'orgId'],
});

/** What all integrations of the provider with a product have in common: who asks, and where. */
export const PsaVendor = Type.Object(
  {
    id: Type.String(derived),
    product: ProductName,
    url: Type.String({
      maxLength: 2048,
      description:
        'Where the product is asked: of Autotask whoever knows the zones, of Syncro with {subdomain} in it. ' +
        'ConnectWise has that of each integration instead. Integrations keep what it was when their credentials were last given.',
    }),
    identifierSet: Type.Boolean({ ...derived, description: 'Whether there is an identifier.' }),
    identifier: Type.Optional(
      Type.String({
        ...secret,
        minLength: 1,
        maxLength: 255,
        description:
          "Names this server to the product: Autotask's API tracking identifier, ConnectWise's client id. Syncro has none.",
      }),
    ),
  },
  { $id: 'PsaVendor' },
);
export const psaVendor = kind({
  kind: 'psa_vendor',
  label: 'Product',
  entity: PsaVendor,
  idField: 'id',
  home: 'provider',
  nameField: 'product',
  unique: [{ name: 'product' }],
});
