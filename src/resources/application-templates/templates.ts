import type { ApplicationTemplate } from './entity.ts';
import { samlConfig } from './config-fields.ts';
import { business } from './data/business.ts';
import { cloud } from './data/cloud.ts';
import { development } from './data/development.ts';
import { generic } from './data/generic.ts';
import { office } from './data/office.ts';
import { openid } from './data/openid.ts';
import type { OidcData, TemplateData } from './template-data.ts';

/** The templates that are part of the server, as the API answers them, but for `isConfigured`. */
export type Template = Omit<ApplicationTemplate, 'isConfigured'>;

const DATA: readonly TemplateData[] = [...generic, ...cloud, ...office, ...business, ...development, ...openid];

/** "muster" in hexadecimal, and the template's number: an id that no object of the store is given. */
const idOf = ({ number }: TemplateData): string => `6d7573746572${String(number).padStart(12, '0')}`;

export const templates: readonly Template[] = DATA.map((data) => ({
  _id: idOf(data),
  name: data.name,
  displayName: data.displayName,
  displayLabel: '',
  keywords: [...data.keywords],
  config: data.type === 'saml' ? { ...samlConfig(data), authClaimConfiguration: authnContext() } : {},
  oidc: data.type === 'oidc' ? oidcOf(data) : {},
  sso: { type: data.type, jit: false, beta: false, hidden: false },
  ssoUrl: '',
  provision: { type: '', groups_supported: false, beta: false },
  jit: { attributes: {}, createOnly: false },
  active: true,
  beta: false,
  status: '',
  color: '',
  logo: { url: `/api/v2/logos/${idOf(data)}` },
  learnMore: '',
  test: '',
}));

function oidcOf({ redirectUris = [], public: isPublic }: OidcData): Template['oidc'] {
  return {
    grantTypes: ['authorization_code', 'refresh_token'],
    redirectUris: [...redirectUris],
    ssoUrl: '',
    tokenEndpointAuthMethod: isPublic === true ? 'none' : 'client_secret_basic',
  };
}

/** Assertions name one class (SAML 2.0 Authentication Context, 3.4): nothing here is to be set yet. */
function authnContext(): NonNullable<Template['config']['authClaimConfiguration']> {
  return {
    type: 'authClaims',
    visible: false,
    authnContextMode: { type: 'select', value: 'single' },
    authnContextMappings: { type: 'mappings', value: [] },
    singleAuthnContextValue: {
      type: 'text',
      value: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
    },
    sendAmrClaim: { type: 'boolean', value: false, readOnly: true },
  };
}

const byName = new Map(templates.map((template) => [template.name, template]));
const byId = new Map(templates.map((template) => [template._id, template]));

export const templateNamed = (name: string): Template | undefined => byName.get(name);
export const templateOf = (id: string): Template | undefined => byId.get(id);
