/** An answer that is no success. Status codes and bodies are those of handbook 2.3. */
export class ApiError extends Error {
    /** The HTTP status, e.g. 404. */
    status;
    /** The body's word, e.g. NOT_FOUND; UNKNOWN where the body has none. */
    code;
    violations;
    /** What the server calls the request in its log. */
    requestId;
    /** The answer's JSON value, or its text where it is not JSON; undefined for none. */
    body;
    constructor(message, at) {
        super(message);
        this.name = 'ApiError';
        this.status = at.status;
        this.code = at.code;
        this.violations = at.violations;
        this.requestId = at.requestId;
        this.body = at.body;
    }
}
/** The error that an answer stands for. `message` is what the body says, else the HTTP status. */
export function apiErrorOf(response, body, message) {
    const fields = isRecord(body) ? body : {};
    return new ApiError(message ?? text(fields.message) ?? text(fields.error) ?? httpStatus(response), {
        status: response.status,
        code: text(fields.status) ?? 'UNKNOWN',
        violations: violationsOf(fields.details),
        requestId: response.headers.get('x-request-id') ?? undefined,
        body,
    });
}
const httpStatus = ({ status, statusText }) => `HTTP ${status} ${statusText}`.trimEnd();
/** Every `{ fieldViolationsList: [{ field, description }] }` of an error's details. */
function violationsOf(details) {
    return list(details)
        .flatMap((detail) => (isRecord(detail) ? list(detail.fieldViolationsList) : []))
        .flatMap((each) => isRecord(each) ? [{ field: text(each.field) ?? '', description: text(each.description) ?? '' }] : []);
}
const list = (value) => (Array.isArray(value) ? value : []);
const text = (value) => (typeof value === 'string' && value !== '' ? value : undefined);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
