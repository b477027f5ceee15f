import { newPublicKey, type Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post, kept, device }) => {
    const body = { connectKey: kept('connectKey'), publicKey: device.pem, hostname: 'desk-1', os: 'Ubuntu' };
    return { system: (await post<{ systemId: string }>('/muster/v1/enroll', body)).systemId };
  },
  makes: {
    system: async ({ post, kept }, n) => {
      const body = { connectKey: kept('connectKey'), publicKey: newPublicKey(), hostname: `desk-${n}`, os: 'Ubuntu' };
      return (await post<{ systemId: string }>('/muster/v1/enroll', body)).systemId;
    },
  },
  keeps: { 'system.provisionMetadata': 'it says by which connect key the device came' },
  bodies: {
    muster_enroll: ({ kept, freshPublicKey }) => ({
      connectKey: kept('connectKey'),
      publicKey: freshPublicKey,
      hostname: 'desk-2',
      os: 'Ubuntu',
    }),
    muster_systemFacts_put: () => ({ hostname: 'desk-3' }),
  },
};
