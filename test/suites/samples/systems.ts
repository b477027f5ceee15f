import type { Samples } from './sample.ts';

/** The system itself is enrolled (enrollment.ts). */
export const samples: Samples = {
  segments: { 'api/systems': 'system', 'api/v2/systems': 'system', 'muster/v1/systems': 'system' },
  nodes: { system: 'system' },
  bodies: {
    systems_put: ({ id }) => ({ displayName: 'Desk', primarySystemUser: { id: id('user') } }),
    search_systems_post: () => ({ filter: {} }),
  },
};
