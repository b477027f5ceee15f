import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { op } from '../../kit/op.ts';
import { AuthMethod } from '../hub-profiles/contract.ts';

/** A field of the form in which an account is linked: a property of its `credentials`. */
const Field = Type.Object(
  {
    key: Type.String(),
    label: Type.String(),
    type: Type.Enum(['text', 'password', 'select', 'boolean', 'date']),
    required: Type.Boolean(),
    help: Type.Optional(Type.String()),
    options: Type.Optional(
      Type.Array(Type.Object({ value: Type.String(), label: Type.String(), help: Type.Optional(Type.String()) })),
    ),
    /** Shown only while another field has one of these values. */
    when: Type.Optional(Type.Object({ key: Type.String(), values: Type.Array(Type.String()) })),
  },
  { $id: 'HubConnectorField' },
);

export const HubConnector = Type.Object(
  {
    key: Type.Enum(['jumpcloud']),
    name: Type.String(),
    description: Type.String(),
    logo: Type.String({ description: 'A data URL.' }),
    categories: Type.Array(Type.String()),
    authentication: Type.Array(Type.Object({ type: AuthMethod, label: Type.String(), fields: Type.Array(Field) })),
    last_updated: Type.String({ format: 'date' }),
    version: Type.String(),
    actions_count: Type.Integer(),
  },
  { $id: 'HubConnector' },
);

export const operations = {
  list: op({
    id: 'hub_connectors_list',
    method: 'GET',
    path: '/hub/connectors',
    title: 'List connectors, and how an account of each is linked',
    description: 'With hub.read, or with the token of a connect session in x-hub-session-token.',
    area: 'Hub connectors',
    family: hub,
    reach: 'server',
    access: 'public',
    headers: Type.Object({ 'x-hub-session-token': Type.Optional(Type.String()) }),
    status: 200,
    response: Type.Array(HubConnector),
    errors: [401, 403],
  }),
} as const;
