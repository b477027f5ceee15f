import { ApiError } from '../errors.js';
import { ArgumentError, partsOf, readArguments } from './arguments.js';
/** An action as a tool. */
export function toolOf(connector, action, bound, run) {
    const { account, organizations } = bound;
    const reads = action.effect === 'read';
    const inputSchema = action.input_schema ?? { type: 'object' };
    async function execute(given, options = {}) {
        let body;
        try {
            const { chosen, rest } = chosenOf(readArguments(given), organizations);
            const organization = options.organization ?? chosen ?? bound.organization;
            if (organization === undefined && organizations !== undefined) {
                throw new ArgumentError('organization: say which one to act in');
            }
            body = {
                action: action.id,
                ...partsOf(rest, inputSchema),
                ...defined({
                    organization,
                    plan: options.plan,
                    all: options.all,
                    max: options.max,
                    approval: options.approval,
                }),
            };
        }
        catch (error) {
            if (!(error instanceof ArgumentError))
                throw error;
            return failed({ statusCode: 400, message: error.message }, undefined);
        }
        const needsKey = !reads && options.plan !== true;
        const idempotencyKey = options.idempotencyKey ?? (needsKey ? randomKey() : undefined);
        return settled(run({ body, ...(account === undefined ? {} : { headers: { 'x-account-id': account } }) }, defined({ idempotencyKey, signal: options.signal }), reads));
    }
    return Object.freeze({
        name: bound.name,
        action: action.id,
        title: action.label,
        description: bound.owner === undefined ? action.description : `${action.description} For ${bound.owner}.`,
        connector: connector.key,
        category: action.category,
        account,
        effect: action.effect,
        idempotent: action.idempotent,
        requiredScopes: Object.freeze([...action.required_scopes]),
        inputSchema: withOrganization(inputSchema, organizations),
        outputSchema: action.output_schema ?? null,
        execute,
    });
}
async function settled(answer) {
    try {
        const { body } = await answer;
        const answered = body;
        const { data, next, total, truncated, planned, digest, safety } = answered;
        return {
            isError: false,
            result: data,
            ...defined({ next: next ?? undefined, total, truncated, planned, digest, safety }),
            requestId: answered.request_id,
            organization: answered.organization,
        };
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        const { body, status, message, requestId } = error;
        return failed({ statusCode: status, message, ...(isRecord(body) ? body : {}) }, requestId);
    }
}
const failed = (result, requestId) => ({
    isError: true,
    result,
    requestId,
    organization: undefined,
});
/** Asks the model for the organization, where it has a choice. */
function withOrganization(schema, organizations) {
    if (organizations === undefined)
        return schema;
    const names = organizations.map(({ id, name }) => `${id}: ${name}`).join('; ');
    const organization = {
        type: 'string',
        enum: organizations.map(({ id }) => id),
        description: `The organization to act in. ${names}`,
    };
    const { properties, required } = schema;
    return {
        ...schema,
        properties: { organization, ...(isRecord(properties) ? properties : {}) },
        required: ['organization', ...(Array.isArray(required) ? required : [])],
    };
}
/** Splits off the organization, where the model was asked for one. @throws ArgumentError for one that was not offered */
function chosenOf(given, organizations) {
    if (organizations === undefined)
        return { chosen: undefined, rest: given };
    const { organization, ...rest } = given;
    if (organization === undefined)
        return { chosen: undefined, rest };
    const known = organizations.find(({ id }) => id === organization);
    if (known === undefined) {
        throw new ArgumentError(`organization: ${JSON.stringify(organization)} is none of those that were offered`);
    }
    return { chosen: known.id, rest };
}
/** 128 random bits; `randomUUID` is missing from pages without TLS. */
const randomKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
const defined = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
