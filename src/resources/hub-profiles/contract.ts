import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { bodyOf, resource } from '../../kit/resource.ts';
import { derived, Id } from '../../kit/schemas.ts';

export const AuthMethod = Type.Enum(['api_key', 'oauth2_service_account'], {
  description:
    'api_key: a key of an administrator, whose permissions it has. oauth2_service_account: the client id and one or two ' +
    'client secrets of a service account.',
});

/** How a connector is used: which version, signed in how, which actions, with which care. */
export const HubProfile = Type.Object(
  {
    id: Type.String(derived),
    project: Id,
    name: Type.String({ minLength: 1, maxLength: 255 }),
    connector: Type.Enum(['jumpcloud']),
    version: Type.Enum(['latest', '1.x.x', '1.0.x', '1.0.0'], {
      description: 'The version of the connector that is used. Ranges with ^ or ~ are not taken.',
    }),
    auth_method: AuthMethod,
    enabled: Type.Boolean({ description: 'False makes its linked accounts inactive until it is true again.' }),
    enabled_actions: Type.Array(Type.String({ pattern: '^[a-z0-9_*]+$', maxLength: 128 }), {
      maxItems: 200,
      description: 'Ids of the actions that may be run; * stands for any run of characters. ["*"] unless said.',
    }),
    approval: Type.Enum(['none', 'destructive', 'writes'], {
      description: 'What a second person has to approve before it is carried out.',
    }),
    safety: Type.Enum(['mark', 'fence', 'drop'], {
      description: 'What becomes of text in results that end users or devices have written.',
    }),
    concurrency: Type.Integer({
      minimum: 1,
      maximum: 64,
      description: 'How many requests are under way at once for one linked account. 16 unless said.',
    }),
    created_at: Type.String({ ...derived, format: 'date-time' }),
    updated_at: Type.String({ ...derived, format: 'date-time' }),
  },
  { $id: 'HubProfile' },
);

export const hubProfileKind = kind({
  kind: 'hub_profile',
  label: 'Connector profile',
  entity: HubProfile,
  idField: 'id',
  home: 'provider',
  nameField: 'name',
  unique: [{ name: 'name', fold: true }],
  refs: { project: 'hub_project' },
  indexed: ['name', 'project', 'auth_method'],
  searchable: ['name'],
  defaults: {
    connector: 'jumpcloud',
    version: 'latest',
    enabled: true,
    enabled_actions: ['*'],
    approval: 'none',
    safety: 'mark',
    concurrency: 16,
  },
});

const settings = ['project', 'version', 'enabled', 'enabled_actions', 'approval', 'safety', 'concurrency'] as const;
const { name, connector } = HubProfile.properties;

export const operations = resource(hubProfileKind, {
  path: '/hub/profiles',
  family: hub,
  area: 'Hub profiles',
  reach: 'provider',
  read: 'hub.read',
  write: 'hub.write',
  list: { id: 'hub_profiles_list', title: 'List connector profiles', parameters: { search: true } },
  get: { id: 'hub_profiles_get', title: 'Get a connector profile' },
  create: {
    id: 'hub_profiles_create',
    title: 'Create a connector profile',
    description: 'Without a project it is in the one called Default, which is made when it is first needed.',
    body: Type.Object({
      ...bodyOf(HubProfile, settings).properties,
      name,
      connector: Type.Optional(connector),
      auth_method: AuthMethod,
    }),
  },
  patch: {
    id: 'hub_profiles_update',
    title: 'Change a connector profile',
    description: 'How its accounts sign in stays as it is; that takes another profile.',
    body: bodyOf(HubProfile, ['name', ...settings] as const),
  },
  remove: {
    id: 'hub_profiles_delete',
    title: 'Delete a connector profile',
    description: 'One that has linked accounts is not deleted.',
    response: null,
  },
});

export const kinds = { hubProfileKind } as const;
