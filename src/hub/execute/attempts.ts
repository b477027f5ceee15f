import type { Action, Failure, Target, UpstreamRequest } from '../../directory/hub-port.ts';
import { OutboundError } from '../../directory/ports.ts';
import type { AskAs, AskReply } from './ask.ts';
import { Failing, failureOf, outOfTime, retryAfterOf, unsure } from './failures.ts';
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
/** A single request may take this long (ms). */
const TIMEOUT = 30_000;

/** How a failure that leaves open whether it was carried out is gone about. */
export interface Retrying {
  readonly retry: Action['retry'];
  /** False for what changes nothing: whatever happened to it, nothing was carried out. */
  readonly changes: boolean;
  /** The directory carries it out once: what it says of a repetition, it says of every try. */
  readonly keyed?: boolean;
  /** Looks whether an earlier try had its effect after all. */
  readonly lookup?: () => Promise<Looked>;
}
/** The answer that a try would have had which had its effect; whether it had none, or that cannot be told. */
export type Looked = AskReply | 'absent' | 'unclear';

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
    const outcome = await once(conductor, target, gate, course, request, { tried, uncertain, changes: how.changes });
    const { reply, sent } = outcome;
    if (reply !== undefined && (reply.status < 300 || reply.status === 304)) return reply;
    if (reply !== undefined && !isTransient(reply.status)) {
      if (uncertain && how.keyed !== true) return settled(reply, request, how);
      throw new Failing(failureOf(reply, uncertain && !isOfRequest(reply.status, true)));
    }
    const notCarriedOut = reply === undefined ? !sent : reply.status === 429;
    const before: boolean = uncertain;
    uncertain ||= how.changes && !notCarriedOut;
    const failure = reply === undefined ? noAnswer(outcome.error, uncertain) : failureOf(reply, uncertain);
    if (!notCarriedOut && how.changes && how.retry === 'never') throw new Failing(failure);
    if (tried >= TRIES) throw new Failing(failure);
    const wait = waitBefore(conductor, reply, tried);
    if (reply?.status === 429) gate.close(conductor.now() + wait);
    if (wait >= course.left) {
      throw new Failing(
        reply?.status === 429 ? outOfTime(failure.message, uncertain, Math.ceil(wait / 1000)) : failure,
      );
    }
    await pause(wait, course, uncertain);
    if (!notCarriedOut && how.changes && how.retry === 'lookup') {
      const found = await lookedUp(how, failure);
      if (found !== 'absent') return found;
      // It has ended without an effect: one without an answer may still be under way.
      if (reply !== undefined) uncertain = before;
    }
  }
}

/**
 * A refusal of what an earlier try may have done: what that one made is in the way, or what it took away is not there.
 * @throws Failing
 */
async function settled(reply: AskReply, request: Prepared, how: Retrying): Promise<AskReply> {
  if (reply.status === 404 && request.method === 'DELETE') return { ...reply, status: 204, body: new Uint8Array() };
  if (how.retry !== 'lookup') throw new Failing(failureOf(reply, !isOfRequest(reply.status, false)));
  const found = await lookedUp(how, failureOf(reply, true));
  if (found === 'absent') throw new Failing(failureOf(reply, false));
  return found;
}

/** Whether a refusal is of the request itself, so that earlier tries of the same were refused too. */
const isOfRequest = (status: number, keyed: boolean): boolean =>
  keyed ? status !== 401 && status !== 403 : status === 400 || status === 413 || status === 415 || status === 422;

/** @throws Failing with the failure, where a look does not tell */
async function lookedUp({ lookup }: Retrying, failure: Failure): Promise<AskReply | 'absent'> {
  const found = await orUnclear(lookup);
  if (found === 'unclear') throw new Failing(unsure(failure));
  return found;
}

async function orUnclear(lookup: Retrying['lookup']): Promise<Looked> {
  try {
    return (await lookup?.()) ?? 'unclear';
  } catch (error) {
    // Why nobody could look matters less than why somebody had to.
    if (error instanceof Failing) return 'unclear';
    throw error;
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
  { tried, uncertain, changes }: { readonly tried: number; readonly uncertain: boolean; readonly changes: boolean },
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
          // Where the time of the whole is less, the signal comes first and says so.
          timeout: Math.min(TIMEOUT, Math.max(0, course.left) + 1_000),
          signal: course.signal,
        },
      );
      if (live !== undefined) course.live = live;
      trace(reply.status);
      return { reply, sent: true };
    } catch (error) {
      // Without credentials to send it with, nothing was asked of the directory.
      if (error instanceof Failing) throw uncertain ? new Failing(unsure(error.failure), { cause: error }) : error;
      trace(0);
      if (!(error instanceof OutboundError)) throw error;
      const open = uncertain || (error.sent && changes);
      if (course.signal.aborted) throw gaveUp(course, open);
      if (error.reason === 'refused' || error.reason === 'too_large') throw new Failing(notToBe(error, open));
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
const notToBe = ({ message }: OutboundError, uncertain: boolean): Failure =>
  told({ code: 'unprocessable', reason: 'network', message, outcome: 'refused' }, uncertain);

const noAnswer = ({ message }: Error, uncertain: boolean): Failure =>
  told(
    { code: 'unavailable', reason: 'network', message: `the directory did not answer: ${message}`, outcome: 'refused' },
    uncertain,
  );

const told = (failure: Failure, uncertain: boolean): Failure => (uncertain ? unsure(failure) : failure);

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
