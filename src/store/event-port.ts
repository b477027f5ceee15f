/** The index of events: what queries of Directory Insights read. Derived from the log, and rebuilt from it. Part of port.ts. */

/** One event of the index. */
export interface KeptEvent {
  /** Whose log it is from; `sharedScope` where it is of the provider's log and shown to an organization. */
  readonly scope: string;
  /** Ascending within the scope, and the same whenever it is made anew: `positionOf` a change and one of its events. */
  readonly position: number;
  /** Milliseconds since the epoch; ascends with the position, unless the clock was set back by more than a minute. */
  readonly time: number;
  readonly service: string;
  readonly type: string;
  /** The ids of who caused it and of what it is about, in lower case. */
  readonly actor: string | null;
  readonly resource: string | null;
  /** `searchText` of what can be searched for. */
  readonly search: string;
  /** JSON text, as it is answered; without line ends. */
  readonly doc: string;
}

/** Where an event stands among those of its scope. */
export type EventPlace = Pick<KeptEvent, 'time' | 'position'>;

/** Between two events of a page: as in JSON, and in no event itself. */
export const BETWEEN_EVENTS = ',\n';

/** Events in order, as one text: a page is answered as it was put together, and no event is looked at alone. */
export interface EventPage {
  /** The events, with BETWEEN_EVENTS between them. */
  readonly text: string;
  readonly count: number;
  /** The time of the last event. */
  readonly time: number | undefined;
  /** By scope, its last event. */
  readonly last: ReadonlyMap<string, EventPlace>;
}

/** Of one change fewer events come than this. */
const EVENTS_OF_A_CHANGE = 8;
export const positionOf = (sequence: number, n: number): number => sequence * EVENTS_OF_A_CHANGE + n;

/** Where events of a provider's log stand that one of its organizations is shown, or `*` for any of them. */
export const sharedScope = (provider: string, organization: string): string => `${provider}/${organization}`;
/** Whose log the events of a scope are from. */
export const logOf = (scope: string): string => scope.split('/', 1)[0] ?? scope;

/** How far the index of a scope has followed the log. */
export interface EventProgress {
  /** The version of the rules that the events were made by. */
  readonly made: number;
  /** The last entry of the log that is in the index; 0 for none. */
  readonly sequence: number;
  /** The time of the last event; 0 for none. */
  readonly time: number;
}

/** What events are wanted. Values and texts are in lower case; null stands for a field that has no value. */
export type EventTerm =
  | { readonly op: 'has'; readonly field: string; readonly values: readonly (string | null)[] }
  /** Some value has the text in it, or is it as a whole. */
  | { readonly op: 'text'; readonly text: string; readonly whole: boolean }
  | { readonly op: 'and' | 'or'; readonly of: readonly EventTerm[] }
  | { readonly op: 'not'; readonly of: EventTerm };

export interface EventQuery {
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch, both included. */
  readonly from: number;
  readonly to: number;
  /** One of these; any unless given. */
  readonly services?: readonly string[] | undefined;
  readonly where: EventTerm;
}

export interface EventPageQuery extends EventQuery {
  readonly descending: boolean;
  readonly skip: number;
  readonly limit: number;
  /** By scope: only what comes after this event of its own. */
  readonly after: ReadonlyMap<string, EventPlace>;
}

/** Which events are old. Of a list, one has to match; those of a `but…` list are left alone. */
export interface EventTrim {
  /** Milliseconds since the epoch. */
  readonly before: number;
  readonly types?: readonly string[];
  readonly services?: readonly string[];
  readonly butTypes?: readonly string[];
  readonly butServices?: readonly string[];
}

/** Kept outside the log and every scope's turn. */
export interface StoreEvents {
  progress(scope: string): Promise<EventProgress | undefined>;
  /**
   * Adds what follows `from`, and moves the progress to `to`, in one commit. False, and nothing is done, when the progress
   * is not `from` any more: another process was first.
   */
  add(scope: string, from: EventProgress, to: EventProgress, events: readonly KeptEvent[]): Promise<boolean>;
  /** The scopes whose log has been followed. */
  scopes(): Promise<readonly string[]>;
  /** Removes events that a log gave an index that was made by this version, at most `most`. Returns how many. */
  discard(scope: string, made: number, most: number): Promise<number>;
  /** The latest change of an object, up to a sequence, that left a document or removed one. */
  lastChange(
    scope: string,
    kind: string,
    objectId: string,
    upTo: number,
  ): Promise<{ readonly before: string | null; readonly after: string | null } | undefined>;
  /** In order of time; of one time, by scope and position. */
  page(query: EventPageQuery): Promise<EventPage>;
  count(query: EventQuery): Promise<number>;
  /** The values of a field, in lower case, the most frequent first, and how many events have it at all. */
  distinct(
    query: EventQuery,
    field: string,
    limit: number,
  ): Promise<{ readonly values: readonly { readonly value: string; readonly n: number }[]; readonly total: number }>;
  /** How many events there are in each span: by floor((time + shift) / size), ascending, without empty ones; at most `limit`. */
  histogram(
    query: EventQuery,
    span: { readonly size: number; readonly shift: number },
    limit: number,
  ): Promise<readonly { readonly bucket: number; readonly n: number }[]>;
  /** Removes old events, at most `most`, the oldest first. Returns how many. */
  trim(scope: string, trim: EventTrim, most: number): Promise<number>;
}

/** Between a field and its value. No value has it, nor a line end. */
const SEPARATOR = '\u0001';
const LINE = '\n';
/* oxlint-disable-next-line no-control-regex -- they are what is taken out */
const CONTROL = /[\u0000-\u001F]/g;

/** A value as it is searched for: in lower case, without control characters. */
export const searchable = (value: string): string => value.toLowerCase().replaceAll(CONTROL, ' ');

/** The line of a value, with the line ends around it; of any value of the field where none is given. Names are in upper case, so that no text in lower case finds them. */
export const searchLine = (field: string, value?: string): string =>
  `${LINE}${field.toUpperCase()}${SEPARATOR}${value === undefined ? '' : `${value}${LINE}`}`;
export const wholeValue = (value: string): string => `${SEPARATOR}${value}${LINE}`;

/** What an event is searched by: each value on a line of its own. */
export const searchText = (fields: Iterable<readonly [string, string]>): string =>
  LINE + [...fields].map(([field, value]) => searchLine(field, searchable(value)).slice(1)).join('');
