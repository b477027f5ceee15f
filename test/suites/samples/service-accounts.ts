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

async function removable({ post }: Making, n: number): Promise<() => Promise<unknown>> {
  const { objectId } = await newAccount(post, `listed ${n}`);
  return () => post(`/api/v2/service-accounts/${objectId}`, undefined, 'DELETE');
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
    auth_config: async ({ post }, n) => (await newAccount(post, `signs in ${n}`)).authConfigList[0]?.objectId ?? '',
  },
  removes: { service_account: 'serviceaccounts_delete' },
  rows: { serviceaccounts_list: removable, muster_expiring_list: removable },
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
