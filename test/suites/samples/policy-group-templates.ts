import { templateNamed } from '../../../src/resources/policy-templates/catalogue.ts';
import type { Making, Samples } from './sample.ts';

const { id: template, configFields } = templateNamed('linux_ssh_root_login');
const values = [{ configFieldID: configFields[0]?.id, value: 'no' }];

/** Templates are the provider's, whose organizations share their names. */
let made = 0;
const newTemplate = ({ post, id, organization }: Making) =>
  post<{ id: string; members: { id: string }[] }>(`/muster/v1/providers/${id('provider')}/policygrouptemplates`, {
    organization,
    policyGroup: id('templatedGroup'),
    name: `Baseline ${(made += 1)}`,
  });

export const samples: Samples = {
  make: async (at) => {
    const { post } = at;
    const policy = await post<{ id: string }>('/api/v2/policies', {
      name: 'No root anywhere',
      template: { id: template },
      values,
    });
    const { id: templatedGroup } = await post<{ id: string }>('/api/v2/policygroups', { name: 'Templated' });
    await post(`/api/v2/policygroups/${templatedGroup}/members`, { op: 'add', type: 'policy', id: policy.id });
    const here = { ...at, id: (name: string) => (name === 'templatedGroup' ? templatedGroup : at.id(name)) };
    const { id, members } = await newTemplate(here);
    return { templatedGroup, policyGroupTemplate: id, configuredTemplate: members[0]?.id ?? '' };
  },
  segments: { policygrouptemplates: 'policyGroupTemplate', configuredpolicytemplates: 'configuredTemplate' },
  makes: {
    policy_group_template: async (at) => (await newTemplate(at)).id,
  },
  keeps: { 'job:policy_group_template_apply': 'a template that is gone has nothing to say, and the job ends' },
  bodies: {
    muster_policyGroupTemplates_create: ({ id }) => ({
      organization: id('organization'),
      policyGroup: id('templatedGroup'),
      name: 'Another baseline',
    }),
    muster_policyGroupTemplates_apply: ({ id }) => ({ organizations: [id('organization')] }),
  },
};
