import type { Live } from '../../directory/types.ts';
import { NO_POLICIES } from '../policy-results/stats.ts';
import { contact } from './contact.ts';

/** What a system shows of the moment it is read: its last contact, and how it stands with its policies. */
export const live: Live = (at) => ({ ...contact(at), ...(at.related ?? NO_POLICIES) });
