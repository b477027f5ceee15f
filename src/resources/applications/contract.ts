import { Type } from 'typebox';
import { muster, v1, v2 } from '../../kit/dialects.ts';
import { graphOperations } from '../../kit/graph-operations.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { Id } from '../../kit/schemas.ts';
import { ApplicationPost, ApplicationPut } from './bodies.ts';
import { Application, ApplicationSummary } from './entity.ts';

export const application = kind({
  kind: 'application',
  label: 'Application',
  entity: Application,
  idField: '_id',
  home: 'organization',
  graphType: 'application',
  nameField: 'displayLabel',
  unique: [
    { name: 'ssoUrl', message: 'another application has this URL' },
    { name: 'displayLabel', fold: true, message: 'another application has this label' },
  ],
  indexed: ['name', 'displayName', 'displayLabel'],
  searchable: ['name', 'displayName', 'displayLabel', 'description'],
  defaults: {
    displayName: '',
    displayLabel: '',
    description: '',
    ssoUrl: '',
    config: {},
    oidc: null,
    sso: { type: 'bookmark', jit: false, beta: false, hidden: false },
    active: true,
    beta: false,
    learnMore: '',
    logo: { url: '', color: '' },
    color: '',
    databaseAttributes: [],
    parentApp: '',
  },
});
export const kinds = { application };

const area = 'Applications';
const ours = { family: muster, area: 'Muster applications', reach: 'organization' } as const;

export const operations = {
  list: op({
    id: 'applications_list',
    method: 'GET',
    path: '/api/applications',
    title: 'List applications',
    description: 'By name unless sorted otherwise.',
    area,
    family: v1,
    reach: 'organization',
    access: 'applications.read',
    query: listQuery(v1, { search: true }),
    status: 200,
    response: Type.Object({
      name: Type.String({ description: 'Always empty.' }),
      totalCount: Type.Integer(),
      results: Type.Array(Application),
    }),
    verb: { name: 'list', kind: application },
  }),
  ...resource(application, {
    path: '/api/applications',
    family: v1,
    area,
    reach: 'organization',
    read: 'applications.read',
    write: 'applications.write',
    get: { id: 'applications_get', title: 'Get an application' },
    create: {
      id: 'applications_post',
      title: 'Create an application',
      description:
        'From the template that `name` names. A SAML application gets a key pair and a certificate unless they are given; ' +
        'an OpenID Connect client gets a client id and a secret, which is shown once.',
      body: ApplicationPost,
      response: Type.Object({
        ...Application.properties,
        clientSecret: Type.Optional(Type.String({ description: 'Of an OpenID Connect client; shown this once.' })),
      }),
      shownOnce: ['clientSecret'],
    },
    put: {
      id: 'applications_put',
      title: 'Replace an application',
      description:
        'What is left out goes back to the template’s value; the key pair, the certificate and the logo stay.',
      put: 'replace',
      body: ApplicationPut,
    },
    remove: {
      id: 'applications_delete',
      title: 'Delete an application',
      description: 'Takes its logo and its associations with it.',
    },
  }),
  listSummaries: op({
    id: 'applications_v2_list',
    method: 'GET',
    path: '/api/v2/applications',
    title: 'List applications, in short',
    area,
    family: v2,
    reach: 'organization',
    access: 'applications.read',
    query: listQuery(v2, {}),
    status: 200,
    response: Type.Array(ApplicationSummary),
    verb: { name: 'list', kind: application },
  }),
  getSummary: op({
    id: 'applications_v2_get',
    method: 'GET',
    path: '/api/v2/applications/{application_id}',
    title: 'Get an application, in short',
    area,
    family: v2,
    reach: 'organization',
    access: 'applications.read',
    status: 200,
    response: ApplicationSummary,
    verb: { name: 'get', kind: application },
  }),
  ...graphOperations({
    source: 'application',
    path: '/api/v2/applications/{application_id}',
    area,
    stem: 'application',
    associations: ['user', 'user_group'],
    traversals: { usergroups: ['user_group'], users: ['user'] },
  }),
  metadata: op({
    id: 'applications_metadata',
    method: 'GET',
    path: '/api/organizations/{organization_id}/applications/{application_id}/metadata.xml',
    title: 'Get the SAML metadata of an application',
    description: 'As the service takes it (SAML 2.0 Metadata): entity id, certificates, and where to sign in.',
    area,
    family: v1,
    // The path names the organization, whatever the caller's own is.
    reach: 'provider',
    acceptsOrganizationHeader: true,
    access: 'applications.read',
    produces: 'application/samlmetadata+xml',
    status: 200,
    response: Type.String(),
  }),
  rotateCertificate: op({
    ...ours,
    id: 'muster_application_certificate_rotate',
    method: 'POST',
    path: '/muster/v1/applications/{application_id}/certificate/rotate',
    title: 'Make a new key pair and certificate for a SAML application',
    description: 'The metadata has the certificate before it too for as many days as the overlap says.',
    access: 'applications.write',
    body: Type.Object({ overlapDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 90, default: 30 })) }),
    bodyOptional: true,
    status: 200,
    response: Application,
  }),
  rotateClientSecret: op({
    ...ours,
    id: 'muster_application_secret_rotate',
    method: 'POST',
    path: '/muster/v1/applications/{application_id}/client-secret/rotate',
    title: 'Make a new client secret for an OpenID Connect client',
    description: 'The one before it ends at once.',
    access: 'applications.write',
    status: 200,
    response: Type.Object({ applicationId: Id, clientId: Type.String(), clientSecret: Type.String() }),
    shownOnce: ['clientSecret'],
    dangerous: true,
  }),
};
