import { Type } from 'typebox';
import { muster } from '../../kit/dialects.js';
import { signedWithBody } from '../../kit/graph-operations.js';
import { op } from '../../kit/op.js';
import { AnyObject, DateTime, Id, Nullable, Text } from '../../kit/schemas.js';
/** The protocol by which devices fetch work and answer. docs/agent.md has it from the agent's side. */
/** How much of what a run wrote a result may hold, in UTF-16 units. */
export const MAX_OUTPUT = 262_144;
/** The same of why it failed. */
export const MAX_ERROR = 4096;
export const MAX_NONCE = 128;
/** Entries that one poll hands out, or results that one request brings, at most. */
export const MAX_WORK = 100;
/** What the operations of the agent have in common; those of other kinds (policies) join in by it. */
export const agentOperation = {
    area: 'Device agent',
    family: muster,
    reach: 'organization',
    access: 'known',
    systemContext: { agent: true },
    headers: signedWithBody,
    status: 200,
};
/** How long a poll may wait for work (seconds); what stands between often ends a request after a minute. */
export const MAX_WAIT = 30;
/**
 * A property of every body: two requests that are alike and dated in the same second would have one signature, and the
 * second would be refused as a replay.
 */
export const nonce = Type.Optional(Type.String({
    maxLength: MAX_NONCE,
    description: 'Any text. Makes requests of one second differ, as each has to be signed anew.',
}));
export const Work = Type.Object({
    id: Type.String({ description: 'An entry that is delivered again has the same.' }),
    type: Type.String({ description: 'builtin, message or command. What an agent does not know it refuses.' }),
    name: Type.String({
        description: 'erase, lock, restart or shutdown; the text of the message; the name of the command.',
    }),
    createdAt: DateTime,
    expiresAt: Type.String({ format: 'date-time', description: 'It is not to be started after this.' }),
    timeoutSeconds: Type.Integer({ description: 'How long it may run, from its start.' }),
    attempt: Type.Integer({ minimum: 1, description: 'How often it was delivered, this time included.' }),
    payload: Type.Unsafe({
        ...AnyObject,
        description: 'What the type needs; empty for builtins and messages.',
    }),
}, { $id: 'AgentWork' });
export const WorkResult = Type.Object({
    id: Id,
    status: Type.Enum(['done', 'failed', 'refused'], {
        description: 'It ran to its end, whatever its exit code; it did not; or the agent does not do such things.',
    }),
    exitCode: Type.Optional(Nullable(Type.Integer({ minimum: -2_147_483_648, maximum: 4_294_967_295 }))),
    output: Type.Optional(Type.String({ maxLength: MAX_OUTPUT, description: 'What it wrote to standard output and standard error.' })),
    truncated: Type.Optional(Type.Boolean({ description: 'A part of the output was left out.' })),
    error: Type.Optional(Type.String({ maxLength: MAX_ERROR, description: 'Why it failed or was refused.' })),
    startedAt: Type.Optional(Nullable(DateTime)),
    endedAt: Type.Optional(Nullable(DateTime)),
}, { $id: 'AgentResult' });
const IgnoredResult = Type.Object({
    id: Type.String(),
    reason: Type.Enum(['unknown', 'not_delivered', 'over'], {
        description: 'Nothing with this id is in the queue of the device; or it was not delivered yet; or it ended before, in another way ' +
            'or because nobody answered in time.',
    }),
});
export const operations = {
    poll: op({
        ...agentOperation,
        id: 'muster_agent_poll',
        method: 'POST',
        path: '/muster/v1/agent/poll',
        title: 'Fetch what waits for a device',
        description: 'For the device itself. What is handed out counts as delivered, and comes again with the same id when it is not answered ' +
            'within its timeout: who carries it out has to know what it has done already.',
        body: Type.Object({
            agentVersion: Type.Optional(Text),
            max: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_WORK, default: 10 })),
            waitSeconds: Type.Optional(Type.Integer({
                minimum: 0,
                maximum: MAX_WAIT,
                default: 0,
                description: 'How long the answer may wait for work to arrive; it comes at once when there is some.',
            })),
            nonce,
        }, { $id: 'AgentPoll' }),
        response: Type.Object({
            now: Type.String({ format: 'date-time', description: "The server's time." }),
            pollAfterSeconds: Type.Integer({ description: 'When to ask again; 0 where more waits.' }),
            work: Type.Array(Work, { description: 'Oldest first.' }),
        }, { $id: 'AgentPolled' }),
    }),
    results: op({
        ...agentOperation,
        id: 'muster_agent_results',
        method: 'POST',
        path: '/muster/v1/agent/results',
        title: 'Answer for what a device was given',
        description: 'For the device itself. The same result may be sent again; what is ignored need not be.',
        body: Type.Object({ results: Type.Array(WorkResult, { minItems: 1, maxItems: MAX_WORK }), nonce }, { $id: 'AgentResults' }),
        response: Type.Object({
            accepted: Type.Array(Type.String(), { description: 'Ids of entries whose result is kept.' }),
            ignored: Type.Array(IgnoredResult),
        }, { $id: 'AgentAnswered' }),
    }),
};
