import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { AnyObject, DateTime, derived, Id, internal, Nullable, readOnly } from '../../kit/schemas.ts';
import { ResolvedOrganization } from '../hub-actions/contract.ts';

/** Who asked for, or decided on, a plan. */
export const HubActor = Type.Object(
  { type: Type.String(), id: Type.String(), name: Type.String() },
  { $id: 'HubActor' },
);

const answered = {
  id: Type.String(derived),
  action: Type.String(),
  account_id: Type.String(readOnly),
  organization: Nullable(ResolvedOrganization),
  run_id: Nullable(Type.String({ description: 'Of a plan over many organizations: the run that planned it.' })),
  state: Type.Enum(['pending', 'approved', 'rejected', 'used'], readOnly),
  digest: Type.String({ ...readOnly, description: 'SHA-256 over the request and the state that it was planned on.' }),
  /** What it was asked with; secrets are not shown. */
  input: AnyObject,
  plan: Nullable(AnyObject),
  requested_by: HubActor,
  decided_by: Nullable(HubActor),
  decided_at: Nullable(DateTime),
  note: Nullable(Type.String({ maxLength: 1024 })),
  expires_at: DateTime,
  created_at: Type.String({ ...derived, format: 'date-time' }),
};

/** A write that was planned, and waits for another person's word. */
export const HubPlan = Type.Object(answered, { $id: 'HubPlan' });

export const hubPlanKind = kind({
  kind: 'hub_plan',
  label: 'Plan',
  entity: Type.Object({
    ...answered,
    /** The organization of the service account that asked, where one did. */
    home: Type.String(internal),
  }),
  idField: 'id',
  home: 'provider',
  nameField: 'action',
  indexed: ['state', 'account_id', 'created_at'],
  defaults: { state: 'pending', decided_by: null, decided_at: null, note: null, home: '' },
});

const common = { area: 'Hub Plans', family: hub, reach: 'provider' } as const;
const Decision = Type.Object({ note: Type.Optional(Nullable(Type.String({ maxLength: 1024 }))) });
const decide = {
  ...common,
  method: 'POST',
  access: 'hub.approve',
  body: Decision,
  bodyOptional: true,
  status: 200,
  response: HubPlan,
  errors: [403, 409],
} as const;

export const operations = {
  ...resource(hubPlanKind, {
    ...common,
    path: '/hub/plans',
    read: 'hub.read',
    write: 'hub.run',
    list: { id: 'hub_plans_list', title: 'List plans that wait for approval, and what became of others', row: HubPlan },
    get: { id: 'hub_plans_get', title: 'Get a plan', response: HubPlan },
    create: {
      id: 'hub_plans_create',
      title: 'Plan a write, for another person to approve',
      description: 'The approval holds for this request by this caller on this state, once, for a day.',
      headers: Type.Object({ 'x-account-id': Type.Optional(Type.String()) }),
      body: Type.Object({
        action: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
        account_id: Type.Optional(Type.String({ minLength: 1 })),
        path: Type.Optional(Nullable(AnyObject)),
        query: Type.Optional(Nullable(AnyObject)),
        body: Type.Optional(Type.Unknown()),
        organization: Type.Optional(Nullable(Type.String())),
        run_id: Type.Optional(Id),
      }),
      response: HubPlan,
      status: 201,
      errors: [404, 409, 422],
    },
  }),
  approve: op({
    ...decide,
    id: 'hub_plans_approve',
    path: '/hub/plans/{id}/approve',
    title: "Approve another person's plan",
  }),
  reject: op({
    ...decide,
    id: 'hub_plans_reject',
    path: '/hub/plans/{id}/reject',
    title: "Reject another person's plan",
  }),
} as const;

export const kinds = { hubPlanKind } as const;
