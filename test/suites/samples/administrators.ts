import type { RoleName } from '../../../src/directory/roles.ts';
import type { Making, Samples } from './sample.ts';

export async function newAdministrator(post: Making['post'], roleName: RoleName, name: string): Promise<string> {
  const body = { email: `${name}@administrators.example`, roleName, enableMultiFactor: true };
  return (await post<{ _id: string }>('/api/users', body))._id;
}

export const samples: Samples = {
  /** With the least of roles. */
  make: async ({ post, organization }) => ({
    administrator: await newAdministrator(post, 'Command Runner', `least-${organization.slice(8)}`),
  }),
  segments: {
    'api/users': 'administrator',
    'api/users/reactivate': 'administrator',
    'api/users/resettotp': 'administrator',
    'api/v2/administrators': 'administrator',
    'muster/v1/administrators': 'administrator',
    organizationlinks: 'organization',
  },
  rows: {
    administratorOrganizations_listByAdministrator: async ({ post, id }, n) => {
      const { _id: organization } = await post<{ _id: string }>('/muster/v1/organizations', {
        displayName: `Linked ${n}`,
      });
      await post(`/api/v2/administrators/${id('administrator')}/organizationlinks`, { organization });
    },
    administratorOrganizations_listByOrganization: ({ post, organization }, n) =>
      newAdministrator(post, 'Read Only', `linked-${n}-${organization.slice(8)}`),
  },
  bodies: {
    users_post: () => ({ email: 'new@administrators.example', roleName: 'Command Runner' }),
    users_put: () => ({ firstname: 'Ada' }),
    administratorOrganizations_createByAdministrator: ({ id }) => ({ organization: id('otherOrganization') }),
  },
};
