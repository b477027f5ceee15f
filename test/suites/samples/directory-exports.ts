import type { Making, Samples } from './sample.ts';

const [office365, gsuite] = ['muster/v1/office365s', 'muster/v1/gsuites'] as const;

/** Binds a user to a directory and gives the id of the export, which has been tried. */
async function bound({ post, server }: Making, user: string, type: string, path: string, directory: string) {
  await post(`/api/v2/users/${user}/associations`, { op: 'add', type, id: directory });
  await server.built.runner.drain();
  const exports = `/${path}/${directory}/exports?sort=-id&limit=1`;
  const { results } = await post<{ results: { id: string }[] }>(exports, undefined, 'GET');
  return results[0]?.id ?? '';
}

const newUser = async ({ post }: Making, name: string): Promise<string> =>
  (await post<{ _id: string }>('/api/systemusers', { username: name, email: `${name}@example.com` }))._id;

export const samples: Samples = {
  make: async (at) => {
    const user = await newUser(at, 'exported');
    await bound(at, user, 'office_365', office365, at.id('office365'));
    const directoryExport = await bound(at, user, 'g_suite', gsuite, at.id('gsuite'));
    return { exported: user, directoryExport };
  },
  makes: {
    directory_export: async (at, n) =>
      bound(at, await newUser(at, `exported-${n}`), 'office_365', office365, at.id('office365')),
  },
  segments: { exports: 'exported' },
};
