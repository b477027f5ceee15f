import type { Samples } from './sample.ts';

const source = () => ({ url: 'https://directory.example/scim/v2', token: 'token-of-another-directory' });

export const samples: Samples = {
  make: async ({ post, id }) => {
    await post(`/muster/v1/applications/${id('application')}/import`, source(), 'PUT');
    return {};
  },
  bodies: {
    muster_application_import_put: source,
    import_create: () => ({ operations: ['users.create'], queryString: '' }),
  },
};
