import { templateNamed } from '../../../src/resources/policy-templates/catalogue.ts';
import type { Samples } from './sample.ts';

const { id: template, configFields } = templateNamed('linux_ssh_root_login');
const values = [{ configFieldID: configFields[0]?.id, value: 'no' }];

export const samples: Samples = {
  /** One that is bound to the device, and one that is bound to nothing. */
  make: async ({ post, id }) => {
    const create = async (name: string): Promise<string> =>
      (await post<{ id: string }>('/api/v2/policies', { name, template: { id: template }, values })).id;
    const [policy, boundPolicy] = [await create('No root'), await create('No root here')];
    await post(`/api/v2/policies/${boundPolicy}/associations`, { op: 'add', type: 'system', id: id('system') });
    return { policy, boundPolicy, policyTemplate: template };
  },
  segments: { 'api/v2/policies': 'policy', 'api/v2/policytemplates': 'policyTemplate' },
  nodes: { policy: 'policy' },
  bodies: {
    policies_post: () => ({
      name: 'Root by key',
      template: { id: template },
      values: [{ ...values[0], value: 'yes' }],
    }),
    policies_put: () => ({ name: 'No root at all', values }),
  },
};
