/** The package `@muster/client`. */
export { createClient } from './client.js';
export { ApiError } from './errors.js';
export { createHub } from './hub/hub.js';
