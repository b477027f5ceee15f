import {
  CLIENT_CAPABILITIES_META_KEY,
  inputRequired,
  inputResponse,
  type ClientCapabilities,
  type InputRequiredResult,
  type Server,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { createHash } from 'node:crypto';
import type { MusterError } from '../../kit/errors.ts';

/** A plan that has to be approved before it is carried out. */
export interface Needed {
  readonly plan: string;
  /** Whether the caller's own confirmation is enough, or a second person's approval is needed. */
  readonly by: 'caller' | 'second_person';
}

/** What is remembered while the person at the client is asked: the plan, and the call that it is of. */
export interface Asked {
  readonly plan: string;
  readonly call: string;
}

const QUESTION = 'approve';

/**
 * Whether a call was refused for want of an approval, and of which plan. The refusal's violations say so: `approval` or
 * `confirmation`, with the id of the plan.
 */
export function neededBy({ violations }: MusterError): Needed | undefined {
  const of = (field: string): string | undefined => violations.find((each) => each.field === field)?.description;
  const [approval, confirmation] = [of('approval'), of('confirmation')];
  if (confirmation !== undefined) return { plan: confirmation, by: 'caller' };
  return approval === undefined ? undefined : { plan: approval, by: 'second_person' };
}

/** Names a call, so that what was approved is not carried out with other arguments. */
export const callName = (params: unknown): string =>
  createHash('sha256').update(JSON.stringify(params)).digest('base64url');

/** Whether the client can ask the person at it by a form. */
export function canAsk(server: Server, context: ServerContext): boolean {
  const envelope = context.mcpReq.envelope as Readonly<Record<string, unknown>> | undefined;
  const declared = envelope?.[CLIENT_CAPABILITIES_META_KEY] as ClientCapabilities | undefined;
  const elicitation = (declared ?? server.getClientCapabilities())?.elicitation;
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

/** Asks. The client calls again with what was answered. */
export const ask = (message: string, requestState: string): InputRequiredResult =>
  inputRequired({
    requestState,
    inputRequests: {
      [QUESTION]: inputRequired.elicit({
        message,
        requestedSchema: {
          type: 'object',
          properties: { approve: { type: 'boolean', title: 'Carry it out', default: false } },
          required: ['approve'],
        },
      }),
    },
  });

/** Whether the person said yes. */
export function saidYes(context: ServerContext): boolean {
  const answer = inputResponse(context.mcpReq.inputResponses, QUESTION);
  return answer.kind === 'elicit' && answer.action === 'accept' && answer.content?.approve === true;
}
