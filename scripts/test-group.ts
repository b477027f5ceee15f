import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { pathToFileURL } from 'node:url';

/** What a process that runs test files one after another is told. */
export interface Group {
  /** Of the repository. */
  readonly root: string;
  /** Paths within the repository; every process is given the same ones, and takes the next that no other has taken. */
  readonly files: readonly string[];
  /** Has a file for each that was taken. */
  readonly claims: string;
  /** How many this process takes at most: what they leave in memory goes with it. */
  readonly most: number;
  /** One file's time, in milliseconds. */
  readonly patience: number;
}

/** How long a process may stay after its last test (ms), which has nothing to do any more. */
const LEFT_OPEN = 60_000;

/** Runs test files in this process, each within a suite of its own, which its hooks belong to. */
export async function runGroup({ files, claims, root, most, patience }: Group): Promise<void> {
  // A test that waits with nothing under way would end the process, and with it the files that are still to come.
  const alive = setInterval(() => undefined, 60_000);
  let taken = 0;
  for (const [i, file] of files.entries()) {
    if (taken === most) break;
    if (!claim(join(claims, String(i)))) continue;
    taken += 1;
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    describe(file, { timeout: patience }, async () => {
      after(() => end());
      await import(pathToFileURL(join(root, file)).href);
    });
    await ended;
  }
  clearInterval(alive);
  setTimeout(() => {
    console.error(`a test file has left something open: ${process.getActiveResourcesInfo().join(', ')}`);
    process.exit(1);
  }, LEFT_OPEN).unref();
}

/** True for the one process that makes the file. */
function claim(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
