import type { Making, Samples } from './sample.ts';

interface Made {
  readonly serviceAccount: {
    readonly objectId: string;
    readonly authConfigList: readonly { readonly objectId: string; readonly clientSecret: string }[];
  };
}

const clientSecret = { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '90 Days' } };

/** With an API key of 30 days. */
async function newAccount(post: Making['post'], name: string): Promise<Made['serviceAccount']> {
  const authConfig = { authType: 'API_KEY', apiKeyConfig: { lifetime: '30 Days' } };
  return (await post<Made>('/api/v2/service-accounts', { name, roleName: 'Billing Only', authConfig })).serviceAccount;
}

/** Rows that stay; one administrator may make forty accounts. */
const STAYING = 10;
const rows = new WeakMap<Making['server'], { made: number; last: string | undefined }>();

/** Adds an account; beyond the first few, in place of the one before. */
async function addRow({ post, server }: Making, n: number): Promise<void> {
  const state = rows.get(server) ?? { made: 0, last: undefined };
  rows.set(server, state);
  if (state.last !== undefined) await post(`/api/v2/service-accounts/${state.last}`, undefined, 'DELETE');
  const { objectId } = await newAccount(post, `listed ${n}`);
  state.last = (state.made += 1) > STAYING ? objectId : undefined;
}

export const samples: Samples = {
  make: async ({ post, id, keep }) => {
    const body = { name: 'robot', roleId: id('usedRole'), authConfig: clientSecret };
    const { serviceAccount } = await post<Made>('/api/v2/service-accounts', body);
    const [config] = serviceAccount.authConfigList;
    keep('clientSecret', config?.clientSecret ?? '');
    return { serviceAccount: serviceAccount.objectId, authConfig: config?.objectId ?? '' };
  },
  segments: { 'api/v2/service-accounts': 'serviceAccount', 'auth-config': 'authConfig' },
  makes: {
    service_account: async ({ post }, n) => (await newAccount(post, `robot ${n}`)).objectId,
  },
  removes: { service_account: 'serviceaccounts_delete' },
  rows: {
    serviceaccounts_list: addRow,
    muster_expiring_list: async ({ post }, n) => post('/muster/v1/connect-keys', { name: `key ${n}`, lifetimeDays: 7 }),
  },
  bodies: {
    serviceaccounts_post: ({ id }) => ({ name: 'another robot', roleId: id('role'), authConfig: clientSecret }),
    serviceaccounts_put: ({ id }) => ({ name: 'the robot', roleId: id('role') }),
    serviceaccounts_patch: () => ({ suspended: true }),
    serviceaccounts_authconfig_post: () => ({ authType: 'API_KEY', apiKeyConfig: { lifetime: '30 Days' } }),
    oauth2_token: ({ id, kept }) => ({
      grant_type: 'client_credentials',
      client_id: id('serviceAccount'),
      client_secret: kept('clientSecret'),
    }),
  },
};
