import type { Engine } from '../group.ts';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
/** Classes of errors that are about the server or the connection, not about a statement. */
const SERVER_CLASSES = new Set(['08', '53', '57', '58', 'XX']);

/** See Engine. */
export const verdict: Engine['verdict'] = (error) => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED) return 'again';
  // A five-character code is the server's; without one the connection is gone, and the outcome may be unknown.
  return /^[0-9A-Z]{5}$/.test(code) && !SERVER_CLASSES.has(code.slice(0, 2)) ? 'apart' : 'final';
};
