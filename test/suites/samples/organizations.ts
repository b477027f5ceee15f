import type { Samples } from './sample.ts';

/** The organizations themselves are the world's. */
export const samples: Samples = {
  // On creation the name is `displayName`, whatever the settings say.
  reads: { 'organization.settings': (given) => ({ ...(given as object), name: undefined }) },
  segments: {
    'api/organizations': 'organization',
    'api/v2/organizations': 'organization',
    'muster/v1/organizations': 'organization',
  },
  states: { muster_organizations_resume: 'suspendedOrganization' },
  removes: { organization: 'muster_organizations_delete' },
  bodies: {
    organization_put: () => ({ settings: {} }),
    search_organizations_post: () => ({ filter: {} }),
    muster_organizations_create: () => ({ displayName: 'Another' }),
  },
};
