import type { Samples } from './sample.ts';

/** Of one organization alone: no address occurs twice on a server. */
const addressOf = (organization: string): string => `2001:db8::${organization.slice(-16).match(/.{4}/g)?.join(':')}`;

export const samples: Samples = {
  make: async ({ post, organization }) => {
    const body = { name: 'Wireless', networkSourceIp: addressOf(organization), sharedSecret: 'between us' };
    return { radiusServer: (await post<{ _id: string }>('/api/radiusservers', body))._id };
  },
  reads: {
    'radius_server.userLockoutAction': (given) => String(given).toUpperCase(),
    'radius_server.userPasswordExpirationAction': (given) => String(given).toUpperCase(),
  },
  segments: { radiusservers: 'radiusServer' },
  nodes: { radius_server: 'radiusServer' },
  makes: {
    radius_server: async ({ post }, n) => {
      const body = { name: `Made ${n}`, networkSourceIp: `2001:db8:2::${n.toString(16)}`, sharedSecret: 'between us' };
      return (await post<{ _id: string }>('/api/radiusservers', body))._id;
    },
  },
  values: { 'radius_server.networkSourceIp': (n) => `2001:db8:1::${n.toString(16)}` },
  bodies: {
    radius_servers_post: () => ({ name: 'Another', networkSourceIp: '192.0.2.200', sharedSecret: 'between us' }),
    radius_servers_put: () => ({ name: 'Wireless LAN', mfa: 'ALWAYS' }),
    radius_servers_patch: () => ({ userLockoutAction: 'remove' }),
  },
};
