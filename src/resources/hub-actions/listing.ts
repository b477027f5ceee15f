import type { Action, ConnectorKey } from '../../directory/hub-port.ts';
import type { Entry, ReadContext, ValidInput } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { visibleAccount } from '../hub-accounts/visible.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
import { matcherOf } from '../hub-profiles/globs.ts';
import { hasScope, isEnabled } from './permission.ts';

/** The catalogue as callers see it: what they may not run is not there. */

const CONNECTORS: readonly {
  readonly key: ConnectorKey;
  readonly name: string;
  readonly description: string;
  readonly categories: readonly string[];
}[] = [
  { key: 'jumpcloud', name: 'JumpCloud', description: 'The named actions of the connector.', categories: ['iam'] },
  {
    key: 'automation',
    name: 'JumpCloud for automations',
    description: 'The ten actions that automations are built of, the generic request among them.',
    categories: ['iam'],
  },
  { key: 'api', name: 'API', description: 'Every operation of the API.', categories: ['iam'] },
];
const VERSION = '1.0.0';

/** The caller's actions: by scope, and where accounts are named, by what the profile of one of them enables. */
async function allowed(ctx: ReadContext, accounts: readonly string[]): Promise<(action: Action) => boolean> {
  const profiles: Entry[] = [];
  for (const id of accounts) {
    const account = await visibleAccount(ctx, id);
    profiles.push(await ctx.here.require(hubProfileKind, String(account.doc.profile)));
  }
  return (action) =>
    hasScope(ctx.identity, action.scope) &&
    (profiles.length === 0 || profiles.some(({ doc }) => isEnabled(doc, action)));
}

/** Values that repeat, or are separated by commas. */
const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value])
    .flatMap((each) => (typeof each === 'string' ? each.split(',') : []))
    .map((each) => each.trim())
    .filter((each) => each !== '');

export async function listed(ctx: ReadContext, { query, rawQuery, headers }: ValidInput) {
  // Words in brackets belong to the list grammars elsewhere, and come as they were sent.
  const connectors = listOf(rawQuery['filter[connectors]']);
  const keys = listOf(rawQuery['filter[action_key]']);
  const named = listOf(rawQuery['filter[account_ids]']);
  const header = headers['x-account-id'];
  const may = await allowed(ctx, named.length > 0 ? named : header ? [header] : []);
  const details = listOf(query.include).includes('action_details');
  const text = typeof query.search === 'string' && query.search.trim() !== '' ? query.search : undefined;
  const found =
    text === undefined
      ? undefined
      : new Set(ctx.ports.hub.catalogue.search(text, 100, may).map(({ action }) => action.id));
  const isNamed = matcherOf(keys);
  const shown = ctx.ports.hub.catalogue.actions.filter(
    (action) =>
      may(action) && (found === undefined || found.has(action.id)) && (keys.length === 0 || isNamed(action.id)),
  );
  const groups = CONNECTORS.filter(({ key }) => connectors.length === 0 || connectors.includes(key)).map(
    ({ key, name, description, categories }) => ({
      key,
      name,
      icon: '/hub/assets/jumpcloud.svg',
      version: VERSION,
      description,
      categories,
      authentication: AUTHENTICATION,
      release_stage: 'ga',
      scope_definitions: [],
      actions: shown.filter((action) => action.connector === key).map((action) => summaryOf(action, details)),
    }),
  );
  const size = Number(query.page_size ?? 25);
  const from = startOf(query.next, query.page, size);
  const end = from + size;
  return { data: groups.slice(from, end), next: end < groups.length ? String(end) : null };
}

const AUTHENTICATION = [
  { type: 'custom', key: 'api_key', label: 'API Key' },
  { type: 'custom', key: 'oauth2_service_account', label: 'OAuth 2.0 (Service Account)' },
];

function startOf(next: unknown, page: unknown, size: number): number {
  if (typeof next === 'string' && next !== '') {
    if (!/^\d{1,6}$/.test(next)) throw invalidField('next', 'is not what an earlier page answered');
    return Number(next);
  }
  return page === undefined ? 0 : (Number(page) - 1) * size;
}

function summaryOf(action: Action, details: boolean) {
  const { id, name, description, category, effect, idempotent, paged, scope, input, operation } = action;
  const output = details ? outputOf(action) : null;
  return {
    id,
    label: name,
    description,
    category,
    schema_type: 'native',
    tags: [category],
    authentication: AUTHENTICATION,
    required_scopes: scope === undefined ? [] : [scope],
    effect,
    idempotent,
    paged,
    operation_details: operation === undefined ? null : { method: operation.method, path: operation.path },
    ...(details
      ? { action_details: { input_schema: input, output_schema: output }, input_schema: input, output_schema: output }
      : {}),
  };
}

/** Lists answer their rows alone, however the directory wraps them. */
function outputOf({ output, paged }: Action): Action['output'] {
  const { results } = (output?.properties ?? {}) as { readonly results?: Action['output'] };
  return paged && results !== undefined ? results : output;
}

export function searched(ctx: ReadContext, { body }: ValidInput) {
  const {
    query,
    connector,
    top_k: top = 10,
    min_similarity: least = 0,
  } = body as {
    readonly query: string;
    readonly connector?: string | null;
    readonly top_k?: number;
    readonly min_similarity?: number;
  };
  const among = (action: Action): boolean =>
    (connector === undefined || connector === null || connector === '' || action.connector === connector) &&
    hasScope(ctx.identity, action.scope);
  const results = ctx.ports.hub.catalogue
    .search(query, top, among)
    .filter(({ score }) => score >= least)
    .map(({ action, score }) => ({
      id: action.id,
      action_name: action.id,
      connector_key: action.connector,
      label: action.name,
      description: action.description,
      project_id: 'global',
      similarity_score: score,
    }));
  return { results, total_count: results.length, query };
}
