import { Type } from 'typebox';
import { AnyObject, DateTime, derived, Id, Nullable, readOnly, secret } from '../../kit/schemas.ts';

export const Region = Type.Enum(['us', 'eu', 'in', 'self', 'custom'], {
  description: "JumpCloud's region; `self`: this server; `custom`: what base_url says.",
});
export const AccountType = Type.Enum(['production', 'test']);
export const OwnerText = Type.String({ minLength: 1, maxLength: 255 });
export const OptionalText = Type.Optional(Nullable(Type.String({ maxLength: 255 })));
export const Tags = Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 50 });
const VendorId = Type.String({ minLength: 1, maxLength: 64 });
const Secret = Type.String({ ...secret, maxLength: 1024 });

export const StatusReason = Type.Object(
  {
    code: Type.String({
      description: 'suspended, profile_disabled, key_expired, or why the directory was not reached.',
    }),
    description: Type.String(),
    timestamp: DateTime,
  },
  { $id: 'HubStatusReason' },
);

/** How an account reaches its directory; no secret is part of it. */
export const SetupInformation = Type.Object(
  {
    region: Region,
    base_url: Type.String(),
    software: Type.Enum(['muster', 'other'], { description: 'What answered there: a Muster server, or another one.' }),
    organization_id: Nullable(VendorId),
    multiple_organizations: Type.Boolean(),
    client_id: Type.Optional(Type.String()),
    live_secret: Type.Enum([1, 2], { description: 'Which of the two client secrets is in use.' }),
    secrets: Type.Integer({ description: 'How many secrets it has: 1 or 2.' }),
    key_expires_at: Nullable(DateTime),
  },
  { $id: 'HubSetupInformation' },
);

const answered = {
  id: Type.String(derived),
  provider: Type.Enum(['jumpcloud']),
  provider_name: Type.String(derived),
  profile: Type.String({ ...Id, description: 'The connector profile.' }),
  integration_id: Type.String({ ...derived, description: 'The same as `profile`.' }),
  origin_owner_id: Type.String({ maxLength: 255, description: 'Whose account it is: an own organization, or any id.' }),
  origin_owner_name: Type.String({ maxLength: 255 }),
  origin_username: Nullable(Type.String({ maxLength: 255 })),
  label: Nullable(Type.String({ maxLength: 255 })),
  type: AccountType,
  status: Type.Enum(['active', 'inactive', 'suspended', 'expired', 'error'], derived),
  status_reasons: Type.Array(StatusReason, readOnly),
  setup_information: Type.Object(SetupInformation.properties, { ...readOnly }),
  tags: Tags,
  metadata: Nullable(AnyObject),
  created_at: Type.String({ ...derived, format: 'date-time' }),
  updated_at: Type.String({ ...derived, format: 'date-time' }),
};

/** A linked account: a directory of somebody, and as whom it is used. */
export const HubAccount = Type.Object(answered, { $id: 'HubAccount' });

/** What is kept of one. */
export const KeptHubAccount = Type.Object({
  ...answered,
  api_key: Type.String(secret),
  client_secret: Type.String(secret),
  client_secret_2: Type.String(secret),
});

/** What an account signs in with, and where. What a change leaves out stays as it is. */
export const HubCredentials = Type.Object(
  {
    api_key: Type.Optional(Secret),
    client_id: Type.Optional(Type.String({ maxLength: 255 })),
    client_secret: Type.Optional(Secret),
    client_secret_2: Type.Optional(
      Type.String({
        ...Secret,
        description: 'Tried when the first is refused. An empty text takes it away.',
      }),
    ),
    region: Type.Optional(Region),
    base_url: Type.Optional(
      Type.String({ maxLength: 1024, description: 'For the region `custom`: https://host, without a path.' }),
    ),
    organization_id: Type.Optional(
      Nullable(
        Type.String({ maxLength: 64, description: "The directory's organization that is used unless one is named." }),
      ),
    ),
    multiple_organizations: Type.Optional(
      Type.Boolean({ description: 'The directory has several organizations, which are mapped to own ones.' }),
    ),
    key_lifetime_days: Type.Optional(
      Type.Enum([30, 60, 90], { description: 'How long the key lives from now on, to be warned of its end.' }),
    ),
    key_expires_at: Type.Optional(
      Nullable(Type.String({ format: 'date-time', description: 'The same as an instant.' })),
    ),
  },
  { $id: 'HubCredentials' },
);

export const VendorOrganization = Type.Object(
  { id: Type.String(), name: Type.String() },
  { $id: 'HubVendorOrganization', description: "An organization of the account's directory." },
);
