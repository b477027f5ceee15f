import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post, server }) => {
    const path = '/muster/v1/custom-emails/password_expiration/test';
    const { id } = await post<{ id: string }>(path, { to: 'nobody@mail.example' });
    // Refused, so that another try makes sense.
    await server.built.runner.drain();
    return { mail: id };
  },
  segments: { mails: 'mail' },
};
