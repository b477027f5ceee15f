import { conflict, invalidField, notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import type { Document, Entry, ScopedReader, ScopedWriter } from '../../directory/types.ts';
import { systemUser } from './contract.ts';
import { textOf } from './secrets.ts';

/** Who manages whom: a forest, within an organization. */

const PIECE = 500;

/** Whether the line of managers that begins with one leads to a user. */
async function leadsTo(here: ScopedReader, manager: unknown, id: unknown): Promise<boolean> {
  const seen = new Set<unknown>();
  for (let at = manager; typeof at === 'string' && at !== '' && !seen.has(at);) {
    if (at === id) return true;
    seen.add(at);
    at = (await here.get(systemUser, at))?.doc.manager;
  }
  return false;
}

/** Refuses a manager who is the user itself or is managed by it, near or far. That it exists is checked as for every reference. */
export async function checkManager(here: ScopedReader, doc: Document): Promise<void> {
  if (await leadsTo(here, doc.manager, doc._id)) {
    throw invalidField('manager', 'a user cannot manage itself, directly or through others');
  }
}

const reportsOf = (here: ScopedReader, id: string, limit: number) =>
  here.list(systemUser, { where: compare('eq', 'manager', id), sort: [], skip: 0, limit });

/**
 * Finds another manager for the people of a user who is going to be deleted (handbook 4.1).
 * @param cascade - `null`: nobody; an id: that user; `automatic` or `bubble`: the user's own manager. Without it a user
 * who manages others is not deleted (409).
 */
export async function reassignReports(here: ScopedWriter, user: Entry, cascade: string | undefined): Promise<void> {
  if (cascade === undefined || cascade === '') {
    const { total } = await reportsOf(here, user.id, 1);
    if (total === 0) return;
    throw conflict(
      `the user manages ${total} other user${total === 1 ? '' : 's'}: say with cascade_manager what becomes of them ` +
        '(null, automatic, or the id of another user)',
    );
  }
  const successor = await successorOf(here, user, cascade);
  // One of the user's people may be the successor, who then comes under the user's own manager, before the others follow.
  const report = successor === '' ? undefined : await here.get(systemUser, successor);
  if (report?.doc.manager === user.id) await here.update(report, { manager: textOf(user.doc.manager) });
  else if (await leadsTo(here, report?.doc.manager, user.id)) {
    throw invalidField(
      'cascade_manager',
      'is managed by one of the people it would manage, and so would come to manage itself',
    );
  }
  for (;;) {
    // Whoever is given another manager is no longer listed.
    const { entries } = await reportsOf(here, user.id, PIECE);
    if (entries.length === 0) return;
    for (const entry of entries) await here.update(entry, { manager: successor });
  }
}

async function successorOf(here: ScopedReader, user: Entry, cascade: string): Promise<string> {
  if (cascade === 'null') return '';
  if (cascade === 'automatic' || cascade === 'bubble') return textOf(user.doc.manager);
  const id = cascade.toLowerCase();
  if (id === user.id) throw invalidField('cascade_manager', 'the user itself cannot be it');
  if ((await here.get(systemUser, id)) === undefined) throw notFound('cascade_manager: the user');
  return id;
}
