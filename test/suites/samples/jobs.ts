import type { Samples } from './sample.ts';

/** A message to a device waits as a job for its end. */
export const samples: Samples = {
  make: async ({ server, organization }) => {
    const { jobs } = await server.built.store.read.jobs(organization, { now: 0, skip: 0, limit: 1 });
    return { job: jobs[0]?.id ?? '' };
  },
  segments: { jobs: 'job' },
};
