/**
 * @typedef {{ readonly field: string, readonly description: string }} Violation
 * @typedef {(method: string, path: string, body?: unknown) => Promise<any>} Call
 */

/** What the server answered instead of what was asked for. */
export class Refusal extends Error {
  /**
   * @param {number} status 0: there was no answer
   * @param {string} message in the server's words
   * @param {readonly Violation[]} [violations]
   * @param {string} [reason] one word for programs
   */
  constructor(status, message, violations = [], reason) {
    super(message);
    this.status = status;
    this.violations = violations;
    this.reason = reason;
  }
}

/**
 * Requests to this server with the given credentials, which are kept here and nowhere else.
 * @param {Readonly<Record<string, string>>} credentials headers
 * @returns {Call}
 * @throws {Refusal}
 */
export function callerWith(credentials) {
  return async (method, path, body) => {
    const response = await ask(path, {
      method,
      headers: { ...credentials, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
    });
    const text = await response.text();
    const answer = text === '' ? undefined : parsed(text);
    if (!response.ok) throw refusalOf(response.status, answer);
    return answer;
  };
}

/**
 * @param {string} path
 * @param {RequestInit} request
 */
async function ask(path, request) {
  try {
    return await fetch(path, request);
  } catch {
    throw new Refusal(0, 'The server could not be reached. Check your connection, and try again.');
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    // What stands between here and the server may answer in words of its own.
    return undefined;
  }
}

/**
 * @param {number} status
 * @param {any} answer
 */
function refusalOf(status, answer) {
  const details = Array.isArray(answer?.details) ? answer.details : [];
  const violations = details.flatMap((/** @type {any} */ each) => each?.fieldViolationsList ?? []);
  const reason = details.find((/** @type {any} */ each) => typeof each?.reason === 'string')?.reason;
  const message = typeof answer?.message === 'string' ? answer.message : `The server answered with status ${status}.`;
  return new Refusal(status, message, violations, reason);
}

/**
 * What went wrong, as a sentence. Mistakes of this page are not hidden behind one.
 * @param {unknown} error
 */
export function wordsOf(error) {
  if (error instanceof Refusal) return sentence(error.message);
  throw error;
}

/**
 * With a capital at its start and a stop at its end.
 * @param {string} text
 */
export function sentence(text) {
  const whole = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
