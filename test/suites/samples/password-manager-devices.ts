import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post, id }) => {
    const path = '/muster/v1/passwordmanager/devices';
    const body = { name: 'A laptop', userId: id('user'), platform: 'mac' };
    return { passwordManagerDevice: (await post<{ id: string }>(path, body)).id };
  },
  segments: {
    'api/v2/passwordmanager/devices': 'passwordManagerDevice',
    'muster/v1/passwordmanager/devices': 'passwordManagerDevice',
  },
  bodies: {
    muster_passwordmanager_devices_create: ({ id }) => ({ name: 'A phone', userId: id('user'), platform: 'ios' }),
    muster_passwordmanager_devices_patch: () => ({ appVersion: '2.0' }),
  },
};
