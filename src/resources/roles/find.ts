import { entryOf, fold } from '../../directory/entry.ts';
import { builtInRole, builtInRoleId, isRole, ROLE_SCOPES, ROLES, type RoleName } from '../../directory/roles.ts';
import type { Document, Entry, ReadContext } from '../../directory/types.ts';
import { roleKind } from './contract.ts';

const DESCRIPTIONS: Readonly<Record<RoleName, string>> = {
  'Administrator With Billing': 'Everything, service accounts included.',
  Administrator: 'Everything but service accounts and what concerns the whole server.',
  Manager: 'Everything but the organization, administrators and keys.',
  'Help Desk': 'Reads, helps people with sign-in, commands devices and runs commands.',
  'Command Runner': 'Runs commands, and reads what that needs.',
  'Read Only': 'Reads.',
  'Billing Only': 'Reads the organization, and the invoices of the provider.',
};

/** A role that every organization has, as the API answers it. */
export const builtIn = (name: RoleName): Document => ({
  id: builtInRoleId(name),
  name,
  description: DESCRIPTIONS[name],
  scopes: ROLE_SCOPES[name],
  builtIn: true,
});

export const BUILT_IN: readonly Document[] = ROLES.map(builtIn);

/** A role that the organization made, by its name whatever the case. */
export async function customRole(
  store: ReadContext['unsafeStore'],
  organization: string | undefined,
  name: string,
): Promise<Entry | undefined> {
  if (organization === undefined) return undefined;
  const row = await store.byKey({ scope: organization, kind: roleKind.kind, name: 'name', value: fold(name) });
  return row && entryOf(row, roleKind);
}

/** A role of the organization, its own or one that every organization has, by its id. */
export async function roleById({ here }: Pick<ReadContext, 'here'>, id: string): Promise<Document | undefined> {
  const name = builtInRole(id);
  return name === undefined ? (await here.get(roleKind, id))?.doc : builtIn(name);
}

/** The same by its name. */
export async function roleByName({ here }: Pick<ReadContext, 'here'>, name: string): Promise<Document | undefined> {
  return isRole(name) ? builtIn(name) : (await here.byUnique(roleKind, 'name', name))?.doc;
}
