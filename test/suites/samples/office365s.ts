import { VERIFIED } from '../../support/cloud-ports.ts';
import type { Samples } from './sample.ts';

const instance = (n = 0) => ({
  name: `Tenant ${n}`,
  tenantId: `tenant-${n}.example`,
  clientId: '11111111-2222-3333-4444-555555555555',
  clientSecret: `the~client.secret-of-tenant-${n}`,
});
const path = '/muster/v1/office365s';

export const samples: Samples = {
  make: async ({ post }) => {
    const { id } = await post<{ id: string }>(path, instance());
    const one = `/api/v2/office365s/${id}`;
    const { domain } = await post<{ domain: { id: string } }>(`${one}/domains`, { domain: VERIFIED });
    const rule = await post<{ id: string }>(`${one}/translationrules`, { builtIn: 'user_city' });
    return { office365: id, office365Domain: domain.id, office365Rule: rule.id };
  },
  segments: {
    office365s: 'office365',
    'api/v2/office365s/{office365_id}/domains': 'office365Domain',
    'api/v2/office365s/{office365_id}/translationrules': 'office365Rule',
  },
  nodes: { office_365: 'office365' },
  bodies: {
    office365s_patch: () => ({ groupsEnabled: true, userLockoutAction: 'suspend' }),
    Domains_Insert: () => ({ domain: 'second.example' }),
    translationRules_office365Post: () => ({ builtIn: 'user_country' }),
    muster_office365s_create: () => instance(1),
    muster_office365s_patch: () => ({ name: 'Tenant renamed' }),
    muster_office365s_import: () => ({ ids: ['graph-1'] }),
  },
  queries: { muster_office365s_preview: ({ id }) => ({ user: id('user') }) },
  needs: { muster_office365s_preview: 'users.read', muster_office365s_import: 'users.write' },
};
