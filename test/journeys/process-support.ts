import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');
/** What a start may take, in milliseconds; much more than it does, since machines are busy. */
const PATIENCE = 60_000;

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program of the repository as a child process. */
export interface Program {
  readonly pid: number;
  stdout(): string;
  stderr(): string;
  /** The first group of the expression, as soon as standard output has it; fails when the process ends before. */
  says(expression: RegExp): Promise<string>;
  readonly ended: Promise<Ending>;
  /** Sends the signal, and after a long while SIGKILL; gives how it ended, and after how many milliseconds. */
  end(signal: NodeJS.Signals): Promise<Ending & { readonly ms: number }>;
}

const running = new Set<Program>();
/** Some twenty starts of the same source are twice as fast when the first one's compiled code is kept. */
const compiled = mkdtempSync(join(tmpdir(), 'muster-compiled-'));

/** Ends what a failed test has left running. To be called at the end. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map(async (program) => program.end('SIGKILL')));
  rmSync(compiled, { recursive: true, force: true });
}

/** Runs `node` with arguments in the repository's root, without any MUSTER_ variable of this process's. */
export const runNode = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Program =>
  run(process.execPath, args, environment);

/** Runs a program the same way. */
export function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Program {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('MUSTER_') && !name.startsWith('NODE_'),
  );
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), NODE_COMPILE_CACHE: compiled, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  assert.ok(pid !== undefined, `${command} cannot be started`);
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<Ending>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });

  const program: Program = {
    pid,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    async says(expression) {
      const abort = new AbortController();
      const found = new Promise<string>((resolve) => {
        const look = (): void => {
          const match = expression.exec(stdout) ?? expression.exec(stderr);
          if (match === null) return;
          listeners.delete(look);
          resolve(match[1] ?? match[0]);
        };
        listeners.add(look);
        look();
      });
      const without = async (why: string): Promise<never> =>
        assert.fail(`${why} without ${expression}:\n${stdout}\n${stderr}`);
      try {
        return await Promise.race([
          found,
          ended.then(async ({ code }) => without(`it ended with ${code}`)),
          sleep(PATIENCE, undefined, { signal: abort.signal }).then(async () => without('it ran for long')),
        ]);
      } finally {
        abort.abort();
      }
    },
    async end(signal) {
      const begun = performance.now();
      child.kill(signal);
      const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      const ending = await ended;
      clearTimeout(impatient);
      return { ...ending, ms: performance.now() - begun };
    },
  };
  running.add(program);
  void ended.then(() => running.delete(program));
  return program;
}

/** A server as it is run by hand: on a free port of 127.0.0.1, with its data in a folder. */
export interface ServerProcess extends Program {
  /** Without a slash at the end. */
  readonly url: string;
}

/**
 * How soon a server has to be gone when it is asked to go (ms): two seconds, or on a machine that is busy with other
 * things some times as long as it took to start. A server that waited for its clients would take a minute.
 */
export const patienceAfter = (started: number): number => Math.max(2_000, 5 * started);

/** Starts the server and waits until it says that it listens. */
export async function startServer(
  folder: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const program = runNode(['src/server.ts', '--port', '0', '--data', folder, ...args], environment);
  return { ...program, url: await program.says(/^Muster listens on (\S+)/m) };
}

/** Whether a process with this id is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
