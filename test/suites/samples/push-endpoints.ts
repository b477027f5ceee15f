import type { Making, Samples } from './sample.ts';

const newEndpoint = async ({ post, id }: Making, name: string): Promise<string> =>
  (await post<{ id: string }>(`/muster/v1/users/${id('user')}/pushendpoints`, { name })).id;

export const samples: Samples = {
  make: async (at) => ({ pushEndpoint: await newEndpoint(at, 'phone') }),
  makes: { push_endpoint: (at, n) => newEndpoint(at, `phone ${n}`) },
  rows: { pushEndpoints_list: (at, n) => newEndpoint(at, `phone ${n}`) },
  segments: { pushendpoints: 'pushEndpoint' },
  bodies: {
    pushEndpoints_patch: () => ({ name: 'another phone' }),
    muster_user_push_endpoint_create: () => ({ name: 'second phone', state: 'active', device: {} }),
  },
};
