import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post }) => ({ userGroup: (await post<{ id: string }>('/api/v2/usergroups', { name: 'People' })).id }),
  segments: { 'api/v2/usergroups': 'userGroup' },
  nodes: { user_group: 'userGroup' },
  bodies: {
    groups_user_post: () => ({ name: 'More people' }),
    groups_user_put: () => ({ name: 'People' }),
    groups_user_patch: () => ({ description: 'of ours' }),
    groups_user_suggestions_post: ({ id }) => ({ user_ids: [id('user')] }),
  },
};
