import type { Kind } from '../kit/kind.ts';
import type { Operation } from '../kit/op.ts';
import type { StoreReader } from '../store/port.ts';
import type { Graph } from './graphs.ts';
import type { Ports } from './ports.ts';
import type { Runtime } from './runtime.ts';
import type {
  CallInput,
  Caller,
  Document,
  Identity,
  Outcome,
  Prepared,
  ReadContext,
  ScopedReader,
  ScopedWriter,
  WriteContext,
} from './types.ts';
import type { LiveAt } from './view.ts';

/** Checks and prepares a call of another operation, in the scope of this one. */
export type PrepareCall = (from: ReadCall, operation: Operation, input: Partial<CallInput>) => Promise<Prepared>;

/** The context of one call: what rules see of it, and what verbs need beside. */
export class ReadCall implements ReadContext {
  readonly runtime: Runtime;
  readonly operation: Operation;
  readonly caller: Caller;
  readonly now: number;
  readonly here: ScopedReader;
  readonly organization: string | undefined;
  readonly organizations: readonly string[];
  readonly graph: () => Promise<Graph>;
  /** Committed data, or within a write the transaction: a write that asked for a second connection could wait for itself. */
  readonly unsafeStore: StoreReader;
  readonly #prepareCall: PrepareCall;

  constructor(from: {
    readonly store: StoreReader;
    readonly runtime: Runtime;
    readonly operation: Operation;
    readonly caller: Caller;
    readonly now: number;
    readonly here: ScopedReader;
    readonly organization: string | undefined;
    readonly organizations?: readonly string[];
    readonly graph: () => Promise<Graph>;
    readonly prepareCall: PrepareCall;
  }) {
    this.runtime = from.runtime;
    this.operation = from.operation;
    this.caller = from.caller;
    this.now = from.now;
    this.here = from.here;
    this.organization = from.organization;
    this.organizations = from.organizations ?? (from.organization === undefined ? [] : [from.organization]);
    this.graph = from.graph;
    this.unsafeStore = from.store;
    this.#prepareCall = from.prepareCall;
  }

  prepareCall(operation: Operation, input: Partial<CallInput>): Promise<Prepared> {
    return this.#prepareCall(this, operation, input);
  }

  get identity(): Identity {
    return this.caller.identity;
  }

  get kinds(): readonly Kind[] {
    return this.runtime.kinds.all;
  }

  get ports(): Ports {
    return this.runtime.ports;
  }

  settings(): Promise<Document> {
    return this.runtime.settings(this.here.scope);
  }

  async liveAt(kind: Kind, ids: readonly string[]): Promise<LiveAt> {
    const { now } = this;
    if (kind.live.length === 0) return { now, settings: NO_SETTINGS, seen: NO_ONE, related: NOTHING };
    return {
      now,
      settings: await this.settings(),
      seen: kind.seen ? await this.unsafeStore.lastSeen(ids) : NO_ONE,
      related: await this.#relatedTo(kind, ids),
    };
  }

  async #relatedTo(kind: Kind, ids: readonly string[]): Promise<ReadonlyMap<string, Document>> {
    const related = this.runtime.kinds.rulesOf(kind)?.related;
    if (related === undefined || ids.length === 0) return NOTHING;
    const load = (missing: readonly string[]) => related.load(this.here, missing);
    if (this instanceof WriteCall) return load(ids);
    return this.runtime.related(this.here.scope, kind, related.of, ids, load);
  }
}
const NO_SETTINGS: Document = Object.freeze({});
const NO_ONE: ReadonlyMap<string, number> = new Map();
const NOTHING: ReadonlyMap<string, Document> = new Map();

export class WriteCall extends ReadCall implements WriteContext {
  declare readonly here: ScopedWriter;
  readonly prepared: unknown;
  readonly unsafeScope: (scope: string) => ScopedWriter;
  readonly perform: (call: Prepared) => Promise<Outcome>;
  readonly attempt: <T>(part: () => Promise<T>) => Promise<T>;
  #settings: Promise<Document> | undefined;

  constructor(
    from: ConstructorParameters<typeof ReadCall>[0] & {
      readonly here: ScopedWriter;
      readonly prepared: unknown;
      readonly unsafeScope: (scope: string) => ScopedWriter;
      readonly perform: (call: Prepared) => Promise<Outcome>;
      readonly attempt: <T>(part: () => Promise<T>) => Promise<T>;
    },
  ) {
    super(from);
    this.prepared = from.prepared;
    this.unsafeScope = from.unsafeScope;
    this.perform = from.perform;
    this.attempt = from.attempt;
  }

  override settings(): Promise<Document> {
    return (this.#settings ??= this.runtime.settingsIn(this.unsafeStore, this.here.scope));
  }

  newId(): string {
    return this.runtime.newId();
  }

  seen(id: string): void {
    if (this.caller.plan !== true) this.runtime.store.touch(id, this.now);
  }
}
