import type { CallInput } from '../../directory/types.ts';

const NONE: CallInput['query'] = Object.freeze(Object.create(null) as Record<string, never>);

/**
 * Decodes a query by the rules of application/x-www-form-urlencoded (URL standard 5.1): `+` is a space, and a broken
 * escape stays as it is. A key that comes again makes an array, in order.
 */
export function parseQuery(text: string): CallInput['query'] {
  if (text === '') return NONE;
  // Without a prototype, so that no key means anything but itself.
  const query = Object.create(null) as Record<string, string | string[]>;
  for (const [key, value] of new URLSearchParams(text)) {
    const before = query[key];
    if (before === undefined) query[key] = value;
    else if (typeof before === 'string') query[key] = [before, value];
    else before.push(value);
  }
  return query;
}
