import type { ActionRow, ConnectorRow } from './wire.ts';

/** What a stand-in for the hub was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}
export type Answer = (asked: Asked) => Response | Promise<Response>;

export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });

/** Actions of two connectors, in the shapes of `GET /hub/actions?include=action_details`. */
export const CONNECTORS: readonly ConnectorRow[] = [
  connector('jumpcloud', [
    action('jumpcloud_list_system_users', 'read', 'System Users', {
      query: { type: 'object', properties: { filter: { type: 'string' }, limit: { type: 'integer' } } },
    }),
    action('jumpcloud_delete_user_group', 'destructive', 'Groups', {
      path: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
    }),
  ]),
  connector('automation', [
    action('automation_create_user', 'write', 'Users', {
      headers: { type: 'object', properties: { 'if-match': { type: 'string' } } },
      body: { type: 'object', properties: { username: { type: 'string' } }, required: ['username'] },
    }),
  ]),
];

function connector(key: string, actions: ActionRow[]): ConnectorRow {
  return {
    key,
    name: key,
    icon: '',
    version: '1.0.0',
    description: '',
    categories: [],
    authentication: [],
    release_stage: 'ga',
    scope_definitions: [],
    actions,
  };
}

function action(
  id: string,
  effect: ActionRow['effect'],
  category: string,
  properties: Readonly<Record<string, unknown>>,
): ActionRow {
  return {
    id,
    label: id.split('_').slice(1).join(' '),
    description: `Does ${id}.`,
    category,
    schema_type: 'native',
    tags: [category],
    authentication: [],
    required_scopes: ['users.read'],
    effect,
    idempotent: effect !== 'write',
    paged: effect === 'read',
    input_schema: { type: 'object', properties },
    output_schema: { type: 'object' },
  };
}

/** What every set of tools begins with, one connector a page, and owners of accounts; the rest is the test's to answer. */
export function listing({ path, query }: Asked): Response | undefined {
  const [, account] = /^\/hub\/accounts\/([^/]+)$/.exec(path) ?? [];
  if (account !== undefined) return json({ id: account, label: null, origin_owner_name: `Owner of ${account}` });
  if (path !== '/hub/actions') return undefined;
  const page = Number(query.get('next') ?? 0);
  return json({ data: [CONNECTORS[page]], next: page + 1 < CONNECTORS.length ? String(page + 1) : null });
}

/** A `fetch` that a function answers, and what it was asked. */
export function standIn(answer: Answer): { readonly asked: Asked[]; readonly fetch: typeof fetch } {
  const asked: Asked[] = [];
  const fake: typeof fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    const url = new URL(input as string);
    const request = {
      method: init?.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as Asked['body']) : {},
    };
    asked.push(request);
    return listing(request) ?? answer(request);
  };
  return { asked, fetch: fake };
}
