import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post }) => ({
    case: (await post<{ id: string }>('/muster/v1/cases', { subject: 'A question' })).id,
  }),
  segments: { 'muster/v1/cases': 'case' },
  bodies: {
    muster_cases_create: () => ({ subject: 'Another question', label: 'Feature Request' }),
    muster_cases_patch: () => ({ status: 'Open' }),
  },
};
