import { generateKeyPairSync } from 'node:crypto';
import { VERIFIED } from '../../support/cloud-ports.ts';
import type { Samples } from './sample.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const instance = (n = 0) => ({
  name: `Workspace ${n}`,
  clientEmail: `muster-${n}@project.iam.example`,
  adminEmail: 'admin@example.com',
  privateKey,
});
const path = '/muster/v1/gsuites';

export const samples: Samples = {
  make: async ({ post }) => {
    const { id } = await post<{ id: string }>(path, instance());
    const { domain } = await post<{ domain: { id: string } }>(`${path}/${id}/domains`, { domain: VERIFIED });
    const rule = await post<{ id: string }>(`/api/v2/gsuites/${id}/translationrules`, {
      builtIn: 'user_work_addresses',
      direction: 'import',
    });
    return { gsuite: id, gsuiteDomain: domain.id, gsuiteRule: rule.id };
  },
  segments: {
    gsuites: 'gsuite',
    'muster/v1/gsuites/{id}/domains': 'gsuiteDomain',
    'api/v2/gsuites/{gsuite_id}/translationrules': 'gsuiteRule',
  },
  nodes: { g_suite: 'gsuite' },
  bodies: {
    gsuites_patch: () => ({ groupsEnabled: true, importFilter: 'orgUnitPath=/Sales' }),
    translationRules_gSuitePost: () => ({ builtIn: 'user_manager' }),
    muster_gsuites_create: () => instance(1),
    muster_gsuites_patch: () => ({ name: 'Workspace renamed' }),
    muster_gsuites_import: () => ({ ids: ['google-1'] }),
    muster_gsuites_domains_create: () => ({ domain: 'second.example' }),
  },
  queries: { muster_gsuites_preview: ({ id }) => ({ user: id('user') }) },
  needs: { muster_gsuites_preview: 'users.read', muster_gsuites_import: 'users.write' },
};
