import { inspect } from 'node:util';

/** What is written, from nothing to everything: each level includes those before it. */
export const LOG_LEVELS = ['silent', 'error', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Values that a line may carry. Never credentials, headers, bodies or query values. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  /** Whether lines of this level are written, for callers who would compute something for them. */
  writes(level: Exclude<LogLevel, 'silent'>): boolean;
  error(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  debug(message: string, fields?: LogFields): void;
  /** Writes what is held back. To be called before the process ends. */
  flush(): void;
}

/**
 * A log of JSON lines: `{"time","level","message",…fields}`, time in RFC 3339. Lines of one turn of the event loop are
 * written together; errors at once.
 */
export function createLog(level: LogLevel, write: (text: string) => void): Log {
  let held = '';
  const flush = (): void => {
    if (held === '') return;
    const text = held;
    held = '';
    write(text);
  };
  const writes = (at: LogLevel): boolean => LOG_LEVELS.indexOf(at) <= LOG_LEVELS.indexOf(level);
  const line = (at: Exclude<LogLevel, 'silent'>, message: string, fields: LogFields | undefined): void => {
    if (!writes(at)) return;
    if (held === '' && at !== 'error') setImmediate(flush);
    held += `${JSON.stringify({ time: new Date().toISOString(), level: at, message, ...fields })}\n`;
    if (at === 'error') flush();
  };
  return {
    writes,
    error: (message, fields) => line('error', message, fields),
    info: (message, fields) => line('info', message, fields),
    debug: (message, fields) => line('debug', message, fields),
    flush,
  };
}

/** What was thrown, with its causes, for an error line. */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  for (let at = error; at !== undefined && parts.length < 5; at = at instanceof Error ? at.cause : undefined) {
    parts.push(at instanceof Error ? (at.stack ?? at.message) : typeof at === 'string' ? at : inspect(at));
  }
  return parts.join('\ncaused by: ');
}
