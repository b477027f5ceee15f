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

/** What is remembered while the person at the client is asked: the call that it is about. */
export interface Asked {
  readonly call: string;
}

const QUESTION = 'ask_for_approval';
/** Characters of a plan that are shown. */
const SHOWN = 2000;

/** Whether a call was refused because a second person has to approve it, and has not been asked. */
export const lacksApproval = ({ info }: MusterError): boolean => info?.reason === 'approval_required';

/** Names a call, so that the answer to a question counts for no other. */
export const callName = (params: unknown): string =>
  createHash('sha256').update(JSON.stringify(params)).digest('base64url');

/** Whether the client can ask the person at it by a form. */
export function canAsk(server: Server, context: ServerContext): boolean {
  const envelope = context.mcpReq.envelope as Readonly<Record<string, unknown>> | undefined;
  const declared = envelope?.[CLIENT_CAPABILITIES_META_KEY] as ClientCapabilities | undefined;
  const elicitation = (declared ?? server.getClientCapabilities())?.elicitation;
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

/**
 * Asks whether a second person is to be asked; the client calls again with the answer. Whoever sits there is not that
 * person: what the profile demands is somebody else's word.
 */
export const question = (name: string, plan: unknown, requestState: string): InputRequiredResult =>
  inputRequired({
    requestState,
    inputRequests: {
      [QUESTION]: inputRequired.elicit({
        message:
          `${name} has to be approved by a second administrator before it is carried out. What it would change:\n` +
          `${shown(plan)}\nAsk for the approval?`,
        requestedSchema: {
          type: 'object',
          properties: { ask: { type: 'boolean', title: 'Ask for the approval', default: false } },
          required: ['ask'],
        },
      }),
    },
  });

function shown(plan: unknown): string {
  const text = JSON.stringify(plan, null, 1);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Whether the person said yes. */
export function saidYes(context: ServerContext): boolean {
  const answer = inputResponse(context.mcpReq.inputResponses, QUESTION);
  return answer.kind === 'elicit' && answer.action === 'accept' && answer.content?.ask === true;
}
