import { Type, type Static } from 'typebox';
import { muster } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { DateTime, Id, Nullable, readOnly } from '../../kit/schemas.ts';

export const MAIL_STATES = ['held', 'queued', 'sent', 'failed'] as const;

/** A mail that went out, or is to. Its text is kept apart from the document, sealed: links in it may open something. */
export const Mail = Type.Object(
  {
    id: Id,
    type: Type.String({ ...readOnly, description: 'What it is about, e.g. lockout_notice_user.' }),
    to: Type.String(readOnly),
    subject: Type.String(readOnly),
    state: Type.Enum([...MAIL_STATES], {
      readOnly: true,
      description:
        '`held`: no mail server is configured; `queued`: on its way; `sent`: a mail server has taken it; `failed`: one ' +
        'refused it for good, or too often.',
    }),
    error: Nullable(Type.String({ ...readOnly, description: 'Why it was not taken.' })),
    createdAt: Type.String({ ...readOnly, format: 'date-time' }),
    sentAt: Nullable(DateTime),
  },
  { $id: 'Mail' },
);
export type Mail = Static<typeof Mail>;

export const mailKind = kind({
  kind: 'mail',
  label: 'Mail',
  entity: Mail,
  idField: 'id',
  home: 'organization',
  nameField: 'subject',
  indexed: ['state', 'createdAt'],
  searchable: ['to', 'subject', 'type'],
  defaults: { error: null, sentAt: null },
});
export const kinds = { mailKind };

const common = { area: 'Muster mails', family: muster, reach: 'organization' } as const;

export const operations = {
  ...resource(mailKind, {
    ...common,
    path: '/muster/v1/mails',
    read: 'log.read',
    write: 'organization.write',
    list: { id: 'muster_mails_list', title: 'List mails' },
    get: { id: 'muster_mails_get', title: 'Get a mail, without its text' },
    remove: {
      id: 'muster_mails_delete',
      title: 'Delete a mail',
      description: 'One that has not gone out does not go out any more.',
      response: null,
    },
  }),
  message: op({
    ...common,
    id: 'muster_mails_message',
    method: 'GET',
    path: '/muster/v1/mails/{id}/message',
    title: 'Get a mail as it goes out',
    description: 'RFC 5322. It needs organization.write: what links in it open is for whom it is to.',
    access: 'organization.write',
    status: 200,
    produces: 'message/rfc822',
    response: Type.String({ format: 'binary' }),
  }),
  retry: op({
    ...common,
    id: 'muster_mails_retry',
    method: 'POST',
    path: '/muster/v1/mails/{id}/retry',
    title: 'Send a mail that was held or has failed',
    description:
      '409 for one that is on its way or was sent; 412 where no mail server is configured (MUSTER_SMTP_URL).',
    access: 'organization.write',
    status: 200,
    response: Mail,
  }),
};
