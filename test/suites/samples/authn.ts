import type { Samples } from './sample.ts';

export const samples: Samples = {
  bodies: { muster_authn_verify: () => ({ username: 'ada', password: 'not this one' }) },
};
