/** What the request log and results do not show. */

/** Query parameters that hold no data of people: the rest may be a name somebody was looked for by. */
const PLAIN = new Set(['limit', 'skip', 'sort', 'fields', 'after', 'targets', 'details']);

/** A URL without its origin, and without what was searched for. */
export function redactedUrl(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const shown = [...searchParams].map(([name, value]) => `${name}=${PLAIN.has(name) ? value : '…'}`);
  return shown.length === 0 ? pathname : `${pathname}?${shown.join('&')}`;
}

const SECRET_NAME =
  /pass(word|phrase|wd)|secret|token|(?:api|connect|private)[-_]?key|upload[-_]?url|otp|totp|authorization|cookie|credential|recovery[-_]?code|^key$/i;
/** How deep and how long what is logged may be. */
const DEPTH = 12;
const LONGEST = 2_000;
const MOST = 100;

/** Characters of one body in all, about: lists are read often, and each reading is an entry. */
const ALL = 100_000;

/** A body as the request log keeps it: without secrets, and cut where it is long. */
export function redacted(value: unknown): unknown {
  let left = ALL;
  const text = (given: string): string => {
    const shown =
      given.length > LONGEST
        ? `${withoutKeys(given.slice(0, LONGEST))}… (${given.length} characters)`
        : withoutKeys(given);
    left -= shown.length;
    return shown;
  };
  const walk = (each: unknown, depth: number): unknown => {
    if (left <= 0) return '…';
    if (typeof each === 'string') return text(each);
    left -= 4;
    if (typeof each !== 'object' || each === null) return each;
    if (depth >= DEPTH) return '…';
    if (Array.isArray(each)) {
      const rows = [];
      for (const row of (each as unknown[]).slice(0, MOST)) {
        if (left <= 0) break;
        rows.push(walk(row, depth + 1));
      }
      return each.length > rows.length ? [...rows, `… (${each.length} in all)`] : rows;
    }
    const shown: [string, unknown][] = [];
    for (const [name, inner] of Object.entries(each)) {
      if (left <= 0) {
        shown.push(['…', '…']);
        break;
      }
      const secret = SECRET_NAME.test(name) && inner !== null && typeof inner !== 'boolean';
      shown.push([text(name), secret ? '(redacted)' : walk(inner, depth + 1)]);
    }
    return Object.fromEntries(shown);
  };
  return walk(value, 0);
}

/** What this server, and JumpCloud, give out to sign in with: under whatever name it stands, it is not logged. */
const KEYS = /\b(?:m(?:st|sa|cs|hs|con)|jca)_[A-Za-z0-9]{20,}|\botpauth:\/\/[^\s"']+/g;
const withoutKeys = (text: string): string => text.replace(KEYS, '(redacted)');

/** Properties in which directories answer secrets: a narrower choice, for data that is to be of use. */
const ANSWERED =
  /^(?:.*secret|(?:.*(?:api|connect|private|recovery))?[-_]?key|.*token|upload[-_]?url|pass(?:word|phrase))$/i;

/** Data that is kept, whole but for its secrets. */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return withoutKeys(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as unknown[]).map((each) => withoutSecrets(each));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'string' && each !== '' && ANSWERED.test(name) ? '(redacted)' : withoutSecrets(each),
    ]),
  );
}

/**
 * Secrets by their looks, for texts that programs wrote. What stands before one is in a group. Whoever writes such a text
 * may want it to take long: no expression may begin again within what it has looked through already.
 */
const LOOKS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, // AWS access key ids
  /\bgh[pousr]_[A-Za-z0-9]{20,}\b/g,
  /\bglpat-[A-Za-z0-9_-]{20,}\b/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}\b/g,
  KEYS,
  /\bsk-[A-Za-z0-9_-]{20,}\b/g,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g, // JSON web tokens
  /\$(?:1|2[aby]|5|6|y|argon2id?)\$[^\s:'"]{10,}/g, // password hashes
  /(\bBearer\s+)[A-Za-z0-9._~+/-]{12,}=*/gi,
  /(:\/\/[^\s:/@]+:)[^\s@/]+(?=@)/g, // user:password@host
];
/** `password = …`, `export API_TOKEN=…`: the value after a telling name. */
const ASSIGNED =
  /((?:pass(?:word|phrase|wd)?|secret|token|api[-_]?key|access[-_]?key|client[-_]?secret)["']?\s*[:=]\s*["']?)([^\s"',;]{4,})/gi;

/** Text with secrets masked, and how many there were. */
export function masked(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  // Without a group the second argument is a place in the text.
  const hide = (_whole?: string, before?: unknown): string => {
    count += 1;
    return `${typeof before === 'string' ? before : ''}[masked]`;
  };
  let shown = text;
  for (const look of LOOKS) shown = shown.replace(look, hide);
  shown = shown.replace(ASSIGNED, (whole, before: string, value: string) =>
    value === '[masked]' ? whole : `${before}${hide()}`,
  );
  return { text: shown, count };
}
