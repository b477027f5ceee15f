import type { Making, Samples } from './sample.ts';

/** Plans that wait for a second person, and runs over many organizations. */

interface Made {
  readonly id: string;
}
/** Takes users.write, and has a secret in its body. */
const ACTION = 'jumpcloud_create_system_user';

const plan = (account: string, organization: string, n: number | string = 'own') => ({
  action: ACTION,
  account_id: account,
  organization,
  body: { password: `Secret-of-a-plan-${n}` },
});
const run = (account: string, organizations: readonly string[], n: number | string = 'own') => ({
  action: ACTION,
  account_id: account,
  body: { password: `Secret-of-a-run-${n}` },
  select: { organizations },
  concurrency: 1,
  canary: { count: 1, wait: true },
});

/** Another administrator of the organization, by a key: whoever plans is not who decides. */
async function planner({ post, organization }: Making): Promise<string> {
  const body = { email: `planner-${organization.slice(8)}@hub.example`, roleName: 'Administrator' };
  const { _id: id } = await post<{ readonly _id: string }>('/api/users', body);
  return (await post<{ readonly apiKey: string }>(`/muster/v1/administrators/${id}/api-keys`, { name: 'plans' }))
    .apiKey;
}

async function planned({ server, id, organization }: Making, key: string, n: number | string): Promise<string> {
  const reply = await server.api<Made>('POST', '/hub/plans', plan(id('hubAccount'), organization, n), {
    'x-api-key': key,
  });
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return reply.body.id;
}

/** Of two organizations, one after the other: one is under way, the other waits. */
const begun = async ({ post, id, organization }: Making, n: number | string): Promise<string> =>
  (await post<Made>('/hub/runs', run(id('hubAccount'), [organization, id('otherOrganization')], n))).id;

const RECORD = 'what was run, and for whom, stays known';
const OWN = 'plans and runs are for whoever asked for them, and for those who act for the whole provider';

export const samples: Samples = {
  make: async (making) => {
    const { post, server } = making;
    const key = await planner(making);
    const [hubRun, hubHeldRun, hubCancelledRun] = [
      await begun(making, 'own'),
      await begun(making, 'held'),
      await begun(making, 'cancelled'),
    ];
    // The canaries end, and the runs are held.
    await server.built.runner.drain();
    await post(`/hub/runs/${hubCancelledRun}/cancel`);
    return { hubPlan: await planned(making, key, 'own'), hubRun, hubHeldRun, hubCancelledRun };
  },
  segments: { 'hub/plans': 'hubPlan', 'hub/runs': 'hubRun', 'hub/organizations': 'organization' },
  states: { hub_runs_resume: 'hubCancelledRun', hub_runs_continue: 'hubHeldRun' },
  needs: { hub_plans_create: 'users.write', hub_runs_create: 'users.write' },
  apart: {
    hub_plans_get: OWN,
    hub_runs_get: OWN,
    hub_runs_rows: OWN,
    hub_runs_resume: OWN,
    hub_runs_cancel: OWN,
    hub_runs_continue: OWN,
  },
  keeps: {
    hub_run: RECORD,
    hub_run_row: RECORD,
    hub_plan: RECORD,
    hub_runs_get: RECORD,
    hub_runs_list: RECORD,
    hub_runs_rows: RECORD,
    hub_plans_get: RECORD,
    hub_plans_list: RECORD,
  },
  makes: {
    hub_plan: async ({ post, id, organization }, n) =>
      (await post<Made>('/hub/plans', plan(id('hubAccount'), organization, n))).id,
    hub_run: begun,
  },
  // Of what has a name, theirs is the action's, which has to be known.
  values: { 'hub_plan.action': () => undefined, 'hub_run.action': () => undefined },
  bodies: {
    hub_plans_create: ({ id }) => plan(id('hubAccount'), id('organization')),
    hub_plans_approve: () => ({ note: 'as discussed' }),
    hub_plans_reject: () => ({ note: 'not today' }),
    hub_runs_create: ({ id }) => run(id('hubAccount'), [id('organization')]),
    hub_runs_resume: () => ({}),
    hub_organizations_tags_put: () => ({ tags: ['sample'] }),
  },
};
