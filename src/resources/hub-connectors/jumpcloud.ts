import type { Document } from '../../directory/types.ts';

/** The connector of the JumpCloud API: what the form asks in which an account is linked. */

/** A cloud over a circle of people: a sign of its own. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#0b6e69"/>' +
    '<path d="M15 29a6 6 0 0 1 .6-12A9 9 0 0 1 33 19a5 5 0 0 1 0 10z" fill="#fff"/>' +
    '<circle cx="18" cy="36" r="2.5" fill="#fff"/><circle cx="24" cy="36" r="2.5" fill="#fff"/>' +
    '<circle cx="30" cy="36" r="2.5" fill="#fff"/></svg>',
)}`;

const region = {
  key: 'region',
  label: 'Region',
  type: 'select',
  required: true,
  help: 'Where the directory is: as the address of its administrator console says.',
  options: [
    { value: 'us', label: 'United States (console.jumpcloud.com)' },
    { value: 'eu', label: 'Europe (console.eu.jumpcloud.com)' },
    { value: 'in', label: 'India (console.in.jumpcloud.com)' },
    { value: 'self', label: 'This server' },
    { value: 'custom', label: 'Another server' },
  ],
};
const baseUrl = {
  key: 'base_url',
  label: 'Base URL',
  type: 'text',
  required: true,
  help: 'https:// and the host, without a path.',
  when: { key: 'region', values: ['custom'] },
};
const organizations = [
  {
    key: 'organization_id',
    label: 'Default organization ID',
    type: 'text',
    required: false,
    help: 'For administrators of several organizations: the one that is used unless another is named.',
  },
  {
    key: 'multiple_organizations',
    label: 'Do you have multiple organizations in this JumpCloud instance',
    type: 'boolean',
    required: true,
  },
];
const lifetime = {
  key: 'key_lifetime_days',
  label: 'Expires after',
  type: 'select',
  required: false,
  help: 'As chosen when it was made. Its end is announced from 30 days ahead.',
  options: ['30', '60', '90'].map((value) => ({ value, label: `${value} days` })),
};

export const CONNECTOR_VERSION = '1.0.0';

export const jumpcloud: Document = {
  key: 'jumpcloud',
  name: 'JumpCloud',
  description:
    'Users, groups, devices, commands, policies and applications of a JumpCloud organization or a Muster server.',
  logo: LOGO,
  categories: ['iam'],
  authentication: [
    {
      type: 'api_key',
      label: 'API Key',
      fields: [
        {
          key: 'api_key',
          label: 'API Key',
          type: 'password',
          required: true,
          help: "An administrator's key. It may do what the administrator may.",
        },
        region,
        baseUrl,
        ...organizations,
        lifetime,
      ],
    },
    {
      type: 'oauth2_service_account',
      label: 'OAuth 2.0 (Service Account)',
      fields: [
        { key: 'client_id', label: 'Client ID', type: 'text', required: true },
        { key: 'client_secret', label: 'Client Secret', type: 'password', required: true },
        {
          key: 'client_secret_2',
          label: 'Second Client Secret',
          type: 'password',
          required: false,
          help: 'Tried when the first is refused, so that one can be exchanged while the other works.',
        },
        region,
        baseUrl,
        ...organizations,
        lifetime,
      ],
    },
  ],
  last_updated: '2026-11-22',
  version: CONNECTOR_VERSION,
};
