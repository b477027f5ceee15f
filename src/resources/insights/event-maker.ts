import { isDeepStrictEqual } from 'node:util';
import type { Change, EventMaker, LoggedObjects, MadeEvent } from '../../directory/insights-port.ts';
import type { Document, Edge, Node } from '../../directory/types.ts';
import type { Kind } from '../../kit/kind.ts';
import { BOOKKEEPING, KIND_EVENTS, NAMED_EVENTS, SUDO_EVENTS, USER_EVENTS, type KindEvents } from './event-types.ts';

/** One more whenever other events are made than before: every index is then made anew. */
const VERSION = 3;

/** Makes events of the changes of these kinds. */
export function eventMaker(all: readonly Kind[]): EventMaker {
  const kinds: Kinds = {
    byName: new Map(all.map((kind) => [kind.kind, kind])),
    byType: new Map(all.flatMap((kind) => (kind.graphType === undefined ? [] : [[kind.graphType as string, kind]]))),
  };
  return {
    version: VERSION,
    make: async (change, log) => {
      if (BOOKKEEPING.has(change.kind)) return [];
      const at: Making = { change, log, kinds, before: parsed(change.before), after: parsed(change.after) };
      switch (change.operation) {
        case 'create':
        case 'update':
        case 'delete':
          return ofObject(at, change.operation);
        case 'edge_add':
        case 'edge_update':
        case 'edge_remove':
          return ofEdge(at, change.operation);
        case 'event':
          return ofEvent(at);
        default:
          return change.operation satisfies never;
      }
    },
    organizations: (change, log) => organizationsOf(change, log),
  };
}

interface Kinds {
  readonly byName: ReadonlyMap<string, Kind>;
  readonly byType: ReadonlyMap<string, Kind>;
}

interface Making {
  readonly change: Change;
  readonly log: LoggedObjects;
  readonly kinds: Kinds;
  readonly before: Document | undefined;
  readonly after: Document | undefined;
}

const parsed = (text: string | null): Document | undefined =>
  text === null ? undefined : (JSON.parse(text) as Document);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const nounOf = ({ noun, nouns }: KindEvents, document: Document | undefined): string =>
  nouns?.of[textOf(document?.[nouns.by])] ?? noun;

const eventsOf = (kind: string): KindEvents => KIND_EVENTS[kind] ?? { noun: kind };

async function ofObject(at: Making, operation: 'create' | 'update' | 'delete'): Promise<readonly MadeEvent[]> {
  const { change, kinds, before, after } = at;
  const called = eventsOf(change.kind);
  const resource = resourceOf(change.kind, change.objectId, after ?? before, kinds);
  const common = { ...base(at), resource, ...(await systemOf(at, called, after ?? before)) };
  const service = called.service ?? 'directory';
  const changes = operation === 'delete' ? [] : changesOf(kinds.byName.get(change.kind), before, after);
  const fields = changes.length === 0 ? common : { ...common, changes };
  const type = called.called?.[operation] ?? `${nounOf(called, after ?? before)}_${operation}`;
  const run = change.kind === 'device_workflow' && operation === 'create' ? await runOf(at, after) : {};
  const made: MadeEvent[] = [{ event_type: type, service, fields: { ...fields, ...run } }];
  if (change.kind !== 'system_user' || operation === 'delete' || after === undefined) return made;
  for (const [name, holds] of Object.entries(USER_EVENTS)) {
    if (holds(before ?? {}, after, change.at)) made.push({ event_type: name, service, fields: common });
  }
  return made;
}

/** What was run, where a workflow runs a command: the resource is that. */
async function runOf(at: Making, workflow: Document | undefined): Promise<Document> {
  const id = textOf(workflow?.command);
  if (id === '') return {};
  return { resource: resourceOf('command', id, await at.log.document('command', id), at.kinds) };
}

async function ofEdge(
  at: Making,
  operation: 'edge_add' | 'edge_update' | 'edge_remove',
): Promise<readonly MadeEvent[]> {
  const [before, after] = [at.before, at.after] as unknown as readonly [Edge | undefined, Edge | undefined];
  const edge = after ?? before;
  if (edge === undefined) return [];
  // The group is the one that is changed, as clients expect; members are stored the other way round.
  const turned = edge.to.type.endsWith('_group') && !edge.from.type.endsWith('_group');
  const [from, to] = turned ? [edge.to, edge.from] : [edge.from, edge.to];
  const op = { edge_add: 'add', edge_update: 'update', edge_remove: 'remove' }[operation];
  const [fromEnd, toEnd] = [await endOf(at, from), await endOf(at, to)];
  const attributes = after?.attributes ?? null;
  const association = {
    op,
    connection: { from: fromEnd, to: toEnd },
    ...(attributes === null ? {} : { attributes }),
  };
  const { object_id: id, ...named } = fromEnd;
  const fields = { ...base(at), resource: { id, ...named }, association };
  const made: MadeEvent[] = [{ event_type: 'association_change', service: 'directory', fields }];
  const [had, has] = [isAdministrator(before), isAdministrator(after)];
  if (had === has) return made;
  for (const node of [edge.from, edge.to]) {
    const names = SUDO_EVENTS[node.type];
    if (names === undefined) continue;
    const kind = at.kinds.byType.get(node.type)?.kind ?? node.type;
    const resource = resourceOf(kind, node.id, await at.log.document(node.type, node.id), at.kinds);
    const event_type = has ? names.granted : names.revoked;
    made.push({ event_type, service: 'directory', fields: { ...fields, resource } });
  }
  return made;
}

const isAdministrator = (edge: Edge | undefined): boolean =>
  (edge?.attributes as { readonly sudo?: { readonly enabled?: unknown } } | null | undefined)?.sudo?.enabled === true;

async function endOf(at: Making, { type, id }: Node) {
  const kind = at.kinds.byType.get(type);
  const document = await at.log.document(type, id);
  return { type, object_id: id, name: nameOf(kind, document) };
}

async function ofEvent(at: Making): Promise<readonly MadeEvent[]> {
  const { change, kinds, log, after = {} } = at;
  const { type = change.name, service = 'directory', byItself, fields } = NAMED_EVENTS[change.name] ?? {};
  const document = await log.document(change.kind, change.objectId);
  const resource = resourceOf(change.kind, change.objectId, document, kinds, after);
  const { success = true, reason, address, ...details } = after;
  const called = eventsOf(change.kind);
  const made = {
    ...base(at),
    ...(typeof address === 'string' ? { client_ip: address } : {}),
    ...(byItself === true ? { initiated_by: resource } : {}),
    ...fields,
    success,
    ...(success === true || reason === undefined ? {} : { error_message: reason }),
    resource,
    ...details,
    ...(await systemOf(at, called, document)),
  };
  return [{ event_type: type, service, fields: made }];
}

/** What every event has. */
function base({ change }: Making): Document {
  const { actor, door, requestId, kind, scope } = change;
  const isProviders = kind === 'provider' || PROVIDERS.has(kind);
  return {
    ...(actor.address === undefined ? {} : { client_ip: actor.address }),
    success: true,
    initiated_by: initiatorOf(actor),
    ...(actor.type === 'administrator' && door === 'http' ? { auth_method: 'api-key' } : {}),
    provider: isProviders ? scope : null,
    correlation: { id: requestId, sequence: change.sequence },
  };
}
/** Kinds of the provider that organizations see too. */
const PROVIDERS: ReadonlySet<string> = new Set(['organization', 'administrator', 'api_key']);

function initiatorOf({ type, id, name = '' }: Change['actor']): Document {
  if (type === 'administrator') return { id, type: 'admin', email: name };
  return { id, type, name };
}

function nameOf(kind: Kind | undefined, document: Document | undefined): string {
  return kind === undefined ? '' : textOf(document?.[kind.nameField]);
}

function resourceOf(
  kind: string,
  id: string,
  document: Document | undefined,
  kinds: Kinds,
  details: Document = {},
): Document {
  const { resource = kind, named = 'name' } = eventsOf(kind);
  const found = document?.[named] ?? (nameOf(kinds.byName.get(kind), document) || undefined) ?? details[named];
  return { id, type: resource, ...(typeof found === 'string' ? { [named]: found } : {}) };
}

/** The device that it is about. */
async function systemOf(
  { log, change }: Making,
  called: KindEvents,
  document: Document | undefined,
): Promise<Document> {
  if (called.system === undefined) return {};
  const id = change.kind === 'system' ? change.objectId : textOf(document?.[called.system]);
  if (id === '') return {};
  const system = await log.document('system', id);
  return { system: { id, hostname: system?.hostname ?? '', displayName: system?.displayName ?? '' } };
}

/** What was changed, field by field; of a creation what was given. What the server keeps for its own use is left out. */
function changesOf(
  kind: Kind | undefined,
  before: Document | undefined,
  after: Document | undefined,
): readonly Document[] {
  const properties = (kind?.entity.properties ?? {}) as Readonly<Record<string, object>>;
  const defaults = (kind?.defaults ?? {}) as Document;
  const changes: Document[] = [];
  for (const field of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    if (field === 'id' || field === kind?.idField || 'x-muster-internal' in (properties[field] ?? {})) continue;
    const from = before === undefined ? defaults[field] : before[field];
    const to = after?.[field];
    if (isDeepStrictEqual(from, to)) continue;
    changes.push({ field, ...(before === undefined || from === undefined ? {} : { from }), to: to ?? null });
  }
  return changes;
}

/** Organizations are shown what is changed of themselves, and of the administrators that act for them. */
async function organizationsOf(change: Change, log: LoggedObjects): Promise<readonly string[]> {
  switch (change.kind) {
    case 'organization':
      return [change.objectId];
    case 'administrator':
      return reachOf([
        parsed(change.before),
        parsed(change.after),
        await log.document('administrator', change.objectId),
      ]);
    case 'api_key': {
      const owner = await log.document('api_key', change.objectId);
      return reachOf([await log.document('administrator', textOf(owner?.administrator))]);
    }
    default:
      return [];
  }
}

function reachOf(documents: readonly (Document | undefined)[]): readonly string[] {
  const reach = new Set(documents.flatMap((document) => (document?.reach ?? []) as readonly string[]));
  return reach.has('all') ? ['*'] : [...reach];
}
