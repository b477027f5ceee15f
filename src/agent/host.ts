/**
 * What the agent asks of the device that it runs on, and all that it may do to it. Paths are those of the device, from its
 * root; where that really is, and which programs are found, is the host's own affair.
 */
export interface Host {
  /** The text of a file; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /**
   * Puts a text in place of a file, all at once. Its folder is made where it is missing; a file that is there keeps its
   * owner, and its mode unless one is given. New files are 0644.
   */
  write(path: string, text: string, mode?: number): Promise<void>;
  /** Removes a file; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** What a path is, without following a link at its end; undefined where there is nothing. */
  stat(path: string): Promise<FileFacts | undefined>;
  chmod(path: string, mode: number): Promise<void>;
  chown(path: string, uid: number, gid: number): Promise<void>;
  /** The names in a folder, sorted; none where there is no folder. */
  list(path: string): Promise<readonly string[]>;
  /** Whether a program is installed. */
  has(command: string): Promise<boolean>;
  /** Runs a program without a shell, for a minute at most. */
  run(command: string, args: readonly string[], input?: string): Promise<Ran>;
  /** Where a program that runs on the device finds a path: for arguments that name files. */
  real(path: string): string;
}

export interface FileFacts {
  readonly type: 'file' | 'folder' | 'link' | 'other';
  /** Permission bits alone. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

export interface Ran {
  /** The exit status; 127 where the program is missing, 128 and the signal's number where one ended it. */
  readonly status: number;
  readonly stdOut: string;
  readonly stdErr: string;
}
