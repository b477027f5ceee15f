import type { JsonSchema, ToolArguments } from './types.ts';
/** The parts of a call, as `POST /hub/actions/rpc` takes them. */
export interface CallParts {
    readonly path?: ToolArguments;
    readonly query?: ToolArguments;
    readonly headers?: ToolArguments;
    readonly body?: unknown;
}
/** Arguments that cannot be sent; the message is for the model that gave them. */
export declare class ArgumentError extends Error {
}
/** What a model gave, as an object. @throws ArgumentError */
export declare function readArguments(given: ToolArguments | string | undefined): ToolArguments;
/**
 * Sorts arguments into the parts of a call. What is no part belongs to the body, where the hub also looks for path
 * parameters: models leave the nesting out. Headers are those that the schema names and no others, so that what a model
 * was told to send cannot name another account or other credentials.
 * @throws ArgumentError
 */
export declare function partsOf(given: ToolArguments, schema: JsonSchema): CallParts;
