import type { Send } from './transport.ts';
import type { Methods } from './types.ts';
/** The operations of a contract as methods that send; whatever else the contract exports is left out. */
export declare function methodsOf<Operations extends Readonly<Record<string, unknown>>>(operations: Operations, send: Send): Methods<Operations>;
