import type { Assertion, Node, Range } from './regex-syntax.ts';

/**
 * Matching by a set of states (Thompson's construction), so that the time is at most the text's length times the
 * program's, whatever the expression. A backtracking engine takes exponential time on some expressions of a few characters.
 */
type Instruction =
  | { readonly op: 'set'; readonly negated: boolean; readonly ranges: readonly Range[] }
  | { readonly op: 'any' }
  | { readonly op: 'assert'; readonly at: Assertion }
  | { readonly op: 'split'; readonly to: readonly number[] }
  | { readonly op: 'match' };
export type Program = readonly Instruction[];

/** The program of an expression; bounded repetitions are written out, so it may be longer than its source. */
export function assemble(tree: Node): Program {
  const program: Instruction[] = [];
  // A split's targets are known only once what it spans is written; this fills them in.
  const reserve = (): ((...to: number[]) => void) => {
    const at = program.push({ op: 'split', to: [] }) - 1;
    return (...to) => {
      program[at] = { op: 'split', to };
    };
  };

  function write(node: Node): void {
    switch (node.kind) {
      case 'set':
        program.push({ op: 'set', negated: node.negated, ranges: node.ranges });
        return;
      case 'any':
        program.push({ op: 'any' });
        return;
      case 'assert':
        program.push({ op: 'assert', at: node.at });
        return;
      case 'sequence':
        node.parts.forEach(write);
        return;
      case 'choice': {
        const enter = reserve();
        const starts: number[] = [];
        const exits = node.branches.map((branch) => {
          starts.push(program.length);
          write(branch);
          return reserve();
        });
        enter(...starts);
        for (const exit of exits) exit(program.length);
        return;
      }
      case 'repeat': {
        for (let i = 0; i < node.min; i++) write(node.part);
        if (node.max === Infinity) {
          const loop = program.length;
          const enter = reserve();
          write(node.part);
          reserve()(loop);
          enter(loop + 1, program.length);
          return;
        }
        const skips: ((end: number) => void)[] = [];
        for (let i = node.min; i < node.max; i++) {
          const start = program.length;
          const enter = reserve();
          skips.push((end) => enter(start + 1, end));
          write(node.part);
        }
        for (const skip of skips) skip(program.length);
      }
    }
  }

  write(tree);
  program.push({ op: 'match' });
  return program;
}

/** Whether the program matches anywhere in the text. */
export function search(program: Program, text: string): boolean {
  const chars = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  // `seen[i]` is the last position, plus one, at which instruction i was entered.
  const seen = new Uint32Array(program.length);
  let current: number[] = [];
  let next: number[] = [];

  for (let position = 0; position <= chars.length; position++) {
    // The match may also begin here.
    if (enter(0, position, current)) return true;
    if (position === chars.length) return false;
    const code = chars[position] ?? 0;
    for (const at of current) {
      const instruction = program[at];
      if (instruction !== undefined && accepts(instruction, code) && enter(at + 1, position + 1, next)) return true;
    }
    [current, next] = [next, current];
    next.length = 0;
  }
  return false;

  /** Adds what can be reached without reading a character; true when that is a match. */
  function enter(start: number, position: number, states: number[]): boolean {
    const pending = [start];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (seen[at] === position + 1) continue;
      seen[at] = position + 1;
      const instruction = program[at];
      switch (instruction?.op) {
        case 'match':
          return true;
        case 'split':
          pending.push(...instruction.to);
          break;
        case 'assert':
          if (holds(instruction.at, chars, position)) pending.push(at + 1);
          break;
        default:
          states.push(at);
      }
    }
    return false;
  }
}

function accepts(instruction: Instruction, code: number): boolean {
  if (instruction.op === 'any') return true;
  if (instruction.op !== 'set') return false;
  return instruction.ranges.some((range) => range.low <= code && code <= range.high) !== instruction.negated;
}

function holds(assertion: Assertion, chars: readonly number[], position: number): boolean {
  switch (assertion) {
    case '^':
      return position === 0;
    case '$':
      return position === chars.length;
    default:
      return (isWord(chars[position - 1]) !== isWord(chars[position])) === (assertion === '\\b');
  }
}

const isWord = (code: number | undefined): boolean =>
  code !== undefined &&
  ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a));
