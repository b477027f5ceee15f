/** How alike two names of companies are. Pure. */

/** Legal forms, which say nothing of who it is; without dots, in lower case. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'ab ag aps as asa bv co company corp corporation cv doo eirl ev gbr gmbh holding holdings inc incorporated kft kg kgaa ' +
    'limited llc llp lp ltd ltda mbh nv ohg oy oyj plc pte pty sa sarl sas sl spa srl sro the ug und and et'
  ).split(' '),
);

export interface Name {
  /** Words that tell companies apart, in lower case, without accents. */
  readonly words: readonly string[];
  /** The same as one text. */
  readonly text: string;
}

/** A name as far as it tells companies apart. */
export function nameOf(given: string): Name {
  const plain = given
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    // G.m.b.H. and A.B.C. are one word each, and O'Neil is.
    .replaceAll(/(?<=\p{L})[.'’](?=\p{L})/gu, '');
  const all = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = all.filter((word) => !LEGAL_FORMS.has(word));
  // One that is nothing but legal forms ("AG Holding") is told apart by them.
  const words = telling.length > 0 ? telling : all;
  return { words, text: words.join(' ') };
}

/** From 0 to 1: the better of how many words they share, and how few letters have to be changed. */
export function likeness(one: Name, other: Name): number {
  if (one.text === '' || other.text === '') return 0;
  if (one.text === other.text) return 1;
  // "Blue Sky" and "BlueSky" are the same but for the space.
  if (one.words.join('') === other.words.join('')) return 0.98;
  return Math.min(0.97, Math.max(overlap(one.words, other.words), closeness(one.text, other.text)));
}

/** Letters in shared words, over the letters in all: longer words tell more. A word with a letter or two off counts less. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  let shared = 0;
  for (const word of one) {
    const found = rest.indexOf(word);
    let [best, at] = found < 0 ? [0, -1] : [1, found];
    for (const [i, candidate] of rest.entries()) {
      if (best === 1) break;
      // Less than this does not count: there is nothing to work out.
      if (Math.abs(word.length - candidate.length) > Math.max(word.length, candidate.length) / 5) continue;
      const score = closeness(word, candidate);
      if (score > best) [best, at] = [score, i];
    }
    if (best < 0.8) continue;
    shared += best * (word.length + (rest[at]?.length ?? 0));
    rest.splice(at, 1);
  }
  const letters = [...one, ...other].reduce((sum, word) => sum + word.length, 0);
  return shared / letters;
}

/** 1 less the share of letters that have to be changed, put in or left out (Levenshtein). */
function closeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > longest / 2) return 0;
  return 1 - distance(one, other) / longest;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
