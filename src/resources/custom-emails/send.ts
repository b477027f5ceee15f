import type { Document, Entry, ScopedReader, WriteContext } from '../../directory/types.ts';
import { queueMail } from '../mails/queue.ts';
import { customEmail } from './contract.ts';
import { PARTS, type EmailType, type Texts } from './entity.ts';
import { render, type Values } from './render.ts';
import { TEMPLATES, WELCOME } from './templates.ts';

/** The organization's own text of a mail, over what it says by itself; undefined where it has none. */
export async function ownTexts(here: ScopedReader, type: EmailType): Promise<Texts | undefined> {
  const own = await here.byUnique(customEmail, 'type', type);
  if (own === undefined) return undefined;
  const { texts } = TEMPLATES[type];
  return Object.fromEntries(PARTS.map((part) => [part, own.doc[part] ?? texts[part] ?? '']));
}

/** What a mail about a user may say. */
export function valuesOf(user: Document, settings: Document, more: Values = {}): Values {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const [firstname, lastname, username] = [text(user.firstname), text(user.lastname), text(user.username)];
  const both = [firstname, lastname].filter((name) => name !== '').join(' ');
  return {
    'user.firstname': firstname,
    'user.lastname': lastname,
    'user.displayname': text(user.displayname) || both || username || text(user.email),
    'user.username': username,
    'user.email': text(user.email),
    'organization.name': text(settings.name),
    ...more,
  };
}

/** As people read it: 2026-01-05 09:00 UTC. */
export const readable = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** A mail to a user, where the organization has written one of the type. */
export async function notify(ctx: WriteContext, type: EmailType, user: Document, more: Values = {}): Promise<void> {
  const texts = await ownTexts(ctx.here, type);
  const { email: to } = user;
  if (texts === undefined || typeof to !== 'string' || to === '') return;
  await queueMail(ctx, ctx.here, { type, to, ...render(texts, valuesOf(user, await ctx.settings(), more)) });
}

/**
 * The mail of an activation, to the alternate address, else the user's own, or to the one that was said: the welcome of a
 * user with a password, the invitation of one without.
 */
export async function activationMail(
  ctx: WriteContext,
  user: Entry,
  options: { readonly hasPassword: boolean; readonly address?: string | undefined },
): Promise<{ readonly to: string; readonly mail: 'activation' | 'welcome' }> {
  const { alternateEmail, email } = user.doc;
  const to = options.address ?? String(alternateEmail === '' ? email : alternateEmail);
  const type = 'activate_user_custom';
  const texts = options.hasPassword ? WELCOME : ((await ownTexts(ctx.here, type)) ?? TEMPLATES[type].texts);
  const mail = options.hasPassword ? 'welcome' : 'activation';
  const written = render(texts, valuesOf(user.doc, await ctx.settings()));
  await queueMail(ctx, ctx.here, { type: options.hasPassword ? 'welcome' : type, to, ...written });
  return { to, mail };
}
