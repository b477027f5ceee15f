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

/** What went wrong, in words that a model can act on. */
export function errorResult(error: MusterError, requestId: string): CallToolResult {
  const { code, message, violations, retryAfter } = error;
  const { hint } = ERRORS[code];
  const told = {
    message,
    reason: code,
    hint,
    ...(violations.length === 0 ? {} : { violations }),
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
    request_id: requestId,
  };
  return { isError: true, content: [text(`${message}\n${hint}`)], structuredContent: { error: told } };
}

const text = (value: string) => ({ type: 'text' as const, text: value });

function nameOf(organization: unknown): string | undefined {
  if (typeof organization !== 'object' || organization === null) return undefined;
  const { id, name, vendor_id } = organization as Readonly<Record<string, unknown>>;
  const known = [name, id ?? vendor_id].filter((each) => typeof each === 'string');
  return known.length === 2 ? `${known[0]} (${known[1]})` : known[0];
}
