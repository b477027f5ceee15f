import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post }) => ({
    policyGroup: (await post<{ id: string }>('/api/v2/policygroups', { name: 'Baseline' })).id,
  }),
  segments: { 'api/v2/policygroups': 'policyGroup' },
  nodes: { policy_group: 'policyGroup' },
  bodies: {
    groups_policy_post: () => ({ name: 'More policies' }),
    groups_policy_put: () => ({ name: 'Baseline', description: 'of ours' }),
  },
};
