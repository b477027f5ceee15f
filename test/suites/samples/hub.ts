import assert from 'node:assert/strict';
import type { Making, Samples } from './sample.ts';

/** Records of the hub. Projects and profiles are the provider's: both organizations share them. */

const MONTH = 2_592_000;
/** Those that may go are of one organization each, and nothing of that is in their names. */
let empty = 0;

interface Made {
  readonly id: string;
}

const credentials = (n: number | string) => ({ api_key: `jca_sample-api-key-${n}`, region: 'us' });

const account = (owner: string, n: number | string = 'own', more: object = {}) => ({
  origin_owner_id: owner,
  origin_owner_name: `Owner ${n}`,
  credentials: { ...credentials(n), multiple_organizations: true },
  ...more,
});

const link = async ({ post, organization }: Making, n: number | string, more: object = {}): Promise<string> =>
  (await post<Made>('/hub/accounts', account(organization, n, more))).id;

/** The one of a name, made where there is none. */
async function named({ post }: Making, path: string, body: { readonly name: string }): Promise<string> {
  const filter = encodeURIComponent(`name:eq:${body.name}`);
  const { results } = await post<{ results: readonly Made[] }>(`${path}?filter=${filter}`, undefined, 'GET');
  return results[0]?.id ?? (await post<Made>(path, body)).id;
}

async function session(
  { post, organization }: Making,
  n: number | string,
): Promise<{ readonly session_id: string; readonly token: string }> {
  return post('/hub/connect_sessions', {
    origin_owner_id: organization,
    origin_owner_name: `Linking ${n}`,
    organizations: [organization],
    multiple: true,
    expires_in: MONTH,
  });
}

const shown = { 'x-hub-session-token': 'hubSessionToken' } as const;
const token: NonNullable<Samples['headers']>[string] = ({ kept }) => ({
  'x-hub-session-token': kept(shown['x-hub-session-token']),
});
const vendor = 'a'.repeat(24);
/** With which account actions are run. A plan is asked for in their body, and not of the hub: so they are carried out. */
const acting: NonNullable<Samples['headers']>[string] = ({ id }) => ({
  'x-account-id': id('hubAccount'),
  'muster-plan': undefined,
});

export const samples: Samples = {
  make: async (making) => {
    const { post, server, organization, keep } = making;
    const hubProject = await named(making, '/hub/projects', { name: 'Samples' });
    const profile = { name: 'Samples - API Key', auth_method: 'api_key', project: hubProject };
    const hubProfile = await named(making, '/hub/profiles', profile);
    const hubAccount = await link(making, 'own', { profile: hubProfile });
    await post(
      `/hub/accounts/${hubAccount}/mapping`,
      { mappings: [{ organization, vendor_organization_id: vendor }], shared: true },
      'PUT',
    );
    const hubRobot = await link(making, 'robot', {
      credentials: {
        client_id: 'sample-client',
        client_secret: 'sample-client-secret-one',
        client_secret_2: 'sample-client-secret-two',
        key_lifetime_days: 90,
      },
    });
    const hubSuspended = await link(making, 'suspended');
    await post(`/hub/accounts/${hubSuspended}/suspend`);
    const { session_id: hubSession, token: text } = await session(making, 'own');
    keep(shown['x-hub-session-token'], text);
    const linked = await server.api(
      'POST',
      '/hub/session/account',
      { credentials: credentials('linked') },
      { 'x-api-key': undefined, 'x-hub-session-token': text },
    );
    assert.equal(linked.status, 200, JSON.stringify(linked.body));
    empty += 1;
    return {
      hubProject,
      hubProfile,
      hubAccount,
      hubRobot,
      hubSuspended,
      hubSession,
      hubEmptyProject: (await post<Made>('/hub/projects', { name: `Empty ${empty}` })).id,
      hubEmptyProfile: (await post<Made>('/hub/profiles', { ...profile, name: `Empty ${empty}` })).id,
    };
  },
  segments: {
    'hub/projects': 'hubProject',
    'hub/profiles': 'hubProfile',
    'hub/accounts': 'hubAccount',
    'hub/connect_sessions': 'hubSession',
  },
  states: {
    hub_projects_delete: 'hubEmptyProject',
    hub_profiles_delete: 'hubEmptyProfile',
    hub_accounts_resume: 'hubSuspended',
    hub_accounts_rotate: 'hubRobot',
  },
  makes: { hub_session: async (making, n) => (await session(making, n)).session_id },
  headers: {
    hub_actions_rpc: acting,
    hub_unified_proxy: acting,
    hub_session_get: token,
    hub_session_account: token,
    hub_session_mapping_get: token,
    hub_session_mapping_put: token,
    hub_session_mapping_suggestions: token,
    hub_session_organizations: token,
  },
  bodies: {
    // Everybody who may run actions may run this one.
    hub_actions_rpc: ({ id }) => ({ action: 'jumpcloud_list_systems', organization: id('organization') }),
    hub_unified_proxy: ({ id }) => ({ method: 'GET', path: '/api/systems', organization: id('organization') }),
    hub_actions_search: () => ({ query: 'list people' }),
    hub_tool_feedback: () => ({ feedback: 'It found what was asked for.', tool_names: ['jumpcloud_list_systems'] }),
    hub_projects_create: () => ({ name: 'A project', log_retention_days: 7 }),
    hub_projects_update: () => ({ log_bodies: 'none' }),
    hub_profiles_create: () => ({ name: 'A profile', auth_method: 'oauth2_service_account' }),
    hub_profiles_update: () => ({ approval: 'destructive', enabled_actions: ['jumpcloud_*'] }),
    hub_accounts_create: ({ id }) => account(id('organization')),
    hub_accounts_update: () => ({ label: 'changed', credentials: credentials('another') }),
    hub_accounts_mapping_put: ({ id }) => ({
      mappings: [{ organization: id('organization'), vendor_organization_id: vendor }],
      shared: true,
    }),
    hub_connect_sessions_create: ({ id }) => ({
      origin_owner_id: id('organization'),
      origin_owner_name: 'Somebody',
      organizations: [id('organization')],
    }),
    hub_session_account: () => ({ credentials: credentials('linked-again') }),
    hub_session_mapping_put: ({ id }) => ({
      mappings: [{ organization: id('organization'), vendor_organization_id: vendor }],
      shared: true,
    }),
  },
};
