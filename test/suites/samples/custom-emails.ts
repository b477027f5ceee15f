import type { Samples } from './sample.ts';

const written = (type: string) => ({ type, subject: 'Of {{organization.name}}', body: 'Hello {{user.firstname}}' });

export const samples: Samples = {
  make: async ({ post }) => {
    await post('/api/v2/customemails', written('activate_user_custom'));
    return { customEmail: 'activate_user_custom' };
  },
  segments: { 'api/v2/customemails': 'customEmail', 'muster/v1/custom-emails': 'customEmail' },
  bodies: {
    customEmails_create: () => written('lockout_notice_user'),
    customEmails_update: () => ({ ...written('activate_user_custom'), subject: 'From {{organization.name}}' }),
    muster_custom_emails_preview: () => ({}),
    muster_custom_emails_test: () => ({ to: 'desk@mail.example' }),
  },
};
