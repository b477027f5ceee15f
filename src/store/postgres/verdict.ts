import pg from 'pg';
import type { Engine } from '../group.ts';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
/** Classes of errors that are about the server or the connection, not about a statement. */
const SERVER_CLASSES = new Set(['08', '53', '57', '58', 'XX']);
/** An administrator ended the session, or the server is stopping. */
const SHUTDOWN = /^57P0[123]$/;

/** See Engine. An error that is not the server's own is either the work's, or the connection's when it broke. */
export const verdict: Engine['verdict'] = (error, committing) => {
  if (error instanceof pg.DatabaseError) {
    const { code = '' } = error;
    if (code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED) return 'again';
    if (!SHUTDOWN.test(code)) return SERVER_CLASSES.has(code.slice(0, 2)) ? 'final' : 'apart';
  } else if (!isLostConnection(error)) return 'final';
  // Once the commit was sent, nobody knows whether it was done.
  return committing ? 'final' : 'again';
};

/** The driver's own words, or a system call that failed (ECONNRESET, EPIPE). */
const isLostConnection = (error: unknown): boolean =>
  error instanceof Error &&
  ('syscall' in error || /^Connection terminated|^Client has encountered a connection error/.test(error.message));
