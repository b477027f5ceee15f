import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  access,
  constants,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  type FileHandle,
} from 'node:fs/promises';
import { constants as os } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileFacts, Host, Ran } from './host.ts';

export interface LocalHostOptions {
  /** The folder that stands for `/`. */
  readonly root: string;
  /** Folders of programs, on this machine, in order. With another root than `/` nothing else is found. */
  readonly path: readonly string[];
}

/** How long a program may run, in milliseconds, and how much of its output is kept, in bytes. */
const LONGEST_RUN = 60_000;
const MOST_OUTPUT = 1_048_576;

/** The device itself, or a folder that stands for one. */
export function localHost({ root, path }: LocalHostOptions): Host {
  const real = (at: string): string => join(root, at);

  async function stat(at: string): Promise<FileFacts | undefined> {
    const facts = await present(lstat(real(at)));
    if (facts === undefined) return undefined;
    const type = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : facts.isSymbolicLink() ? 'link' : 'other';
    return { type, mode: facts.mode & 0o7777, uid: facts.uid, gid: facts.gid };
  }

  /** Written beside its place and moved there, so that nobody reads half of it; synced, so that a power cut keeps one of both. */
  async function write(at: string, text: string, mode?: number): Promise<void> {
    const before = await stat(at);
    await mkdir(dirname(real(at)), { recursive: true });
    // The dot keeps sudo, cron and run-parts from reading it.
    const beside = join(dirname(real(at)), `.muster-${randomBytes(6).toString('hex')}.tmp`);
    const file = await open(beside, 'wx', 0o600);
    try {
      try {
        await file.writeFile(text);
        if (before !== undefined) await file.chown(before.uid, before.gid);
        await file.chmod(mode ?? before?.mode ?? 0o644);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, real(at));
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  /** By handles, from folder to folder, so that nobody puts a link in the way in the meantime. */
  async function opened(at: string, change: (file: FileHandle) => Promise<void>): Promise<void> {
    const names = at.split('/').filter((name) => name !== '');
    const last = names.pop() ?? '.';
    const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = constants;
    let folder = await open(root, O_RDONLY | O_DIRECTORY);
    try {
      const inside = (name: string): string => `/proc/self/fd/${folder.fd}/${name}`;
      for (const name of names) {
        const next = await open(inside(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        await folder.close();
        folder = next;
      }
      const file = await open(inside(last), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
      try {
        await change(file);
      } finally {
        await file.close();
      }
    } finally {
      await folder.close();
    }
  }

  async function has(command: string): Promise<boolean> {
    for (const folder of path) {
      const found = await access(join(folder, command), constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return true;
    }
    return false;
  }

  const run = (command: string, args: readonly string[], input = ''): Promise<Ran> =>
    new Promise((resolve) => {
      const env = { PATH: path.join(':'), LC_ALL: 'C', MUSTER_ROOT: root };
      const options = { env, timeout: LONGEST_RUN, maxBuffer: MOST_OUTPUT, encoding: 'utf8' } as const;
      const child = execFile(command, [...args], options, (error, stdOut, stdErr) => {
        resolve({ status: statusOf(error), stdOut, stdErr });
      });
      // A program that does not read its input ends before all of it is written.
      child.stdin?.on('error', () => child.stdin?.destroy());
      child.stdin?.end(input);
    });

  return {
    real,
    stat,
    write,
    has,
    run,
    read: (at) => present(readFile(real(at), 'utf8')),
    remove: (at) => rm(real(at), { force: true }),
    chmod: (at, mode) => opened(at, (file) => file.chmod(mode)),
    chown: (at, uid, gid) => opened(at, (file) => file.chown(uid, gid)),
    list: async (at) => ((await present(readdir(real(at)))) ?? []).toSorted(),
  };
}

/** What a promise gives; undefined where there is no such file. */
async function present<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function statusOf(error: (Error & { code?: unknown; signal?: unknown }) | null): number {
  if (error === null) return 0;
  if (error.code === 'ENOENT') return 127;
  if (typeof error.code === 'number') return error.code;
  return 128 + (os.signals[error.signal as NodeJS.Signals] ?? 0);
}
