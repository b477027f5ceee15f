import { pathParameters, writes } from '../kit/op.js';
/** The base of all URLs, without a slash at its end. @throws TypeError when it is no http(s) URL */
export function baseOf(baseUrl) {
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
        throw new TypeError(`baseUrl: ${JSON.stringify(baseUrl)} is not an http or https URL of a server`);
    }
    return url.href.replace(/\/+$/, '');
}
/** @throws TypeError for what cannot be sent as it was meant: a missing path parameter, a plan of what writes nothing */
export function prepare(operation, client, input, options) {
    if (options.plan === true && !writes(operation))
        throw new TypeError(`${operation.id} writes nothing to plan`);
    const { body } = input;
    const headers = { accept: 'application/json' };
    if (body !== undefined)
        headers['content-type'] = 'application/json';
    for (const [name, value] of Object.entries(input.headers ?? {}))
        headers[name.toLowerCase()] = value;
    set(headers, 'x-api-key', client.apiKey);
    set(headers, 'authorization', client.token === undefined ? undefined : `Bearer ${client.token}`);
    set(headers, 'x-org-id', options.organization ?? (takesOrganization(operation) ? client.organization : undefined));
    set(headers, 'muster-plan', options.plan === true ? 'true' : undefined);
    set(headers, 'if-match', options.ifMatch);
    set(headers, 'idempotency-key', options.idempotencyKey);
    return {
        url: `${client.base}${pathOf(operation, input.params ?? {})}${queryOf(input.query ?? {})}`,
        init: {
            method: operation.method,
            headers,
            // A server that sends a caller without a key to a login page has refused it (handbook 1.2).
            redirect: 'manual',
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(options.signal === undefined ? {} : { signal: options.signal }),
        },
    };
}
function set(headers, name, value) {
    if (value !== undefined)
        headers[name] = value;
}
/** Other operations refuse the header, as official clients know (handbook 1.3). */
const takesOrganization = ({ reach, acceptsOrganizationHeader }) => reach === 'organization' || acceptsOrganizationHeader === true;
function pathOf({ id, path }, params) {
    return pathParameters(path).reduce((made, name) => {
        const value = params[name];
        const segment = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
        // URLs drop dots that stand alone, escaped or not: these would address another operation.
        if (segment === '' || segment === '.' || segment === '..') {
            throw new TypeError(`${id}: the path parameter ${name} cannot be ${JSON.stringify(value) ?? 'left out'}`);
        }
        return made.replace(`{${name}}`, () => encodeURIComponent(segment));
    }, path);
}
function queryOf(query) {
    const pairs = Object.entries(query).flatMap(([name, value]) => pairsOf(name, value));
    return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}
/** Arrays repeat their name, objects put their keys in brackets, dates are RFC 3339; what is undefined or null is left out. */
function pairsOf(name, value) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap((each) => pairsOf(name, each));
    if (value instanceof Date)
        return [[name, value.toISOString()]];
    switch (typeof value) {
        case 'object':
            return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner));
        case 'string':
        case 'number':
        case 'bigint':
        case 'boolean':
            return [[name, String(value)]];
        default:
            throw new TypeError(`${name}: a ${typeof value} cannot be sent in a query`);
    }
}
