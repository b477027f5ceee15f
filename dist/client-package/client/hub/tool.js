import { ApiError } from '../errors.js';
import { ArgumentError, partsOf, readArguments } from './arguments.js';
/** An action as a tool. */
export function toolOf(connector, action, bound, run) {
    const { account, organizations } = bound;
    const reads = action.effect === 'read';
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
                ...partsOf(rest, action.input_schema),
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
        description: account !== undefined && bound.name !== action.id
            ? `${action.description} (account ${account})`
            : action.description,
        connector: connector.key,
        categories: categoriesOf(connector, action),
        account,
        effect: action.effect,
        idempotent: action.idempotent,
        requiredScopes: action.required_scopes ?? [],
        inputSchema: withOrganization(action.input_schema, organizations),
        outputSchema: action.output_schema ?? null,
        execute,
    });
}
/** What an action counts as. */
export const categoriesOf = (connector, { tags }) => tags ?? connector.categories ?? [];
async function settled(answer) {
    try {
        const { body, headers } = await answer;
        const { data = null, next, plan, organization, request_id: id } = body;
        return {
            isError: false,
            result: data,
            ...(typeof next === 'string' ? { next } : {}),
            ...(plan === undefined ? {} : { plan }),
            requestId: id ?? headers.get('x-request-id') ?? undefined,
            organization,
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
    requestId: typeof result.request_id === 'string' ? result.request_id : requestId,
    organization: result.organization,
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
