import type { Making, Samples } from './sample.ts';

/** Integrations are the provider's, which has one with each product: all organizations share them. */

interface Integrations {
  readonly records: readonly { readonly integrationId: string; readonly type: string }[];
}

const BODIES = {
  autotask: () => ({ username: 'api@autotask.example', secret: 'sample-autotask-secret' }),
  connectwise: () => ({
    companyId: 'sample',
    url: 'connectwise.example',
    publicKey: 'sample-public-key',
    privateKey: 'sample-private-key',
  }),
  syncro: () => ({ subdomain: 'sample', apiToken: 'sample-syncro-token' }),
} as const;
type Product = keyof typeof BODIES;
const PRODUCTS = Object.keys(BODIES) as Product[];

/** The one with a product, made where there is none. */
async function integrationWith({ post, id }: Making, product: Product): Promise<string> {
  const path = `/api/v2/providers/${id('provider')}/integrations`;
  const { records } = await post<Integrations>(path, undefined, 'GET');
  const found = records.find(({ type }) => type === product);
  if (found !== undefined) return found.integrationId;
  if (product !== 'syncro') {
    await post(`/muster/v1/integrations/vendors/${product}`, { identifier: `sample-${product}-identifier` }, 'PUT');
  }
  return (await post<{ integrationId: string }>(`${path}/${product}`, BODIES[product]())).integrationId;
}

const mapped = (organization: string, more: object = {}) => ({
  data: [{ organization: { id: organization, name: 'Own' }, company: { id: '1', name: 'First company' }, ...more }],
});
const CONTRACT = { id: '11', name: 'Support' };
const SERVICE = { id: '111', name: 'Per user' };
const billingConfigurations = {
  fields: {
    schedule_id: { kind: 'numberValue', numberValue: 11 },
    line_item_id: { kind: 'numberValue', numberValue: 111 },
  },
};
const alert = { shouldCreateTickets: true, dueDays: 3 };
const priority = { id: 1, name: 'High' };

export const samples: Samples = {
  make: async (at) => {
    const ids: Record<string, string> = {};
    for (const product of PRODUCTS) {
      ids[product] = await integrationWith(at, product);
      await at.post(`/api/v2/integrations/${product}/${ids[product]}/mappings`, mapped(at.organization), 'PATCH');
    }
    const { autotask = '', connectwise = '', syncro = '' } = ids;
    return {
      autotask,
      connectwise,
      syncro,
      psaProduct: 'autotask',
      psaAgreement: '11',
      psaAlert: '6f1d2b1e-8c53-8a4e-8f10-000000000001',
    };
  },
  segments: {
    'api/v2/integrations': 'psaProduct',
    'api/v2/integrations/{integration_type}': 'autotask',
    'api/v2/integrations/autotask': 'autotask',
    'api/v2/integrations/connectwise': 'connectwise',
    'api/v2/integrations/connectwise/{UUID}/agreements': 'psaAgreement',
    'api/v2/integrations/syncro': 'syncro',
    'api/v2/providers/{provider_id}/integrations/autotask/alerts': 'psaAlert',
    'api/v2/providers/{provider_id}/integrations/connectwise/alerts': 'psaAlert',
    'api/v2/providers/{provider_id}/integrations/syncro/alerts': 'psaAlert',
    'muster/v1/integrations': 'autotask',
    'muster/v1/integrations/vendors': 'psaProduct',
  },
  once: Object.fromEntries(
    PRODUCTS.map((product) => [`${product}_createConfiguration`, 'a provider has one with each product']),
  ),
  bodies: {
    autotask_createConfiguration: BODIES.autotask,
    autotask_updateConfiguration: () => ({ secret: 'another-autotask-secret' }),
    autotask_patchMappings: ({ id }) =>
      mapped(id('organization'), { contract: CONTRACT, service: { ...SERVICE, nonBillableUsers: 2 } }),
    autotask_patchSettings: () => ({ automaticTicketing: true, companyTypeIds: [1] }),
    autotask_updateAlertConfiguration: () => ({
      ...alert,
      destination: 'queue',
      queue: { id: 7, name: 'Alerts' },
      priority,
      status: { id: 1, name: 'New' },
    }),
    connectwise_createConfiguration: BODIES.connectwise,
    connectwise_updateConfiguration: () => ({ companyId: 'another' }),
    connectwise_patchMappings: ({ id }) => mapped(id('organization'), { agreement: CONTRACT, addition: SERVICE }),
    connectwise_patchSettings: () => ({ automaticTicketing: true, companyTypeIds: [1] }),
    connectwise_updateAlertConfiguration: () => ({ ...alert, priority }),
    syncro_createConfiguration: BODIES.syncro,
    syncro_updateConfiguration: () => ({ apiToken: 'another-syncro-token' }),
    syncro_patchMappings: ({ id }) => mapped(id('organization'), { billingConfigurations }),
    syncro_patchSettings: () => ({ automaticTicketing: true }),
    syncro_updateAlertConfiguration: () => ({ ...alert, problemType: 'Alert', priority: '1 High' }),
    muster_integration_vendors_put: () => ({ identifier: 'another-identifier' }),
  },
};
