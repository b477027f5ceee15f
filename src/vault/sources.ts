import { execFile } from 'node:child_process';
import { chmod, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StoreUnavailable } from '../store/port.ts';
import { parseKeys, printKeys, type WrappingKey } from './wrapping-keys.ts';

/** Where the wrapping keys come from. */
export interface KeySource {
  readonly type: 'file' | 'environment' | 'command';
  /** For messages: which file, variable or command. */
  readonly name: string;
  /** The keys as they are now, the current one first; none where the source has none yet. */
  read(): Promise<readonly WrappingKey[]>;
  /** Where the server keeps them itself. */
  readonly file?: KeyFile;
}

export interface KeyFile {
  /** Writes the first key. False when there is a file already. */
  create(key: WrappingKey): Promise<boolean>;
  /** Replaces what the file holds, whole or not at all. */
  write(keys: readonly WrappingKey[]): Promise<void>;
  /** True when others than the server's account may read it. */
  isOpen(): Promise<boolean>;
}

/** A file that the server makes and writes itself; readable by its account alone. */
export function fileSource(path: string): KeySource {
  /** Beside the file, so that it can take its name at once. */
  const written = async (keys: readonly WrappingKey[]): Promise<string> => {
    const draft = `${path}.${randomUUID()}`;
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(
        `# Muster's vault keys, the current one first. Without them no secret of the database can be read.\n${printKeys(keys)}`,
      );
      await handle.sync();
    } finally {
      await handle.close();
    }
    return draft;
  };
  const settled = async (draft: string): Promise<void> => {
    await rm(draft, { force: true });
    const folder = await open(dirname(path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  };
  return {
    type: 'file',
    name: path,
    read: async () => {
      try {
        return parseKeys(await readFile(path, 'utf8'), path);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return [];
        if (error instanceof StoreUnavailable) throw error;
        throw new StoreUnavailable(`the vault key file ${path} cannot be read: ${messageOf(error)}`);
      }
    },
    file: {
      create: async (key) => {
        try {
          await mkdir(dirname(path), { recursive: true, mode: 0o700 });
          const draft = await written([key]);
          try {
            // Unlike a rename, it never replaces what another server has put there.
            await link(draft, path);
            return true;
          } catch (error) {
            if (codeOf(error) === 'EEXIST') return false;
            throw error;
          } finally {
            await settled(draft);
          }
        } catch (error) {
          throw new StoreUnavailable(`the vault key file ${path} cannot be made: ${messageOf(error)}`);
        }
      },
      write: async (keys) => {
        const draft = await written(keys);
        try {
          await chmod(draft, (await stat(path)).mode & 0o777);
          await rename(draft, path);
        } finally {
          await settled(draft);
        }
      },
      isOpen: async () => ((await stat(path)).mode & 0o077) !== 0,
    },
  };
}

/** Keys in the text of an environment variable. */
export const environmentSource = (text: string): KeySource => ({
  type: 'environment',
  name: 'MUSTER_VAULT_KEY',
  read: async () => parseKeys(text, 'MUSTER_VAULT_KEY'),
});

/** What a command prints may be long; it must not take for ever. */
const COMMAND_LIMIT = { timeout: 60_000, maxBuffer: 65_536 };

/** A command of the operator's, given to the shell as it is; its standard output is the keys. */
export const commandSource = (command: string): KeySource => ({
  type: 'command',
  name: 'MUSTER_VAULT_KEY_COMMAND',
  read: async () => {
    try {
      const { stdout } = await promisify(execFile)('/bin/sh', ['-c', command], COMMAND_LIMIT);
      return parseKeys(stdout, 'MUSTER_VAULT_KEY_COMMAND');
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      // Never with what it printed, which may be a key.
      const { code, signal } = error as { readonly code?: number | string | null; readonly signal?: string | null };
      throw new StoreUnavailable(`MUSTER_VAULT_KEY_COMMAND failed (${signal ?? code ?? 'unknown'})`);
    }
  },
});

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown } | null)?.code;
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
