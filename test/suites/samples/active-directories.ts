import type { Samples } from './sample.ts';

export const samples: Samples = {
  make: async ({ post }) => {
    const path = '/api/v2/activedirectories';
    const { id } = await post<{ id: string }>(path, { domain: 'DC=corp;DC=example' });
    const agent = await post<{ id: string }>(`${path}/${id}/agents`, { agentType: 'SYNC' });
    return { activeDirectory: id, activeDirectoryAgent: agent.id };
  },
  // A DNS name is read as the distinguished name that it stands for.
  reads: { 'active_directory.domain': () => undefined },
  segments: { activedirectories: 'activeDirectory', agents: 'activeDirectoryAgent' },
  nodes: { active_directory: 'activeDirectory' },
  bodies: {
    activedirectories_post: () => ({ domain: 'DC=other;DC=example', useCase: 'ADASAUTHORITY' }),
    activedirectories_patch: () => ({ groupsEnabled: true }),
    activedirectories_agentsPost: () => ({ agentType: 'IMPORT' }),
  },
};
