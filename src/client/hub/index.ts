/** The hub client by itself, without the typed client of the directory. */
export { ApiError, type ApiViolation } from '../errors.ts';
export { createHub, type Hub } from './hub.ts';
export type * from './types.ts';
