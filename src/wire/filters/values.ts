/** How a document is read by a filter: which values a path has, and how two values compare. */

/**
 * The values of a dotted path that are not null, in document order.
 *
 * Each name opens an object's own property. An array on the way, or at the end, stands for its elements (one level: an
 * array within an array is a value). What is missing or null has no value; an object or inner array is a value that no
 * scalar equals. So `networkInterfaces.address` has one value for each interface that has an address.
 */
export function valuesAt(doc: unknown, path: string): unknown[] {
  let current: unknown[] = [doc];
  for (const name of path.split('.')) {
    const next: unknown[] = [];
    for (const holder of current) {
      if (typeof holder !== 'object' || holder === null || Array.isArray(holder) || !Object.hasOwn(holder, name))
        continue;
      const value: unknown = (holder as Record<string, unknown>)[name];
      for (const element of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (element !== null && element !== undefined) next.push(element);
      }
    }
    current = next;
  }
  return current;
}

/** Case folding of `contains` and of sorting without case: Unicode lower case, no locale. */
export const foldCase = (text: string): string => text.toLowerCase();

/**
 * Order of two strings by code point, which is the byte order of their UTF-8: negative, 0 or positive.
 * (JavaScript's own `<` orders by UTF-16 unit and puts U+1F600 before U+FFFD.)
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
}

// Surrogates (D800-DFFF) stand for code points above U+FFFF, so they rank after E000-FFFF.
const codePointRank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
