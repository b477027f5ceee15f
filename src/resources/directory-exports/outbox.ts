import { between, compare } from '../../wire/filters/predicate.ts';
import type { CloudReason } from '../../directory/cloud-port.ts';
import type { Entry, ScopedReader } from '../../directory/types.ts';
import { exportKind, type KeptExport } from './contract.ts';

/** Exports that are looked at in one piece, and how many deliveries are under way at once. */
export const PIECE = 24;
export const AT_ONCE = 4;

/** The kept export of an entry of the store. */
export const keptIn = ({ doc }: Entry): KeptExport => doc as KeptExport;

/** What is due in a directory's outbox, the earliest first. */
export async function dueIn(
  here: ScopedReader,
  directory: string,
  now: number,
  limit: number,
): Promise<readonly Entry[]> {
  const where = between('outbox', `${directory}:`, `${directory}:${new Date(now).toISOString()}`);
  return (await here.list(exportKind, { where, ...FIRST, limit })).entries;
}

/** When the first in a directory's outbox is due (ms since the epoch); undefined: nothing is in it. */
export async function firstDue(here: ScopedReader, directory: string): Promise<number | undefined> {
  const where = between('outbox', `${directory}:`, `${directory}:~`);
  const [first] = (await here.list(exportKind, { where, ...FIRST, limit: 1 })).entries;
  return first === undefined ? undefined : Date.parse(String(keptIn(first).dueAt));
}

const FIRST = { sort: [{ field: 'outbox', descending: false }], skip: 0, counted: false } as const;

/** The fields that put an export into the outbox, for a time or for none. */
export function dueAt(directory: string, at: number | undefined): Pick<KeptExport, 'dueAt' | 'outbox'> {
  if (at === undefined) return { dueAt: null, outbox: '' };
  const time = new Date(at).toISOString();
  return { dueAt: time, outbox: `${directory}:${time}` };
}

/** All exports of a directory after one, in pieces. */
export async function exportsAfter(
  here: ScopedReader,
  directory: string,
  after: string,
  limit: number,
): Promise<readonly Entry[]> {
  const where = {
    op: 'and',
    of: [compare('eq', 'directory', directory), compare('gt', 'user', after)],
  } as const;
  const sort = [{ field: 'user', descending: false }];
  return (await here.list(exportKind, { where, sort, skip: 0, limit, counted: false })).entries;
}

/** Milliseconds. */
const [FIRST_WAIT, LONGEST_WAIT] = [1_000, 900_000];
const [HOUR, DAY] = [3_600_000, 86_400_000];

/** How long to wait after so many failures in a row, longer where the other side asks for it (ms). */
export function waitAfter(failures: number, asked: number | undefined): number {
  const usual = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - 1, 20));
  return Math.max(usual, Math.min(asked ?? 0, DAY));
}

/** Tries after which a name that is taken is somebody's to mend. */
const SOON = 8;

/** What a failure says of other users of the same directory, and whether it passes by itself. */
export function meaningOf(reason: CloudReason, attempts: number): 'directory' | 'passes' | 'slowly' | 'stays' {
  switch (reason) {
    case 'unreachable':
    case 'credentials':
    case 'limited':
      return 'directory';
    case 'broken':
      return 'passes';
    case 'exists':
      // An account that was made a moment ago may be known by its name alone.
      return attempts < SOON ? 'passes' : 'slowly';
    case 'forbidden':
      return 'slowly';
    case 'rejected':
    case 'missing':
      return 'stays';
    default:
      return reason satisfies never;
  }
}

/** What somebody has to mend there, without telling us, is tried again after a while, less often each time (ms). */
export const slowWait = (failures: number): number => Math.min(DAY, HOUR * 2 ** Math.min(failures - 1, 5));
