import type { ApplicationConfig, ConfigField } from '../applications/entity-config.ts';
import type { SamlData } from './template-data.ts';

/** The settings of a SAML application as a form shows them, with what the template has for each. */

const NAME_ID = 'urn:oasis:names:tc:SAML:1.1:nameid-format:';
const NAME_ID_2 = 'urn:oasis:names:tc:SAML:2.0:nameid-format:';
export const NAME_ID_FORMATS = [
  `${NAME_ID}unspecified`,
  `${NAME_ID}emailAddress`,
  `${NAME_ID_2}persistent`,
  `${NAME_ID_2}transient`,
] as const;

/** Properties of a user that may be the subject of an assertion. */
export const SUBJECTS = ['email', 'username', 'alternateEmail', 'employeeIdentifier'] as const;

/** What is signed with (RFC 9231). SHA-1 is not offered. */
export const SIGNATURE_ALGORITHM = 'RSA-SHA256';

const shown = { readOnly: false, visible: true };
const choice = (texts: readonly string[]) => texts.map((text, value) => ({ text, value }));
const tip = (message: string) => ({ template: 'icon', variables: { icon: 'info', message } });

export function samlConfig(data: SamlData): Required<ApplicationConfig> {
  const nameId = data.nameId ?? 'emailAddress';
  const constant = Object.entries(data.constant ?? {}).map(([name, value]) => ({ ...attribute(name), value }));
  const ofUsers = Object.entries(data.attributes ?? {}).map(([name, value]) => ({ ...attribute(name), value }));
  return {
    idpEntityId: text(0, 'IdP entity ID', '', false, 'Empty: it is made of the address of this server.'),
    idpPrivateKey: { ...file(1, 'IdP private key'), tooltip: tip('Empty: a key pair is made. It is never shown.') },
    idpCertificate: file(2, 'IdP certificate'),
    spEntityId: text(3, 'SP entity ID', data.spEntityId ?? '', true, 'What the service calls itself.'),
    acsUrl: text(4, 'ACS URL', data.acsUrl ?? '', true, 'Where the service takes assertions.'),
    spCertificate: file(5, 'SP certificate'),
    subjectField: {
      ...select(6, 'Subject of the assertion (NameID)', data.subject ?? 'email'),
      options: choice(SUBJECTS),
    },
    overrideNameIdFormat: {
      ...select(7, 'NameID format', (nameId === 'persistent' ? NAME_ID_2 : NAME_ID) + nameId),
      options: choice(NAME_ID_FORMATS),
    },
    signatureAlgorithm: {
      ...select(8, 'Signature algorithm', SIGNATURE_ALGORITHM),
      options: choice([SIGNATURE_ALGORITHM]),
    },
    signAssertion: flag(9, 'Sign the assertion', true, 'Nearly every service wants it.'),
    signResponse: flag(10, 'Sign the response', data.signResponse === true, 'Where the service asks for it.'),
    defaultTargetUrl: text(11, 'Default RelayState', '', false, 'Sent along where a sign-in begins here.'),
    idpInitUrl: text(12, 'Sign-in URL of the service', '', false, 'Where a sign-in that begins here leads.'),
    declareRedirectEndpoint: flag(
      13,
      'Name the HTTP-Redirect endpoint in the metadata',
      true,
      'HTTP-POST is always named.',
    ),
    includeGroups: flag(14, 'Send the names of groups', false, 'Those that the user is a member of.'),
    groupsAttributeName: {
      ...text(15, 'Attribute for the names of groups', 'memberOf', false, 'Where they are sent.'),
      dependsOnProperty: 'includeGroups' satisfies ConfigField,
    },
    constantAttributes: {
      ...shown,
      type: 'attributes',
      label: 'Constant attributes',
      position: 16,
      required: false,
      mutable: true,
      tooltip: tip('The same for everybody.'),
      value: constant,
    },
    databaseAttributes: {
      ...shown,
      type: 'attributes',
      label: 'User attributes',
      position: 17,
      required: false,
      tooltip: tip('Each is a property of the user.'),
      value: ofUsers,
    },
    spErrorFlow: flag(18, 'Tell the service of failures', true, 'Otherwise people stay here with the error.'),
  };
}

const text = (position: number, label: string, value: string, required: boolean, message: string) => ({
  ...shown,
  type: 'text',
  label,
  position,
  required,
  tooltip: tip(message),
  value,
});
const select = (position: number, label: string, value: string) => ({
  ...text(position, label, value, false, 'One of the options.'),
  type: 'select',
});
const file = (position: number, label: string) => ({
  ...text(position, label, '', false, 'As PEM.'),
  type: 'file',
});
const flag = (position: number, label: string, value: boolean, message: string) => ({
  ...shown,
  type: 'boolean',
  label,
  position,
  required: false,
  tooltip: tip(message),
  value,
});
const attribute = (name: string) => ({ name, readOnly: false, required: false, visible: true });
