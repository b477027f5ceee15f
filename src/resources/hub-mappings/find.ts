import type { Entry, ReadContext } from '../../directory/types.ts';
import { setupOf } from '../hub-accounts/setup.ts';
import { hubMappingKind } from './contract.ts';

type Asking = Pick<ReadContext, 'here'>;

/** What a mapping is kept by: the directory and whose account it was, so that another account of the same finds it. */
export const keyOf = (account: Pick<Entry, 'doc'>, organization: string): string =>
  [setupOf(account).base_url, organization, String(account.doc.origin_owner_id)].join(' ');

/** What an own organization is mapped to with an account. */
export const mappingOf = ({ here }: Asking, account: Entry, organization: string): Promise<Entry | undefined> =>
  here.byUnique(hubMappingKind, 'key', keyOf(account, organization));
