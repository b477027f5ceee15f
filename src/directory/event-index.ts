import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { MusterError } from '../kit/errors.ts';
import {
  logOf,
  positionOf,
  searchable,
  searchText,
  SERVER,
  sharedScope,
  type Change,
  type EventProgress,
  type EventTrim,
  type KeptEvent,
  type Store,
} from '../store/port.ts';
import {
  RETENTION,
  USUAL_RETENTION,
  type EventMaker,
  type InsightsPort,
  type LoggedObjects,
  type MadeEvent,
  type Retention,
} from './insights-port.ts';
import type { Clock, Document } from './types.ts';

/** Entries of the log that are taken in at once; others have their turn in between. */
const PIECE = 200;
/** What is committed is taken in so much later (ms), unless somebody asks before. */
const DELAY = 10_000;
/** A question waits so long (ms) for the index to catch up. */
const PATIENCE = 20_000;
/** A clock that was set back by less than this (ms) does not show: events keep the order of the log. */
const SET_BACK = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const TRIMMED_AT_ONCE = 500;

/** Parts of an event that cannot be searched for (handbook 5). */
const UNSEARCHED: ReadonlySet<string> = new Set(['changes', 'useragent', 'system_timestamp']);

export interface EventIndexOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly maker: EventMaker;
  /** The name of the kind that is a type of the graph. */
  readonly kindOfType: (type: string) => string | undefined;
  readonly onError: (message: string, error: unknown) => void;
}

/**
 * Follows the log of each scope and keeps an index of what happened, which can be thrown away and made again. Any server
 * may do it, at any time: of two that bring the same stretch of the log, one is too late, and nothing is counted twice.
 */
export class EventIndex implements InsightsPort {
  readonly #options: EventIndexOptions;
  readonly #store: Store;
  readonly #following = new Map<string, Promise<void>>();
  /** Scopes with commits that are not taken in yet. */
  readonly #behind = new Set<string>();
  readonly #stopListening: () => void;
  readonly #trimming: NodeJS.Timeout;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: EventIndexOptions) {
    this.#options = options;
    this.#store = options.store;
    this.#stopListening = this.#store.onCommit(({ scope, changes }) => {
      this.#behind.add(scope);
      this.#timer ??= setTimeout(() => this.#followAll(), DELAY).unref();
      if (changes.some(({ kind, operation }) => kind === RETENTION && operation !== 'event'))
        this.#quietly(() => this.trim(scope));
    });
    this.#trimming = setInterval(() => this.#quietly(() => this.#trimAll()), HOUR).unref();
  }

  async page(query: Parameters<InsightsPort['page']>[0]) {
    await this.#current(query.scopes);
    return this.#store.events.page(query);
  }

  async count(query: Parameters<InsightsPort['count']>[0]) {
    await this.#current(query.scopes);
    return this.#store.events.count(query);
  }

  async distinct(...[query, field, limit]: Parameters<InsightsPort['distinct']>) {
    await this.#current(query.scopes);
    return this.#store.events.distinct(query, field, limit);
  }

  async histogram(...[query, span, limit]: Parameters<InsightsPort['histogram']>) {
    await this.#current(query.scopes);
    return this.#store.events.histogram(query, span, limit);
  }

  /** Removes the events of a log, and of what organizations are shown of it, that are older than its settings say. */
  async trim(scope: string): Promise<void> {
    const retention = await this.#retention(scope);
    const now = this.#options.clock.now();
    const days = (n: number): number => now - n * DAY;
    const { services, event_types: types } = retention;
    const butTypes = Object.keys(types);
    const steps: readonly EventTrim[] = [
      ...Object.entries(types).map(([type, n]) => ({ before: days(n), types: [type] })),
      ...Object.entries(services).map(([service, n]) => ({ before: days(n), services: [service], butTypes })),
      { before: days(retention.days), butTypes, butServices: Object.keys(services) },
    ];
    for (const place of [scope, await this.#sharedWith(scope)]) {
      for (const step of steps)
        while (!this.#closed && (await this.#store.events.trim(place, step, TRIMMED_AT_ONCE)) === TRIMMED_AT_ONCE);
    }
  }

  /** Takes in all that is in the log of a scope. */
  follow(scope: string): Promise<void> {
    let following = this.#following.get(scope);
    if (following === undefined) {
      following = this.#follow(scope).finally(() => this.#following.delete(scope));
      this.#following.set(scope, following);
    }
    return following;
  }

  /** Ends what is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#stopListening();
    clearTimeout(this.#timer);
    clearInterval(this.#trimming);
    await Promise.allSettled(this.#following.values());
  }

  /** Waits until the index has all that is in the logs of these scopes by now. */
  async #current(scopes: readonly string[]): Promise<void> {
    const until = performance.now() + PATIENCE;
    for (const scope of new Set(scopes.map(logOf))) {
      const wanted = await this.#store.read.sequence(scope);
      while (((await this.#progress(scope))?.sequence ?? 0) < wanted) {
        if (this.#closed || !(await within(this.follow(scope), until - performance.now()))) {
          throw new MusterError('unavailable', 'the index of events is being made; try again', { retryAfter: 5 });
        }
      }
    }
  }

  /** How far the index has come, as far as it was made as this server makes it, or by a later version. */
  async #progress(scope: string): Promise<EventProgress | undefined> {
    const progress = await this.#store.events.progress(scope);
    return progress === undefined || progress.made < this.#options.maker.version ? undefined : progress;
  }

  async #follow(scope: string): Promise<void> {
    const { events, read } = this.#store;
    const made = this.#options.maker.version;
    this.#behind.delete(scope);
    while (!this.#closed) {
      const progress = (await events.progress(scope)) ?? { made, sequence: 0, time: 0 };
      if (progress.made < made) {
        while (!this.#closed && (await events.discard(scope, progress.made, TRIMMED_AT_ONCE)) > 0);
        if (!this.#closed) await events.add(scope, progress, { made, sequence: 0, time: 0 }, []);
        continue;
      }
      const changes = await read.changes(scope, progress.sequence, PIECE);
      const last = changes.at(-1);
      if (last === undefined) return;
      const { made: rows, time } = await this.#make(changes, progress.time);
      await events.add(scope, progress, { made: progress.made, sequence: last.sequence, time }, rows);
      if (changes.length < PIECE) return;
      await setImmediate();
    }
  }

  async #make(
    changes: readonly Change[],
    start: number,
  ): Promise<{ readonly made: readonly KeptEvent[]; readonly time: number }> {
    const { maker } = this.#options;
    const made: KeptEvent[] = [];
    const log = new Logged(this.#store, this.#options.kindOfType);
    let time = start;
    for (const change of changes) {
      log.reach(change);
      time = change.at < time && time - change.at <= SET_BACK ? time : change.at;
      const events = await maker.make(change, log);
      made.push(...events.map((event, n) => rowOf(change, { event, n, time, organization: undefined })));
      const organizations = await maker.organizations(change, log);
      for (const organization of organizations)
        made.push(...events.map((event, n) => rowOf(change, { event, n, time, organization })));
    }
    return { made, time };
  }

  /** Told of later: the next question, or the next commit, tries again. */
  #quietly(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      if (!this.#closed) this.#options.onError('the index of events could not be kept', error);
    });
  }

  #followAll(): void {
    this.#timer = undefined;
    const scopes = [...this.#behind];
    this.#quietly(async () => {
      for (const scope of scopes) await this.follow(scope);
    });
  }

  async #trimAll(): Promise<void> {
    for (const scope of await this.#store.events.scopes()) if (!this.#closed) await this.trim(scope);
  }

  async #retention(scope: string): Promise<Retention> {
    const row = await this.#store.read.get(scope, RETENTION, scope);
    return row === undefined ? USUAL_RETENTION : { ...USUAL_RETENTION, ...(JSON.parse(row.doc) as Partial<Retention>) };
  }

  /** Where the events stand that an organization is shown of its provider's log; of a provider, those that all are shown. */
  async #sharedWith(scope: string): Promise<string> {
    const row = await this.#store.read.byKey({ scope: SERVER, kind: 'organization', name: '_id', value: scope });
    return row === undefined ? sharedScope(scope, '*') : sharedScope(row.scope, scope);
  }
}

/** True when it ended in time; what fails, fails here too. */
async function within(work: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, ms));
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}

export function rowOf(
  change: Change,
  at: {
    readonly event: MadeEvent;
    readonly n: number;
    readonly time: number;
    /** That is shown it, where it is not of the organization's own log. */
    readonly organization: string | undefined;
  },
): KeptEvent {
  const { event, n, time, organization } = at;
  const { scope, sequence } = change;
  const place = organization === undefined ? scope : sharedScope(scope, organization);
  const doc = {
    id: hash('sha256', `${place}/${sequence}/${n}`).slice(0, 24),
    event_type: event.event_type,
    service: event.service,
    organization: organization === undefined || organization === '*' ? scope : organization,
    timestamp: new Date(time).toISOString(),
    '@version': '1',
    ...event.fields,
  };
  const idIn = (part: unknown): string | null => {
    const id = (part as { readonly id?: unknown } | undefined)?.id;
    return typeof id === 'string' ? searchable(id) : null;
  };
  return {
    scope: place,
    position: positionOf(sequence, n),
    time,
    service: event.service,
    type: event.event_type,
    actor: idIn(event.fields.initiated_by),
    resource: idIn(event.fields.resource),
    search: searchText(valuesOf(doc)),
    doc: JSON.stringify(doc),
  };
}

/** What can be searched for: dotted names and values. Within a list each element counts. */
export function* valuesOf(part: unknown, path = ''): Generator<readonly [string, string]> {
  if (part === null || part === undefined) return;
  if (typeof part !== 'object') {
    yield [path, typeof part === 'string' ? part : String(part as number | boolean)];
    return;
  }
  for (const [name, value] of Array.isArray(part) ? part.map((each) => ['', each] as const) : Object.entries(part)) {
    if (path === '' && UNSEARCHED.has(name)) continue;
    yield* valuesOf(value, [path, name].filter(Boolean).join('.'));
  }
}

/** The objects of a log as they were at one of its entries after another. */
export class Logged implements LoggedObjects {
  readonly #store: Pick<Store, 'events'>;
  readonly #kindOfType: EventIndexOptions['kindOfType'];
  readonly #held = new Map<string, Document | undefined>();
  #change: Change | undefined;

  constructor(store: Pick<Store, 'events'>, kindOfType: EventIndexOptions['kindOfType']) {
    this.#store = store;
    this.#kindOfType = kindOfType;
  }

  /** From here on it is as this change has left it. */
  reach(change: Change): void {
    this.#change = change;
    const { operation, kind, objectId } = change;
    if (operation === 'create' || operation === 'update' || operation === 'delete')
      this.#held.delete(`${kind}/${objectId}`);
  }

  async document(type: string, id: string): Promise<Document | undefined> {
    if (this.#change === undefined || id === '') return undefined;
    const kind = this.#kindOfType(type) ?? type;
    const key = `${kind}/${id}`;
    if (!this.#held.has(key)) {
      const { scope, sequence } = this.#change;
      const found = await this.#store.events.lastChange(scope, kind, id, sequence);
      const text = found?.after ?? found?.before;
      this.#held.set(key, typeof text === 'string' ? (JSON.parse(text) as Document) : undefined);
    }
    return this.#held.get(key);
  }
}
