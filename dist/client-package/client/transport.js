import { writes } from '../kit/op.js';
import { apiErrorOf } from './errors.js';
import { baseOf, prepare } from './request.js';
const LIMITS = { tries: 5, maxWaitMs: 30_000 };
/** The first wait where the server names none; doubled with every try (ms). */
const FIRST_WAIT = 500;
/** @throws TypeError for options that cannot be meant */
export function transport(options) {
    if (options.apiKey !== undefined && options.token !== undefined) {
        throw new TypeError('give an apiKey or a token, not both');
    }
    const { tries, maxWaitMs } = { ...LIMITS, ...options.retries };
    // Called without an object: a browser's fetch refuses to be anybody's method.
    const { fetch = globalThis.fetch, sleep = pause } = options;
    const client = { ...options, base: baseOf(options.baseUrl) };
    async function attempt(request, mayFail) {
        try {
            return await fetch(request.url, request.init);
        }
        catch (error) {
            if (!mayFail || request.init.signal?.aborted === true)
                throw error;
            return undefined;
        }
    }
    return async (operation, input, wishes) => {
        const request = prepare(operation, client, input, wishes);
        const { signal } = wishes;
        for (let tried = 1;; tried++) {
            const last = tried >= tries;
            const response = await attempt(request, !last && !writes(operation));
            const wait = response === undefined ? backoff(tried, maxWaitMs) : waitBefore(response, tried, maxWaitMs);
            if (response !== undefined) {
                const again = !last && wait !== undefined && isRetried(operation, response.status, wishes);
                if (!again)
                    return answerOf(response);
                // Not waited for: what is left of a refusal is of no interest, nor is how it ends.
                response.body?.cancel().catch(() => { });
            }
            signal?.throwIfAborted();
            await sleep(wait ?? 0, signal);
        }
    };
}
/** A 429 was not carried out, whatever it was; a 503 may have been, so it has to be harmless to repeat (handbook 5.9). */
function isRetried(operation, status, wishes) {
    if (status === 429)
        return true;
    if (status !== 503)
        return false;
    return (operation.method === 'PUT' ||
        operation.method === 'DELETE' ||
        operation.method === 'GET' ||
        !writes(operation) ||
        wishes.plan === true ||
        wishes.idempotencyKey !== undefined);
}
/** Milliseconds to wait; undefined when the server asks for more than the limit. */
function waitBefore(response, tried, maxWaitMs) {
    const asked = retryAfter(response.headers.get('retry-after'));
    if (asked === undefined)
        return backoff(tried, maxWaitMs);
    return asked > maxWaitMs ? undefined : asked;
}
/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110 10.2.3). Undefined when it is neither. */
function retryAfter(value) {
    if (value === null)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
/** Doubles, with up to half of it left to chance, so that callers who failed together do not come back together. */
function backoff(tried, maxWaitMs) {
    const most = Math.min(maxWaitMs, FIRST_WAIT * 2 ** (tried - 1));
    return most * (0.5 + Math.random() / 2);
}
async function answerOf(response) {
    const { status, headers } = response;
    const text = await response.text();
    const { value, valid } = parsed(text, headers.get('content-type'));
    if (!response.ok)
        throw apiErrorOf(response, value);
    if (!valid)
        throw apiErrorOf(response, value, 'the answer is not valid JSON');
    return { status, headers, body: value };
}
/** JSON where the answer says so, else its text; an empty body is undefined. */
function parsed(text, type) {
    if (text === '')
        return { value: undefined, valid: true };
    if (type === null || !/^application\/(?:[\w.-]+\+)?json\b/i.test(type))
        return { value: text, valid: true };
    try {
        return { value: JSON.parse(text), valid: true };
    }
    catch {
        return { value: text, valid: false };
    }
}
/** Waits; fails with the signal's reason when it aborts meanwhile. */
async function pause(ms, signal) {
    await new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, ms);
        signal?.addEventListener('abort', end);
    });
    signal?.throwIfAborted();
}
