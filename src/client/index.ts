/** The package `@muster/client`. */
export { createClient } from './client.ts';
export { ApiError, type ApiViolation } from './errors.ts';
export { createHub, type Hub } from './hub/hub.ts';
export type * from './hub/types.ts';
export type * from './types.ts';
