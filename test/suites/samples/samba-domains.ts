import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post, id }) => {
    const body = { name: 'WORKGROUP', sid: 'S-1-5-21-1-2-3' };
    return {
      sambaDomain: (await post<{ id: string }>(`/api/v2/ldapservers/${id('ldapServer')}/sambadomains`, body)).id,
    };
  },
  segments: { sambadomains: 'sambaDomain' },
  bodies: {
    ldapservers_sambaDomainsPost: () => ({ name: 'OTHERS', sid: 'S-1-5-21-4-5-6' }),
    ldapservers_sambaDomainsPut: () => ({ name: 'WORKGROUP', sid: 'S-1-5-21-4-5-6' }),
  },
};
