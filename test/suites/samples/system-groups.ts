import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post }) => ({
    systemGroup: (await post<{ id: string }>('/api/v2/systemgroups', { name: 'Devices' })).id,
  }),
  segments: { 'api/v2/systemgroups': 'systemGroup' },
  nodes: { system_group: 'systemGroup' },
  bodies: {
    groups_system_post: () => ({ name: 'More devices' }),
    groups_system_put: () => ({ name: 'Devices' }),
    groups_system_patch: () => ({ description: 'of ours' }),
    groups_system_suggestions_post: ({ id }) => ({ object_ids: [id('system')] }),
  },
};
