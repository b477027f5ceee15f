import { isOperation, type Operation } from '../kit/op.ts';
import { allRows, isList } from './pages.ts';
import type { RequestInput } from './request.ts';
import type { Send } from './transport.ts';
import type { CallOptions, Methods } from './types.ts';

/** The operations of a contract as methods that send; whatever else the contract exports is left out. */
export function methodsOf<Operations extends Readonly<Record<string, unknown>>>(
  operations: Operations,
  send: Send,
): Methods<Operations> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    if (isOperation(operation)) methods[name] = methodOf(operation, send);
  }
  return Object.freeze(methods) as Methods<Operations>;
}

function methodOf(operation: Operation, send: Send): unknown {
  const raw = async (input: RequestInput = {}, options: CallOptions = {}) => send(operation, input, options);
  const call = async (input?: RequestInput, options?: CallOptions) => (await raw(input, options)).body;
  const all = (input: RequestInput = {}, options: CallOptions = {}) => allRows(send, operation, input, options);
  return Object.freeze(Object.assign(call, { raw }, isList(operation) ? { all } : {}));
}
