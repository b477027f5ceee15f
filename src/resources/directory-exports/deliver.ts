import { CloudError, type CloudFields, type CloudUser } from '../../directory/cloud-port.ts';
import type { CloudSide } from '../cloud-directories/product.ts';
import { mergedWith } from '../cloud-directories/translation/merge.ts';
import type { KeptExport } from './contract.ts';
import type { Dialect } from './dialects.ts';
import type { Wanted } from './wanted.ts';

export interface Delivery {
  readonly side: CloudSide;
  readonly dialect: Dialect;
  readonly kept: Pick<KeptExport, 'externalId' | 'begun' | 'withheld' | 'accountName' | 'manager'>;
  readonly wanted: Wanted;
  /** A password that was set since the last delivery, where passwords are exported. */
  readonly password: string | undefined;
  /** The account of the manager; null: nobody, or one who has none; undefined: managers are not exported. */
  readonly manager: string | null | undefined;
  /** Another user of ours whose account this is, by name; undefined for none. */
  readonly owner: (externalId: string) => Promise<string | undefined>;
  readonly signal: AbortSignal;
}

export interface Delivered {
  readonly externalId: string | null;
  /** The account that is set as the manager. */
  readonly manager: string | null;
}

/** Something else has to be delivered first. */
export class NotYet extends Error {}

/**
 * Makes the account there what it is to be. It is read first and only what differs is sent, so that what was done before,
 * by a try whose answer was lost too, is not done again.
 * @throws CloudError, NotYet
 */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  const found = await accountOf(delivery);
  return delivery.wanted.standing === 'active' ? keep(delivery, found) : suspend(delivery, found);
}

/**
 * The account that is there already before one is made, by the name or by the former one that a try was begun with whose
 * answer was lost; null: one has to be made. @throws CloudError, NotYet
 */
export async function begin(delivery: Omit<Delivery, 'password' | 'manager'>): Promise<string | null> {
  const { side, kept, wanted, owner, signal } = delivery;
  if (kept.begun && kept.accountName !== null) {
    const made = await side.find(kept.accountName, signal);
    if (made !== undefined && (await owner(made.id)) === undefined) return made.id;
  }
  return wanted.name === null ? null : ((await named(delivery, wanted.name))?.id ?? null);
}

/** The account by its id; where that is not known, or it is gone, by its name. */
async function accountOf(delivery: Delivery): Promise<CloudUser | undefined> {
  const { side, kept, wanted, signal } = delivery;
  if (kept.externalId !== null) {
    const account = await side.get(kept.externalId, signal);
    if (account !== undefined) return account;
  }
  // Who is not bound, or was never let in, has an account of that name only if one was begun.
  if (!wanted.takesOver && (kept.externalId !== null || !kept.begun)) return undefined;
  const name = wanted.name ?? kept.accountName;
  return name === null ? undefined : named(delivery, name);
}

/** The account of a name, unless it is another user's who is called otherwise by now, and will be there. */
async function named(
  { side, owner, signal }: Pick<Delivery, 'side' | 'owner' | 'signal'>,
  name: string,
): Promise<CloudUser | undefined> {
  const account = await side.find(name, signal);
  const other = account === undefined ? undefined : await owner(account.id);
  if (other !== undefined) throw new NotYet(`${name} is the account of ${other} there`);
  return account;
}

async function suspend({ side, dialect, kept, signal }: Delivery, account: CloudUser | undefined): Promise<Delivered> {
  if (account !== undefined && !account.suspended) await side.update(account.id, dialect.suspended(true), signal);
  return { externalId: account?.id ?? null, manager: account?.id === kept.externalId ? kept.manager : null };
}

async function keep(delivery: Delivery, found: CloudUser | undefined): Promise<Delivered> {
  const { side, dialect, kept, wanted, password, signal } = delivery;
  const account = found ?? (await make(delivery));
  const { [dialect.status]: status, ...fields } = mergedWith(account.fields, wanted);
  // Where no rule says anything of states, only what was suspended from here is used again.
  const resumes = account.suspended && (status !== undefined || kept.withheld);
  const changes = { ...differing(account.fields, fields), ...(resumes ? dialect.suspended(false) : {}) };
  if (Object.keys(changes).length > 0) await side.update(account.id, changes, signal);
  // Apart, since a password may be refused where all else is taken. Nobody can read whether it is there already.
  if (found !== undefined && password !== undefined) await side.update(account.id, dialect.password(password), signal);
  return { externalId: account.id, manager: await manage(delivery, account) };
}

async function make(delivery: Delivery): Promise<CloudUser> {
  const { side, dialect, wanted, password, signal } = delivery;
  const given = Object.entries(wanted.fields).filter(([, value]) => !isEmpty(value));
  const fields = { ...Object.fromEntries(given), ...dialect.suspended(false) };
  try {
    const made = await side.create({ ...fields, ...dialect.password(password) }, signal);
    // What was sent is there, whether the answer says it or not.
    return { ...made, suspended: false, fields: { ...made.fields, ...fields } };
  } catch (error) {
    // Made by somebody else in the meantime, or not found a moment ago because the other side is slow to know.
    if (!(error instanceof CloudError) || error.reason !== 'exists' || wanted.name === null) throw error;
    const there = await named(delivery, wanted.name);
    if (there === undefined) throw error;
    return there;
  }
}

/** Sets the manager where it is another one than was set last. */
async function manage({ side, kept, manager, signal }: Delivery, account: CloudUser): Promise<string | null> {
  // Of another account than before nothing is known.
  const before = kept.externalId === account.id ? kept.manager : null;
  if (manager === undefined || manager === before) return before;
  await side.setManager(account.id, manager, signal);
  return manager;
}

/** What of `wanted` is not there already. */
export const differing = (there: CloudFields, wanted: CloudFields): CloudFields =>
  Object.fromEntries(Object.entries(wanted).filter(([name, value]) => !covers(there[name], value)));

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Whether what is there has all that is wanted; it may have more, as the other side adds to what it is sent. */
export function covers(there: unknown, wanted: unknown): boolean {
  if (isEmpty(wanted)) return isEmpty(there);
  if (Array.isArray(wanted)) {
    if (!Array.isArray(there) || there.length !== wanted.length) return false;
    return wanted.every((each, i) => covers(there[i], each));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof there !== 'object' || there === null) return false;
    return Object.entries(wanted).every(([name, value]) => covers((there as CloudFields)[name], value));
  }
  return there === wanted;
}
