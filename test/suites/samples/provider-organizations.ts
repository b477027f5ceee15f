import type { Samples } from './sample.ts';

/** The organizations themselves are the world's. */
export const samples: Samples = {
  segments: { 'api/v2/providers/{provider_id}/organizations': 'organization' },
  bodies: {
    providerOrganizations_createOrg: () => ({ name: 'One more', maxSystemUsers: 10 }),
    providerOrganizations_updateOrg: () => ({ name: 'Renamed' }),
  },
};
