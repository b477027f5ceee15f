/** An event as it is sent: CloudEvents 1.0 in JSON, one to a request (structured mode). */

/** The media type of the body. */
export const ENVELOPE_TYPE = 'application/cloudevents+json; charset=utf-8';

/** Before the name of an event, in `type`. */
const TYPE_PREFIX = 'muster.';
/** Digits of a sequence, so that the greater one is the greater text too: as many as 2^53 has. */
const DIGITS = 16;

/** An event of Directory Insights, as it is answered there. */
export type EventData = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly event_type: string;
  /** RFC 3339 */
  readonly timestamp: string;
};

export interface Envelope {
  /** A reference of whose log it is from, such as /organizations/<id>. */
  readonly source: string;
  readonly event: EventData;
  /** The entry of the log, and which event of the entry; undefined for what is in no log. */
  readonly place?: { readonly sequence: number; readonly part: number } | undefined;
  /** The replay that it is of. */
  readonly replay?: string | undefined;
}

/** `<sequence>.<part>`: of two of one source, the later one is the greater text (CloudEvents extension `sequence`). */
export const sequenceText = ({ sequence, part }: { readonly sequence: number; readonly part: number }): string =>
  `${String(sequence).padStart(DIGITS, '0')}.${part}`;

/**
 * The body of a request, at most `most` bytes as far as that can be had: where it would be longer, the event goes without
 * its `changes`, and if need be with the parts alone that say what it is. `datatruncated` then says so.
 */
export function envelope(message: Envelope, most: number): string {
  const whole = written(message, message.event, false);
  if (Buffer.byteLength(whole) <= most) return whole;
  const { changes: _changes, ...event } = message.event;
  const shorter = written(message, event, true);
  return Buffer.byteLength(shorter) <= most ? shorter : written(message, essence(message.event), true);
}

function written({ source, event, place, replay }: Envelope, data: object, truncated: boolean): string {
  const subject = subjectOf(event.resource);
  return JSON.stringify({
    specversion: '1.0',
    id: event.id,
    source,
    type: TYPE_PREFIX + event.event_type,
    ...(subject === undefined ? {} : { subject }),
    time: event.timestamp,
    datacontenttype: 'application/json',
    ...(place === undefined ? {} : { sequence: sequenceText(place) }),
    ...(replay === undefined ? {} : { replay }),
    ...(truncated ? { datatruncated: true } : {}),
    data,
  });
}

/** `<type>/<id>` of what the event is about. */
function subjectOf(resource: unknown): string | undefined {
  const { type, id } = (resource ?? {}) as { readonly type?: unknown; readonly id?: unknown };
  return typeof type === 'string' && typeof id === 'string' && id !== '' ? `${type}/${id}` : undefined;
}

const ESSENTIAL = ['id', 'event_type', 'service', 'organization', 'timestamp', '@version', 'success', 'correlation'];

function essence(event: EventData): object {
  const { type, id } = (event.resource ?? {}) as { readonly type?: unknown; readonly id?: unknown };
  const parts = ESSENTIAL.filter((name) => Object.hasOwn(event, name)).map((name) => [name, event[name]] as const);
  return { ...Object.fromEntries(parts), resource: { type, id } };
}
