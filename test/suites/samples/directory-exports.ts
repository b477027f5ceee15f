import { serverIdentity } from '../../../src/directory/identify.ts';
import { FOLLOW } from '../../../src/resources/directory-exports/queue.ts';
import type { Making, Samples } from './sample.ts';

const [office365, gsuite] = ['muster/v1/office365s', 'muster/v1/gsuites'] as const;

const newUser = async ({ post }: Making, name: string): Promise<string> =>
  (await post<{ _id: string }>('/api/systemusers', { username: name, email: `${name}@example.com` }))._id;

/** Binds a user to both directories. */
async function bind({ post, id }: Making, user: string): Promise<void> {
  await post(`/api/v2/users/${user}/associations`, { op: 'add', type: 'office_365', id: id('office365') });
  await post(`/api/v2/users/${user}/associations`, { op: 'add', type: 'g_suite', id: id('gsuite') });
}

/** The export of a user to a directory, if there is one by now. */
async function exportOf({ post, id }: Making, user: string, path: string, directory: string) {
  const exports = `/${path}/${id(directory)}/exports?sort=-id&limit=20`;
  const { results } = await post<{ results: { id: string; user: string }[] }>(exports, undefined, 'GET');
  return results.find((each) => each.user === user)?.id;
}

/** One that is put into the outbox, and no more: what is queued besides takes longer. */
async function newExport(at: Making, n: number): Promise<string> {
  const user = await newUser(at, `exported-${n}`);
  await bind(at, user);
  const { server, organization } = at;
  const identity = serverIdentity(server.provider, 'job');
  const caller = { identity, organization: undefined, door: 'test', requestId: 'test' };
  for (;;) {
    const found = await exportOf(at, user, office365, 'office365');
    if (found !== undefined) return found;
    await server.built.directory.runJob(organization, FOLLOW, {}, caller);
  }
}

export const samples: Samples = {
  make: async (at) => {
    const user = await newUser(at, 'exported');
    await bind(at, user);
    await at.server.built.runner.drain();
    return { exported: user, directoryExport: (await exportOf(at, user, gsuite, 'gsuite')) ?? '' };
  },
  makes: { directory_export: newExport },
  segments: { exports: 'exported' },
  needs: {
    muster_office365s_exports_list: 'users.read',
    muster_office365s_exports_retry: 'users.read',
    muster_gsuites_exports_list: 'users.read',
    muster_gsuites_exports_retry: 'users.read',
  },
};
