import type { Making, Samples } from './sample.ts';

async function newAdministrator({ post, id, organization }: Making, name: string): Promise<string> {
  const body = { email: `${name}-${organization.slice(8)}@providers.example`, roleName: 'Read Only' };
  return (await post<{ _id: string }>(`/api/v2/providers/${id('provider')}/administrators`, body))._id;
}

export const samples: Samples = {
  make: async (at) => {
    const { provider } = at.server;
    const here = { ...at, id: () => provider };
    return { provider, providerAdministrator: await newAdministrator(here, 'everywhere') };
  },
  segments: {
    'api/v2/providers': 'provider',
    'muster/v1/providers': 'provider',
    'api/v2/providers/{provider_id}/administrators': 'providerAdministrator',
  },
  rows: { providers_listAdministrators: (at, n) => newAdministrator(at, `everywhere-${n}`) },
  bodies: {
    muster_providers_create: () => ({ name: 'Another provider', email: 'first@another-provider.example' }),
    muster_provider_patch: () => ({ disallowOrgCreation: false }),
    providers_postAdmins: () => ({ email: 'another@providers.example', roleName: 'Read Only' }),
  },
};
