import { createHmac, hash } from 'node:crypto';

/** SHA-256 as 64 hex digits. API keys are long and random, so a plain digest keeps them safe at rest. */
export const sha256 = (text: string | Uint8Array): string => hash('sha256', text, 'hex');

/** HMAC with SHA-256 as 64 hex digits. */
export const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex');
