import { conflict, invalid, MusterError, notFound } from '../kit/errors.ts';
import type { Kind } from '../kit/kind.ts';
import { canonical, pair } from '../graph/edges.ts';
import type { Edge, Node } from '../graph/types.ts';
import {
  DuplicateKey,
  DuplicateObject,
  StaleVersion,
  type ChangeOperation,
  type StoredObject,
  type Transaction,
} from '../store/port.ts';
import { entryOf, keptText, uniqueKeys } from './entry.ts';
import { changeableJobs, type ChangeableJobs } from './job-lists.ts';
import type { EnqueueOptions } from './job-rules.ts';
import type { Kinds } from './kinds.ts';
import { BoundReader } from './reader.ts';
import type { Document, Entry, Event, Identity, KindRules, ScopedWriter } from './types.ts';

/** What all writers of one call share. */
export interface WriteSession {
  readonly tx: Transaction;
  readonly kinds: Kinds;
  readonly identity: Identity;
  readonly door: string;
  readonly remoteAddress: string | undefined;
  readonly requestId: string;
  readonly now: number;
  readonly newId: () => string;
  /** The kind's derive, bound to the call's context in this scope. */
  derive(
    writer: BoundWriter,
    rules: KindRules,
    at: { doc: Document; secret: Document; before: Entry | undefined },
  ): Promise<{
    readonly doc?: Document;
    readonly hints?: Document;
  }>;
  react(writer: BoundWriter, event: Event): Promise<void>;
  /** Told of each appended entry; a plan collects them. */
  appended(writer: BoundWriter, entry: Appended): void;
}

export interface Appended {
  readonly operation: ChangeOperation;
  readonly kind: string;
  readonly objectId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly edge: Edge | undefined;
}

/** Writes bound to one scope. Each appends to the log and lets other kinds react, in the same transaction. */
export class BoundWriter extends BoundReader implements ScopedWriter {
  readonly #session: WriteSession;

  constructor(session: WriteSession, scope: string) {
    super(session.tx, scope);
    this.#session = session;
  }

  async insert(
    kind: Kind,
    given: Document,
    secret: Document = {},
    options: { readonly id?: string } = {},
  ): Promise<Entry> {
    const id = options.id ?? this.#session.newId();
    const doc = { ...kind.defaults, ...defined(given), [kind.idField]: id };
    const row = await this.#row(kind, id, 1, doc, secret, undefined);
    await this.#guard(kind, () => this.#session.tx.insert(row.stored, row.keys));
    const after = entryOf(row.stored, kind);
    await this.#append('create', kind.kind, id, null, row.stored.doc, `${kind.kind}_create`);
    await this.#session.react(this, { operation: 'create', kind, before: undefined, after, edge: undefined });
    return after;
  }

  async update(entry: Entry, changes: Document, secretChanges: Document = {}): Promise<Entry> {
    const { kind, id } = entry;
    const doc: Record<string, unknown> = { ...entry.doc, ...changes, [kind.idField]: id };
    // What is taken out goes back to its default, which derive sees too.
    const defaults = kind.defaults as Document | undefined;
    for (const name of Object.keys(changes)) if (doc[name] === undefined) doc[name] = defaults?.[name];
    const secret = defined({ ...entry.secret, ...secretChanges });
    const { version } = entry.row;
    const row = await this.#row(kind, id, version + 1, doc, secret, entry);
    const { stored } = row;
    if (stored.doc === entry.row.doc && stored.hints === entry.row.hints && stored.secret === entry.row.secret)
      return entry;
    await this.#guard(kind, () => this.#session.tx.update(stored, row.keys, version));
    const after = entryOf(stored, kind);
    await this.#append('update', kind.kind, id, entry.row.doc, stored.doc, `${kind.kind}_update`);
    await this.#session.react(this, { operation: 'update', kind, before: entry, after, edge: undefined });
    return after;
  }

  async remove(entry: Entry): Promise<void> {
    const { kind, id } = entry;
    const edges =
      kind.graphType === undefined
        ? []
        : await this.#session.tx.removeEdgesOf(this.scope, { type: kind.graphType, id });
    if (!(await this.#session.tx.remove(this.scope, kind.kind, id))) throw notFound(kind.label);
    // Whoever reacts to a lost edge finds the object gone already, so that nothing is bound to what is on its way out.
    for (const edge of edges) await this.#edge('edge_remove', edge, edge, null);
    await this.#append('delete', kind.kind, id, entry.row.doc, null, `${kind.kind}_delete`);
    await this.#session.react(this, { operation: 'delete', kind, before: entry, after: undefined, edge: undefined });
  }

  async bind(a: Node, b: Node, attributes: Document | null = null): Promise<void> {
    const edge = await this.#legal(a, b, attributes);
    if (!(await this.#session.tx.addEdge(this.scope, edge))) {
      throw conflict(
        `the ${a.type} and the ${b.type} are ${edge.relation === 'member' ? 'member and group' : 'associated'} already`,
      );
    }
    await this.#edge('edge_add', edge, null, edge);
  }

  async rebind(a: Node, b: Node, attributes: Document | null): Promise<void> {
    const edge = await this.#legal(a, b, attributes);
    const before = await this.edge(a, b);
    if (before === undefined || !(await this.#session.tx.updateEdge(this.scope, edge))) throw noEdge(a, b);
    await this.#edge('edge_update', edge, before, edge);
  }

  async unbind(a: Node, b: Node): Promise<void> {
    const before = await this.edge(a, b);
    if (before === undefined || !(await this.#session.tx.removeEdge(this.scope, before))) throw noEdge(a, b);
    await this.#edge('edge_remove', before, before, null);
  }

  async event(name: string, kind: Kind, objectId: string, details: Document = {}): Promise<void> {
    await this.#append('event', kind.kind, objectId, null, JSON.stringify(details), name);
  }

  override get jobs(): ChangeableJobs {
    return changeableJobs(this.#session.tx, this.scope, this.#session.now);
  }

  async enqueue(type: string, payload: Document, due?: number, options: EnqueueOptions = {}): Promise<void> {
    const { tx, newId, now } = this.#session;
    const job = { id: newId(), scope: this.scope, type, payload: JSON.stringify(payload), due: due ?? now };
    await tx.enqueue({ ...job, ...options });
  }

  cancel(type: string, key: string): Promise<boolean> {
    return this.#session.tx.cancelJob(this.scope, type, key);
  }

  /** The row to write: derived fields filled in, references checked. */
  async #row(kind: Kind, id: string, version: number, doc: Document, secret: Document, before: Entry | undefined) {
    const rules = this.#session.kinds.rulesOf(kind);
    const derived = rules?.derive ? await this.#session.derive(this, rules, { doc, secret, before }) : {};
    const whole = { ...doc, ...derived.doc };
    await this.#references(kind, whole, before);
    const stored: StoredObject = {
      scope: this.scope,
      kind: kind.kind,
      id,
      version,
      contract: kind.contract,
      doc: keptText(kind, whole),
      hints: derived.hints === undefined ? null : JSON.stringify(derived.hints),
      secret: Object.keys(secret).length === 0 ? null : JSON.stringify(secret),
    };
    return { stored, keys: uniqueKeys(kind, this.scope, whole, secret) };
  }

  async #references(kind: Kind, doc: Document, before: Entry | undefined): Promise<void> {
    for (const [field, target] of Object.entries(kind.refs ?? {}) as [string, string][]) {
      const id = doc[field];
      if (typeof id !== 'string' || id === '' || id === before?.doc[field]) continue;
      const referred = this.#session.kinds.byName(target);
      if (referred && (await this.get(referred, id)) === undefined) {
        const description = `no ${referred.label.toLowerCase()} has the id ${id}`;
        throw invalid(`${field}: ${description}`, [{ field, description }]);
      }
    }
  }

  async #guard(kind: Kind, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (error instanceof DuplicateKey) {
        const unique = kind.unique?.find((u) => u.name === error.key.name);
        const message = unique?.message ?? `${kind.label} already exists`;
        throw new MusterError('conflict', `${message}: ${error.key.name} is taken`, {
          violations: [{ field: error.key.name, description: 'is taken' }],
        });
      }
      if (error instanceof DuplicateObject) throw conflict(`${kind.label} already exists`);
      if (error instanceof StaleVersion) throw new MusterError('precondition_failed', error.message);
      throw error;
    }
  }

  /** The edge in its canonical direction; both ends have to exist here, and the pair has to be legal (handbook 3.2). */
  async #legal(a: Node, b: Node, attributes: Document | null): Promise<Edge> {
    const legal = pair(a.type, b.type);
    if (legal === undefined) throw invalid(`a ${a.type} cannot be bound to a ${b.type}`);
    const found = await Promise.all(
      [a, b].map(async (node) => {
        const kind = this.#session.kinds.byGraphType(node.type);
        return kind !== undefined && (await this.get(kind, node.id)) !== undefined;
      }),
    );
    for (const [i, node] of [a, b].entries()) if (found[i] !== true) throw notFound(node.type);
    const kept = attributes === null || Object.keys(attributes).length === 0 ? null : attributes;
    if (kept !== null && kept.sudo !== undefined && !legal.sudo) {
      throw invalid(`attributes.sudo: a ${a.type} and a ${b.type} have no sudo between them`, [
        { field: 'attributes.sudo', description: 'only users and user groups have sudo on systems and system groups' },
      ]);
    }
    return { ...canonical(a, b), attributes: kept };
  }

  async #edge(
    operation: 'edge_add' | 'edge_update' | 'edge_remove',
    edge: Edge,
    before: Edge | null,
    after: Edge | null,
  ) {
    const text = (e: Edge | null) => (e === null ? null : JSON.stringify(e));
    await this.#append(operation, edge.from.type, edge.from.id, text(before), text(after), 'association_change', edge);
    await this.#session.react(this, { operation, kind: undefined, before: undefined, after: undefined, edge });
  }

  async #append(
    operation: ChangeOperation,
    kind: string,
    objectId: string,
    before: string | null,
    after: string | null,
    name: string,
    edge?: Edge,
  ): Promise<void> {
    const { tx, identity, door, remoteAddress: address, requestId, now } = this.#session;
    await tx.append({
      scope: this.scope,
      at: now,
      actor: {
        type: identity.type,
        id: identity.id,
        name: identity.name,
        ...(address === undefined ? {} : { address }),
      },
      door,
      requestId,
      operation,
      name,
      kind,
      objectId,
      before,
      after,
    });
    this.#session.appended(this, { operation, kind, objectId, before, after, edge });
  }
}

const noEdge = (a: Node, b: Node) => notFound(`an association between the ${a.type} and the ${b.type}`);

/** Without the keys whose value is undefined: those stand for "not given". */
function defined(doc: Document): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(doc)) if (value !== undefined) result[key] = value;
  return result;
}
