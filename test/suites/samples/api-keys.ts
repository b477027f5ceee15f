import type { Making, Samples } from './sample.ts';

interface NewKey {
  readonly id: string;
  readonly apiKey: string;
}

/** @param lifetime - in days */
export const newKey = async (post: Making['post'], administrator: string, lifetime: number): Promise<NewKey> =>
  post<NewKey>(`/muster/v1/administrators/${administrator}/api-keys`, { name: 'test', lifetime });

export const samples: Samples = {
  make: async ({ post, id }) => ({ apiKey: (await newKey(post, id('administrator'), 90)).id }),
  segments: { 'api-keys': 'apiKey' },
  makes: { api_key: async ({ post, id }) => (await newKey(post, id('administrator'), 90)).id },
  removes: { api_key: 'muster_apikeys_revoke' },
  bodies: {
    muster_apikeys_create: () => ({ name: 'another', lifetime: 30 }),
    muster_apikeys_rotate: () => ({ overlapSeconds: 60 }),
  },
};
