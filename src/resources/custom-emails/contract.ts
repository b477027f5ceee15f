import { Type } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { bodyOf } from '../../kit/resource.ts';
import { Id } from '../../kit/schemas.ts';
import { Mail } from '../mails/contract.ts';
import { CustomEmail, EmailTypeName } from './entity.ts';

export const customEmail = kind({
  kind: 'custom_email',
  label: 'Custom email',
  entity: CustomEmail,
  idField: 'id',
  home: 'organization',
  nameField: 'type',
  unique: [{ name: 'type', message: 'Custom email already exists' }],
});
export const kinds = { customEmail };

const { type, subject } = CustomEmail.properties;
const body = Type.Object(
  {
    id: Type.Optional(
      Type.String({ readOnly: true, description: 'Passed over: clients send back what they have read.' }),
    ),
    type,
    subject,
    ...bodyOf(CustomEmail, ['title', 'header', 'body', 'button', 'nextStepContactInfo']).properties,
  },
  { $id: 'CustomEmailBody' },
);

const Field = Type.Object({
  field: Type.String(),
  displayName: Type.String(),
  defaultValue: Type.String(),
  multiline: Type.Boolean(),
});
const Template = Type.Object(
  {
    type,
    messageType: Type.String(),
    displayName: Type.String(),
    description: Type.String(),
    fields: Type.Array(Field),
  },
  { $id: 'CustomEmailTemplate' },
);

const params = Type.Object({ custom_email_type: EmailTypeName });
const common = { area: 'Custom Emails', family: v2, reach: 'organization' } as const;
const item = { ...common, path: '/api/v2/customemails/{custom_email_type}', params } as const;
const ours = { area: 'Muster mails', family: muster, reach: 'organization', params, status: 200 } as const;
const user = Type.Optional(Type.String({ ...Id, description: 'About whom it is; made up where nobody is named.' }));

export const operations = {
  templates: op({
    ...common,
    id: 'customEmails_getTemplates',
    method: 'GET',
    path: '/api/v2/customemail/templates',
    title: 'List the mails whose text can be written anew',
    access: 'organization.read',
    status: 200,
    response: Type.Array(Template),
  }),
  create: op({
    ...common,
    id: 'customEmails_create',
    method: 'POST',
    path: '/api/v2/customemails',
    title: 'Write the text of a mail anew',
    description: 'One for each type. Mails of that type go out from then on; docs/areas/mails.md says when.',
    access: 'organization.write',
    body,
    status: 201,
    response: CustomEmail,
  }),
  get: op({
    ...item,
    id: 'customEmails_read',
    method: 'GET',
    title: 'Get the text of a mail',
    access: 'organization.read',
    status: 200,
    response: CustomEmail,
  }),
  put: op({
    ...item,
    id: 'customEmails_update',
    method: 'PUT',
    title: 'Change the text of a mail',
    description: 'What is left out goes back to what it says by itself.',
    access: 'organization.write',
    body,
    status: 200,
    response: CustomEmail,
  }),
  remove: op({
    ...item,
    id: 'customEmails_destroy',
    method: 'DELETE',
    title: 'Give a mail back the text that it has by itself',
    access: 'organization.write',
    status: 204,
    response: null,
    dangerous: true,
  }),
  preview: op({
    ...ours,
    id: 'muster_custom_emails_preview',
    method: 'POST',
    path: '/muster/v1/custom-emails/{custom_email_type}/preview',
    title: 'See a mail as it would be sent',
    access: 'organization.read',
    readsOnly: true,
    body: Type.Object({ user }, { $id: 'PreviewCustomEmail' }),
    bodyOptional: true,
    response: Type.Object(
      { subject: Type.String(), text: Type.String(), html: Type.String() },
      { $id: 'CustomEmailPreview' },
    ),
  }),
  test: op({
    ...ours,
    id: 'muster_custom_emails_test',
    method: 'POST',
    path: '/muster/v1/custom-emails/{custom_email_type}/test',
    title: 'Send a mail to an address, to see it there',
    access: 'organization.write',
    body: Type.Object({ to: Type.String({ format: 'email', maxLength: 254 }), user }, { $id: 'TestCustomEmail' }),
    response: Mail,
  }),
};
