import { invalid, MusterError } from '../kit/errors.ts';
import type { Entry, ReadContext } from './types.ts';

/** Refuses a lost update (If-Match, RFC 9110 13.1.1). Callers who send no such header never notice. */
export function expectVersion({ caller }: Pick<ReadContext, 'caller'>, entry: Entry): void {
  const expected = caller.ifMatch;
  if (expected === undefined || expected === '' || expected === '*') return;
  const tags = expected.split(',').map((tag) => tag.trim());
  if (tags.some((tag) => !/^(W\/)?"[^"]*"$/.test(tag)))
    throw invalid('If-Match: has to be a quoted entity tag, as ETag gave it');
  if (!tags.includes(`"${entry.row.version}"`)) {
    throw new MusterError(
      'precondition_failed',
      'the object was changed since it was read; read it again and repeat the change',
    );
  }
}
