export function op(declaration) {
    return Object.freeze({ ...declaration, operation: true });
}
export function isOperation(value) {
    return typeof value === 'object' && value !== null && value.operation === true;
}
/** True for operations that append to the log. */
export const writes = (operation) => operation.method === 'GET' ? operation.appends === true : operation.readsOnly !== true;
/** True for the operations of the device agent's protocol: only a device opens them, with a body that it signed. */
export const isOfAgents = ({ systemContext }) => systemContext !== undefined && 'agent' in systemContext;
/** Names of the `{parameters}` of a path, in order. */
export const pathParameters = (path) => [...path.matchAll(/\{([^}]+)\}/g)].map((m) => m[1] ?? '');
