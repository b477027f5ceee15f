import assert from 'node:assert/strict';
import { agentHeaders } from '../signing.ts';
import type { Samples } from './sample.ts';

const result = (policyId: string) => ({
  policyId,
  revision: 1,
  state: 'failed',
  detail: 'sshd is not installed',
  startedAt: '2026-01-05T09:00:00.000Z',
  endedAt: '2026-01-05T09:00:01.000Z',
});

export const samples: Samples = {
  /** What the world's device has to say of the policy that it is bound to. */
  make: async ({ server, device, id, post }) => {
    const path = '/muster/v1/agent/policy-results';
    const body = JSON.stringify({ results: [result(id('boundPolicy'))] });
    const { clock } = server.built.directory.runtime;
    const signer = { own: { system: id('system') }, deviceKey: device.privateKey, now: () => clock.now() };
    const reply = await server.api('POST', path, body, agentHeaders(signer, { method: 'POST', path, body }));
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    const [kept] = await post<{ id: string }[]>('/api/v2/policyresults', undefined, 'GET');
    return { policyResult: kept?.id ?? '' };
  },
  segments: { 'api/v2/policyresults': 'policyResult' },
  bodies: {
    muster_agentPolicies_post: () => ({}),
    muster_agentPolicyResults_post: ({ id }) => ({ results: [result(id('boundPolicy'))] }),
  },
};
