import type { WebhookAnswer, WebhookStream } from '../../directory/webhook-port.ts';

/** How the last tries of a stream went. Times in milliseconds since the epoch. */
export interface Tries {
  /** Of the event that is next, in vain. */
  readonly tries: number;
  readonly failingSince: number | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly nextAt: number | null;
  readonly lastDeliveredAt: number | null;
  /** Of a replay: it has ended. */
  readonly done: boolean;
}

export const UNTRIED: Tries = {
  tries: 0,
  failingSince: null,
  lastStatus: null,
  lastError: null,
  nextAt: null,
  lastDeliveredAt: null,
  done: false,
};

export const triesOf = ({ state }: Pick<WebhookStream, 'state'>): Tries => JSON.parse(state) as Tries;

/** Before the second try (ms); doubled with each further one, up to an hour. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 3_600_000;
/** A receiver that takes nothing for so long (ms) is given up, unless this server was off for most of it. */
export const PATIENCE = 3 * 86_400_000;
const LEAST_TRIES = 24;

/** What becomes of the stream after a try. */
export type Verdict =
  | { readonly type: 'taken' }
  | { readonly type: 'again'; readonly at: number }
  /** 410: the receiver is gone for good. */
  | { readonly type: 'gone' }
  | { readonly type: 'given_up' };

/** `chance` from 0 to 1 spreads the tries of those that failed together. */
export function judge(
  before: Tries,
  answer: WebhookAnswer,
  chance: number,
): { readonly verdict: Verdict; readonly after: Tries } {
  const { status = null, error = null, retryAt } = answer;
  const now = answer.at + answer.duration;
  if (error === null) {
    return { verdict: { type: 'taken' }, after: { ...UNTRIED, lastStatus: status, lastDeliveredAt: now } };
  }
  const tries = before.tries + 1;
  const failingSince = before.failingSince ?? answer.at;
  const failed = { ...before, tries, failingSince, lastStatus: status, lastError: error };
  if (status === 410) return { verdict: { type: 'gone' }, after: { ...failed, nextAt: null } };
  if (now - failingSince >= PATIENCE && tries >= LEAST_TRIES)
    return { verdict: { type: 'given_up' }, after: { ...failed, nextAt: null } };
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries - 1, 20)) * (0.5 + chance / 2);
  const at =
    retryAt === undefined
      ? now + Math.ceil(wait)
      : Math.min(Math.max(retryAt, now + FIRST_WAIT / 2), now + LONGEST_WAIT);
  return { verdict: { type: 'again', at }, after: { ...failed, nextAt: at } };
}
