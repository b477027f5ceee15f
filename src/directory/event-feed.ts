import type { EventTerm, KeptEvent, Store } from '../store/port.ts';
import { Logged, rowOf, valuesOf, type EventIndexOptions } from './event-index.ts';
import { searchable } from './insights-port.ts';
import type { EventFeed, FedEvent } from './webhook-port.ts';

/** Events straight from the log: what the index of events forgets, or has not taken in yet, is here too. */
export const eventFeed = ({
  store,
  maker,
  kindOfType,
}: Pick<EventIndexOptions, 'maker' | 'kindOfType'> & {
  readonly store: Pick<Store, 'read' | 'events'>;
}): EventFeed => ({
  read: async (scope, after, limit) => {
    const log = new Logged(store, kindOfType);
    const changes = await store.read.changes(scope, after, limit);
    const fed = [];
    for (const change of changes) {
      log.reach(change);
      const events = await maker.make(change, log);
      const rows = events.map((event, n) => rowOf(change, { event, n, time: change.at, organization: undefined }));
      fed.push({ sequence: change.sequence, events: rows.map(fedEvent) });
    }
    return fed;
  },
});

const fedEvent = ({ type, service, doc }: Pick<KeptEvent, 'type' | 'service' | 'doc'>): FedEvent => ({
  type,
  service,
  doc,
  matches: (term) =>
    holds(
      term,
      [...valuesOf(JSON.parse(doc))].map(([field, value]) => [field.toLowerCase(), searchable(value)]),
    ),
});

/** What the store's search finds, said of one event. */
function holds(term: EventTerm, values: readonly (readonly [string, string])[]): boolean {
  switch (term.op) {
    case 'and':
      return term.of.every((each) => holds(each, values));
    case 'or':
      return term.of.some((each) => holds(each, values));
    case 'not':
      return !holds(term.of, values);
    case 'text':
      return values.some(([, value]) => (term.whole ? value === term.text : value.includes(term.text)));
    case 'has': {
      const own = values.filter(([field]) => field === term.field).map(([, value]) => value);
      return term.values.some((value) => (value === null ? own.length === 0 : own.includes(value)));
    }
    default:
      return term satisfies never;
  }
}
