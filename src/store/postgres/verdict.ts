import type { Engine } from '../group.ts';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
/** Classes of errors that are about the server or the connection, not about a statement. */
const SERVER_CLASSES = new Set(['08', '53', '57', '58', 'XX']);
/** An administrator ended the session, or the server is stopping. */
const SHUTDOWN = /^57P0[123]$/;

/** See Engine. An error that is not the server's own is either the work's, or the connection's when it broke. */
export const verdict: Engine['verdict'] = (error, committing) => {
  if (!(error instanceof Error)) return 'final';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED) return 'again';
  if (SHUTDOWN.test(code) || /^Connection terminated|^Client has encountered a connection error/.test(error.message)) {
    // Once the commit was sent, nobody knows whether it was done.
    return committing ? 'final' : 'again';
  }
  return /^[0-9A-Z]{5}$/.test(code) && !SERVER_CLASSES.has(code.slice(0, 2)) ? 'apart' : 'final';
};
