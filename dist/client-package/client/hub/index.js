/** The hub client by itself, without the typed client of the directory. */
export { ApiError } from '../errors.js';
export { createHub } from './hub.js';
