import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, normalize } from 'node:path';

/** What a work of type `command` brings (src/resources/commands/run.ts), as far as this device looks at it. */
export interface CommandPayload {
  readonly command: string;
  readonly commandType?: string;
  /** A path, or the name of one that this device does not have; /bin/sh then. */
  readonly shell?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly files?: readonly {
    readonly name: string;
    readonly destination: string;
    readonly sha256: string;
    /** Base64. */
    readonly content: string;
  }[];
}

export interface RunOptions {
  /** Stands for the device's /. */
  readonly root: string;
  readonly timeoutMs: number;
  /** Bytes of output that are kept, from the start. */
  readonly outputLimit: number;
}

export interface Ran {
  /** Null where it was ended. */
  readonly exitCode: number | null;
  readonly output: string;
  readonly truncated: boolean;
}

/** Where a path of the device is on this machine; never outside of the root. */
export const inRoot = (root: string, path: string): string => join(root, normalize(join('/', path)));

/** Runs a script with the root as its folder and `$root/bin` first in its PATH; ends it, and what it started, in time. */
export async function runCommand(payload: CommandPayload, { root, timeoutMs, outputLimit }: RunOptions): Promise<Ran> {
  putFiles(payload, root);
  const { command, shell = '', variables = {} } = payload;
  const path = [join(root, 'bin'), process.env['PATH'] ?? ''].join(delimiter);
  const script = join(root, 'tmp', `script-${process.hrtime.bigint()}`);
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(script, command, { mode: 0o700 });
  const child = spawn(shell.startsWith('/') ? shell : '/bin/sh', [script], {
    cwd: root,
    env: { PATH: path, HOME: root, ROOT: root, LC_ALL: 'C.UTF-8', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that all of it can be ended.
    detached: true,
  });
  let [ended, kept, truncated] = [false, Buffer.alloc(0), false];
  const take = (chunk: Buffer): void => {
    const room = outputLimit - kept.length;
    truncated ||= chunk.length > room;
    kept = Buffer.concat([kept, chunk.subarray(0, Math.max(0, room))]);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const timer = setTimeout(() => {
    ended = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, timeoutMs);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    return { exitCode: ended ? null : (code ?? -1), output: readable(kept), truncated };
  } finally {
    clearTimeout(timer);
  }
}

/** What is no UTF-8, and U+0000, which no server keeps, as replacement characters. */
const readable = (bytes: Buffer): string => bytes.toString('utf8').replaceAll('\0', '\uFFFD');

function putFiles({ files = [] }: CommandPayload, root: string): void {
  for (const { name, destination, sha256, content } of files) {
    const bytes = Buffer.from(content, 'base64');
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (digest !== sha256) throw new Error(`the file ${name} is not what was sent: its SHA-256 is ${digest}`);
    const place = inRoot(root, destination);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    chmodSync(place, 0o600);
  }
}
