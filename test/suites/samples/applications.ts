import { templates } from '../../../src/resources/application-templates/templates.ts';
import type { Samples } from './sample.ts';

const SERVICE = {
  acsUrl: { value: 'https://service.example/saml/acs' },
  spEntityId: { value: 'https://service.example' },
};
const REDIRECTS = ['https://client.example/callback'];

export const samples: Samples = {
  make: async ({ post, organization }) => {
    const make = async (name: string, more: object): Promise<string> => {
      const ssoUrl = `https://${name}.example/${organization}`;
      return (await post<{ _id: string }>('/api/applications', { name, ssoUrl, config: {}, ...more }))._id;
    };
    return {
      application: await make('saml', { config: SERVICE }),
      oidcApplication: await make('oidc', { oidc: { redirectUris: REDIRECTS } }),
      applicationTemplate: templates[0]?._id ?? '',
    };
  },
  values: { 'application.name': () => undefined },
  changes: {
    application: (_, n) => ({ name: 'bookmark', ssoUrl: `https://another-${n}.example`, config: {}, active: false }),
  },
  reads: {
    'application.name': (given) => given || undefined,
    // The colour is the caller's, the address the server's.
    'application.logo': (given) => ({ color: (given as { color?: string }).color }),
  },
  segments: {
    'api/applications': 'application',
    'api/v2/applications': 'application',
    'muster/v1/applications': 'application',
    applications: 'application',
    'application-templates': 'applicationTemplate',
  },
  states: { muster_application_secret_rotate: 'oidcApplication' },
  nodes: { application: 'application' },
  bodies: {
    applications_post: () => ({ name: 'bookmark', ssoUrl: 'https://another.example', config: {} }),
    applications_put: () => ({ name: 'saml', ssoUrl: 'https://saml.example/sso', config: SERVICE, active: false }),
    muster_application_certificate_rotate: () => ({ overlapDays: 7 }),
  },
};
