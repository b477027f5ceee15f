import { sha256 } from '../../directory/digest.ts';
import { entryOf } from '../../directory/entry.ts';
import { SERVER, type Document, type Entry, type ReadContext, type ValidInput } from '../../directory/types.ts';
import { conflict, MusterError, unauthenticated } from '../../kit/errors.ts';
import { hubAccountKind } from '../hub-accounts/contract.ts';
import { hubSessionKind } from './contract.ts';

/** The session whose token a request shows. Tokens are long and random: finding one by its digest tells nothing in time. */

export const TOKEN_HEADER = 'x-hub-session-token';
export const TOKEN_PREFIX = 'mhs_';
/** How long what was linked can still be mapped once a session is used up, in ms. */
export const AFTERWARDS = 30 * 60_000;

/** Nothing can be done with the link any more; why, in words for people and as one for programs. */
const over = (reason: 'link_unknown' | 'link_expired' | 'link_revoked' | 'link_used', message: string): MusterError =>
  new MusterError('unauthenticated', `${message}; ask for another one`, { info: { '@type': 'muster/hub', reason } });
const revoked = (): MusterError => over('link_revoked', 'the link was revoked');
const used = (): MusterError => over('link_used', 'the link was used already');

/** A session by the token in the header, whatever its state. @throws MusterError `unauthenticated` */
export async function shownSession(
  { unsafeStore }: Pick<ReadContext, 'unsafeStore'>,
  { headers }: ValidInput,
): Promise<Entry> {
  const token = headers[TOKEN_HEADER];
  if (token === undefined || token === '')
    throw unauthenticated(`the token of a connect session is required in ${TOKEN_HEADER}`);
  const value = sha256(token);
  const row = await unsafeStore.byKey({ scope: SERVER, kind: hubSessionKind.kind, name: 'hash', value });
  if (row === undefined) throw over('link_unknown', 'the link is not known: it may be cut off');
  return entryOf(row, hubSessionKind);
}

const timeOf = (doc: Document, name: string): number => Date.parse(String(doc[name]));

/** @throws MusterError `unauthenticated` for a session with which nothing can be done any more, which says why */
export function mustStand({ doc }: Pick<Entry, 'doc'>, now: number): void {
  if (doc.revoked === true) throw revoked();
  if (timeOf(doc, 'expires_at') <= now) throw over('link_expired', 'the link has expired');
  if (doc.used_at !== null && doc.multiple !== true && timeOf(doc, 'used_at') + AFTERWARDS <= now) throw used();
}

/** The same for linking, which uses most sessions up. */
export function mustLink(session: Pick<Entry, 'doc'>, now: number): void {
  mustStand(session, now);
  if (session.doc.used_at !== null && session.doc.multiple !== true) throw used();
}

/** The session of a request that is in its scope already, as it stands there. */
export async function session(
  ctx: Pick<ReadContext, 'here' | 'now'>,
  { headers }: ValidInput,
  check: (session: Entry, now: number) => void = mustStand,
): Promise<Entry> {
  const entry = await ctx.here.byUnique(hubSessionKind, 'hash', sha256(headers[TOKEN_HEADER] ?? ''));
  if (entry === undefined) throw revoked();
  check(entry, ctx.now);
  return entry;
}

/** The account that a session changes, or that came of it. */
export async function accountOf(ctx: Pick<ReadContext, 'here'>, { doc }: Entry): Promise<Entry> {
  const entry = typeof doc.account_id === 'string' ? await ctx.here.get(hubAccountKind, doc.account_id) : undefined;
  if (entry === undefined) throw conflict('nothing was linked with this link yet: save the configuration first');
  return entry;
}

/** The own organizations that a session may map. */
export const organizationsOf = ({ doc }: Entry): ReadonlySet<string> => new Set(doc.organizations as readonly string[]);
