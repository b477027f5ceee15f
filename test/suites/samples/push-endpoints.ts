import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post, id }) => {
    const made = await post<{ id: string }>(`/muster/v1/users/${id('user')}/pushendpoints`, { name: 'phone' });
    return { pushEndpoint: made.id };
  },
  segments: { pushendpoints: 'pushEndpoint' },
  bodies: {
    pushEndpoints_patch: () => ({ name: 'another phone' }),
    muster_user_push_endpoint_create: () => ({ name: 'second phone', state: 'active', device: {} }),
  },
};
