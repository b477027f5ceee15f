import { Type } from 'typebox';
import { muster } from '../../kit/dialects.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';

/** A key that ends soon. */
export const ExpiringKey = Type.Object(
  {
    type: Type.Enum(['api_key', 'service_account', 'connect_key', 'linked_account'], {
      description:
        "An administrator's API key; a service account's API key or client secret; a connect key; what a linked account " +
        'of the hub signs in with.',
    }),
    id: Type.String(),
    owner: Type.String({
      description:
        "The administrator's email, the account's name, or whose linked account it is; empty for a connect key.",
    }),
    ownerId: Type.String(),
    name: Type.String(),
    expiresAt: Type.String({ format: 'date-time' }),
    daysLeft: Type.Integer({ description: 'A begun day counts whole.' }),
  },
  { $id: 'ExpiringKey' },
);

export const operations = {
  list: op({
    id: 'muster_expiring_list',
    method: 'GET',
    path: '/muster/v1/expiring',
    title: 'List keys that expire soon',
    description:
      'Those that the caller may list: service accounts by accounts.read, API keys by administrators.read, connect keys ' +
      'by systems.read, what linked accounts sign in with by hub.read. Keys that were replaced by rotation are left out.',
    area: 'Expiring keys',
    family: muster,
    reach: 'organization',
    access: 'accounts.read',
    query: listQuery(
      muster,
      {},
      {
        days: Type.Optional(
          Type.Integer({ minimum: 1, maximum: 365, default: 30, description: 'How many days ahead to look.' }),
        ),
      },
    ),
    status: 200,
    response: listResponse(muster, ExpiringKey),
  }),
} as const;
