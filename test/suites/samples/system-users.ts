import { codeAt } from '../../support/totp.ts';
import { randomBytes } from 'node:crypto';
import type { Samples } from './sample.ts';

const SSH_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SaG6UOoqKLsabgH5C9okWi0dh2l9GKJl test';

/** Of the type Ed25519, with any 32 bytes. */
function newSshKey(): string {
  const [type = '', blob = ''] = SSH_KEY.split(' ');
  const bytes = Buffer.concat([Buffer.from(blob, 'base64').subarray(0, -32), randomBytes(32)]);
  return `${type} ${bytes.toString('base64')} test`;
}

export const samples: Samples = {
  make: async ({ post, organization, keep, now }) => {
    const user = await post<{ _id: string }>('/api/systemusers', {
      username: 'ada',
      email: `ada@${organization}.example`,
    });
    const staged = { username: 'grace', email: `grace@${organization}.example`, state: 'STAGED' };
    const stagedUser = await post<{ _id: string }>('/api/systemusers', staged);
    const keys = `/api/systemusers/${user._id}/sshkeys`;
    const sshKey = await post<{ _id: string }>(keys, { name: 'laptop', public_key: SSH_KEY });
    const totp = `/muster/v1/users/${user._id}/totp`;
    const start = async () => (await post<{ secret: string }>(`${totp}/start`)).secret;
    await post(`${totp}/finish`, { code: codeAt(await start(), now()) });
    keep('totpSecret', await start());
    return { user: user._id, stagedUser: stagedUser._id, sshKey: sshKey._id };
  },
  segments: { 'api/systemusers': 'user', 'api/v2/users': 'user', 'muster/v1/users': 'user', sshkeys: 'sshKey' },
  values: {
    'system_user.alternateEmail': (n) => `other-${n}@users.example`,
    'system_user.managedAppleId': (n) => `apple-${n}@users.example`,
    'system_user.unix_uid': (n) => 70_000 + n,
  },
  // Days become an end, and without an exclusion there is neither.
  reads: { 'system_user.mfa': (given) => ({ exclusion: (given as { exclusion?: boolean }).exclusion }) },
  rows: {
    sshkey_list: ({ post, id }, n) =>
      post(`/api/systemusers/${id('user')}/sshkeys`, { name: `key ${n}`, public_key: newSshKey() }),
  },
  states: { systemusers_state_activate: 'stagedUser' },
  queries: { systemusers_delete: () => ({ cascade_manager: 'null' }) },
  nodes: { user: 'user' },
  bodies: {
    systemusers_post: ({ id }) => ({ username: 'joan', email: 'joan@users.example', manager: id('user') }),
    systemusers_put: ({ id }) => ({ lastname: 'Lovelace', manager: id('stagedUser') }),
    systemusers_resetmfa: () => ({ exclusion: true, exclusionDays: 3 }),
    systemusers_state_activate: () => ({ email: false }),
    sshkey_post: () => ({
      name: 'desk',
      public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEMqqnkVzrm0SaG6UOoqKLsabgH5C9okWi0dh2l9GKJl desk',
    }),
    muster_user_totp_start: () => ({}),
    muster_user_totp_finish: ({ kept, now }) => ({ code: codeAt(kept('totpSecret'), now()) }),
    muster_user_totp_verify: () => ({ code: '000000' }),
    search_systemusers_post: () => ({ filter: {} }),
  },
};
