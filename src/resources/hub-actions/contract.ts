import { Type } from 'typebox';
import { hub } from '../../kit/dialects.ts';
import { op } from '../../kit/op.ts';
import { AnyObject, Nullable } from '../../kit/schemas.ts';

/** Running actions, in the shapes of the platform whose programs the hub serves, and our own beside. */

const common = { area: 'Hub Actions', family: hub, reach: 'provider' } as const;

/** Which account, and whose profile; the account may stand in the body's `headers` too, where the HTTP header wins. */
const accountHeaders = Type.Object({
  'x-account-id': Type.Optional(Type.String({ description: 'The linked account to act with.' })),
  'x-connector-profile-id': Type.Optional(
    Type.String({ description: "Another connector profile than the account's; of the same project." }),
  ),
});

const AccountText = Type.String({ maxLength: 255 });
const Cells = Type.Object({}, { additionalProperties: true });

/** Rows of `all` at most. */
export const MOST_ROWS = 1_000_000;

/** What every way of running an action takes beside the action's own parts. */
export const wishes = {
  organization: Type.Optional(
    Nullable(
      Type.String({
        description: 'Id of the organization to act for. Required where the account has several and no default.',
      }),
    ),
  ),
  plan: Type.Optional(Type.Boolean({ description: 'Say what would change, and change nothing. Writes only.' })),
  all: Type.Optional(Type.Boolean({ description: 'Every page of a list, up to `max` rows.' })),
  max: Type.Optional(
    Type.Integer({ minimum: 1, maximum: MOST_ROWS, description: 'Rows of `all` at most. 10,000 unless said.' }),
  ),
  approval: Type.Optional(Type.String({ description: 'Id of the approved plan that this carries out.' })),
  safety: Type.Optional(
    Type.Enum(['mark', 'fence', 'drop'], {
      description: "What becomes of texts that end users or devices wrote; not less than the profile's setting.",
    }),
  ),
  timeout_ms: Type.Optional(
    Type.Integer({
      minimum: 100,
      maximum: 600_000,
      description: 'For everything together, waits and further tries included. 55,000 unless said.',
    }),
  ),
};

/** The organization that a result is of. */
export const ResolvedOrganization = Type.Object(
  {
    id: Nullable(Type.String({ description: 'Of this server; null where none was named.' })),
    name: Nullable(Type.String()),
    vendor_id: Nullable(Type.String({ description: 'At the directory; null where the credentials have only one.' })),
    defaulted: Type.Boolean({
      description: "True where it is the account's default, and not the result of a mapping.",
    }),
  },
  { $id: 'HubResolvedOrganization' },
);

export const ActionAnswer = Type.Object(
  {
    data: Type.Union([Cells, Type.Array(Cells), Type.Null()], {
      description: 'An object, rows, or null. What is a text or a number at the directory is `{ value }`.',
    }),
    next: Nullable(
      Type.String({ description: 'For `skip` (or `after`) of the next page; null where nothing follows.' }),
    ),
    total: Type.Optional(Type.Integer()),
    account_id: Type.String(),
    organization: Nullable(ResolvedOrganization),
    request_id: Type.String({ description: 'In the request log.' }),
    planned: Type.Optional(
      Type.Enum(['by-directory', 'by-reading'], {
        description:
          '`by-directory`: it ran there and was rolled back. `by-reading`: the difference to what stands there now.',
      }),
    ),
    digest: Type.Optional(Type.String({ description: 'Of a plan: what an approval is bound to.' })),
    truncated: Type.Optional(Type.Boolean({ description: 'True where `max` cut the rows.' })),
    safety: Type.Object({
      mode: Type.Enum(['mark', 'fence', 'drop']),
      untrusted: Type.Array(Type.String(), {
        description: 'Paths in `data` of texts that end users or devices may have written.',
      }),
      masked: Type.Integer({ description: 'Secrets that were masked in the output of commands.' }),
    }),
  },
  { $id: 'HubActionAnswer' },
);

const ActionSummary = Type.Object(
  {
    id: Type.String(),
    label: Type.String(),
    description: Type.String(),
    category: Type.String(),
    schema_type: Type.String(),
    tags: Type.Array(Type.String()),
    authentication: Type.Array(AnyObject),
    required_scopes: Type.Array(Type.String()),
    effect: Type.Enum(['read', 'write', 'destructive']),
    idempotent: Type.Boolean(),
    paged: Type.Boolean(),
    operation_details: Type.Optional(Nullable(AnyObject)),
    action_details: Type.Optional(AnyObject),
    input_schema: Type.Optional(AnyObject),
    output_schema: Type.Optional(Nullable(AnyObject)),
  },
  { $id: 'HubActionSummary' },
);

export const operations = {
  rpc: op({
    ...common,
    id: 'hub_actions_rpc',
    method: 'POST',
    path: '/hub/actions/rpc',
    title: 'Run an action',
    description:
      'The caller needs the scope of the action beside `hub.run`. Writes take an Idempotency-Key, whose answer is kept for 24 h.',
    access: 'hub.run',
    acceptsOrganizationHeader: true,
    headers: accountHeaders,
    body: Type.Object({
      action: Type.String({ minLength: 1, maxLength: 255 }),
      path: Type.Optional(Nullable(AnyObject)),
      query: Type.Optional(Nullable(AnyObject)),
      headers: Type.Optional(Nullable(AnyObject)),
      body: Type.Optional(Type.Unknown()),
      ...wishes,
    }),
    status: 200,
    response: ActionAnswer,
    errors: [402, 404, 409, 412, 422, 429, 503],
  }),
  list: op({
    ...common,
    id: 'hub_actions_list',
    method: 'GET',
    path: '/hub/actions',
    title: 'List the actions, by connector',
    description: 'What the caller may not run is left out, and what the profiles of the named accounts do not enable.',
    access: 'hub.read',
    query: Type.Object({
      group_by: Type.Optional(Type.String()),
      include: Type.Optional(
        Type.Union([Type.String(), Type.Array(Type.String())], {
          description: '`action_details`: the schemas of input and output too.',
        }),
      ),
      exclude: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
      search: Type.Optional(Type.String({ maxLength: 400 })),
      page_size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: 'Connectors on a page.' })),
      page: Type.Optional(Type.Integer({ minimum: 1 })),
      next: Type.Optional(Type.String({ maxLength: 400 })),
      'filter[connectors]': Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
      'filter[account_ids]': Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
      'filter[action_key]': Type.Optional(
        Type.Union([Type.String(), Type.Array(Type.String())], { description: 'Ids or globs.' }),
      ),
    }),
    headers: accountHeaders,
    status: 200,
    response: Type.Object({
      data: Type.Array(
        Type.Object({
          key: Type.String(),
          name: Type.String(),
          icon: Type.String(),
          version: Type.String(),
          description: Type.String(),
          categories: Type.Array(Type.String()),
          authentication: Type.Array(AnyObject),
          release_stage: Type.String(),
          scope_definitions: Type.Array(AnyObject),
          actions: Type.Array(ActionSummary),
        }),
      ),
      next: Nullable(Type.String()),
    }),
  }),
  search: op({
    ...common,
    id: 'hub_actions_search',
    method: 'POST',
    path: '/hub/actions/search',
    title: 'Search the actions by plain words',
    access: 'hub.read',
    readsOnly: true,
    body: Type.Object({
      query: Type.String({ minLength: 1, maxLength: 1024 }),
      connector: Type.Optional(Nullable(Type.String({ maxLength: 255 }))),
      top_k: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
      min_similarity: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
      project_id: Type.Optional(Nullable(Type.String())),
    }),
    status: 200,
    response: Type.Object({
      results: Type.Array(
        Type.Object({
          id: Type.String(),
          action_name: Type.String(),
          connector_key: Type.String(),
          label: Type.String(),
          description: Type.String(),
          project_id: Type.String({ description: '`global`: of every project.' }),
          similarity_score: Type.Number(),
        }),
      ),
      total_count: Type.Integer(),
      query: Type.String(),
    }),
  }),
  proxy: op({
    ...common,
    id: 'hub_unified_proxy',
    method: 'POST',
    path: '/hub/unified/proxy',
    title: "Send a request of one's own to the account's directory",
    description:
      "The generic request: paths of the account's base URL alone. Where the contract knows the path, its scope and marks count.",
    access: 'hub.run',
    acceptsOrganizationHeader: true,
    headers: accountHeaders,
    body: Type.Object({
      method: Type.Optional(Nullable(Type.String({ description: 'GET unless said.' }))),
      url: Type.Optional(Nullable(Type.String({ description: "Refused, unless it is the account's own base URL." }))),
      path: Type.Optional(Nullable(Type.String())),
      headers: Type.Optional(Nullable(AnyObject)),
      body: Type.Optional(Type.Unknown()),
      ...wishes,
    }),
    status: 200,
    response: ActionAnswer,
    errors: [404, 409, 412, 422, 429, 503],
  }),
  feedback: op({
    ...common,
    id: 'hub_tool_feedback',
    method: 'POST',
    path: '/hub/ai/tool-feedback',
    title: 'Tell what was good or bad about tools',
    description: 'Kept in the log.',
    access: 'hub.run',
    body: Type.Object({
      feedback: Type.String({ minLength: 1, maxLength: 4096 }),
      account_id: Type.Optional(Nullable(Type.Union([AccountText, Type.Array(AccountText, { maxItems: 100 })]))),
      tool_names: Type.Optional(Nullable(Type.Array(Type.String({ maxLength: 255 }), { maxItems: 100 }))),
    }),
    status: 200,
    response: Type.Object({ message: Type.String() }),
  }),
} as const;
