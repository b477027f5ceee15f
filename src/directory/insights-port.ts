import type { Change, StoreEvents } from '../store/port.ts';
import type { Document } from './types.ts';

export { searchable, sharedScope } from '../store/port.ts';
export type { Change, EventPage, EventPageQuery, EventPlace, EventQuery, EventTerm } from '../store/port.ts';

/** The index of events. Each question is answered with all that was in the log when it was asked. Not to be called within a transaction. */
export type InsightsPort = Pick<StoreEvents, 'page' | 'count' | 'distinct' | 'histogram'>;

/** What a change is to those who ask what happened. */
export interface MadeEvent {
  readonly event_type: string;
  readonly service: string;
  /** The rest of the event, as it is answered. */
  readonly fields: Document;
}

/** How changes become events. A pure function of the log, so that the index can be made again. */
export interface EventMaker {
  /** One more with every change of what it makes: the index is then made anew. */
  readonly version: number;
  make(change: Change, log: LoggedObjects): Promise<readonly MadeEvent[]>;
  /** The provider's organizations that are shown a change of its log; `*` for all of them. */
  organizations(change: Change, log: LoggedObjects): Promise<readonly string[]>;
}

/** Objects as the log has them at the change that is looked at. */
export interface LoggedObjects {
  /** By the name of a kind, or its type in the graph. What is gone is as it was last. */
  document(kind: string, id: string): Promise<Document | undefined>;
}

/** How many days events are kept: by type, else by service, else `days`. */
export interface Retention {
  readonly days: number;
  readonly services: Readonly<Record<string, number>>;
  readonly event_types: Readonly<Record<string, number>>;
}

/** The kind that the settings of an organization are kept as; its id is the scope's. */
export const RETENTION = 'insights_retention';
export const USUAL_RETENTION: Retention = { days: 90, services: {}, event_types: {} };
