import type { MusterError } from '../kit/errors.ts';
import type { Kind } from '../kit/kind.ts';
import type { Operation } from '../kit/op.ts';
import type { Scope } from '../kit/scopes.ts';
import type { Edge, GraphReader, Node } from '../graph/types.ts';
import type { Predicate } from '../wire/filters/predicate.ts';
import type { ListQuery, StoredObject, StoreReader } from '../store/port.ts';
import type { Ports } from './ports.ts';
import type { ChangeableJobs, ScopedJobs } from './job-lists.ts';
import type { EnqueueOptions, JobRule, JobRun } from './job-rules.ts';
import type { Graph } from './graphs.ts';

/** What rules may name of the rooms below. */
export type { Edge, Node } from '../graph/types.ts';
export { SERVER } from '../store/port.ts';

/** Who asks. Made by identify() from credentials, never by a face. */
export interface Identity {
  readonly type: 'administrator' | 'service_account' | 'system' | 'anonymous' | 'server';
  readonly id: string;
  /** For the log: an email address, a host name, the name of an account. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
  /** The provider whose things it may reach; organizations belong to providers. */
  readonly provider: string;
  /** The organizations it may act for; `all` of its provider. */
  readonly organizations: 'all' | ReadonlySet<string>;
  /** The one it acts for when a request selects none. */
  readonly defaultOrganization: string | undefined;
  /** True when it may use operations that act on what the provider owns. */
  readonly actsForProvider: boolean;
  /** The scope in which its own object lives. */
  readonly home: string;
  /** The API key or auth config it came with; the rate limit counts by it. */
  readonly keyId: string | undefined;
  /** What a device signed: request line and date, or its body too. The latter counts once. */
  readonly signed?: 'request' | 'body';
}

/** One request as a face decoded it. Values of `query` are text, repeated keys arrays; nothing is checked yet. */
export interface CallInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Caller {
  readonly identity: Identity;
  /** The organization that the request selects (x-org-id); empty counts as absent. */
  readonly organization: string | undefined;
  readonly door: string;
  readonly requestId: string;
  readonly plan?: boolean;
  readonly idempotencyKey?: string;
  /** The version that the caller believes to be current (If-Match); writes of one object only. */
  readonly ifMatch?: string;
  readonly remoteAddress?: string;
  /** Scheme, host and port as the caller wrote them, e.g. https://muster.example; absent where there are none to trust. */
  readonly origin?: string | undefined;
}

/** What an operation answered. `bytes` is JSON that needs no serialising: as text, or encoded in UTF-8 already. */
export type Answer =
  | { readonly type: 'bytes'; readonly text: string | Uint8Array }
  | { readonly type: 'value'; readonly value: unknown }
  /** Not JSON: a file, a page. */
  | { readonly type: 'file'; readonly mediaType: string; readonly content: string | Uint8Array }
  | { readonly type: 'none' };

export interface CallResult {
  readonly status: number;
  readonly answer: Answer;
  /** `"<version>"` of a single object: what If-Match compares. */
  readonly etag?: string;
  /** The answer has live fields, so an equal ETag does not make it equal: no 304. */
  readonly live?: boolean;
  /** Rows that match, over all pages; present for lists. */
  readonly total?: number;
  /** Rows there would be without the filter. */
  readonly unfilteredTotal?: number;
  readonly page?: { readonly skip: number; readonly limit: number; readonly returned: number };
  /** More that a face with headers says of it, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer was kept from an earlier request with the same Idempotency-Key. */
  readonly replayed?: boolean;
  /** True when nothing was changed because the request asked for a plan. */
  readonly planned?: boolean;
}

/** A stored object with its texts parsed. */
export interface Entry {
  readonly row: StoredObject;
  readonly kind: Kind;
  readonly id: string;
  readonly doc: Document;
  /** What is kept apart from the document. Never answered, never logged. */
  readonly secret: Document;
}
export type Document = Readonly<Record<string, unknown>>;

/** The time and the chance that a call sees; fixed in tests. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Reads within one scope: another scope's objects do not exist here. */
export interface ScopedReader {
  readonly scope: string;
  get(kind: Kind, id: string): Promise<Entry | undefined>;
  /** Fails with not_found. */
  require(kind: Kind, id: string): Promise<Entry>;
  getMany(kind: Kind, ids: readonly string[]): Promise<readonly Entry[]>;
  /** By a unique property of the kind, folded as the contract says. */
  byUnique(kind: Kind, property: string, value: string): Promise<Entry | undefined>;
  list(
    kind: Kind,
    query: Omit<ListQuery, 'kinds'>,
  ): Promise<{ readonly entries: readonly Entry[]; readonly total: number }>;
  /** Every object of a kind, by id, fetched in pieces. */
  all(kind: Kind): AsyncIterable<Entry>;
  count(kind: Kind): Promise<number>;
  readonly graph: GraphReader;
  edge(a: Node, b: Node): Promise<Edge | undefined>;
  edgesOf(node: Node): Promise<readonly Edge[]>;
  readonly jobs: ScopedJobs;
}

/** Writes within one scope. Each appends to the log and lets other kinds react, in the same transaction. */
export interface ScopedWriter extends ScopedReader {
  /** Fills in defaults and derived fields, checks uniqueness and references. */
  insert(kind: Kind, doc: Document, secret?: Document, options?: { readonly id?: string }): Promise<Entry>;
  /** Merges the top-level properties of `changes` and `secret`; `undefined` takes one out. Without any change nothing is written or logged. */
  update(entry: Entry, changes: Document, secret?: Document): Promise<Entry>;
  /** Removes the object and every edge that touches it. */
  remove(entry: Entry): Promise<void>;
  /** Fails with conflict when the edge stands already. */
  bind(a: Node, b: Node, attributes?: Document | null): Promise<void>;
  /** Replaces an edge's attributes. Fails with not_found. */
  rebind(a: Node, b: Node, attributes: Document | null): Promise<void>;
  /** Fails with not_found. */
  unbind(a: Node, b: Node): Promise<void>;
  /** Appends what changes nothing but matters. */
  event(name: string, kind: Kind, objectId: string, details?: Document): Promise<void>;
  readonly jobs: ChangeableJobs;
  /** Queues a job of this scope, for now or for `due` (ms since the epoch). */
  enqueue(type: string, payload: Document, due?: number, options?: EnqueueOptions): Promise<void>;
  /** Takes back the job with this key; one that runs ends without effect. False when there is none. */
  cancel(type: string, key: string): Promise<boolean>;
}

/** A call of another operation whose input was checked, and that has prepared what it needs: for `perform`. */
export interface Prepared {
  readonly operation: Operation;
  readonly input: ValidInput;
  readonly prepared: unknown;
}

/** What a rule and a reaction are given. */
export interface ReadContext {
  readonly operation: Operation;
  readonly identity: Identity;
  readonly caller: Caller;
  /** Every registered kind. */
  readonly kinds: readonly Kind[];
  readonly now: number;
  /** The organization or provider that the operation acts on. */
  readonly here: ScopedReader;
  /** The selected organization, also where the operation acts on what the provider owns; undefined where none is. */
  readonly organization: string | undefined;
  /** Those selected, where an operation takes several; else the one that is, if one is. */
  readonly organizations: readonly string[];
  /** The organization's settings, with their defaults; an empty object outside an organization. */
  settings(): Promise<Document>;
  /** What is outside: not within a transaction. */
  readonly ports: Ports;
  /** The graph of the scope, with paths: from memory where that is exact. */
  readonly graph: () => Promise<Graph>;
  /**
   * Checks a call of another operation in this scope and prepares it, as the pipeline does. Within a transaction only for
   * operations that prepare nothing.
   */
  prepareCall(operation: Operation, input: Partial<CallInput>): Promise<Prepared>;
  /** Reading across scopes: for what the selection of a scope itself needs. Ask twice before using it. */
  readonly unsafeStore: StoreReader;
}
export interface WriteContext extends Omit<ReadContext, 'here'> {
  readonly here: ScopedWriter;
  /** Writing in another scope: what creates or removes a scope needs it. Ask twice before using it. */
  unsafeScope(scope: string): ScopedWriter;
  /** What `prepare` made outside the transaction. */
  readonly prepared: unknown;
  /** A part of the transaction that is undone alone when it throws; the error goes on to the caller, who may go on too. */
  attempt<T>(part: () => Promise<T>): Promise<T>;
  /**
   * Carries out a call of another operation in this transaction, rule and verb, undone alone when it throws. Nobody's
   * rights are looked at: that is for whoever asked for the work.
   */
  perform(call: Prepared): Promise<Outcome>;
  newId(): string;
  /** Remembers that an id was seen now: a device's contact, the use of a key. Outside the log; nothing in a plan. */
  seen(id: string): void;
}

/** An operation's input after validation: unknown keys dropped, texts coerced. */
export interface ValidInput {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where the operation has no body. */
  readonly body: Document;
  /** What a rule wants kept apart from the document: a verb writes it to the object's secret part. */
  readonly secret?: Document;
  /** The query as it came, for the list grammars. */
  readonly rawQuery: CallInput['query'];
  /** A rule's own condition on a list, beside the caller's filter. */
  readonly where?: Predicate;
}

/** What a rule or verb gives back; the pipeline turns it into a CallResult. */
export type Outcome =
  | { readonly type: 'entry'; readonly entry: Entry }
  | {
      readonly type: 'value';
      readonly value: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      /** Names of secrets in it that are answered once, beside those of the operation. */
      readonly shownOnce?: readonly string[] | undefined;
      readonly total?: number;
      readonly unfilteredTotal?: number;
      readonly page?: CallResult['page'];
    }
  | {
      readonly type: 'bytes';
      readonly text: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
      /** Of a single object: its ETag. */
      readonly version?: number;
      /** It has live fields, which its ETag does not cover. */
      readonly live?: boolean;
      readonly total?: number;
      readonly unfilteredTotal?: number;
      readonly page?: CallResult['page'];
    }
  /** Rows that a rule may still add computed fields to: what `search` gives. */
  | {
      readonly type: 'rows';
      readonly rows: readonly Document[];
      readonly total: number;
      /** The fields asked for; projected after the rule. */
      readonly fields?: readonly string[] | undefined;
      readonly page: NonNullable<CallResult['page']>;
    }
  /** What was written stays, the failed attempt in the log above all; the caller is answered with the error. */
  | { readonly type: 'refusal'; readonly error: MusterError }
  | {
      readonly type: 'file';
      readonly mediaType: string;
      readonly content: string | Uint8Array;
      /** Of the object that it is of: its ETag. */
      readonly version?: number;
    }
  | { readonly type: 'none' };

export type ReadRule = (
  ctx: ReadContext,
  input: ValidInput,
  next: (input?: ValidInput) => Promise<Outcome>,
) => Promise<Outcome>;
export type WriteRule = (
  ctx: WriteContext,
  input: ValidInput,
  next: (input?: ValidInput) => Promise<Outcome>,
) => Promise<Outcome>;

/** Work that has to happen outside the transaction: hashing, outside calls. Its result is `ctx.prepared`. */
export type Prepare = (ctx: ReadContext, input: ValidInput) => Promise<unknown>;

/**
 * Answers a write that turns out to have nothing to write, from committed data and without the scope's turn; undefined
 * lets the write go on. Not asked for plans.
 */
export type Shortcut = (ctx: ReadContext, input: ValidInput) => Promise<Outcome | undefined>;

/**
 * What a call may wait for before it begins: a write of an object of `kind` whose `property` is what `wanted` gives. It
 * holds no transaction meanwhile. Each kind is waited for by one property.
 */
export interface Wait {
  readonly kind: Kind;
  readonly property: string;
  /** Undefined: it does not wait. */
  readonly wanted: (ctx: ReadContext, input: ValidInput) => { readonly value: string; readonly ms: number } | undefined;
  /** Whether what it wants is there; asked first, and after each such write. */
  readonly there: (ctx: ReadContext, input: ValidInput) => Promise<boolean>;
}

/** What the live fields of a kind are, given the kept hints. Pure. */
export type Live = (at: {
  readonly hints: Document;
  readonly now: number;
  /** When it was last seen, ms since the epoch. */
  readonly seen: number | undefined;
  readonly settings: Document;
  /** What `related` says of the object; undefined where the kind has no such thing. */
  readonly related: Document | undefined;
}) => Document;

/** What live fields of a kind show of other objects, for all objects of an answer at once. */
export interface Related {
  /** Where no object of these kinds changed, nor an edge that is stored from one, what was loaded before still holds. */
  readonly of: readonly Kind[];
  /** By the ids of the objects.. */
  readonly load: (here: ScopedReader, ids: readonly string[]) => Promise<ReadonlyMap<string, Document>>;
}

export interface KindRules {
  readonly kind: Kind;
  /**
   * Called on every write of the kind with the document as it will be; gives the derived fields, and the hints of the live
   * ones. Refuses what the kind does not allow (throw MusterError).
   */
  readonly derive?: (
    ctx: WriteContext,
    at: { readonly doc: Document; readonly secret: Document; readonly before: Entry | undefined },
  ) => Promise<{ readonly doc?: Document; readonly hints?: Document }>;
  readonly live?: Live;
  readonly related?: Related;
  /** A filter on a live field, said in stored ones: the predicate that holds exactly when `field` is true. */
  readonly liveFilter?: (field: string, now: number, settings: Document) => ListQuery['where'] | undefined;
  /** Live fields that show a kept time, and where that is kept: filters and sorts by the one are by the other. */
  readonly liveTimes?: Readonly<Record<string, '$seen'>>;
}

/** A write that another kind may react to. */
export interface Event {
  readonly operation: 'create' | 'update' | 'delete' | 'edge_add' | 'edge_update' | 'edge_remove';
  readonly kind: Kind | undefined;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
  readonly edge: Edge | undefined;
}

/** The behaviour of a kind; resources/rules.ts lists them. */
export interface RuleSet {
  readonly kinds?: readonly KindRules[];
  /** By operation id. */
  readonly reads?: Readonly<Record<string, ReadRule>>;
  readonly writes?: Readonly<Record<string, WriteRule>>;
  readonly prepares?: Readonly<Record<string, Prepare>>;
  readonly shortcuts?: Readonly<Record<string, Shortcut>>;
  readonly waits?: Readonly<Record<string, Wait>>;
  /** For operations that reach the `server`: in which scope they act, e.g. the organization whose connect key was presented. */
  readonly scopes?: Readonly<Record<string, (ctx: ReadContext, input: ValidInput) => Promise<string>>>;
  /** Called after every write, in the transaction. */
  readonly reactions?: readonly ((ctx: WriteContext, event: Event) => Promise<void>)[];
  /** By job type. */
  readonly jobs?: Readonly<Record<string, JobRule | JobRun>>;
}
