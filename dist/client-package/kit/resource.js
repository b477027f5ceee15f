import { Type, } from 'typebox';
import { listQuery, listResponse } from './lists.js';
import { op } from './op.js';
const METHODS = {
    list: 'GET',
    get: 'GET',
    create: 'POST',
    put: 'PUT',
    patch: 'PATCH',
    remove: 'DELETE',
};
/**
 * The usual operations of a kind: those that the declaration names, as plain operations. Whatever a kind has beside
 * them is written next to it with op().
 */
export function resource(kind, declaration) {
    const { family, param = 'id' } = declaration;
    const operations = {};
    for (const name of Object.keys(METHODS)) {
        const verb = declaration[name];
        if (verb === undefined)
            continue;
        const { parameters, row, response, status, access, query, ...rest } = verb;
        const writing = METHODS[name] !== 'GET';
        const answer = response === undefined ? kind.entity : response;
        operations[name] = op({
            ...rest,
            method: METHODS[name],
            path: name === 'list' || name === 'create' ? declaration.path : `${declaration.path}/{${param}}`,
            area: declaration.area,
            family,
            reach: declaration.reach,
            access: access ?? (writing ? declaration.write : declaration.read),
            status: status ?? defaultStatus(name, family, answer),
            response: name === 'list' ? listResponse(family, row ?? kind.entity) : answer,
            verb: { name, kind },
            ...(name === 'list'
                ? { query: listQuery(family, parameters ?? {}, query?.properties ?? {}) }
                : query === undefined
                    ? {}
                    : { query }),
            ...(name === 'remove' ? { dangerous: true } : {}),
            ...(declaration.acceptsOrganizationHeader ? { acceptsOrganizationHeader: true } : {}),
        });
    }
    return operations;
}
/** v1 answers 200 to everything; v2 and ours 201 to a creation and 204 to a removal without a body (handbook 2.4). */
function defaultStatus(name, family, answer) {
    if (answer === null)
        return 204;
    return name === 'create' && family.name !== 'v1' ? 201 : 200;
}
/** The named properties of an entity, each optional: the body of a write. */
export function bodyOf(entity, names) {
    const properties = Object.fromEntries(names.map((name) => [name, Type.Optional(entity.properties[name])]));
    return Type.Object(properties);
}
