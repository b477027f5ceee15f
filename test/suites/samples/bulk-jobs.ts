import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post, id }) => {
    const { jobId } = await post<{ jobId: string }>(
      '/api/v2/bulk/users',
      [{ id: id('user'), jobTitle: 'Engineer' }],
      'PATCH',
    );
    // It stays as it is: what was to do it is gone.
    const { results } = await post<{ results: { id: string }[] }>('/muster/v1/jobs?type=bulk_users', undefined, 'GET');
    for (const { id: job } of results) await post(`/muster/v1/jobs/${job}`, undefined, 'DELETE');
    return { bulkJob: jobId };
  },
  segments: { 'api/v2/bulk/users': 'bulkJob', 'muster/v1/bulk/jobs': 'bulkJob' },
  bodies: {
    bulk_usersCreate: () => [{ username: 'bulk', email: 'bulk@users.example' }],
    bulk_usersUpdate: ({ id }) => [{ id: id('user'), jobTitle: 'Admiral' }],
    bulk_userExpires: ({ id }) => [{ id: id('user') }],
    bulk_userUnlocks: ({ id }) => [{ id: id('user') }],
  },
};
