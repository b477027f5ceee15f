import { Type, type Static } from 'typebox';
import { Id } from '../../kit/schemas.ts';

/** What a mail may be about whose text an organization writes itself (handbook 4.18). */
export const EMAIL_TYPES = [
  'activate_gapps_user',
  'activate_o365_user',
  'lockout_notice_user',
  'password_expiration',
  'password_expiration_warning',
  'password_reset_confirmation',
  'user_change_password',
  'activate_user_custom',
] as const;
export type EmailType = (typeof EMAIL_TYPES)[number];

export const EmailTypeName = Type.Enum([...EMAIL_TYPES], { $id: 'CustomEmailType' });

/** Parts of a mail, in their order. Each may hold variables: {{user.firstname}}. */
export const PARTS = ['subject', 'title', 'header', 'body', 'button', 'nextStepContactInfo'] as const;
export type Part = (typeof PARTS)[number];
export type Texts = Readonly<Partial<Record<Part, string>>>;

const line = (description: string) => Type.String({ maxLength: 1024, description });

export const CustomEmail = Type.Object(
  {
    id: Id,
    type: EmailTypeName,
    subject: line('Variables stand in it as {{user.firstname}}.'),
    title: Type.Optional(line('The heading.')),
    header: Type.Optional(line('The line under it.')),
    body: Type.Optional(
      Type.String({ maxLength: 20_000, description: 'Plain text; an empty line begins a paragraph.' }),
    ),
    button: Type.Optional(line('The text of a link, shown where the mail has one.')),
    nextStepContactInfo: Type.Optional(line('Whom to turn to.')),
  },
  { $id: 'CustomEmail' },
);
export type CustomEmail = Static<typeof CustomEmail>;
