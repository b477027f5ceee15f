/** Plain words to what is searched by: stems without endings, and other words for the same. */

const STOP = new Set(
  (
    'a an the have has had not also of to in on at by for from with and or is are be do does its it this that these those my our me i we us you your ' +
    'their his her any each every which what how please can could should want need let there into as all'
  ).split(' '),
);

/** What is one thing and written as several words. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:shut(?:ting)?|turn(?:ing|ed)?|power(?:ing|ed)?|switch(?:ing|ed)?)[ -]?(?:down|off)\b/g, 'shutdown'],
  [/\b(?:two|2|multi)[ -]?factor(?: auth\w*)?\b|\b[2m]fa\b|\bone[ -]time[ -]?(?:password|code)s?\b/g, 'mfa'],
  [/\bsingle[ -]sign[ -]?on\b/g, 'sso'],
  [/\bin(?=(?: (?:a|an|the|this|which))? group)|\bin(?=\W*$)/g, 'member'],
  [/\bsystemusers?\b|\bsystem users?\b/g, 'system user'],
];

/** Words that people say for each other. */
const ALIKE: readonly string[] = [
  'user person people employee staff somebody someone anybody anyone account colleague human',
  'system device computer laptop desktop machine host endpoint workstation pc mac',
  'member membership',
  'delete remove destroy drop',
  'list show find all see browse',
  'get read show fetch see look view',
  'create add new make onboard hire',
  'add enrol enroll invite put',
  'update change modify edit set rename patch replace',
  'suspend disable deactivate block freeze',
  'activate enable resume reactivate',
  'erase wipe',
  'restart reboot',
  'shutdown poweroff halt',
  'mfa totp otp authenticator',
  'application app sso saml',
  'software app package program',
  'command script',
  'run execute launch start trigger',
  'group team',
  'organization tenant company customer client',
  'administrator admin',
  'bind bound assign attach associate association',
  'result output',
  'log audit event history activity',
  'manager boss supervisor',
  'disk fde bitlocker filevault',
  'expire expiring reset',
  'list search',
];

/** Words whose answer is a list of who or what. */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  who: ['list', 'user', 'member'],
  which: ['list'],
  what: ['list'],
};

const VARIANTS = new Map<string, Set<string>>();
for (const line of ALIKE) {
  const stems = line.split(' ').map(stem);
  for (const one of stems) VARIANTS.set(one, new Set([...(VARIANTS.get(one) ?? []), ...stems]));
}
for (const [one, others] of VARIANTS) others.delete(one);

/** Most words of a query that count, and characters that are looked at. */
const MOST = 32;
const LONGEST = 2_000;

/** The stems of a text, in order; words without meaning are left out. */
export function stems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !STOP.has(word))
    .map(stem);
}

/** What a query asks for: each idea as the stem that stands for it and, after it, those that mean much the same. */
export function ideas(query: string): (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const word of wordsOf(query.slice(0, LONGEST)).slice(0, MOST)) {
    for (const each of ASKING[word] ?? (STOP.has(word) ? [] : [word])) {
      const main = stem(each);
      found.set(main, [main, ...(VARIANTS.get(main) ?? [])]);
    }
  }
  return [...found.values()];
}

function wordsOf(text: string): string[] {
  let plain = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  for (const [phrase, word] of PHRASES) plain = plain.replaceAll(phrase, word);
  return plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
}

/** Endings taken off, so that "removes", "removed" and "removing" are one. Not a word; never shown. */
export function stem(word: string): string {
  let base = word;
  if (base.length > 4 && base.endsWith('ies')) base = `${base.slice(0, -3)}y`;
  else if (base.length > 4 && /(?:ss|x|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (base.length > 3 && /[^siu]s$/.test(base)) base = base.slice(0, -1);
  if (base.length > 5 && base.endsWith('ing')) base = undoubled(base.slice(0, -3));
  else if (base.length > 4 && base.endsWith('ed')) base = undoubled(base.slice(0, -2));
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function undoubled(base: string): string {
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}
