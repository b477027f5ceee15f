import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post }) => {
    const role = await post<{ id: string }>('/api/v2/roles', { name: 'Auditor', scopes: ['organization.read'] });
    const used = await post<{ id: string }>('/api/v2/roles', { name: 'Robot', scopes: ['organization.read'] });
    return { role: role.id, usedRole: used.id };
  },
  reads: { 'role.name': (given) => String(given).trim() },
  segments: { 'api/v2/roles': 'role' },
  bodies: {
    roles_post: () => ({ name: 'Watcher', scopes: ['organization.read'] }),
    roles_put: () => ({ name: 'Reader', scopes: ['organization.read'], description: 'reads' }),
  },
};
