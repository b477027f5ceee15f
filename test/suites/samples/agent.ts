import type { Samples } from './sample.ts';

export const samples: Samples = {
  bodies: {
    muster_agent_poll: () => ({ agentVersion: '1.0.0', max: 5, waitSeconds: 0, nonce: 'one' }),
    muster_agent_results: ({ id }) => ({
      results: [
        {
          id: id('queueEntry'),
          status: 'done',
          exitCode: 0,
          output: 'restarting',
          truncated: false,
          error: '',
          startedAt: '2026-01-05T09:00:00.000Z',
          endedAt: '2026-01-05T09:00:01.000Z',
        },
      ],
      nonce: 'one',
    }),
  },
};
