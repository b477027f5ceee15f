import type { Samples } from './sample.ts';

export const samples: Samples = {
  /** Waits in the queue of `system`. */
  make: async ({ post, id }) => {
    await post(`/api/systems/${id('system')}/command/builtin/restart`);
    const path = `/muster/v1/systems/${id('system')}/queue`;
    const { results } = await post<{ results: { id: string }[] }>(path, undefined, 'GET');
    return { queueEntry: results[0]?.id ?? '' };
  },
  segments: { queue: 'queueEntry' },
};
