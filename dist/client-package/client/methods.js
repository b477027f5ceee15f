import { isOperation } from '../kit/op.js';
import { allRows, isList } from './pages.js';
/** The operations of a contract as methods that send; whatever else the contract exports is left out. */
export function methodsOf(operations, send) {
    const methods = {};
    for (const [name, operation] of Object.entries(operations)) {
        if (isOperation(operation))
            methods[name] = methodOf(operation, send);
    }
    return Object.freeze(methods);
}
function methodOf(operation, send) {
    const raw = async (input = {}, options = {}) => send(operation, input, options);
    const call = async (input, options) => (await raw(input, options)).body;
    const all = (input = {}, options = {}) => allRows(send, operation, input, options);
    return Object.freeze(Object.assign(call, { raw }, isList(operation) ? { all } : {}));
}
