import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post }) => {
    const path = '/muster/v1/custom-emails/password_expiration/test';
    const { id } = await post<{ id: string }>(path, { to: 'desk@mail.example' });
    return { mail: id };
  },
  segments: { mails: 'mail' },
};
