import { newPublicKey, type Samples } from './sample.ts';

const REVIEWED = {
  membershipMethod: 'DYNAMIC_REVIEW_REQUIRED',
  memberQuery: { queryType: 'FilterQuery', filters: [{ field: 'serialNumber', operator: 'eq', value: 'reviewed' }] },
};

export const samples: Samples = {
  make: async ({ post }) => ({
    systemGroup: (await post<{ id: string }>('/api/v2/systemgroups', { name: 'Devices' })).id,
    reviewedSystemGroup: (await post<{ id: string }>('/api/v2/systemgroups', { name: 'Reviewed devices', ...REVIEWED }))
      .id,
  }),
  rows: {
    groups_system_suggestions_get: ({ post, kept }, n) =>
      post('/muster/v1/enroll', {
        connectKey: kept('connectKey'),
        publicKey: newPublicKey(),
        hostname: `suggested-${n}`,
        os: 'Ubuntu',
        serialNumber: 'reviewed',
      }),
  },
  segments: { 'api/v2/systemgroups': 'systemGroup' },
  // It and membershipMethod say the same.
  reads: {
    'system_group.membershipAutomated': () => undefined,
    'system_group.membershipMethod': (given, body) => ('membershipAutomated' in body ? undefined : given),
  },
  states: { groups_system_suggestions_get: 'reviewedSystemGroup' },
  nodes: { system_group: 'systemGroup' },
  bodies: {
    groups_system_post: () => ({ name: 'More devices' }),
    groups_system_put: () => ({ name: 'Devices' }),
    groups_system_patch: () => ({ description: 'of ours' }),
    groups_system_suggestions_post: ({ id }) => ({ object_ids: [id('system')] }),
  },
};
