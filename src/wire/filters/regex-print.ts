import type { Node, Range } from './regex-syntax.ts';

/**
 * A parsed expression as text: no named classes, no lazy quantifiers, no capturing groups. JavaScript (flags `su`) and
 * PostgreSQL's advanced expressions read it alike, `\b` apart, which `wordBoundary` spells for the latter.
 */
export function printSyntax(node: Node, wordBoundary: { readonly '\\b': string; readonly '\\B': string }): string {
  const print = (part: Node): string => {
    switch (part.kind) {
      case 'any':
        return '.';
      case 'assert':
        return part.at === '^' || part.at === '$' ? part.at : wordBoundary[part.at];
      case 'set':
        return printSet(part.ranges, part.negated);
      case 'sequence':
        return part.parts.map((each) => (each.kind === 'choice' ? `(?:${print(each)})` : print(each))).join('');
      case 'choice':
        return part.branches.map(print).join('|');
      case 'repeat':
        return `${single(part.part) ? print(part.part) : `(?:${print(part.part)})`}${printBounds(part.min, part.max)}`;
    }
  };
  return print(node);
}

const single = (node: Node): boolean => node.kind === 'set' || node.kind === 'any';

function printBounds(min: number, max: number): string {
  if (min === 0 && max === 1) return '?';
  if (max === Infinity && min < 2) return min === 0 ? '*' : '+';
  return max === min ? `{${min}}` : `{${min},${max === Infinity ? '' : max}}`;
}

function printSet(ranges: readonly Range[], negated: boolean): string {
  const [only] = ranges;
  if (!negated && ranges.length === 1 && only !== undefined && only.low === only.high) {
    return String.fromCodePoint(only.low).replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  }
  const inner = ranges.map(({ low, high }) => (low === high ? member(low) : `${member(low)}-${member(high)}`));
  return `[${negated ? '^' : ''}${inner.join('')}]`;
}

const member = (code: number): string => String.fromCodePoint(code).replace(/[\\^\-[\]]/, '\\$&');
