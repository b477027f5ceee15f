import { hash } from 'node:crypto';

/** SHA-256 as 64 hex digits. API keys are long and random, so a plain digest keeps them safe at rest. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');
