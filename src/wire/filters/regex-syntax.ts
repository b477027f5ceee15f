import { GrammarError, quoted } from './errors.ts';

/**
 * The syntax of regular expressions in filters: a subset that means the same on every engine, and that can be matched
 * in time linear in the text. Parsed by code point; printed in a canonical form.
 */

/** Code points from `low` to `high`, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export type Node =
  | { readonly kind: 'set'; readonly negated: boolean; readonly ranges: readonly Range[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'assert'; readonly at: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly branches: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number };

export type Assertion = '^' | '$' | '\\b' | '\\B';

const MAX_REPEAT = 100;

const range = (low: number, high: number): Range => ({ low, high });
/** The named classes, by ASCII alone, as PostgreSQL has them under the C collation. */
const CLASSES: Readonly<Record<string, readonly Range[]>> = {
  d: [range(0x30, 0x39)],
  w: [range(0x30, 0x39), range(0x41, 0x5a), range(0x5f, 0x5f), range(0x61, 0x7a)],
  s: [range(0x09, 0x0d), range(0x20, 0x20)],
};
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };

/** Parses the body of an expression, without `/…/` and `(?i)`. Errors: GrammarError naming `parameter`. */
export function parseSyntax(source: string, parameter: string): Node {
  const chars = [...source];
  let at = 0;
  const refuse = (why: string): never => {
    throw new GrammarError(parameter, `${parameter}: regular expression ${quoted(source)}: ${why}`);
  };

  function choice(): Node {
    const branches = [sequence()];
    while (chars[at] === '|') {
      at++;
      branches.push(sequence());
    }
    return branches.length === 1 && branches[0] !== undefined ? branches[0] : { kind: 'choice', branches };
  }

  function sequence(): Node {
    const parts: Node[] = [];
    while (at < chars.length && chars[at] !== '|' && chars[at] !== ')') parts.push(quantified(atom()));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
  }

  function quantified(part: Node): Node {
    const bounds = quantifier();
    if (bounds === undefined) return part;
    // A lazy quantifier finds the same matches; only where they end differs, and no one asks that here.
    if (chars[at] === '?') at++;
    else if (chars[at] === '+') refuse('possessive quantifiers are not supported');
    if (chars[at] === '*' || chars[at] === '?' || chars[at] === '{') refuse('a quantifier follows a quantifier');
    if (part.kind === 'assert') refuse(`a quantifier cannot follow ${part.at}`);
    if (isEmpty(part)) refuse('an empty group cannot be repeated');
    if (hasRepeat(part)) refuse('a quantifier over a group that holds a quantifier is not supported');
    return { kind: 'repeat', part, ...bounds };
  }

  function quantifier(): { min: number; max: number } | undefined {
    switch (chars[at]) {
      case '*':
        at++;
        return { min: 0, max: Infinity };
      case '+':
        at++;
        return { min: 1, max: Infinity };
      case '?':
        at++;
        return { min: 0, max: 1 };
      case '{': {
        const close = chars.indexOf('}', at);
        const bounds = /^(\d{1,3})(?:(,)(\d{1,3})?)?$/.exec(chars.slice(at + 1, Math.max(close, at)).join(''));
        if (bounds === null) return refuse('"{" starts a repetition such as {2}, {2,} or {2,5}; a literal one is \\{');
        at = close + 1;
        const min = Number(bounds[1]);
        const max = bounds[2] === undefined ? min : bounds[3] === undefined ? Infinity : Number(bounds[3]);
        if (min > max) refuse(`the repetition {${min},${max}} is the wrong way round`);
        if (min > MAX_REPEAT || (max !== Infinity && max > MAX_REPEAT)) refuse(`at most ${MAX_REPEAT} repetitions`);
        return { min, max };
      }
      default:
        return undefined;
    }
  }

  function atom(): Node {
    const char = chars[at++] ?? '';
    switch (char) {
      case '.':
        return { kind: 'any' };
      case '^':
      case '$':
        return { kind: 'assert', at: char };
      case '(':
        return group();
      case '[':
        return set();
      case '\\':
        return escape();
      case '*':
      case '+':
      case '?':
        return refuse(`nothing to repeat before "${char}"; a literal one is \\${char}`);
      case '{':
        return refuse('nothing to repeat before "{"; a literal one is \\{');
      default:
        return literal(char);
    }
  }

  function group(): Node {
    if (chars[at] === '?') {
      const opening = chars.slice(at, at + 3).join('');
      if (/^\?(?:[=!]|<[=!])/.test(opening)) refuse('look-ahead and look-behind are not supported');
      if (opening.startsWith('?i')) refuse('(?i) is understood at the very start only');
      if (!opening.startsWith('?:')) refuse(`the group "(${opening}" is not supported; groups are ( ) and (?: )`);
      at += 2;
    }
    const body = choice();
    if (chars[at] !== ')') refuse('a group is not closed: ")" is missing');
    at++;
    return body;
  }

  function escape(): Node {
    const char = chars[at++];
    if (char === undefined) return refuse('it ends in a lone backslash');
    if (char === 'b' || char === 'B') return { kind: 'assert', at: `\\${char}` };
    if (/[1-9k]/.test(char)) return refuse('back-references are not supported');
    const ranges = CLASSES[char.toLowerCase()];
    if (ranges !== undefined) return { kind: 'set', negated: char !== char.toLowerCase(), ranges };
    return literal(escaped(char));
  }

  /** The character that `\char` stands for. */
  function escaped(char: string): string {
    const control = CONTROLS[char];
    if (control !== undefined) return control;
    if (/[\p{L}\p{N}]/u.test(char)) {
      return refuse(
        `the escape \\${char} is not supported; there are \\d \\w \\s \\D \\W \\S \\b \\B \\t \\n \\r \\f \\v`,
      );
    }
    return char;
  }

  function set(): Node {
    const negated = chars[at] === '^';
    if (negated) at++;
    const ranges: Range[] = [];
    const start = at;
    for (;;) {
      const char = chars[at];
      if (char === undefined) return refuse('a class is not closed: "]" is missing');
      if (char === ']') break;
      if (char === '[' && /[:.=]/.test(chars[at + 1] ?? '')) refuse('classes such as [:alpha:] are not supported');
      const low = member();
      if (typeof low !== 'number') {
        ranges.push(...low);
        if (chars[at] === '-' && chars[at + 1] !== ']') refuse('a range cannot start at a class such as \\d');
        continue;
      }
      if (chars[at] === '-' && at + 1 < chars.length && chars[at + 1] !== ']') {
        at++;
        const high = member();
        if (typeof high !== 'number') return refuse('a range cannot end in a class such as \\d');
        if (high < low) refuse('a range in a class is the wrong way round');
        ranges.push(range(low, high));
      } else {
        ranges.push(range(low, low));
      }
    }
    if (at === start) refuse('a class is empty; a literal "]" is \\]');
    at++;
    return { kind: 'set', negated, ranges };
  }

  /** One member of a class: a code point, or the ranges of `\d` and its like. */
  function member(): number | readonly Range[] {
    const char = chars[at++] ?? '';
    if (char !== '\\') return codePoint(char);
    const name = chars[at++] ?? '';
    if (name === '') return refuse('a class is not closed: "]" is missing');
    const ranges = CLASSES[name.toLowerCase()];
    if (ranges === undefined) return codePoint(escaped(name));
    if (name !== name.toLowerCase()) return refuse(`\\${name} within a class is not supported`);
    return ranges;
  }

  const tree = choice();
  if (at < chars.length) refuse('")" has no "(" before it; a literal one is \\)');
  return tree;
}

const codePoint = (char: string): number => char.codePointAt(0) ?? 0;

function literal(char: string): Node {
  const code = codePoint(char);
  return { kind: 'set', negated: false, ranges: [range(code, code)] };
}

const isEmpty = (node: Node): boolean => node.kind === 'sequence' && node.parts.length === 0;

function hasRepeat(node: Node): boolean {
  switch (node.kind) {
    case 'repeat':
      return true;
    case 'sequence':
      return node.parts.some(hasRepeat);
    case 'choice':
      return node.branches.some(hasRepeat);
    default:
      return false;
  }
}
