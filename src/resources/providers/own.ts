import type { ReadContext, ValidInput } from '../../directory/types.ts';
import { notFound } from '../../kit/errors.ts';

/** Another's provider answers as if it did not exist. */
export function ownProvider({ identity }: Pick<ReadContext, 'identity'>, { params }: Pick<ValidInput, 'params'>): void {
  if (params.provider_id !== identity.provider) throw notFound('provider');
}
