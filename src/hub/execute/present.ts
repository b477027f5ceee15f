import type { Action, Catalogue, Target } from '../../directory/hub-port.ts';
import type { Kind } from '../../kit/kind.ts';
import type { Operation } from '../../kit/op.ts';
import { bodyOf, type AskReply } from './ask.ts';
import type { Looked } from './attempts.ts';
import { pageOf } from './pages.ts';
import { isRecord, send, type Prepared } from './request.ts';

/** What stands at a directory now, as far as one write is concerned: for looking before another try, and for plans. */

type Values = Readonly<Record<string, unknown>>;

/** A read of the same target; 404 is an answer, undefined. */
export type Read = (request: Prepared) => Promise<AskReply | undefined>;

export type Present =
  /** The object that the path names. */
  | { readonly type: 'object'; readonly doc: Values | undefined }
  /** The object that has what a creation would have to itself. */
  | { readonly type: 'taken'; readonly field: string; readonly doc: Values | undefined }
  /** Whether the edge that the body names stands. */
  | { readonly type: 'edge'; readonly stands: boolean };

/** Undefined where the contract gives nothing to look at. */
export async function presentOf(
  catalogue: Catalogue,
  request: Prepared,
  target: Target,
  read: Read,
): Promise<Present | undefined> {
  const { operation, parts } = request;
  const reader = getterOf(catalogue, operation);
  const verb = operation.verb?.name;
  if (verb === 'changeMembers' || verb === 'associate') {
    return reader === undefined ? undefined : edge(reader, request, target, read);
  }
  if (operation.method === 'POST') {
    if (verb !== 'create' || reader === undefined) return undefined;
    return taken(reader, (operation.verb as { readonly kind: Kind }).kind, request, target, read);
  }
  if (reader === undefined) return undefined;
  const reply = await read(send(reader, { params: parts.params, query: {}, body: undefined }, target));
  const doc = reply === undefined ? undefined : bodyOf(reply);
  return { type: 'object', doc: isRecord(doc) ? doc : undefined };
}

/** The GET of the same path. */
const getterOf = (catalogue: Catalogue, { path }: Operation): Operation | undefined =>
  catalogue.actions.find(({ operation }) => operation?.method === 'GET' && operation.path === path)?.operation;

/** By the first unique property that the body gives: a name, a username. */
async function taken(
  list: Operation,
  kind: Kind,
  { parts }: Prepared,
  target: Target,
  read: Read,
): Promise<Present | undefined> {
  const body = isRecord(parts.body) ? parts.body : {};
  const field = (kind.unique ?? []).map(({ name }) => name).find((name) => typeof body[name] === 'string');
  if (field === undefined) return undefined;
  const value = String(body[field]);
  const operator = list.family.grammar === 'v1' ? '$eq' : 'eq';
  const query = { filter: `${field}:${operator}:${value}`, limit: 100 };
  const reply = await read(send(list, { params: {}, query, body: undefined }, target));
  if (reply === undefined) return undefined;
  const { rows } = pageOf(bodyOf(reply), reply);
  // A directory may filter more loosely than it was asked to.
  const doc = rows.find((row) => isRecord(row) && String(row[field]).toLowerCase() === value.toLowerCase());
  return { type: 'taken', field, doc: isRecord(doc) ? doc : undefined };
}

/** Reads the members or associations of the type, to the end or until it is found. */
async function edge(list: Operation, { parts }: Prepared, target: Target, read: Read): Promise<Present | undefined> {
  const { id, type } = isRecord(parts.body) ? parts.body : {};
  if (typeof id !== 'string') return undefined;
  const takesTargets = list.query?.properties.targets !== undefined;
  const limit = 100;
  for (let skip = 0; ; skip += limit) {
    const query = { limit, skip, ...(takesTargets ? { targets: type } : {}) };
    const reply = await read(send(list, { params: parts.params, query, body: undefined }, target));
    if (reply === undefined) return { type: 'edge', stands: false };
    const { rows, total } = pageOf(bodyOf(reply), reply);
    const stands = rows.some((row) => {
      const to = isRecord(row) ? (isRecord(row.to) ? row.to : row) : {};
      return typeof to.id === 'string' && to.id.toLowerCase() === id.toLowerCase();
    });
    if (stands) return { type: 'edge', stands: true };
    if (rows.length < limit || (total !== undefined && skip + rows.length >= total))
      return { type: 'edge', stands: false };
  }
}

/** After a try of which nobody knows. */
export function doneAlready(present: Present | undefined, { operation, parts }: Prepared): Looked {
  if (present === undefined) return 'unclear';
  const answer = (status: number, body?: unknown): AskReply => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body)),
  });
  switch (present.type) {
    case 'edge': {
      const op = isRecord(parts.body) ? parts.body.op : undefined;
      // The attributes of an edge are not looked at, and may be set twice.
      if (op === 'update') return 'absent';
      return present.stands === (op !== 'remove') ? answer(operation.status) : 'absent';
    }
    case 'taken':
      if (present.doc === undefined) return 'absent';
      return covers(present.doc, parts.body) ? answer(operation.status, present.doc) : 'unclear';
    case 'object':
      return 'unclear';
  }
}

/** The object is as the body says, where it shows it. Another may be somebody else's, or what the directory made of it. */
function covers(doc: Values, body: unknown): boolean {
  if (!isRecord(body)) return false;
  return Object.entries(body).every(
    ([name, value]) =>
      doc[name] === undefined ||
      typeof value === 'object' ||
      JSON.stringify(doc[name]).toLowerCase() === JSON.stringify(value).toLowerCase(),
  );
}

/** What a write would change, from what stands now: the plan against a directory that has none of its own. */
export function foreseen(action: Action, present: Present | undefined, { operation, parts }: Prepared): Values {
  const kind = (operation.verb as { readonly kind?: Kind } | undefined)?.kind?.kind ?? operation.area;
  const id = Object.values(parts.params).at(-1) ?? null;
  const body = isRecord(parts.body) ? parts.body : {};
  const base = { plan: true, operation: operation.id, gains: [], losses: [], truncated: false };
  if (present === undefined || (present.type === 'object' && operation.method === 'POST')) {
    return { ...base, changes: [], note: `what ${action.name} changes cannot be read beforehand` };
  }
  switch (present.type) {
    case 'taken':
      return present.doc === undefined
        ? { ...base, changes: [{ operation: 'create', kind, id: null, before: null, after: body }] }
        : {
            ...base,
            changes: [],
            conflict: { field: present.field, id: present.doc.id ?? present.doc._id },
            note: `${present.field} is taken: it would be refused`,
          };
    case 'edge': {
      const adds = body.op !== 'remove';
      if (present.stands === adds && body.op !== 'update') {
        return {
          ...base,
          changes: [],
          note: adds ? 'it stands already: it would be refused' : 'it does not stand: it would be refused',
        };
      }
      const edge = { from: parts.params, to: { type: body.type, id: body.id } };
      const change = body.op === 'update' ? 'edge_update' : adds ? 'edge_add' : 'edge_remove';
      return {
        ...base,
        changes: [
          {
            operation: change,
            kind: 'edge',
            id: null,
            before: adds ? null : edge,
            after: adds ? { ...edge, attributes: body.attributes } : null,
          },
        ],
      };
    }
    case 'object': {
      const { doc } = present;
      if (doc === undefined) return { ...base, changes: [], note: 'there is no such object: it would be refused' };
      if (operation.method === 'DELETE')
        return { ...base, changes: [{ operation: 'delete', kind, id, before: doc, after: null }] };
      const changed = Object.entries(body).filter(
        ([name, value]) => JSON.stringify(doc[name]) !== JSON.stringify(value),
      );
      if (changed.length === 0) return { ...base, changes: [] };
      const before = Object.fromEntries(changed.map(([name]) => [name, doc[name] ?? null]));
      return { ...base, changes: [{ operation: 'update', kind, id, before, after: Object.fromEntries(changed) }] };
    }
  }
}
