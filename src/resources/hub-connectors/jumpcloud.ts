import type { Document } from '../../directory/types.ts';
import { JUMPCLOUD_LOGO } from './entity.ts';

/** The connector of the JumpCloud API: what the form asks in which an account is linked. */

const LOGO = `data:image/svg+xml,${encodeURIComponent(JUMPCLOUD_LOGO)}`;

const region = {
  key: 'region',
  label: 'Region',
  type: 'select',
  required: true,
  help: 'Where the directory is: as the address of its administrator console says.',
  options: [
    {
      value: 'us',
      label: 'United States (console.jumpcloud.com)',
      help: 'Where most organizations are. Choose it if the administrator console is at console.jumpcloud.com.',
    },
    {
      value: 'eu',
      label: 'Europe (console.eu.jumpcloud.com)',
      help: 'Choose it if the administrator console is at console.eu.jumpcloud.com.',
    },
    {
      value: 'in',
      label: 'India (console.in.jumpcloud.com)',
      help: 'Choose it if the administrator console is at console.in.jumpcloud.com.',
    },
    {
      value: 'self',
      label: 'This server',
      help: 'The organizations of this very server, with a key or a service account of its own.',
    },
    { value: 'custom', label: 'Another base URL', help: 'Another server that serves the same API, by its address.' },
  ],
};
const baseUrl = {
  key: 'base_url',
  label: 'Base URL',
  type: 'text',
  required: true,
  help: 'https:// and the host, without a path: https://directory.example.com',
  when: { key: 'region', values: ['custom'] },
};
const organizations = [
  {
    key: 'organization_id',
    label: 'Default organization ID',
    type: 'text',
    required: false,
    help: 'Used unless another organization is named. Leave it empty if the credentials are of one organization only.',
  },
  {
    key: 'multiple_organizations',
    label: 'Do you have multiple organizations in this JumpCloud instance',
    type: 'boolean',
    required: true,
    help: 'True for administrators of several organizations. Each of your organizations is then mapped to one of them.',
  },
];
const lifetime = {
  key: 'key_lifetime_days',
  label: 'Key lifetime',
  type: 'select',
  required: false,
  help: 'As chosen when it was made. You are warned 30, 14, 7, 3 and 1 days before its end.',
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
          help: 'In the administrator console: your initials, then My API Key. It may do whatever that administrator may.',
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
