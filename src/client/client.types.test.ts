import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan as DirectoryPlan } from '../directory/plan.ts';
import { createClient } from './client.ts';
import type { Client, Plan, RawAnswer } from './types.ts';

/** Compiles only where both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <Holds extends true>(holds?: Holds) => holds;

const ID = '5f0000000000000000000001';

/** Never called: it is here to be type-checked. */
export async function types(client: Client): Promise<void> {
  const { systemUsers, userGroups, systems, changes, organizations, systemGroups } = client;

  const listed = await systemUsers.list({ query: { limit: 10 } });
  same<Same<typeof listed.totalCount, number>>();
  same<Same<(typeof listed.results)[number]['username'], string>>();
  await systemUsers.list();
  // @ts-expect-error -- a wrapper is no array
  listed.map(() => 0);

  const user = await systemUsers.get({ params: { id: ID } });
  same<Same<typeof user.email, string>>();
  // @ts-expect-error -- a user has no such property
  void user.surname;
  // @ts-expect-error -- the id is required
  await systemUsers.get();
  // @ts-expect-error -- the parameter is called id
  await systemUsers.get({ params: { user_id: ID } });
  // @ts-expect-error -- an id is a text
  await systemUsers.get({ params: { id: 7 } });

  await systemUsers.create({ body: { username: 'ada', email: 'ada@example.org' } });
  // @ts-expect-error -- a user needs a username
  await systemUsers.create({ body: { email: 'ada@example.org' } });
  // @ts-expect-error -- a creation has a body
  await systemUsers.create({});

  await userGroups.put({ params: { id: ID }, body: { name: 'Engineering', description: 'All of us' } });
  // @ts-expect-error -- a description is a text
  await userGroups.put({ params: { id: ID }, body: { name: 'Engineering', description: 7 } });

  await userGroups.changeMembers({ params: { group_id: ID }, body: { op: 'add', type: 'user', id: ID } });
  // @ts-expect-error -- no such operation on members
  await userGroups.changeMembers({ params: { group_id: ID }, body: { op: 'merge', type: 'user', id: ID } });
  const nothing = await userGroups.changeMembers({
    params: { group_id: ID },
    body: { op: 'add', type: 'user', id: ID },
  });
  same<Same<typeof nothing, undefined>>();

  const reached = await systemUsers.systems({ params: { user_id: ID } });
  same<Same<(typeof reached)[number]['id'], string>>();

  for await (const row of systemUsers.list.all({ query: { filter: 'state:$eq:ACTIVATED' } })) {
    same<Same<typeof row.username, string>>();
  }
  for await (const row of systemGroups.members.all({ params: { group_id: ID } }))
    same<Same<typeof row.to.id, string>>();
  for await (const row of systems.search.all({ body: { filter: [] } })) same<Same<typeof row.memberof, string[]>>();
  for await (const row of changes.list.all()) same<Same<typeof row.sequence, number>>();
  // @ts-expect-error -- a single object has no pages
  void systemUsers.get.all;
  // @ts-expect-error -- what writes is not read page by page
  void userGroups.applySuggestions.all;

  const raw = await organizations.get.raw({ params: { id: ID } });
  same<Same<typeof raw.status, number>>();
  same<Same<(typeof raw)['headers'], Headers>>();
  const organization = await organizations.get({ params: { id: ID } });
  same<Same<typeof raw, RawAnswer<typeof organization>>>();

  const plan = await userGroups.remove({ params: { id: ID } }, { plan: true });
  same<Same<typeof plan, Plan>>();
  const either = await userGroups.remove({ params: { id: ID } }, { plan: Math.random() > 0.5 });
  // @ts-expect-error -- it may be a plan
  void either.name;
  await userGroups.get({ params: { id: ID } }, { signal: AbortSignal.timeout(1), organization: ID });
  // @ts-expect-error -- there is no such wish
  await userGroups.get({ params: { id: ID } }, { retry: 3 });
  // @ts-expect-error -- no such operation
  void client.systemUsers.destroy;
  // @ts-expect-error -- no such namespace
  void client.people;
}

/** What the client calls a plan is what the directory answers. */
same<DirectoryPlan extends Plan ? true : false>();
same<Plan extends DirectoryPlan ? true : false>();

test('the typed namespaces are there at run time', () => {
  const client = createClient({ baseUrl: 'http://127.0.0.1:1' });
  assert.equal(typeof client.systemUsers.list.all, 'function');
  assert.equal('all' in client.systemUsers.get, false);
  assert.equal('all' in client.userGroups.applySuggestions, false);
});
