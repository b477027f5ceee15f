import type { Edge, GraphReader, Node } from '../graph/types.ts';
import type { Predicate } from '../wire/filters/predicate.ts';
import type { StoreEvents } from './event-port.ts';
import type { Claim, JobQuery, JobQueue, KeptJob, NewJob } from './job-port.ts';
import type { StoreRequests } from './request-port.ts';
import type { StoreWebhooks } from './webhook-port.ts';

export { logOf, positionOf, searchable, searchText, sharedScope } from './event-port.ts';
export type {
  EventPage,
  EventPageQuery,
  EventPlace,
  EventProgress,
  EventQuery,
  EventTerm,
  EventTrim,
  KeptEvent,
  StoreEvents,
} from './event-port.ts';
export { jobState } from './job-port.ts';
export type { Claim, Job, JobQuery, JobQueue, JobState, KeptJob, NewJob } from './job-port.ts';
export type { KeptRequest, KeptRequestQuery, RequestOutcome, ScopedRequest, StoreRequests } from './request-port.ts';
export type { KeptDelivery, StoreWebhooks, StreamName, StreamPlace, WebhookStream } from './webhook-port.ts';

/**
 * What the directory asks of a storage engine. Both engines (SQLite, PostgreSQL) pass store/suite.ts.
 *
 * A scope is the id of the organization or provider that an object belongs to (24 hex digits). The store knows
 * nothing of authorisation: whoever holds a StoreReader or a Transaction names the scope with each call.
 */

/** One stored object. `doc` is kept as text on every engine, byte for byte as it was written. */
export interface StoredObject {
  readonly scope: string;
  readonly kind: string;
  readonly id: string;
  /** 1 at creation, one more with each write: the ETag, and what a conditional write compares. */
  readonly version: number;
  /** Fingerprint of the contract under which `doc` was serialised; older bytes are serialised again when read. */
  readonly contract: string;
  /** JSON text of the declared view: stored and derived fields, no live and no secret ones. */
  readonly doc: string;
  /** Small JSON text: what the live fields are computed from at read. Null for kinds without live fields. */
  readonly hints: string | null;
  /** JSON text that never leaves the directory: password hashes, public keys, links. In the database it is sealed (vault/). */
  readonly secret: string | null;
}

/** Which object. */
export type Place = Pick<StoredObject, 'scope' | 'kind' | 'id'>;

/** A value that must be unique. `scope` is the object's own scope, or SERVER for values unique across the server. */
export interface UniqueKey {
  readonly scope: string;
  readonly kind: string;
  /** The name of the constraint, which is the field's name unless several fields share one. */
  readonly name: string;
  /** The value, folded already where the contract compares without regard to case. */
  readonly value: string;
}

/** The key scope of values that are unique across the whole server. */
export const SERVER = '*';

export interface SortKey {
  readonly field: string;
  readonly descending: boolean;
  readonly ignoreCase?: boolean;
}

/** One page of objects. The order is total: ties are broken by id, in the direction of the last sort key, and no sort at all means by id. */
export interface ListQuery {
  readonly kinds: readonly string[];
  /** Over the fields of the documents; `_id` and `id` mean the id column, `$seen` when it was last seen (ms, null for never). Bound to types already (wire/filters/bind.ts). */
  readonly where: Predicate;
  readonly sort: readonly SortKey[];
  readonly skip: number;
  readonly limit: number;
  /** Only these ids, where given. */
  readonly ids?: readonly string[];
  /** False spares the counting, which may look at every document: the page's `total` is then that of its own rows. */
  readonly counted?: false;
}

export interface Page {
  readonly rows: readonly StoredObject[];
  /** How many objects match, over all pages. */
  readonly total: number;
}

/** What an entry of the log says happened. `event` marks what changes nothing but matters: a sign-in, the reading of a disk key. */
export type ChangeOperation = 'create' | 'update' | 'delete' | 'edge_add' | 'edge_update' | 'edge_remove' | 'event';

/** What is appended to the log, in the transaction that does it. Secrets are never part of it. */
export interface ChangeEntry {
  readonly scope: string;
  /** When, in milliseconds since the epoch. */
  readonly at: number;
  /** Who, and from which address: as JSON-able data. */
  readonly actor: { readonly type: string; readonly id: string; readonly name?: string; readonly address?: string };
  /** Through which face: http, ldap, radius, agent, job, bootstrap. */
  readonly door: string;
  readonly requestId: string;
  readonly operation: ChangeOperation;
  /** The event's or operation's name in the field's terms, e.g. `user_login_attempt` or `systemusers_put`. */
  readonly name: string;
  readonly kind: string;
  readonly objectId: string;
  /** JSON text of the document, or for edges of `{ from, to, relation, attributes }`; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Change extends ChangeEntry {
  /** Gapless within the scope, from 1. */
  readonly sequence: number;
}

/** Reads. Outside a transaction they see committed data only; inside they see the transaction's own writes. */
export interface StoreReader {
  get(scope: string, kind: string, id: string): Promise<StoredObject | undefined>;
  /** Those that exist, in no particular order. */
  getMany(scope: string, kind: string, ids: readonly string[]): Promise<readonly StoredObject[]>;
  /** The object that holds the unique key, whatever its scope. */
  byKey(key: UniqueKey): Promise<StoredObject | undefined>;
  list(scope: string, query: ListQuery): Promise<Page>;
  /** Objects of one kind after an id, by id: for walks over everything, in pieces. */
  scan(scope: string, kind: string, after: string, limit: number): Promise<readonly StoredObject[]>;
  count(scope: string, kind: string): Promise<number>;
  graph(scope: string): GraphReader;
  edge(scope: string, a: Node, b: Node): Promise<Edge | undefined>;
  edgesOf(scope: string, node: Node): Promise<readonly Edge[]>;
  /** All edges of a scope in pieces, ordered by (from.id, to.id), after the given pair. For building the in-memory graph. */
  scanEdges(scope: string, after: readonly [string, string] | undefined, limit: number): Promise<readonly Edge[]>;
  /** Log entries with a sequence greater than `after`, ascending. */
  changes(scope: string, after: number, limit: number): Promise<readonly Change[]>;
  /** The sequence of the scope's latest log entry; 0 where there is none. */
  sequence(scope: string): Promise<number>;
  /** When each of these ids was last seen (ms since the epoch): device contact, use of a key. */
  lastSeen(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** A scope's jobs, the earliest first; dead ones by when they died. */
  jobs(scope: string, query: JobQuery): Promise<{ readonly jobs: readonly KeptJob[]; readonly total: number }>;
  job(scope: string, id: string): Promise<KeptJob | undefined>;
  /** The kept answer of an idempotent request. */
  reply(scope: string, key: string): Promise<KeptReply | undefined>;
}

/** Writes within one scope's turn: no other writer of the scope runs between a transaction's first read and its end. */
export interface Transaction extends StoreReader {
  /**
   * A part of the transaction that is undone alone when it throws; the error goes on to the caller, who may go on too.
   * Nothing else of the transaction runs meanwhile. Parts may have parts.
   */
  attempt<T>(part: () => Promise<T>): Promise<T>;
  /** Fails with DuplicateKey when a key is taken, with DuplicateObject when the id is. */
  insert(object: StoredObject, keys: readonly UniqueKey[]): Promise<void>;
  /** Writes the object with version `expected + 1`; keys replace the object's former keys. Fails with StaleVersion, DuplicateKey. */
  update(object: StoredObject, keys: readonly UniqueKey[], expected: number): Promise<void>;
  /** Writes the same secret in another form: no new version, no log. */
  replaceSecret(place: Place, secret: string): Promise<void>;
  /** Removes the object and its keys (not its edges). False when there was none. */
  remove(scope: string, kind: string, id: string): Promise<boolean>;
  /** False when the edge stands already. The edge is in its canonical direction. */
  addEdge(scope: string, edge: Edge): Promise<boolean>;
  /** Replaces the attributes. False when there is no such edge. */
  updateEdge(scope: string, edge: Edge): Promise<boolean>;
  removeEdge(scope: string, edge: Pick<Edge, 'from' | 'to'>): Promise<boolean>;
  /** Removes and returns every edge that touches the node. */
  removeEdgesOf(scope: string, node: Node): Promise<readonly Edge[]>;
  /** Appends to the log and returns the sequence. */
  append(entry: ChangeEntry): Promise<number>;
  keepReply(scope: string, key: string, reply: KeptReply): Promise<void>;
  enqueue(job: NewJob): Promise<void>;
  /** Takes a queued job back by its key. False when there is none. */
  cancelJob(scope: string, type: string, key: string): Promise<boolean>;
  /** Ends a job, in the transaction that does its work. False when the claim is lost: then the work has to be left undone. */
  finishJob(claim: Claim): Promise<boolean>;
  /** Ends a job that is not tried again; it is kept. False when the claim is lost. */
  buryJob(claim: Claim, at: number, error: string): Promise<boolean>;
  /** Queues a dead or waiting job anew, as if it had never been tried. False when it runs, when its key has another job, or when there is none. */
  reviveJob(scope: string, id: string, now: number): Promise<boolean>;
  /** Takes a job out; one that runs ends without effect. False when there is none. */
  removeJob(scope: string, id: string): Promise<boolean>;
}

export interface KeptReply {
  /** Digest of the request that the key was first used with. */
  readonly digest: string;
  readonly status: number;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What a commit changed, told to listeners before the writer's promise resolves. */
export interface Commit {
  readonly scope: string;
  readonly changes: readonly Change[];
}

export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  /**
   * True when this process is the only writer, so that what it holds in memory and keeps current by `onCommit` is exact.
   * Otherwise a cache has to ask `read.sequence(scope)` before it answers.
   */
  readonly exclusive: boolean;
  readonly read: StoreReader;
  readonly jobs: JobQueue;
  readonly requests: StoreRequests;
  readonly events: StoreEvents;
  readonly webhooks: StoreWebhooks;
  /**
   * Runs `work` with the scope's turn and commits; resolves when the commit is durable. Several calls may share one commit.
   * With `rollback` everything is undone, whatever the outcome (a plan). `work` must not wait for anything but the
   * transaction: no network, no hashing, no timers.
   */
  transact<T>(
    scope: string,
    work: (tx: Transaction) => Promise<T>,
    options?: { readonly rollback?: boolean },
  ): Promise<T>;
  /** Remembers when an id was last seen; written in groups, outside the log, newest wins. */
  touch(id: string, at: number): void;
  /** Called for each commit of this process, in order, before its writer is answered; on PostgreSQL also for those of other processes, as they are learnt of. */
  onCommit(listener: (commit: Commit) => void): () => void;
  /** Removes kept replies older than this (ms since the epoch). Returns how many. */
  forgetReplies(before: number): Promise<number>;
  /**
   * Takes a key that counts once; false when it was taken before, by whichever process. Durable when it resolves, outside
   * the log and every scope's turn. A key comes with the same `expires` (ms since the epoch) each time.
   */
  useOnce(key: string, expires: number): Promise<boolean>;
  /** Forgets the used keys that expired before this (ms since the epoch). Returns how many. */
  forgetUsed(before: number): Promise<number>;
  /** Some objects, of any scope, whose secret is kept as JSON text, unsealed. */
  plainSecrets(limit: number): Promise<readonly Place[]>;
  /** Throws when the engine does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Which fields of a kind's documents lists filter or sort on, and so need an index. From the contracts. */
export interface IndexDeclaration {
  readonly kind: string;
  /** Dotted paths to scalar fields; one index each, with the id as the last column. */
  readonly fields: readonly string[];
}

export class DuplicateKey extends Error {
  readonly key: UniqueKey;
  constructor(key: UniqueKey) {
    super(`${key.kind}.${key.name} is taken`);
    this.key = key;
  }
}

export class DuplicateObject extends Error {}

export class StaleVersion extends Error {
  readonly current: number | undefined;
  constructor(current: number | undefined) {
    super('the object was changed or removed since it was read');
    this.current = current;
  }
}

/** The engine cannot be used: too old, unreadable, already owned. The message is one line for the person at the terminal. */
export class StoreUnavailable extends Error {}
