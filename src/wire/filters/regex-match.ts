import type { Assertion, Node, Range } from './regex-syntax.ts';

/**
 * Matching by sets of states (Thompson's construction), so that the time is at most the text's length times the
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

/** Where a match may stand between two characters. */
interface State {
  /** Instructions that are reached here, before those that read nothing are followed; in order. */
  readonly entries: readonly number[];
  /** What was read last. */
  readonly before: 'nothing' | 'word' | 'other';
  /** By the code point that is read next (END behind the last): where that leads, or whether it was a match. */
  readonly next: Map<number, State | boolean>;
}

const END = -1;
/** Most entries and transitions that one matcher remembers; then it begins anew. */
const MAX_REMEMBERED = 20_000;

/**
 * A test whether the program matches anywhere in a text. Sets of instructions that were met once are remembered, with
 * where each character leads from there, so that most characters cost one look-up (a deterministic automaton, made as
 * it is needed).
 */
export function matcher(program: Program): (text: string) => boolean {
  const states = new Map<string, State>();
  const seen = new Uint8Array(program.length);
  const reached = new Uint8Array(program.length);
  let remembered = 0;

  return (text) => {
    let state: State = stateOf([0], 'nothing');
    for (let at = 0; ;) {
      const code = text.codePointAt(at) ?? END;
      const next = state.next.get(code) ?? step(state, code);
      if (typeof next === 'boolean') return next;
      state = next;
      at += code > 0xffff ? 2 : 1;
    }
  };

  function stateOf(entries: readonly number[], before: State['before']): State {
    // A program has far fewer instructions than there are code units.
    const key = before + String.fromCharCode(...entries);
    const known = states.get(key);
    if (known !== undefined) return known;
    const state: State = { entries, before, next: new Map() };
    states.set(key, state);
    remembered += entries.length;
    return state;
  }

  function step(state: State, code: number): State | boolean {
    if (++remembered > MAX_REMEMBERED) {
      states.clear();
      remembered = 0;
    }
    const next = follow(state, code);
    state.next.set(code, next);
    return next;
  }

  function follow({ entries, before }: State, code: number): State | boolean {
    seen.fill(0);
    reached.fill(0);
    // The match may also begin after this character.
    reached[0] = 1;
    const pending = [...entries];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (seen[at] === 1) continue;
      seen[at] = 1;
      const instruction = program[at];
      switch (instruction?.op) {
        case 'match':
          return true;
        case 'split':
          pending.push(...instruction.to);
          break;
        case 'assert':
          if (holds(instruction.at, before, code)) pending.push(at + 1);
          break;
        case 'any':
        case 'set':
          if (code !== END && accepts(instruction, code)) reached[at + 1] = 1;
          break;
        case undefined:
          break;
      }
    }
    if (code === END) return false;
    const after: number[] = [];
    for (let at = 0; at < reached.length; at++) if (reached[at] === 1) after.push(at);
    return stateOf(after, isWord(code) ? 'word' : 'other');
  }
}

function accepts(instruction: Extract<Instruction, { readonly op: 'set' | 'any' }>, code: number): boolean {
  if (instruction.op === 'any') return true;
  return instruction.ranges.some((range) => range.low <= code && code <= range.high) !== instruction.negated;
}

function holds(assertion: Assertion, before: State['before'], code: number): boolean {
  switch (assertion) {
    case '^':
      return before === 'nothing';
    case '$':
      return code === END;
    default:
      return ((before === 'word') !== isWord(code)) === (assertion === '\\b');
  }
}

const isWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);
