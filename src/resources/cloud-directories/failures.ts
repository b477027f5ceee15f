import { CloudError } from '../../directory/cloud-port.ts';
import { MusterError } from '../../kit/errors.ts';
import type { CloudProduct } from './product.ts';

/** What the other side's refusals are called here: 422 for what somebody has to change, 503 for what passes. */
export function refusalOf(error: CloudError, product: CloudProduct, field?: string): MusterError {
  const message = explained(error, product);
  const options = {
    cause: error,
    ...(field === undefined ? {} : { violations: [{ field, description: message }] }),
    ...(error.retryAfter === undefined ? {} : { retryAfter: Math.max(1, Math.ceil(error.retryAfter / 1000)) }),
  };
  const named = field === undefined ? message : `${field}: ${message}`;
  return new MusterError(error.passes && field === undefined ? 'unavailable' : 'unprocessable', named, options);
}

/** What was said, and what to do. */
export function explained({ reason, message }: CloudError, { permissions }: CloudProduct): string {
  return reason === 'forbidden' ? `${message}; ${permissions}` : message;
}

/** @throws MusterError instead of CloudError */
export async function asking<T>(product: CloudProduct, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CloudError) throw refusalOf(error, product);
    throw error;
  }
}
