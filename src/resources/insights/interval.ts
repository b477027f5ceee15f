/** Spans of time of a histogram, in the caller's time zone. */

export interface IntervalBody {
  readonly interval_unit: 's' | 'm' | 'h' | 'd' | 'w';
  readonly interval_value?: string | number;
  readonly timezone?: string;
}

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;
/** The epoch was a Thursday; weeks begin on Mondays. */
const MONDAY = 4 * 86_400_000;

export interface Span {
  /** Milliseconds. */
  readonly size: number;
  /** What is added to a time before it is divided by the size (ms). */
  readonly shift: number;
  /** The caller's offset from UTC (ms). */
  readonly offset: number;
}

export function spanOf({ interval_unit: unit, interval_value: value = 1, timezone }: IntervalBody): Span {
  const size = UNITS[unit] * Number(value);
  const offset = offsetOf(timezone);
  return { size, shift: unit === 'w' ? offset - MONDAY : offset, offset };
}

function offsetOf(timezone: string | undefined): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(timezone ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

export interface Bucket {
  readonly key: number;
  readonly key_as_string: string;
  readonly doc_count: number;
}

/** Every span from the first with an event to the last; undefined where that is more than `most`. */
export function fillGaps(
  found: readonly { readonly bucket: number; readonly n: number }[],
  span: Span,
  most: number,
): readonly Bucket[] | undefined {
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const length = last.bucket - first.bucket + 1;
  if (length > most) return undefined;
  const counts = new Map(found.map(({ bucket, n }) => [bucket, n]));
  return Array.from({ length }, (_, i) => {
    const bucket = first.bucket + i;
    const key = bucket * span.size - span.shift;
    return { key, key_as_string: inZone(key, span.offset), doc_count: counts.get(bucket) ?? 0 };
  });
}

function inZone(at: number, offset: number): string {
  const local = new Date(at + offset).toISOString();
  if (offset === 0) return local;
  const minutes = Math.abs(offset) / 60_000;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${local.slice(0, -1)}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
