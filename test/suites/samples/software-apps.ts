import assert from 'node:assert/strict';
import { file, type Making, type Samples } from './sample.ts';

const PATH = '/api/v2/softwareapps';
const settings = [{ packageManager: 'WINDOWS_MDM', storedPackage: { versions: [{ name: 'setup.msi' }] } }];
const results = (id: string) => [{ softwareAppId: id, state: 'INSTALLED', code: 0, details: '', version: '1.0' }];

interface NewApp {
  readonly id: string;
  readonly uploadUrl: string;
}
const newApp = async (post: Making['post'], displayName: string): Promise<NewApp> =>
  post<NewApp>(PATH, { displayName, settings });

export const samples: Samples = {
  /** An app with a package that reaches `system` by a group of its own, and an upload that is awaited. */
  make: async ({ post, id }) => {
    const app = await newApp(post, 'Uploaded');
    assert.equal((await fetch(app.uploadUrl, { method: 'PUT', body: 'a package' })).status, 200);
    const group = await post<{ id: string }>('/api/v2/systemgroups', { name: 'Devices with software' });
    await post(`/api/v2/systemgroups/${group.id}/members`, { op: 'add', type: 'system', id: id('system') });
    await post(`${PATH}/${app.id}/associations`, { op: 'add', type: 'system_group', id: group.id });
    const awaited = await newApp(post, 'Awaited');
    const vpp = { packageManager: 'APPLE_VPP', packageId: '1', appleVpp: { totalLicenses: 1 } };
    const licensed = await post<{ id: string }>(PATH, { displayName: 'Licensed', settings: [vpp] });
    const uploadToken = awaited.uploadUrl.split('/').at(-1) ?? '';
    return { softwareApp: app.id, licensedApp: licensed.id, uploadToken };
  },
  segments: { softwareapps: 'softwareApp', uploads: 'uploadToken' },
  states: { softwareApps_reclaimLicenses: 'licensedApp' },
  nodes: { software_app: 'softwareApp' },
  makes: { software_app: async ({ post }, n) => (await newApp(post, `Made ${n}`)).id },
  bodies: {
    softwareApps_post: () => ({ displayName: 'Another', settings }),
    softwareApps_update: () => ({ displayName: 'Renamed' }),
    softwareApps_retryInstallation: ({ id }) => ({ system_ids: [id('system')] }),
    muster_uploads_put: () => file('', 'application/octet-stream', 'a package'),
    muster_agent_software: () => ({ nonce: 'one' }),
    muster_agent_software_package: ({ id }) => ({ softwareAppId: id('softwareApp'), number: 0, nonce: 'one' }),
    muster_agent_software_results: ({ id }) => ({ results: results(id('softwareApp')), nonce: 'one' }),
  },
};
