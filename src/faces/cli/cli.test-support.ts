import assert from 'node:assert/strict';
import type { Exit } from './exit.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';

/** What the command line said, and what it ended with. */
export interface Said {
  readonly exit: Exit;
  readonly out: string;
  readonly err: string;
  /** What it asked. */
  readonly asked: readonly string[];
}

export interface Sayings {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Standard input. */
  readonly input?: string | readonly string[];
  /** Answers to what it asks; somebody sits before it where there are some. */
  readonly answers?: readonly string[];
  readonly terminal?: boolean;
}

/** Runs a command in this process. */
export async function say(
  args: readonly string[],
  { env = {}, input = '', answers, terminal = false }: Sayings = {},
): Promise<Said> {
  const said = { out: '', err: '' };
  const asked: string[] = [];
  const decoder = new TextDecoder();
  const sink = (name: 'out' | 'err') => ({
    isTTY: terminal,
    write: async (content: string | Uint8Array): Promise<void> => {
      said[name] += typeof content === 'string' ? content : decoder.decode(content);
    },
  });
  const io: Io = {
    stdin: (async function* () {
      yield* [input].flat();
    })(),
    stdout: sink('out'),
    stderr: sink('err'),
    interactive: answers !== undefined,
    env,
    ask: async (question, hidden) => {
      asked.push(hidden ? `${question}(hidden)` : question);
      return answers?.[asked.length - 1] ?? assert.fail(`nobody answers ${question}`);
    },
  };
  const exit = await main(args, io, {
    serve: async (given) => {
      said.out += `serve ${given.join(' ')}\n`;
      return 0;
    },
    mcp: async ({ baseUrl, account, query }) => {
      said.out += `mcp ${baseUrl} ${account ?? ''} ${query}\n`;
    },
  });
  return { exit, ...said, asked };
}

/** What it wrote, of a command that has to succeed. */
export async function out(args: readonly string[], how: Sayings = {}): Promise<string> {
  const { exit, out: text, err } = await say(args, how);
  assert.equal(exit, 0, `muster ${args.join(' ')}: ${err}`);
  return text;
}
