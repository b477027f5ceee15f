import type { CallToolResult } from '@modelcontextprotocol/server';
import type { MusterError } from '../../kit/errors.ts';
import { ERRORS } from './errors.ts';
import { plain } from './names.ts';
import type { RunAnswer } from './hub.ts';

/** In `_meta` of a result: which texts of it people or devices have written, and what became of them. */
export const SAFETY_META = 'muster/safety';

/** What an action answered. The organization that it is of comes first, so that nobody overlooks which one it was. */
export function answerResult({ safety, ...answer }: RunAnswer): CallToolResult {
  const organization = nameOf(answer.organization);
  return {
    content: [
      ...(organization === undefined ? [] : [text(`organization: ${organization}`)]),
      text(JSON.stringify(answer)),
    ],
    structuredContent: answer,
    ...(safety === undefined ? {} : { _meta: { [SAFETY_META]: safety } }),
  };
}

export const valueResult = (value: Readonly<Record<string, unknown>>): CallToolResult => ({
  content: [text(JSON.stringify(value))],
  structuredContent: value,
});

/** What went wrong, in words that a model can act on. */
export function errorResult(error: MusterError, requestId: string): CallToolResult {
  const { code, message, violations, retryAfter, info = {} } = error;
  const { '@type': _type, reason = code, ...more } = info;
  // Of a write whose end nobody saw, the same is to be said as of a server that does not answer.
  const { hint } = ERRORS[more.outcome === 'unknown' ? 'unavailable' : code];
  return failure(message, {
    reason,
    hint,
    ...(violations.length === 0 ? {} : { violations }),
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
    request_id: requestId,
    ...more,
  });
}

/** A write that waits for a second person. */
export const waitingResult = (plan: string, requestId: string): CallToolResult =>
  failure(`This has to be approved by a second person: it waits as plan ${plan}, and nothing was changed yet.`, {
    reason: 'approval_required',
    hint:
      `Another administrator approves it by POST /hub/plans/${plan}/approve, within a day; then make the same call again ` +
      `with approval: "${plan}".`,
    plan_id: plan,
    request_id: requestId,
  });

/** A write that the person at the client did not want after all. */
export const declinedResult = (requestId: string): CallToolResult =>
  failure('The approval was not asked for; nothing was changed.', {
    reason: 'declined',
    hint: ERRORS.forbidden.hint,
    request_id: requestId,
  });

function failure(
  message: string,
  details: { readonly hint: string } & Readonly<Record<string, unknown>>,
): CallToolResult {
  const organization = nameOf(details.organization);
  return {
    isError: true,
    content: [
      ...(organization === undefined ? [] : [text(`organization: ${organization}`)]),
      text(`${message}\n${details.hint}`),
    ],
    structuredContent: { error: { message, ...details } },
  };
}

const text = (value: string) => ({ type: 'text' as const, text: value });

function nameOf(organization: unknown): string | undefined {
  if (typeof organization !== 'object' || organization === null) return undefined;
  const { id, name, vendor_id } = organization as Readonly<Record<string, unknown>>;
  const shown = typeof name === 'string' ? plain(name) : undefined;
  const known = [shown, id ?? vendor_id].filter((each) => typeof each === 'string');
  return known.length === 2 ? `${known[0]} (${known[1]})` : known[0];
}
