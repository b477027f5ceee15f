import assert from 'node:assert/strict';
import type { Samples } from './sample.ts';

export const samples: Samples = {
  /** It is there from the beginning. */
  make: async ({ post }) => {
    const [server] = await post<readonly { id: string }[]>('/api/v2/ldapservers', undefined, 'GET');
    assert.ok(server);
    return { ldapServer: server.id };
  },
  segments: { ldapservers: 'ldapServer' },
  nodes: { ldap_server: 'ldapServer' },
  bodies: { ldapservers_patch: () => ({ userLockoutAction: 'remove' }) },
};
