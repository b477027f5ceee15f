import type { Samples } from './sample.ts';

const ips = ['192.0.2.7', '192.0.2.16 - 192.0.2.20', '2001:db8::/32'];

export const samples: Samples = {
  make: async ({ post }) => ({ ipList: (await post<{ id: string }>('/api/v2/iplists', { name: 'Office', ips })).id }),
  segments: { iplists: 'ipList' },
  bodies: {
    iplists_post: () => ({ name: 'Another office', ips }),
    iplists_put: () => ({ name: 'Office', ips: [] }),
    iplists_patch: () => ({ description: 'of ours' }),
  },
};
