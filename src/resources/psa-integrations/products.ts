import type { Ports } from '../../directory/ports.ts';
import type { PsaPort } from '../../directory/psa-port.ts';
import type { Document } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import type { Kind } from '../../kit/kind.ts';
import { autotaskIntegration, connectwiseIntegration, syncroIntegration, type Product } from './entity.ts';

/** A product with the credentials in place. */
export type Asked = {
  readonly [Name in keyof PsaPort<never>]: PsaPort<never>[Name] extends (at: never, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never;
};

/** What the credentials of an integration are made of. */
export interface Given {
  readonly baseUrl: string;
  /** What names this server to the product; empty where nothing has been set. */
  readonly identifier: string;
  readonly doc: Document;
  readonly secret: Document;
}

/** What is particular to a product: data and no behaviour beyond it. */
export interface ProductRules {
  readonly product: Product;
  readonly label: string;
  readonly kind: Kind;
  /** Properties of its body that are kept apart. */
  readonly secrets: readonly string[];
  /** Properties that say where it is: when one becomes another, all secrets are given anew. */
  readonly leading: readonly string[];
  /** What people call the identifier; undefined where the product has none. */
  readonly identifier: string | undefined;
  /** Where it is asked unless the provider says otherwise. */
  readonly usualUrl: string;
  /** Where an integration is asked, before the product itself knows better. */
  readonly place: (doc: Document, vendorUrl: string) => string;
  readonly ask: (ports: Ports, given: Given) => Asked;
  /** What it calls a contract and a service; undefined where both are in `billingConfigurations`. */
  readonly words: { readonly contract: string; readonly service: string } | undefined;
  /** Whether a service is found by its contract alone. */
  readonly serviceNeedsContract: boolean;
}

const bind = <Access>(port: PsaPort<Access>, at: Access): Asked => ({
  check: (...rest) => port.check(at, ...rest),
  list: (...rest) => port.list(at, ...rest),
  get: (...rest) => port.get(at, ...rest),
  companyTypes: (...rest) => port.companyTypes(at, ...rest),
  contractFields: (...rest) => port.contractFields(at, ...rest),
  ticketChoices: (...rest) => port.ticketChoices(at, ...rest),
  findTicket: (...rest) => port.findTicket(at, ...rest),
  openTicket: (...rest) => port.openTicket(at, ...rest),
});

function text(part: Document, name: string): string {
  const value = part[name];
  return typeof value === 'string' ? value : '';
}

export const PRODUCT_RULES: Readonly<Record<Product, ProductRules>> = {
  autotask: {
    product: 'autotask',
    label: 'Autotask',
    kind: autotaskIntegration,
    secrets: ['secret'],
    leading: [],
    identifier: 'API tracking identifier',
    usualUrl: 'https://webservices.autotask.net/atservicesrest',
    place: (_doc, vendorUrl) => baseUrlOf(vendorUrl, 'url'),
    ask: ({ psa }, { baseUrl, identifier, doc, secret }) =>
      bind(psa.autotask, {
        baseUrl,
        integrationCode: identifier,
        username: text(doc, 'username'),
        secret: text(secret, 'secret'),
      }),
    words: { contract: 'contract', service: 'service' },
    serviceNeedsContract: false,
  },
  connectwise: {
    product: 'connectwise',
    label: 'ConnectWise',
    kind: connectwiseIntegration,
    secrets: ['publicKey', 'privateKey'],
    leading: ['url'],
    identifier: 'client id',
    usualUrl: '',
    place: (doc) => baseUrlOf(text(doc, 'url'), 'url'),
    ask: ({ psa }, { baseUrl, identifier, doc, secret }) =>
      bind(psa.connectwise, {
        baseUrl,
        clientId: identifier,
        companyId: text(doc, 'companyId'),
        publicKey: text(secret, 'publicKey'),
        privateKey: text(secret, 'privateKey'),
      }),
    words: { contract: 'agreement', service: 'addition' },
    serviceNeedsContract: true,
  },
  syncro: {
    product: 'syncro',
    label: 'Syncro',
    kind: syncroIntegration,
    secrets: ['apiToken'],
    leading: ['subdomain'],
    identifier: undefined,
    usualUrl: 'https://{subdomain}.syncromsp.com',
    place: (doc, vendorUrl) => {
      const subdomain = text(doc, 'subdomain').toLowerCase();
      if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(subdomain)) {
        throw invalidField(
          'subdomain',
          'has letters, digits and hyphens alone: the first part of <subdomain>.syncromsp.com',
        );
      }
      return baseUrlOf(vendorUrl.replaceAll('{subdomain}', subdomain), 'subdomain');
    },
    ask: ({ psa }, { baseUrl, secret }) => bind(psa.syncro, { baseUrl, apiToken: text(secret, 'apiToken') }),
    words: undefined,
    serviceNeedsContract: true,
  },
};

/** A URL without a slash at the end, and with https:// where it has no scheme. @throws MusterError `invalid` */
export function baseUrlOf(given: string, field: string): string {
  const url = URL.parse(given.includes('://') ? given : `https://${given}`);
  const isPlain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '';
  if (!isPlain) throw invalidField(field, 'has to be a host or an http(s) URL, without a user and a query');
  return url.href.replace(/\/+$/, '');
}
