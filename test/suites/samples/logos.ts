import { file, type Samples } from './sample.ts';

const png = () => file('logo.png', 'image/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));

export const samples: Samples = {
  make: async ({ server, organization, post, id }) => {
    const path = `/api/v2/applications/${id('application')}`;
    const form = new FormData();
    form.set('image', png());
    const headers = { 'x-api-key': server.apiKey, 'x-org-id': organization };
    await fetch(`${server.url}${path}/logo`, { method: 'POST', headers, body: form });
    const { logo } = await post<{ logo: { url: string } }>(path, undefined, 'GET');
    return { logo: logo.url.split('/').at(-1) ?? '' };
  },
  segments: { logos: 'logo' },
  bodies: { applications_postLogo: () => ({ image: png() }) },
};
