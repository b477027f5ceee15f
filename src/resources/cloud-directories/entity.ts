import { Type, type Static } from 'typebox';
import { derived, Id, internal, Nullable, readOnly, untrusted } from '../../kit/schemas.ts';

/** What Office 365 and G Suite have in common (handbook 4.13). */

/** The domain that is put in place of one that is none of the directory's. */
export const DefaultDomain = Type.Object(
  {
    id: Type.String({ description: 'Empty for none.' }),
    domain: Type.String({ ...readOnly, description: 'Its name; empty for none.' }),
  },
  { $id: 'CloudDefaultDomain' },
);

/** `{ id }` sets it, `{}` takes it away. */
export const DefaultDomainInput = Type.Object(
  {
    id: Type.Optional(Type.String({ maxLength: 64, description: 'Of a domain of this directory; none unsets it.' })),
    domain: Type.Optional(Type.String({ description: 'Not taken: clients send back what they have read.' })),
  },
  { $id: 'CloudDefaultDomainInput' },
);

export const ACTIONS = ['suspend', 'maintain'] as const;

/** What becomes of an account: `unbound` is suspended too, as that of one who is not bound to the directory. */
export const ACCOUNT_STATES = ['active', 'suspended', 'unbound'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** A domain whose addresses may be exported, as kept. `key` makes it unique in its directory. */
export const keptDomain = {
  id: Id,
  resourceObjectId: Id,
  domain: Type.String({ minLength: 1, maxLength: 253 }),
  key: Type.String({ ...internal, description: 'Directory and domain.' }),
};

/** The same as it is answered. */
export const CloudDomain = Type.Object(
  {
    id: Type.String({ ...readOnly, description: 'The same as `objectId`.' }),
    objectId: Type.String(readOnly),
    resourceObjectId: Type.String({ ...readOnly, description: 'The directory that it is of.' }),
    domain: Type.String(),
    default: Type.Boolean({ description: 'It is the default domain of the directory.' }),
  },
  { $id: 'CloudDomain' },
);
export type CloudDomain = Static<typeof CloudDomain>;
export const CloudDomains = Type.Object(
  { domains: Type.Array(CloudDomain), totalCount: Type.Integer() },
  { $id: 'CloudDomains' },
);
export const OneCloudDomain = Type.Object({ domain: CloudDomain }, { $id: 'OneCloudDomain' });
export const DomainBody = Type.Object({ domain: keptDomain.domain }, { $id: 'CloudDomainInput' });

/** What a translation rule has beside the directory and the translation. */
export const ruleKey = Type.String({ ...internal, description: 'Directory and translation.' });

/** Whether the other side lets us in. */
export const CloudCheck = Type.Object(
  {
    ok: Type.Boolean(),
    reason: Nullable(
      Type.Enum(['unreachable', 'credentials', 'forbidden', 'rejected', 'missing', 'exists', 'limited', 'broken'], {
        description: 'What kind of failure it is; null for none.',
      }),
    ),
    message: Type.String({ description: 'What the other side said, and what to do. Empty where all is well.' }),
  },
  { $id: 'CloudCheck' },
);

export const ImportStarted = Type.Object(
  { jobId: Type.String({ description: 'GET /api/v2/bulk/users/{job_id}/results says what came of each account.' }) },
  { $id: 'CloudImportStarted' },
);

/** Accounts of one import: as many as a bulk job has rows. */
export const MOST_ACCOUNTS = 10_000;
export const ImportBody = Type.Object(
  {
    ids: Type.Array(Type.String({ minLength: 1, maxLength: 256 }), {
      minItems: 1,
      maxItems: MOST_ACCOUNTS,
      uniqueItems: true,
      description: 'Ids of accounts at the other side, as GET …/import/users lists them.',
    }),
  },
  { $id: 'CloudImportInput' },
);

const PreviewField = Type.Object(
  {
    field: Type.String({ description: "In the other side's terms: `userPrincipalName`, `addresses[work]`." }),
    value: Type.Unknown({ ...untrusted, description: 'null empties the field there.' }),
    rule: Type.String({ description: 'The translation that makes it; `always` for what needs none.' }),
    from: Type.Array(Type.String(), { description: 'The properties of the user that it is made of.' }),
  },
  { $id: 'CloudPreviewField' },
);

/** What a user would be exported as. */
export const CloudPreview = Type.Object(
  {
    user: Type.Object({ id: Type.String(), username: Type.String(untrusted) }),
    exported: Type.Boolean({ description: 'false: nothing is sent; `missing` and `standing` say why.' }),
    bound: Type.Boolean({ description: 'The user is bound to the directory, directly or by a group.' }),
    name: Nullable(
      Type.String({ ...untrusted, description: 'userPrincipalName or primaryEmail; null where none can be made.' }),
    ),
    suspended: Type.Boolean({ description: 'The account would be suspended there.' }),
    account: Type.Enum([...ACCOUNT_STATES], {
      description:
        'What becomes of the account while the user is bound: `unbound` is suspended as that of one who is not (`remove_access`).',
    }),
    standing: Type.Array(Type.Enum(['staged', 'suspended', 'locked', 'password_expired']), {
      description: 'What there is about the user that matters for it.',
    }),
    fields: Type.Array(PreviewField),
    manager: Nullable(
      Type.Object(
        { id: Type.String(), name: Nullable(Type.String(untrusted)) },
        {
          description:
            'Who is set as the manager, and the name of the account there. null: nobody, or no rule says so.',
        },
      ),
    ),
    missing: Type.Array(Type.Object({ property: Type.String(), problem: Type.String() }), {
      description: 'Why the user cannot be exported, and what to change.',
    }),
    body: Type.Record(Type.String(), Type.Unknown(), { ...untrusted, description: 'The same as it is sent.' }),
  },
  { $id: 'CloudPreview' },
);

export const createdAt = Type.String({ ...derived, format: 'date-time' });
