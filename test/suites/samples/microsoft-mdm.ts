import type { Samples } from './sample.ts';

const configuration = (name: string) => ({
  name,
  upn: 'enrol@corp.example',
  discoveryUrl: 'https://mdm.corp.example/EnrollmentServer/Discovery.svc',
  secret: 'secret-of-an-enrolment',
});

export const samples: Samples = {
  make: async ({ post }) => {
    await post('/muster/v1/microsoft-mdm/configuration', configuration('Windows devices'), 'PUT');
    return {};
  },
  bodies: {
    muster_microsoft_mdm_put: () => configuration('Other Windows devices'),
    Enrollments_DownloadConfigFiles: () => ({}),
  },
};
