import type { Making, Samples } from './sample.ts';

/** Waits in the queue of `system`. */
async function newEntry({ post, id }: Making): Promise<string> {
  await post(`/api/systems/${id('system')}/command/builtin/restart`);
  const path = `/muster/v1/systems/${id('system')}/queue?sort=-id&limit=1`;
  const { results } = await post<{ results: { id: string }[] }>(path, undefined, 'GET');
  return results[0]?.id ?? '';
}

export const samples: Samples = {
  make: async (at) => ({ queueEntry: await newEntry(at) }),
  makes: { queue_entry: newEntry },
  keeps: { 'job:device_queue_expire': 'it finds no entry when it is due' },
  segments: { queue: 'queueEntry' },
};
