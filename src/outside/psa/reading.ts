import { CloudError } from '../../directory/cloud-port.ts';

/** Reading of answers that others shape. */
export type Thing = Readonly<Record<string, unknown>>;

export const thing = (value: unknown): Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : {};

/** The items of a list. @throws CloudError `broken` where it is none */
export function things(value: unknown, name: string): readonly Thing[] {
  if (!Array.isArray(value)) throw new CloudError('broken', `${name} answered without the list that was asked for`);
  return (value as unknown[]).map(thing);
}

/** Ids are numbers there and texts here. */
export const idOf = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';

export const textOf = (...values: readonly unknown[]): string =>
  values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim() ?? '';

/** A count. @throws CloudError `broken` where there is none */
export function countOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new CloudError('broken', `${name} answered without the number that was asked for`);
}
