import { type Operation } from '../kit/op.ts';
import type { CallOptions, ClientOptions } from './types.ts';
/** The parts of a request, as every operation's input has them. */
export interface RequestInput {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
}
/** What fetch is given. */
export interface Prepared {
    readonly url: string;
    readonly init: {
        readonly method: string;
        readonly headers: Readonly<Record<string, string>>;
        readonly redirect: 'manual';
        readonly body?: string;
        readonly signal?: AbortSignal;
    };
}
/** The base of all URLs, without a slash at its end. @throws TypeError when it is no http(s) URL */
export declare function baseOf(baseUrl: string): string;
/** @throws TypeError for what cannot be sent as it was meant: a missing path parameter, a plan of what writes nothing */
export declare function prepare(operation: Operation, client: Pick<ClientOptions, 'apiKey' | 'token' | 'organization'> & {
    readonly base: string;
}, input: RequestInput, options: CallOptions): Prepared;
