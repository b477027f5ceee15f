import { Type, type Static } from 'typebox';
import { muster, v2 } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { op } from '../../kit/op.ts';
import { AnyObject, derived, Id, secret } from '../../kit/schemas.ts';

/** How a Windows device shows that it may enrol (MS-MDE2). */
const AUTH_POLICIES = ['OnPremise', 'Certificate', 'Federated'] as const;

const settings = {
  name: Type.String({ minLength: 1, maxLength: 128, description: 'What the provisioning package is called.' }),
  upn: Type.String({ minLength: 3, maxLength: 255, description: 'The account that devices enrol with: name@domain.' }),
  discoveryUrl: Type.String({ maxLength: 2048, description: 'Of the discovery service of the MDM server: https.' }),
  authPolicy: Type.Enum([...AUTH_POLICIES]),
};
const certificates = Type.Array(Type.String({ maxLength: 16_384 }), {
  maxItems: 10,
  description: 'Certificates that devices are to trust, as PEM, one each.',
});

/** How Windows devices come to the MDM server of an organization: what a provisioning package is made of. */
const MdmConfiguration = Type.Object(
  {
    id: Id,
    ...settings,
    certificates,
    packageId: Type.String({ ...derived, description: 'The UUID of the provisioning package.' }),
    /** There is one in an organization. */
    singleton: Type.Literal('microsoft-mdm', { ...derived, 'x-muster-internal': true }),
  },
  { $id: 'MicrosoftMdmConfiguration' },
);
export type MdmConfiguration = Static<typeof MdmConfiguration>;

export const mdmConfiguration = kind({
  kind: 'mdm_configuration',
  label: 'Microsoft MDM configuration',
  entity: MdmConfiguration,
  idField: 'id',
  home: 'organization',
  nameField: 'name',
  unique: [{ name: 'singleton', message: 'Microsoft MDM configuration already exists' }],
  defaults: { authPolicy: 'OnPremise', certificates: [] },
});
export const kinds = { mdmConfiguration };

const ours = {
  path: '/muster/v1/microsoft-mdm/configuration',
  area: 'Muster Microsoft MDM',
  family: muster,
  reach: 'organization',
} as const;

export const operations = {
  get: op({
    ...ours,
    id: 'muster_microsoft_mdm_get',
    method: 'GET',
    title: 'Get how Windows devices come to the MDM server',
    access: 'organization.read',
    status: 200,
    response: MdmConfiguration,
  }),
  put: op({
    ...ours,
    id: 'muster_microsoft_mdm_put',
    method: 'PUT',
    title: 'Set how Windows devices come to the MDM server',
    access: 'organization.write',
    body: Type.Object(
      {
        name: settings.name,
        upn: settings.upn,
        discoveryUrl: settings.discoveryUrl,
        authPolicy: Type.Optional(settings.authPolicy),
        certificates: Type.Optional(certificates),
        secret: Type.Optional(
          Type.String({
            ...secret,
            minLength: 1,
            maxLength: 1024,
            description:
              'With which devices enrol. In no answer but the configuration files; stays where it is left out.',
          }),
        ),
      },
      { $id: 'MicrosoftMdmConfigurationPut' },
    ),
    status: 200,
    response: MdmConfiguration,
  }),
  remove: op({
    ...ours,
    id: 'muster_microsoft_mdm_delete',
    method: 'DELETE',
    title: 'Remove how Windows devices come to the MDM server',
    access: 'organization.write',
    status: 204,
    response: null,
    dangerous: true,
  }),
  files: op({
    id: 'Enrollments_DownloadConfigFiles',
    method: 'POST',
    path: '/api/v2/microsoft-mdm/configuration-files',
    title: 'Get the configuration files of a Windows provisioning package',
    description:
      'A ZIP archive with customizations.xml, for the Windows Configuration Designer, and the certificates. It holds the ' +
      'secret that devices enrol with. 412 before PUT /muster/v1/microsoft-mdm/configuration.',
    area: 'Microsoft MDM',
    family: v2,
    reach: 'organization',
    access: 'organization.write',
    body: AnyObject,
    bodyOptional: true,
    errors: [412],
    status: 200,
    produces: 'application/zip',
    response: Type.String({ format: 'binary' }),
  }),
};
