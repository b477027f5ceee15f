/** One broken rule of a request, as the server names it. */
export interface ApiViolation {
    readonly field: string;
    readonly description: string;
}
/** An answer that is no success. Status codes and bodies are those of handbook 2.3. */
export declare class ApiError extends Error {
    /** The HTTP status, e.g. 404. */
    readonly status: number;
    /** The body's word, e.g. NOT_FOUND; UNKNOWN where the body has none. */
    readonly code: string;
    readonly violations: readonly ApiViolation[];
    /** What the server calls the request in its log. */
    readonly requestId: string | undefined;
    /** The answer's JSON value, or its text where it is not JSON; undefined for none. */
    readonly body: unknown;
    constructor(message: string, at: Pick<ApiError, 'status' | 'code' | 'violations' | 'requestId' | 'body'>);
}
/** The error that an answer stands for. `message` is what the body says, else the HTTP status. */
export declare function apiErrorOf(response: Response, body: unknown, message?: string): ApiError;
