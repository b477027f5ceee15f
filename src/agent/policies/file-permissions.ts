import type { FileFacts, Host } from '../host.ts';
import { idOf } from './accounts.ts';
import { octal } from './file.ts';
import { CannotApply, rows, type Enforcement, type Resource } from './resource.ts';

export const filePermissions: Enforcement = {
  template: 'linux_file_permissions',
  plan: (values) => ({
    resources: rows(values, 'files').map(({ path = '', owner = '', group = '', mode = '' }) =>
      permissions({ path, owner, group, mode: mode === '' ? undefined : Number.parseInt(mode, 8) }),
    ),
  }),
};

interface Wanted {
  readonly path: string;
  readonly owner: string;
  readonly group: string;
  readonly mode: number | undefined;
}
type Facts = Pick<FileFacts, 'uid' | 'gid' | 'mode'>;

const permissions = (wanted: Wanted): Resource => ({
  key: `permissions ${wanted.path}`,
  check: async (host) => {
    const { path, owner, group, mode } = wanted;
    const link = await linkOnTheWay(host, path);
    if (link !== undefined) return throughLink(path, link);
    const facts = await host.stat(path);
    if (facts === undefined) return `${path} does not exist`;
    if (facts.type === 'link') return `${path} is a link: name what it leads to`;
    const { uid, gid } = await ids(host, wanted);
    const problems = [
      ...(uid === undefined || uid === facts.uid ? [] : [`belongs to the user ${facts.uid} instead of ${owner}`]),
      ...(gid === undefined || gid === facts.gid ? [] : [`belongs to the group ${facts.gid} instead of ${group}`]),
      ...(mode === undefined || mode === facts.mode
        ? []
        : [`has the mode ${octal(facts.mode)} instead of ${octal(mode)}`]),
    ];
    return problems.length === 0 ? undefined : `${path} ${problems.join(', and ')}`;
  },
  remember: async (host): Promise<Facts | null> => {
    const facts = await host.stat(wanted.path);
    return facts === undefined ? null : { uid: facts.uid, gid: facts.gid, mode: facts.mode };
  },
  apply: async (host) => {
    const { path, mode } = wanted;
    const link = await linkOnTheWay(host, path);
    if (link !== undefined) throw new CannotApply(throughLink(path, link));
    const facts = await host.stat(path);
    if (facts === undefined) throw new CannotApply(`${path} does not exist`);
    const { uid, gid } = await ids(host, wanted);
    await set(host, path, facts, { uid: uid ?? facts.uid, gid: gid ?? facts.gid, mode: mode ?? facts.mode });
  },
  revert: async (host, before) => {
    const link = await linkOnTheWay(host, wanted.path);
    const facts = link === undefined ? await host.stat(wanted.path) : undefined;
    if (facts !== undefined && facts.type !== 'link' && before !== null)
      await set(host, wanted.path, facts, before as Facts);
  },
});

/** The first folder of a path that is a link: whoever may change it would choose what the policy is about. */
async function linkOnTheWay(host: Host, path: string): Promise<string | undefined> {
  for (let end = path.indexOf('/', 1); end !== -1; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    if ((await host.stat(folder))?.type === 'link') return folder;
  }
  return undefined;
}
const throughLink = (path: string, link: string): string =>
  `${path} leads through the link ${link}: name the path without it`;

async function ids(host: Host, { owner, group }: Wanted) {
  return {
    uid: owner === '' ? undefined : await idOf(host, '/etc/passwd', owner),
    gid: group === '' ? undefined : await idOf(host, '/etc/group', group),
  };
}

async function set(host: Host, path: string, { type, uid, gid }: FileFacts, to: Facts): Promise<void> {
  if (type === 'link') throw new CannotApply(`${path} is a link: name what it leads to`);
  // A change of owner takes set-user-ID bits away, so that the mode comes after it.
  if (uid !== to.uid || gid !== to.gid) await host.chown(path, to.uid, to.gid);
  await host.chmod(path, to.mode);
}
