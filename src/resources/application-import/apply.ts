import { MusterError } from '../../kit/errors.ts';
import type { Document, Entry, WriteContext } from '../../directory/types.ts';
import type { ScimUser } from '../../wire/scim/user.ts';
import { systemUser } from '../system-users/contract.ts';
import { checkShape, withIds } from '../system-users/shape.ts';
import { isState } from '../system-users/states.ts';

/** What an import may do. */
export interface Allowed {
  readonly create: boolean;
  readonly update: boolean;
  readonly reactivate: boolean;
}

export type Done = 'created' | 'updated' | 'unchanged' | 'left out';

/** Texts that are taken over as they are, where the other directory says something. */
const TEXTS = [
  'firstname',
  'middlename',
  'lastname',
  'displayname',
  'jobTitle',
  'employeeType',
  'company',
  'costCenter',
  'department',
  'location',
] as const;

/** Makes or changes the user whom another directory has. One that has not the form of a user is left out. */
export async function apply(ctx: WriteContext, user: ScimUser, allowed: Allowed): Promise<Done> {
  const username = usernameOf(user);
  const known = (await named(ctx, 'email', user.email)) ?? (await named(ctx, 'username', username));
  const said = Object.fromEntries(TEXTS.map((name) => [name, user[name]] as const).filter(([, value]) => value !== ''));
  if (known !== undefined) return allowed.update ? change(ctx, known, said, allowed.reactivate) : 'left out';
  if (!allowed.create) return 'left out';
  const usual = ((await ctx.settings()).newSystemUserStateDefaults as Document | undefined)?.applicationImport;
  const doc = {
    ...said,
    username,
    email: user.email,
    state: isState(usual) ? usual : 'STAGED',
    addresses: withIds(user.addresses as unknown as readonly Document[], [], () => ctx.newId()),
    phoneNumbers: withIds(
      user.phoneNumbers.map(({ type, value }) => ({ type, number: value })),
      [],
      () => ctx.newId(),
    ),
  };
  if (!isWellFormed(doc)) return 'left out';
  await ctx.here.insert(systemUser, doc);
  return 'created';
}

async function change(ctx: WriteContext, known: Entry, said: Document, reactivate: boolean): Promise<Done> {
  const back = reactivate && known.doc.state === 'SUSPENDED' ? { state: 'ACTIVATED', suspended: false } : {};
  const after = await ctx.here.update(known, { ...said, ...back });
  return after === known ? 'unchanged' : 'updated';
}

/** An address as a user name is its local part: user names have no `@`. */
const usernameOf = ({ username, email }: ScimUser): string => (username || email).split('@', 1)[0] ?? '';

const named = async (ctx: WriteContext, property: 'email' | 'username', value: string): Promise<Entry | undefined> =>
  value === '' ? undefined : ctx.here.byUnique(systemUser, property, value);

function isWellFormed(doc: Document): boolean {
  try {
    checkShape(doc);
    return true;
  } catch (error) {
    if (error instanceof MusterError) return false;
    throw error;
  }
}
