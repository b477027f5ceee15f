import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post, id }) => {
    await post(`/muster/v1/systems/${id('system')}/diskkey`, { key: 'a disk key' }, 'PUT');
    return {};
  },
  bodies: { muster_systemDiskKey_put: () => ({ key: 'another disk key' }) },
};
