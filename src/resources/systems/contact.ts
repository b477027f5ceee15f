import type { Document, Live } from '../../directory/types.ts';
import { compare, type Predicate } from '../../wire/filters/predicate.ts';

/** How long after its last contact a device still counts as active, in milliseconds. */
export const ACTIVE_FOR = 10 * 60 * 1000;

/** `active` and `lastContact`, from when the device was last seen. */
export const contact = ({ seen, now }: Pick<Parameters<Live>[0], 'seen' | 'now'>): Document => ({
  active: seen !== undefined && seen >= now - ACTIVE_FOR,
  lastContact: seen === undefined ? null : new Date(seen).toISOString(),
});

/** Where the time that `lastContact` shows is kept. */
export const liveTimes = { lastContact: '$seen' } as const;

/** What holds exactly when `active` does. */
export const liveFilter = (field: string, now: number): Predicate | undefined =>
  field === 'active' ? compare('ge', '$seen', now - ACTIVE_FOR) : undefined;
