import { Type } from 'typebox';
import { v2Wrapped } from '../../kit/dialects.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { Text } from '../../kit/schemas.ts';
import { administratorKind, ProviderAdministrator } from '../administrators/contract.ts';

/** Administrators who act for the whole provider: for every organization that it has, or will have. */

const ApiKeyHash = Type.Object(
  {
    createdAt: Type.Optional(Type.String({ format: 'date-time' })),
    expireAt: Type.Optional(Type.String({ format: 'date-time' })),
    prefix: Type.Optional(Type.String()),
  },
  { description: 'Taken, and not kept: it is what is known of a key, and comes with the first one.' },
);

const common = { area: 'Providers', family: v2Wrapped, reach: 'provider' } as const;
const path = '/api/v2/providers/{provider_id}/administrators';

export const operations = {
  list: op({
    ...common,
    id: 'providers_listAdministrators',
    method: 'GET',
    path,
    title: 'List the administrators who act for the whole provider',
    access: 'provider.administrators',
    query: listQuery(v2Wrapped, { sortIgnoreCase: true }),
    status: 200,
    response: listResponse(v2Wrapped, ProviderAdministrator),
    verb: { name: 'list', kind: administratorKind },
  }),
  create: op({
    ...common,
    id: 'providers_postAdmins',
    method: 'POST',
    path,
    title: 'Create an administrator who acts for the whole provider',
    description: 'With `bindNoOrgs` it acts for no organization until it is linked to one.',
    access: 'provider.administrators',
    body: Type.Object({
      email: Type.String({ format: 'email', maxLength: 1024 }),
      firstname: Type.Optional(Text),
      lastname: Type.Optional(Text),
      roleName: Type.Optional(Type.String()),
      role: Type.Optional(Type.String({ description: 'The same as `roleName`.' })),
      apiKeyAllowed: Type.Optional(Type.Boolean()),
      apiKeyHash: Type.Optional(ApiKeyHash),
      enableMultiFactor: Type.Optional(Type.Boolean()),
      bindNoOrgs: Type.Optional(Type.Boolean()),
    }),
    status: 200,
    response: ProviderAdministrator,
  }),
  remove: op({
    ...common,
    id: 'providers_removeAdministrator',
    method: 'DELETE',
    path: `${path}/{id}`,
    title: 'Delete an administrator who acts for the whole provider',
    access: 'provider.administrators',
    status: 204,
    response: null,
    dangerous: true,
  }),
} as const;
