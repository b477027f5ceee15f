import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { op } from '../../kit/op.ts';
import { AnyObject, DateTime, Nullable } from '../../kit/schemas.ts';

/** The request log: every execution of an action, with what was asked of the directory. */
export const HubRequest = Type.Object(
  {
    id: Type.String(),
    event_time: DateTime,
    account_id: Nullable(Type.String()),
    organization: Nullable(Type.String({ description: 'The own organization.' })),
    vendor_organization: Nullable(Type.String()),
    action: Type.String(),
    effect: Type.String(),
    outcome: Type.Enum(['ok', 'failed', 'unknown', 'started'], {
      description:
        '`started`: a write that was begun; when it stays, the server ended in the middle. `unknown`: it may have been carried out.',
    }),
    status: Type.Integer({ description: 'The HTTP status that the caller got.' }),
    duration: Type.Number({ description: 'Milliseconds.' }),
    planned: Type.Boolean(),
    run_id: Nullable(Type.String()),
    door: Type.String({ description: 'http or mcp.' }),
    caller: Type.Object({
      type: Type.String(),
      id: Type.String(),
      name: Type.String(),
      key_id: Nullable(Type.String()),
    }),
    steps: Type.Array(
      Type.Object({
        method: Type.String(),
        url: Type.String(),
        status: Type.Integer(),
        duration: Type.Number(),
        attempt: Type.Integer(),
      }),
      { description: 'What was asked of the directory, tries included.' },
    ),
    input: Nullable(AnyObject),
    output: Type.Unknown(),
    error: Nullable(AnyObject),
  },
  { $id: 'HubRequest' },
);

const common = { area: 'Hub Request Log', family: hub, reach: 'provider', access: 'hub.read' } as const;
const moment = Type.String({ format: 'date-time' });

export const operations = {
  list: op({
    ...common,
    id: 'hub_requests_list',
    method: 'GET',
    path: '/hub/requests/logs',
    title: 'List the request log, the latest first',
    query: Type.Object({
      account_id: Type.Optional(Type.String()),
      account_ids: Type.Optional(Type.String()),
      organization: Type.Optional(Type.String()),
      action: Type.Optional(Type.String()),
      actions: Type.Optional(Type.String()),
      outcome: Type.Optional(Type.Enum(['ok', 'failed', 'unknown', 'started'])),
      status: Type.Optional(Type.Integer({ minimum: 100, maximum: 599 })),
      caller: Type.Optional(Type.String()),
      run_id: Type.Optional(Type.String()),
      start_date: Type.Optional(moment),
      end_date: Type.Optional(moment),
      page_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
      next: Type.Optional(Type.String({ maxLength: 255 })),
    }),
    status: 200,
    response: Type.Object({ data: Type.Array(HubRequest), next: Nullable(Type.String()) }),
  }),
  get: op({
    ...common,
    id: 'hub_requests_get',
    method: 'GET',
    path: '/hub/requests/logs/{id}',
    title: 'Get an entry of the request log',
    params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
    status: 200,
    response: Type.Object({ data: HubRequest }),
  }),
} as const;
