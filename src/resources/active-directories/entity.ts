import { Type } from 'typebox';
import { derived, Id, readOnly, secret, untrusted } from '../../kit/schemas.ts';

/** An Active Directory domain that is kept in step with (handbook 4.13). */
export const ActiveDirectory = Type.Object(
  {
    id: Id,
    domain: Type.String({
      minLength: 1,
      maxLength: 1024,
      description: '`DC=corp;DC=example;DC=com`. The same with commas, and corp.example.com, become it. Set once.',
    }),
    useCase: Type.Enum(['UNSET', 'TWOWAYSYNC', 'JCASAUTHORITY', 'ADASAUTHORITY'], {
      description: 'Whose word counts.',
    }),
    delegationState: Type.Enum(['ENABLED', 'PENDING', 'DISABLED'], {
      description: 'Whether passwords are verified by the domain.',
    }),
    groupsEnabled: Type.Boolean(),
    permission: Type.Enum(['PERMISSION_UNSPECIFIED', 'PERMISSION_OWNER', 'PERMISSION_READ_ONLY'], derived),
    primaryAgent: Type.String({
      ...derived,
      description: 'The id of the oldest agent that synchronizes; empty without one.',
    }),
    primaryImportAgent: Type.String({
      ...derived,
      description: 'The id of the oldest agent that imports; empty without one.',
    }),
    updatedAt: Type.String({ ...derived, format: 'date-time' }),
  },
  { $id: 'ActiveDirectory' },
);

export const AgentType = Type.Enum(['SYNC', 'IMPORT']);

/** A program in the domain that does the work, as the API answers it. */
const answered = {
  id: Id,
  agentType: AgentType,
  state: Type.Enum(['unsealed', 'active', 'inactive'], {
    ...readOnly,
    description: '`unsealed`: it has not come in yet.',
  }),
  hostname: Type.String({ ...readOnly, ...untrusted }),
  version: Type.String({ ...readOnly, ...untrusted }),
  contactAt: Type.String({ ...readOnly, description: 'When it was last in contact; empty for never.' }),
  source_ip: Type.String(readOnly),
  idSourceId: Type.String(readOnly),
};
export const Agent = Type.Object(answered, { $id: 'ActiveDirectoryAgent' });
export const kept = Type.Object({ ...answered, directory: Id, connectKeyHash: Type.Optional(Type.String(secret)) });
