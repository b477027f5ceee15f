const DAY = 86_400_000;
const dayFormat = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });
/** Days without a time are the same everywhere. */
const plainDayFormat = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const momentFormat = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** @param {string} date RFC 3339, a day or an instant */
export const dayOf = (date) => (date.length === 10 ? plainDayFormat : dayFormat).format(new Date(date));

/** @param {string} date RFC 3339 */
export const momentOf = (date) => momentFormat.format(new Date(date));

/**
 * "in 12 days", "yesterday".
 * @param {string} date RFC 3339
 */
export const fromNow = (date) => relative.format(Math.round((Date.parse(date) - Date.now()) / DAY), 'day');
