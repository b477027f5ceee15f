import { invalidField, MusterError, notFound } from '../../kit/errors.ts';
import type { Document, Entry, Outcome, ScopedReader, WriteContext } from '../../directory/types.ts';
import { bodyOf, type Row } from '../csv-files/columns.ts';
import { operations as users, systemUser } from '../system-users/contract.ts';
import { operations as groups, userGroup } from '../user-groups/contract.ts';
import type { PieceResult } from './entity.ts';

/** Rows of CSV files: what they ask for depends on who is there. */

/** The user whom a row is about, by the username, else by the address; undefined where there is none. */
export async function userNamed(here: ScopedReader, row: Row): Promise<Entry | undefined> {
  if (row.username !== undefined) return here.byUnique(systemUser, 'username', row.username);
  if (row.email !== undefined) return here.byUnique(systemUser, 'email', row.email);
  throw invalidField('username', 'is required, or email');
}

/** What a row asks for of a user who is there, or of a new one. */
export async function asked(here: ScopedReader, row: Row, user: Entry | undefined): Promise<Document> {
  const body = bodyOf(row, (user?.doc.attributes ?? []) as readonly Document[]);
  const { manager } = body;
  if (typeof manager !== 'string' || /^[0-9a-fA-F]{24}$/.test(manager)) return body;
  const found = await here.byUnique(systemUser, 'username', manager);
  if (found === undefined) throw invalidField('manager', `no user is called ${manager}`);
  return { ...body, manager: found.id };
}

/** What a call has changed of a user. */
export function effectOn(before: Entry | undefined, outcome: Outcome): Pick<PieceResult, 'effect' | 'fields'> {
  if (before === undefined) return { effect: 'created' };
  if (outcome.type !== 'entry') return {};
  const { entry } = outcome;
  if (entry.row.version === before.row.version) return { effect: 'unchanged' };
  const names = Object.keys(users.put.body.properties);
  const fields = names
    .filter((name) => JSON.stringify(entry.doc[name]) !== JSON.stringify(before.doc[name]))
    .toSorted();
  return { effect: 'changed', fields };
}

/** Makes somebody a member, and the group where there is none of the name. */
export async function addMember(ctx: WriteContext, row: Row): Promise<Partial<PieceResult>> {
  const { group: name } = row;
  if (name === undefined) throw invalidField('group', 'is required');
  const user = await userNamed(ctx.here, row);
  if (user === undefined) throw notFound('User');
  const known = await ctx.here.byUnique(userGroup, 'name', name);
  const group = known ?? (await newGroup(ctx, name));
  const shown = { user: user.id, username: String(user.doc.username), email: String(user.doc.email) };
  const body = { op: 'add', type: 'user', id: user.id };
  try {
    await ctx.perform(await ctx.prepareCall(groups.changeMembers, { params: { group_id: group.id }, body }));
    return { ...shown, effect: 'changed', fields: known === undefined ? ['group', 'members'] : ['members'] };
  } catch (error) {
    if (error instanceof MusterError && error.code === 'conflict') return { ...shown, effect: 'unchanged' };
    throw error;
  }
}

async function newGroup(ctx: WriteContext, name: string): Promise<Entry> {
  const made = await ctx.perform(await ctx.prepareCall(groups.create, { body: { name } }));
  if (made.type !== 'entry') throw new Error('a new group is an entry');
  return made.entry;
}
