import { GrammarError, quoted } from './errors.ts';
import { assemble, matcher } from './regex-match.ts';
import { printSyntax } from './regex-print.ts';
import { parseSyntax, type Node, type Range } from './regex-syntax.ts';

/**
 * Regular expressions of filters: literals, `.`, classes, `\d \w \s \D \W \S`, `^ $ \b \B`, groups, alternation and
 * quantifiers, `(?i)` at the start, or `/…/` and `/…/i`. Whatever an engine would have to guess at is refused with its
 * name: look-around, back-references, quantified groups that hold quantifiers.
 *
 * `.` matches any character, line ends too; `^` and `$` are the ends of the value; `\d \w \s \b` are ASCII.
 */
export interface Regex {
  /** Canonical, at most a few times as long as what was written; itself a valid source. */
  readonly source: string;
  readonly ignoreCase: boolean;
}

/** Longest source that is accepted, in UTF-16 units. */
export const MAX_REGEX_LENGTH = 256;
/** Longest program, in instructions, that repetitions may be written out to. */
const MAX_PROGRAM = 500;
/** Widest range, in code points, that is compared without regard to case. */
const MAX_FOLDED_RANGE = 1_000;

const JAVASCRIPT = { '\\b': '\\b', '\\B': '\\B' };
const POSTGRES = { '\\b': '\\y', '\\B': '\\Y' };

/**
 * Reads an expression as it stands in a filter.
 * @param written - `^a.c$`, `(?i)^abc$`, `/abc/` or `/abc/i`
 * @param parameter - what the error names
 * @throws GrammarError when it is too long, malformed or outside the subset
 */
export function parseRegex(written: string, parameter: string): Regex {
  if (written.length > MAX_REGEX_LENGTH) {
    throw new GrammarError(parameter, `${parameter}: a regular expression has at most ${MAX_REGEX_LENGTH} characters`);
  }
  let source = written;
  let ignoreCase = false;
  const delimited = /^\/(.*)\/([a-z]*)$/s.exec(source);
  if (delimited !== null) {
    source = delimited[1] ?? '';
    const flags = delimited[2] ?? '';
    if (flags !== '' && flags !== 'i') {
      throw new GrammarError(parameter, `${parameter}: regular expression ${quoted(written)}: the only flag is i`);
    }
    ignoreCase = flags === 'i';
  }
  if (source.startsWith('(?i)')) {
    source = source.slice(4);
    ignoreCase = true;
  }
  const tree = parseSyntax(source, parameter);
  if (assemble(ignoreCase ? foldTree(tree, parameter) : tree).length > MAX_PROGRAM) {
    throw new GrammarError(
      parameter,
      `${parameter}: regular expression ${quoted(written)}: its repetitions are too large when written out`,
    );
  }
  return { source: printSyntax(tree, JAVASCRIPT), ignoreCase };
}

/** A parsed expression as a test of one value: true when it matches anywhere. Linear in the value's length. */
export const compileRegex = (regex: Regex): ((text: string) => boolean) => matcher(assemble(treeOf(regex)));

/**
 * A parsed expression for PostgreSQL's case-sensitive `~`, with `COLLATE "C"`: both cases are written out, so that it
 * matches exactly what `compileRegex` matches.
 */
export const toPostgres = (regex: Regex): string => printSyntax(treeOf(regex), POSTGRES);

function treeOf(regex: Regex): Node {
  const tree = parseSyntax(regex.source, 'regex');
  return regex.ignoreCase ? foldTree(tree, 'regex') : tree;
}

/** The tree with every letter in all its cases. */
function foldTree(node: Node, parameter: string): Node {
  const fold = (part: Node): Node => foldTree(part, parameter);
  switch (node.kind) {
    case 'set':
      return { ...node, ranges: node.ranges.flatMap((range) => foldRange(range, parameter)) };
    case 'sequence':
      return { ...node, parts: node.parts.map(fold) };
    case 'choice':
      return { ...node, branches: node.branches.map(fold) };
    case 'repeat':
      return { ...node, part: fold(node.part) };
    default:
      return node;
  }
}

function foldRange(range: Range, parameter: string): Range[] {
  if (range.high - range.low >= MAX_FOLDED_RANGE) {
    throw new GrammarError(parameter, `${parameter}: a class ranges over too many characters to ignore their case`);
  }
  const others = new Set<number>();
  for (let code = range.low; code <= range.high; code++) {
    for (const other of cases(code)) if (other < range.low || other > range.high) others.add(other);
  }
  return [range, ...[...others].sort((a, b) => a - b).map((code) => ({ low: code, high: code }))];
}

function cases(code: number): number[] {
  const char = String.fromCodePoint(code);
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  // A case that takes more than one character (German sharp s in upper case) is no case of this one.
  return [lower, upper, upper.toLowerCase(), lower.toUpperCase()]
    .filter((each) => [...each].length === 1)
    .map((each) => each.codePointAt(0) ?? code);
}
