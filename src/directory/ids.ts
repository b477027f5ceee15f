import { randomBytes } from 'node:crypto';

/**
 * ObjectIDs: seconds since the epoch, five random bytes of this process, a counter. Ids of one process ascend with
 * creation, so that a list by id is a list by age.
 */
export function idSource(now: () => number): () => string {
  const process = randomBytes(5).toString('hex');
  let counter = randomBytes(3).readUIntBE(0, 3) & 0x3fffff;
  let last = 0;
  return () => {
    const seconds = Math.max(last, Math.floor(now() / 1000));
    last = seconds;
    counter = (counter + 1) & 0xffffff;
    if (counter === 0) last += 1;
    return seconds.toString(16).padStart(8, '0') + process + counter.toString(16).padStart(6, '0');
  };
}
