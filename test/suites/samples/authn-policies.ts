import type { Samples } from './sample.ts';

const effect = { action: 'deny' };

export const samples: Samples = {
  make: async ({ post }) => ({
    authnPolicy: (await post<{ id: string }>('/api/v2/authn/policies', { name: 'Outside', effect })).id,
  }),
  keeps: {
    'authn_policy.conditions': 'An IP list may be deleted while policies name it; simulations say so.',
    'authn_policy.targets': 'So may users, groups, applications and LDAP servers; a policy is not for them any more.',
  },
  segments: { 'api/v2/authn/policies': 'authnPolicy' },
  bodies: {
    authnpolicies_post: ({ id }) => ({
      name: 'Another',
      effect,
      targets: {
        users: { inclusions: [id('user')] },
        userGroups: { inclusions: [id('userGroup')], exclusions: [id('userGroup')] },
        resources: [{ type: 'ldap', id: id('ldapServer') }],
      },
      conditions: { not: { ipAddressIn: [id('ipList')] } },
    }),
    authnpolicies_patch: ({ id }) => ({
      conditions: { any: [{ ipAddressIn: [id('ipList')] }, { deviceManaged: true }] },
    }),
    authnpolicies_put: () => ({ disabled: true }),
    muster_authn_simulate: ({ id }) => ({ user: id('user'), resource: { type: 'user_portal' }, address: '192.0.2.7' }),
  },
};
