import { CloudError } from '../../directory/cloud-port.ts';
import { MusterError } from '../../kit/errors.ts';

/**
 * What a product answered instead, for whoever asked: `rate_limited` where waiting helps, else `unprocessable`. `field` is
 * the property of the request that it is about, if it is about one. Any other error is thrown again.
 */
export function refusalOf(error: unknown, field?: string): MusterError {
  if (!(error instanceof CloudError)) throw error;
  const { reason, message, retryAfter } = error;
  const info = { reason };
  if (reason === 'limited') {
    const seconds = Math.ceil((retryAfter ?? 60_000) / 1000);
    return new MusterError('rate_limited', `${message}; try again later`, { retryAfter: seconds, info, cause: error });
  }
  const said = field === undefined ? message : `${field}: ${message}`;
  const violations = field === undefined ? [] : [{ field, description: message }];
  return new MusterError('unprocessable', said, { violations, info, cause: error });
}

/** Asks a product. @throws MusterError `unprocessable`, `rate_limited` */
export async function asked<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw refusalOf(error);
  }
}
