import { Type, type Static } from 'typebox';
import { DateTime, Id, internal, Nullable, untrusted } from '../../kit/schemas.ts';

/** What a device said of a policy (handbook 4.5). */
const said = {
  id: Type.String({ description: 'ObjectID: 24 hexadecimal digits.' }),
  policyID: Type.String(),
  systemID: Type.String(),
  startedAt: Nullable(DateTime),
  endedAt: Nullable(DateTime),
  exitStatus: Type.Integer({ minimum: 0, maximum: 4_294_967_295 }),
  state: Type.String({
    description:
      'success or failed; of statuses also pending: not said yet of what the policy is now. Of a policy that the device ' +
      'does not apply: duplicate, where another of the same template is in force, or unsupportedOs.',
  }),
  success: Type.Boolean(),
  detail: Type.String(untrusted),
  stdOut: Type.String(untrusted),
  stdErr: Type.String(untrusted),
};

export const PolicyResult = Type.Object(said, { $id: 'PolicyResult' });
export type PolicyResult = Static<typeof PolicyResult>;

export const KeptPolicyResult = Type.Object(
  {
    ...said,
    id: Id,
    /** The revision of the policy that it is about. */
    revision: Type.Integer(internal),
    /** `<policy>:<system>`, by which the history of a pair is found. */
    pair: Type.String(internal),
  },
  { $id: 'KeptPolicyResult' },
);
export type KeptPolicyResult = Static<typeof KeptPolicyResult>;

/** Where a policy stands on a device: one object for each pair that was reported on, under an id made of both. */
export const KeptPolicyStatus = Type.Object(
  {
    id: Id,
    policyID: Type.String(),
    systemID: Type.String(),
    revision: Type.Integer(),
    state: Type.Enum(['success', 'failed']),
    /** The latest result. */
    resultID: Type.String(),
  },
  { $id: 'KeptPolicyStatus' },
);
export type KeptPolicyStatus = Static<typeof KeptPolicyStatus>;
