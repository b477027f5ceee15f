import type { CallToolResult } from '@modelcontextprotocol/server';
import type { MusterError } from '../../kit/errors.ts';
import { ERRORS } from './errors.ts';
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

/**
 * What went wrong, in words that a model can act on.
 * @param plan - the plan that has to be approved first, where that is what is missing
 */
export function errorResult(error: MusterError, requestId: string, plan?: string): CallToolResult {
  const { code, message, violations, retryAfter } = error;
  const hint = plan === undefined ? ERRORS[code].hint : waitsFor(plan);
  const told = {
    message,
    reason: plan === undefined ? code : 'approval_required',
    hint,
    ...(plan === undefined ? {} : { plan_id: plan }),
    ...(violations.length === 0 ? {} : { violations }),
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
    request_id: requestId,
  };
  return { isError: true, content: [text(`${message}\n${hint}`)], structuredContent: { error: told } };
}

const waitsFor = (plan: string): string =>
  `Plan ${plan} waits for another administrator, who approves it by POST /hub/plans/${plan}/approve or in the console; ` +
  `then make this same call again with approval: "${plan}".`;

const text = (value: string) => ({ type: 'text' as const, text: value });

function nameOf(organization: unknown): string | undefined {
  if (typeof organization !== 'object' || organization === null) return undefined;
  const { id, name, vendor_id } = organization as Readonly<Record<string, unknown>>;
  const known = [name, id ?? vendor_id].filter((each) => typeof each === 'string');
  return known.length === 2 ? `${known[0]} (${known[1]})` : known[0];
}
