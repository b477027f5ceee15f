import { conflict } from '../../kit/errors.ts';

/**
 * The numbers of a user on Unix. One that nobody chose follows from the username, so that the same name has the same
 * number in every organization and every rebuilt directory; where it is taken, the next free one serves. The range
 * keeps clear of local accounts, of systemd's dynamic users and of negative numbers in 32 bits.
 */
const FIRST = 1_000_000;
const SPAN = 0x3fff_ffff;
const PROBES = 1000;

/** @param taken - whether another user of the organization has the number */
export async function freeUid(username: string, taken: (uid: number) => Promise<boolean>): Promise<number> {
  const start = hash(username.toLowerCase());
  for (let i = 0; i < PROBES; i++) {
    const uid = FIRST + ((start + i) % SPAN);
    if (!(await taken(uid))) return uid;
  }
  throw conflict('unix_uid: no free number was found; give one');
}

/** FNV-1a over UTF-16 code units, reduced to the range. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  // FNV's low bits vary too little over short texts that differ at the end: fold the high ones in.
  return ((value ^ (value >>> 15)) >>> 0) % SPAN;
}
