import type { Entry, WriteContext } from '../../directory/types.ts';
import { hubProjectKind } from './contract.ts';

const NAME = 'Default';

/** The project of what names none; made when it is first needed. */
export const usualProject = async ({ here }: Pick<WriteContext, 'here'>): Promise<Entry> =>
  (await here.byUnique(hubProjectKind, 'name', NAME)) ?? here.insert(hubProjectKind, { name: NAME });
