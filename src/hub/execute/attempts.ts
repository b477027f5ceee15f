import type { Action, Target, UpstreamRequest } from '../../directory/hub-port.ts';
import { OutboundError } from '../../directory/ports.ts';
import type { AskAs, AskReply } from './ask.ts';
import { Failing, failureOf, outOfTime, retryAfterOf } from './failures.ts';
import type { Gate } from './gate.ts';
import { redactedUrl } from './redact.ts';
import type { Prepared } from './request.ts';

/** One execution's time and trace: what it may still take, and what it has asked so far. */
export class Course {
  readonly requests: UpstreamRequest[] = [];
  readonly #deadline: number;
  readonly signal: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  readonly began = performance.now();
  live: 1 | 2 | undefined;

  constructor(budget: number, outer: AbortSignal | undefined) {
    this.#deadline = this.began + budget;
    const own = new AbortController();
    this.#timer = setTimeout(() => own.abort(new OutOfBudget()), budget);
    this.#timer.unref();
    this.signal = outer === undefined ? own.signal : AbortSignal.any([own.signal, outer]);
  }

  get left(): number {
    return this.#deadline - performance.now();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
export class OutOfBudget extends Error {
  constructor() {
    super('out of time');
    this.name = 'OutOfBudget';
  }
}

/** Tries of one request in all. */
const TRIES = 6;
/** The first wait where the directory names none, doubled with every try (ms). */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 8_000;
/** A single request may take this long (ms), and no longer than what is left. */
const TIMEOUT = 30_000;

/** How a failure that leaves open whether it was carried out is gone about. */
export interface Retrying {
  readonly retry: Action['retry'];
  /** Looks whether an earlier try had its effect after all: its answer, or undefined for "no". */
  readonly lookup?: (() => Promise<AskReply | undefined>) | undefined;
}

export interface Conductor {
  readonly askAs: AskAs;
  readonly now: () => number;
  readonly random: () => number;
}

/**
 * Sends a request until it has an answer that means something, within the course's time. What was certainly not carried out
 * (a 429, a connection that never stood) is tried again whatever it is; what may have been, as the action allows.
 * @throws Failing
 */
export async function attempt(
  conductor: Conductor,
  target: Target,
  gate: Gate,
  course: Course,
  request: Prepared,
  how: Retrying,
): Promise<AskReply> {
  /** True once some try may have been carried out. */
  let uncertain = false;
  for (let tried = 1; ; tried++) {
    const outcome = await once(conductor, target, gate, course, request, tried, uncertain);
    const { reply, sent } = outcome;
    if (reply !== undefined && (reply.status < 300 || reply.status === 304)) return reply;
    // What an earlier try took away is not there any more.
    if (reply?.status === 404 && uncertain && request.method === 'DELETE')
      return { ...reply, status: 204, body: new Uint8Array() };
    const again = reply === undefined || isTransient(reply.status);
    if (!again) throw new Failing(failureOf(reply, uncertain && reply.status >= 500));
    const notCarriedOut = reply === undefined ? !sent : reply.status === 429;
    uncertain ||= !notCarriedOut && how.retry !== 'safe';
    const failure = reply === undefined ? noAnswer(outcome.error, uncertain) : failureOf(reply, uncertain);
    if (tried >= TRIES) throw new Failing(failure);
    if (!notCarriedOut && how.retry === 'never')
      throw new Failing({
        ...failure,
        outcome: 'unknown',
        message: `${failure.message}; it may have been carried out: look before you try again`,
      });
    const wait = waitBefore(conductor, reply, tried);
    if (reply?.status === 429) gate.close(conductor.now() + wait);
    if (wait >= course.left) {
      throw new Failing({
        ...failure,
        ...(reply?.status === 429 ? outOfTime(failure.message, uncertain, Math.ceil(wait / 1000)) : {}),
      });
    }
    await pause(wait, course, uncertain);
    if (uncertain && !notCarriedOut && how.retry === 'lookup') {
      const found = await how.lookup?.();
      if (found !== undefined) return found;
      if (how.lookup === undefined) throw new Failing({ ...failure, outcome: 'unknown' });
    }
  }
}

const isTransient = (status: number): boolean => status === 408 || status === 429 || status >= 500;

type Outcome =
  | { readonly reply: AskReply; readonly sent: true; readonly error?: undefined }
  | { readonly reply?: undefined; readonly sent: boolean; readonly error: Error };

/** @throws Failing when the time is out, or the caller has given up */
async function once(
  conductor: Conductor,
  target: Target,
  gate: Gate,
  course: Course,
  request: Prepared,
  tried: number,
  uncertain: boolean,
): Promise<Outcome> {
  await entered(gate, course, uncertain);
  try {
    const held = Math.max(gate.wait(conductor.now()), gate.turn(conductor.now()));
    if (held > 0) {
      if (held >= course.left)
        throw new Failing(
          outOfTime('the directory asked to wait longer than there is time', uncertain, Math.ceil(held / 1000)),
        );
      await pause(held, course, uncertain);
    }
    const began = performance.now();
    const trace = (status: number): void => {
      const { method, url } = request;
      course.requests.push({
        method,
        url: redactedUrl(url),
        status,
        duration: round(performance.now() - began),
        attempt: tried,
      });
    };
    try {
      const { reply, live } = await conductor.askAs(
        course.live === undefined || target.credentials.type !== 'oauth'
          ? target.credentials
          : { ...target.credentials, live: course.live },
        {
          method: request.method,
          url: request.url,
          headers: request.headers,
          body: request.body instanceof FormData ? undefined : request.body,
          timeout: Math.max(1, Math.min(TIMEOUT, course.left)),
          signal: course.signal,
        },
      );
      if (live !== undefined) course.live = live;
      trace(reply.status);
      return { reply, sent: true };
    } catch (error) {
      trace(0);
      if (course.signal.aborted) {
        const sent = !(error instanceof OutboundError) || error.sent;
        throw gaveUp(course, uncertain || (sent && request.method !== 'GET'));
      }
      if (!(error instanceof OutboundError)) throw error;
      if (error.reason === 'refused' || error.reason === 'too_large')
        throw new Failing(notToBe(error, uncertain || error.sent));
      return { sent: error.sent, error };
    }
  } finally {
    gate.leave();
  }
}

async function entered(gate: Gate, course: Course, uncertain: boolean): Promise<void> {
  try {
    await gate.enter(course.signal);
  } catch {
    throw gaveUp(course, uncertain);
  }
}

function gaveUp(course: Course, uncertain: boolean): Failing {
  const why = course.signal.reason instanceof OutOfBudget ? 'it took longer than there was time' : 'it was cancelled';
  return new Failing(outOfTime(why, uncertain));
}

/** Another try would end the same way. */
const notToBe = (error: OutboundError, uncertain: boolean) =>
  ({
    code: 'unprocessable',
    reason: 'network',
    message: error.message,
    outcome: uncertain ? 'unknown' : 'refused',
  }) as const;

const noAnswer = (error: Error, uncertain: boolean) =>
  ({
    code: 'unavailable',
    reason: 'network',
    message: `the directory did not answer: ${error.message}`,
    outcome: uncertain ? 'unknown' : 'refused',
  }) as const;

/** What the directory asks for, else twice as long each time, with up to half of it left to chance. */
function waitBefore({ random, now }: Conductor, reply: AskReply | undefined, tried: number): number {
  const asked = reply === undefined ? undefined : retryAfterOf(reply, now());
  // Whoever was told the same time does not come back at the same moment.
  if (asked !== undefined) return asked + random() * Math.min(250, asked / 4);
  const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tried - 1));
  return most * (0.5 + random() / 2);
}

async function pause(ms: number, course: Course, uncertain: boolean): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(gaveUp(course, uncertain));
    };
    const timer = setTimeout(() => {
      course.signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (course.signal.aborted) stop();
    else course.signal.addEventListener('abort', stop, { once: true });
  });
}

const round = (ms: number): number => Math.round(ms * 100) / 100;
