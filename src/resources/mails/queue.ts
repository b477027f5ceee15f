import type { Document, Entry, ReadContext, ScopedWriter } from '../../directory/types.ts';
import { mailKind } from './contract.ts';

export const SEND = 'mail_send';
export const FORGET = 'mail_forget';

/** How long mails are kept (ms). */
const KEPT = 30 * 86_400_000;

/** The text of a mail. */
export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Keeps a mail of an organization, and has it sent where a mail server is configured. */
export async function queueMail(
  { ports, now }: Pick<ReadContext, 'ports' | 'now'>,
  here: ScopedWriter,
  mail: Written & { readonly type: string; readonly to: string },
): Promise<Entry> {
  const { text, html, ...doc } = mail;
  const state = ports.mail.configured ? 'queued' : 'held';
  const createdAt = new Date(now).toISOString();
  const entry = await here.insert(mailKind, { ...doc, state, createdAt }, { text, html });
  if (state === 'queued') await queueSending(here, entry.id);
  await here.enqueue(FORGET, { id: entry.id }, now + KEPT, { key: entry.id });
  return entry;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const queueSending = (here: ScopedWriter, id: string): Promise<void> =>
  here.enqueue(SEND, { id }, undefined, { key: id });

export const writtenIn = ({ doc, secret }: { readonly doc: Document; readonly secret: Document }): Written => ({
  subject: String(doc.subject),
  text: textOf(secret.text),
  html: textOf(secret.html),
});
