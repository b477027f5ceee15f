import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post, keep }) => {
    const made = await post<{ id: string; connectKey: string }>('/muster/v1/connect-keys', { name: 'office' });
    keep('connectKey', made.connectKey);
    return { connectKey: made.id };
  },
  segments: { 'muster/v1/connect-keys': 'connectKey' },
  makes: {
    connect_key: async ({ post }, n) =>
      (await post<{ id: string }>('/muster/v1/connect-keys', { name: `office ${n}` })).id,
  },
  bodies: { muster_connectkeys_create: () => ({ name: 'another', lifetimeDays: 1 }) },
};
