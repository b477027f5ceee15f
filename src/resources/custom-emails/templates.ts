import { PARTS, type EmailType, type Part, type Texts } from './entity.ts';

/** What mails say by themselves, and what there is to choose. */

export interface Template {
  readonly messageType: string;
  readonly displayName: string;
  readonly description: string;
  readonly texts: Texts;
}

const CONTACT = 'If you have questions, turn to the IT department of {{organization.name}}.';

export const TEMPLATES: Readonly<Record<EmailType, Template>> = {
  activate_gapps_user: {
    messageType: 'activation',
    displayName: 'Google Workspace account',
    description: 'To a user who is bound to Google Workspace.',
    texts: {
      subject: 'Your Google Workspace account',
      title: 'Your account at Google Workspace',
      header: 'Hello {{user.displayname}},',
      body: 'from now on you sign in to Google Workspace as {{user.email}}, with the password that you have at {{organization.name}}.',
      button: 'Sign in',
      nextStepContactInfo: CONTACT,
    },
  },
  activate_o365_user: {
    messageType: 'activation',
    displayName: 'Microsoft 365 account',
    description: 'To a user who is bound to Microsoft 365.',
    texts: {
      subject: 'Your Microsoft 365 account',
      title: 'Your account at Microsoft 365',
      header: 'Hello {{user.displayname}},',
      body: 'from now on you sign in to Microsoft 365 as {{user.email}}, with the password that you have at {{organization.name}}.',
      button: 'Sign in',
      nextStepContactInfo: CONTACT,
    },
  },
  lockout_notice_user: {
    messageType: 'notice',
    displayName: 'Account locked',
    description: 'To a user whose account was locked.',
    texts: {
      subject: 'Your account is locked',
      title: 'Your account is locked',
      header: 'Hello {{user.displayname}},',
      body: 'your account {{user.username}} was locked at {{date}}, as it is after too many failed sign-ins.',
      button: '',
      nextStepContactInfo: CONTACT,
    },
  },
  password_expiration: {
    messageType: 'password',
    displayName: 'Password expired',
    description: 'To a user whose password has expired.',
    texts: {
      subject: 'Your password has expired',
      title: 'Your password has expired',
      header: 'Hello {{user.displayname}},',
      body: 'the password of your account {{user.username}} expired at {{date}}. It has to be changed.',
      button: 'Change the password',
      nextStepContactInfo: CONTACT,
    },
  },
  password_expiration_warning: {
    messageType: 'password',
    displayName: 'Password about to expire',
    description: 'To a user whose password expires in {{days}} days.',
    texts: {
      subject: 'Your password expires in {{days}} days',
      title: 'Your password is about to expire',
      header: 'Hello {{user.displayname}},',
      body: 'the password of your account {{user.username}} expires at {{date}}. Please change it before then.',
      button: 'Change the password',
      nextStepContactInfo: CONTACT,
    },
  },
  password_reset_confirmation: {
    messageType: 'password',
    displayName: 'Password reset',
    description: 'To a user whose expired password was replaced.',
    texts: {
      subject: 'Your password was reset',
      title: 'Your password was reset',
      header: 'Hello {{user.displayname}},',
      body: 'the expired password of your account {{user.username}} was replaced at {{date}}.\n\nIf you know nothing of this, say so at once.',
      button: '',
      nextStepContactInfo: CONTACT,
    },
  },
  user_change_password: {
    messageType: 'password',
    displayName: 'Password changed',
    description: 'To a user whose password was changed.',
    texts: {
      subject: 'Your password was changed',
      title: 'Your password was changed',
      header: 'Hello {{user.displayname}},',
      body: 'the password of your account {{user.username}} was changed at {{date}}.\n\nIf you know nothing of this, say so at once.',
      button: '',
      nextStepContactInfo: CONTACT,
    },
  },
  activate_user_custom: {
    messageType: 'activation',
    displayName: 'User activation',
    description: 'To a user without a password who was activated.',
    texts: {
      subject: 'Your account at {{organization.name}}',
      title: 'Welcome to {{organization.name}}',
      header: 'Hello {{user.displayname}},',
      body: 'your account {{user.username}} is ready. It has no password yet: whoever looks after it gives you one.',
      button: 'Activate the account',
      nextStepContactInfo: CONTACT,
    },
  },
};

/** To a user with a password who was activated. */
export const WELCOME: Texts = {
  subject: 'Your account at {{organization.name}}',
  title: 'Welcome to {{organization.name}}',
  header: 'Hello {{user.displayname}},',
  body: 'your account {{user.username}} is ready. You sign in with the password that you were given.',
  nextStepContactInfo: CONTACT,
};

/** To an administrator who is to activate the account again. */
export const ADMINISTRATOR: Texts = {
  subject: 'Your administrator account at {{organization.name}}',
  title: 'Your administrator account',
  header: 'Hello {{user.displayname}},',
  body: 'your administrator account {{user.email}} at {{organization.name}} is to be activated again.',
  nextStepContactInfo: CONTACT,
};

const NAMES: Readonly<Record<Part, string>> = {
  subject: 'Subject',
  title: 'Title',
  header: 'Header',
  body: 'Body',
  button: 'Button',
  nextStepContactInfo: 'Contact',
};

/** As the API lists them. */
export const listed = Object.entries(TEMPLATES).map(([type, { texts, ...template }]) => ({
  type,
  ...template,
  fields: PARTS.map((part) => ({
    field: part,
    displayName: NAMES[part],
    defaultValue: texts[part] ?? '',
    multiline: part === 'body',
  })),
}));
