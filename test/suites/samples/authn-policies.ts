import type { Samples } from './sample.ts';

const effect = { action: 'deny' };

export const samples: Samples = {
  make: async ({ post }) => ({
    authnPolicy: (await post<{ id: string }>('/api/v2/authn/policies', { name: 'Outside', effect })).id,
  }),
  keeps: {
    'ip_list>authn_policy': 'a policy that names a list that is gone does not match, and simulations say so',
    'system_user>authn_policy': 'without the last one that it names it would be for everybody',
    'user_group>authn_policy': 'without the last one that it names it would be for everybody',
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
