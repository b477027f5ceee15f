import type { Samples } from './sample.ts';

interface Made {
  readonly serviceAccount: {
    readonly objectId: string;
    readonly authConfigList: readonly { readonly objectId: string; readonly clientSecret: string }[];
  };
}

const clientSecret = { authType: 'CLIENT_SECRET', clientSecretConfig: { lifetime: '90 Days' } };

export const samples: Samples = {
  make: async ({ post, id, keep }) => {
    const body = { name: 'robot', roleId: id('usedRole'), authConfig: clientSecret };
    const { serviceAccount } = await post<Made>('/api/v2/service-accounts', body);
    const [config] = serviceAccount.authConfigList;
    keep('clientSecret', config?.clientSecret ?? '');
    return { serviceAccount: serviceAccount.objectId, authConfig: config?.objectId ?? '' };
  },
  makes: {
    service_account: async ({ post, id }, n) => {
      const body = { name: `robot ${n}`, roleId: id('role'), authConfig: clientSecret };
      return (await post<Made>('/api/v2/service-accounts', body)).serviceAccount.objectId;
    },
  },
  removes: { service_account: 'serviceaccounts_delete' },
  segments: { 'api/v2/service-accounts': 'serviceAccount', 'auth-config': 'authConfig' },
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
