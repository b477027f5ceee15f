const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const FORM = /^([A-Z][a-z]{2}), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

/**
 * The instant of a `Date` header, in milliseconds since the epoch. Only the fixed form of RFC 1123 (RFC 9110, 5.6.7) is
 * read: `Sun, 22 Nov 2026 02:22:00 GMT`. Undefined for any other text, for a day that does not exist, and for a weekday
 * that is not that day's.
 */
export function parseHttpDate(text: string): number | undefined {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const month = MONTHS.indexOf(match[3] ?? '');
  const [day, year, hour, minute, second] = [match[2], match[4], match[5], match[6], match[7]].map(Number);
  const time = Date.UTC(year ?? NaN, month, day, hour, minute, second);
  // Date.UTC lets 31 February run over into March, and takes the years 0 to 99 for 1900 to 1999: write it again to see.
  return formatHttpDate(time) === text ? time : undefined;
}

/** The `Date` header of an instant in milliseconds since the epoch, to the second. */
export function formatHttpDate(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''} ${String(date.getUTCFullYear()).padStart(4, '0')}`;
  const clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${DAYS[date.getUTCDay()] ?? ''}, ${day} ${clock} GMT`;
}

/**
 * Whether a `Date` header is in the fixed form and at most so far from now, either way.
 * @param nowMs - milliseconds since the epoch
 * @param skewSeconds - 300, as the draft suggests (handbook 1.5)
 */
export function dateWithin(dateHeader: string, nowMs: number, skewSeconds = 300): boolean {
  const time = parseHttpDate(dateHeader);
  return time !== undefined && Math.abs(time - nowMs) <= skewSeconds * 1_000;
}
