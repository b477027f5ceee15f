import type { Samples } from './sample.ts';

const HOUR = 3_600_000;

export const samples: Samples = {
  make: async ({ post, id, now }) => {
    const body = {
      user_ids: [id('user')],
      state: 'SUSPENDED',
      start_date: new Date(now() + 1_000 * HOUR).toISOString(),
    };
    const [made] = await post<{ scheduledJobId: string }[]>('/api/v2/bulk/userstates', body);
    return { scheduledState: made?.scheduledJobId ?? '' };
  },
  segments: { userstates: 'scheduledState' },
  bodies: {
    bulk_userStatesCreate: ({ id, now }) => ({
      user_ids: [id('user')],
      state: 'SUSPENDED',
      start_date: new Date(now() + 1_000 * HOUR).toISOString(),
    }),
  },
  queries: { bulk_userStatesGetNextScheduled: ({ id }) => ({ users: id('user') }) },
};
