/** What model libraries allow: 64 characters of letters, digits, `_` and `-`. */
const LONGEST = 64;
const SHORTEST_END = 4;

/**
 * How the names of an account's tools end where a set has several accounts: the end of its id, as short as tells the
 * accounts apart. Nothing for one account.
 */
export function endingsOf(accounts: readonly string[]): ReadonlyMap<string, string> {
  if (accounts.length < 2) return new Map(accounts.map((account) => [account, '']));
  const plain = accounts.map((account) => account.replaceAll(/[^\w-]/g, '_'));
  const longest = Math.max(...plain.map(({ length }) => length));
  for (let length = SHORTEST_END; length <= Math.max(longest, SHORTEST_END); length++) {
    const ends = plain.map((account) => account.slice(-length));
    if (new Set(ends).size === accounts.length) return endings(accounts, ends);
  }
  // Ids that differ only in what names may not have.
  return endings(
    accounts,
    plain.map((account, index) => `${account}_${index + 1}`),
  );
}

const endings = (accounts: readonly string[], ends: readonly string[]): ReadonlyMap<string, string> =>
  new Map(accounts.map((account, index) => [account, `__${ends[index]}`]));

/** A name within the limit: of a longer one the middle gives way to a number that is made of the whole. */
export function nameOf(action: string, ending: string): string {
  const name = `${action}${ending}`;
  if (name.length <= LONGEST) return name;
  const mark = `_${hash(name)}`;
  const tail = ending.slice(-(LONGEST - mark.length - 1));
  return `${action.slice(0, LONGEST - mark.length - tail.length)}${mark}${tail}`;
}

/** FNV-1a over UTF-16 code units, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

/** Whether a text is what a glob means, in which `*` stands for any run of characters. */
export function matches(glob: string, text: string): boolean {
  const pattern = glob.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${pattern}$`, 's').test(text);
}
