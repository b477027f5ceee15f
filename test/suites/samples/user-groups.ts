import type { Samples } from './sample.ts';

const REVIEWED = {
  membershipMethod: 'DYNAMIC_REVIEW_REQUIRED',
  memberQuery: { queryType: 'FilterQuery', filters: [{ field: 'department', operator: 'eq', value: 'Reviewed' }] },
};

export const samples: Samples = {
  make: async ({ post }) => ({
    userGroup: (await post<{ id: string }>('/api/v2/usergroups', { name: 'People' })).id,
    reviewedUserGroup: (await post<{ id: string }>('/api/v2/usergroups', { name: 'Reviewed people', ...REVIEWED })).id,
  }),
  rows: {
    groups_user_suggestions_get: ({ post, organization }, n) =>
      post('/api/systemusers', {
        username: `suggested-${n}`,
        email: `suggested-${n}@${organization}.example`,
        department: 'Reviewed',
      }),
  },
  segments: { 'api/v2/usergroups': 'userGroup' },
  // It and membershipMethod say the same.
  reads: {
    'user_group.membershipAutomated': () => undefined,
    'user_group.membershipMethod': (given, body) => ('membershipAutomated' in body ? undefined : given),
    // Without a name of its own for LDAP it has its own name there.
    'user_group.attributes': (given) => ({ ...(given as object), ldapGroups: undefined }),
  },
  states: { groups_user_suggestions_get: 'reviewedUserGroup' },
  nodes: { user_group: 'userGroup' },
  bodies: {
    groups_user_post: () => ({ name: 'More people' }),
    groups_user_put: () => ({ name: 'People' }),
    groups_user_patch: () => ({ description: 'of ours' }),
    groups_user_suggestions_post: ({ id }) => ({ user_ids: [id('user')] }),
  },
};
