import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverIdentity } from '../../src/directory/identify.ts';
import type { Restartable } from './restartable.ts';
import { onBothEngines } from './both-engines.ts';

/** Directory Insights over HTTP, on both engines: pages, filters, several organizations, retention, reports. */

interface Event {
  readonly id: string;
  readonly event_type: string;
  readonly organization: string;
  readonly timestamp: string;
  readonly client_ip?: string;
  readonly resource?: { readonly id: string; readonly type: string; readonly username?: string };
  readonly association?: {
    readonly op: string;
    readonly connection: Record<
      'from' | 'to',
      { readonly type: string; readonly object_id: string; readonly name: string }
    >;
  };
  readonly changes?: readonly { readonly field: string; readonly from?: unknown; readonly to?: unknown }[];
}
type Headers = Readonly<Record<string, string>>;

const ROOT = '/insights/directory/v1';
const START = '2020-01-01T00:00:00Z';

const query = (at: Restartable, more: object = {}, headers: Headers = {}, of = '') =>
  at.api<readonly Event[]>('POST', `${ROOT}/events${of}`, { service: ['all'], start_time: START, ...more }, headers);

async function found(at: Restartable, more: object = {}, headers: Headers = {}): Promise<readonly Event[]> {
  const reply = await query(at, more, headers);
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply.body;
}
const newUser = async (at: Restartable, headers: Headers = {}) => {
  const username = at.newName().replaceAll(/\W+/g, '-');
  const body = { username, email: `${username}@example.com` };
  return at.must<{ readonly _id: string; readonly username: string }>('POST', '/api/systemusers', body, headers);
};
const newOrganization = async (at: Restartable): Promise<string> =>
  (await at.must<{ readonly _id: string }>('POST', '/muster/v1/organizations', { displayName: at.newName() }))._id;

await onBothEngines('Directory Insights', (subject) => {
  test('shows who changed what, from where, and what it was before', async () => {
    const { at } = subject;
    const user = await newUser(at);
    await at.must('PUT', `/api/systemusers/${user._id}`, { lastname: 'Hopper' });
    const events = await found(at, { search_term: { and: [{ 'resource.username': user.username.toUpperCase() }] } });
    const update = events.find((event) => event.event_type === 'user_update');
    assert.deepEqual(update?.changes, [{ field: 'lastname', from: '', to: 'Hopper' }]);
    assert.deepEqual(update?.resource, { id: user._id, type: 'user', username: user.username });
    assert.match(update?.client_ip ?? '', /127\.0\.0\.1/);
    assert.equal(events[0]?.event_type, 'user_create');
  });

  test('names both ends of an association, the group first, also when they are gone', async () => {
    const { at } = subject;
    const user = await newUser(at);
    const name = at.newName();
    const group = await at.must<{ readonly id: string }>('POST', '/api/v2/usergroups', { name });
    const path = `/api/v2/usergroups/${group.id}/members`;
    await at.must('POST', path, { op: 'add', type: 'user', id: user._id });
    await at.must('DELETE', `/api/systemusers/${user._id}`);
    const events = await found(at, { search_term: { and: [{ 'association.connection.to.object_id': user._id }] } });
    const connection = {
      from: { type: 'user_group', object_id: group.id, name },
      to: { type: 'user', object_id: user._id, name: user.username },
    };
    assert.deepEqual(
      events.map(({ association }) => association),
      [
        { op: 'add', connection },
        { op: 'remove', connection },
      ],
    );
  });

  test('pages by search_after while others write lose and repeat nothing', async () => {
    const { at } = subject;
    const organization = await newOrganization(at);
    const other = await newOrganization(at);
    const headers = { 'x-org-id': `${organization}, ${other}` };
    const wanted = new Set<string>();
    let writing = true;
    const writers = [organization, other].flatMap((each) =>
      [0, 1].map(async () => {
        for (let i = 0; i < 25; i++) wanted.add((await newUser(at, { 'x-org-id': each }))._id);
      }),
    );
    const done = Promise.all(writers).then(() => (writing = false));
    const seen: string[] = [];
    const terms = { search_term: { and: [{ event_type: 'user_create' }] }, limit: 7 };
    for (let after: unknown; ;) {
      const last = !writing;
      const reply = await query(at, { ...terms, ...(after === undefined ? {} : { search_after: after }) }, headers);
      assert.equal(reply.status, 200, JSON.stringify(reply.body));
      assert.equal(reply.headers.get('x-result-count'), String(reply.body.length));
      assert.equal(reply.headers.get('x-limit'), '7');
      seen.push(...reply.body.map(({ resource }) => resource?.id ?? ''));
      after = JSON.parse(reply.headers.get('x-search_after') ?? '');
      if (reply.body.length < 7 && last) break;
    }
    await done;
    assert.equal(new Set(seen).size, seen.length, 'an event came twice');
    assert.deepEqual(seen.toSorted(), [...wanted].toSorted());
  });

  test('understands terms, spans of time and the order, and says what it does not', async () => {
    const { at } = subject;
    const [ann, bob] = [await newUser(at), await newUser(at)];
    const ids = async (search_term: unknown, more: object = {}) =>
      (await found(at, { search_term, ...more }))
        .filter(({ event_type: type }) => type === 'user_create')
        .map(({ resource }) => resource?.id);
    const both = { 'resource.id': [ann._id, bob._id] };
    assert.deepEqual(await ids({ and: [both] }), [ann._id, bob._id]);
    assert.deepEqual(await ids({ and: [both] }, { sort: 'desc' }), [bob._id, ann._id]);
    assert.deepEqual(await ids({ and: [both], not: [{ 'resource.id': ann._id }] }), [bob._id]);
    assert.deepEqual(await ids({ or: { 'resource.id': ann._id, 'resource.username': bob.username } }), [
      ann._id,
      bob._id,
    ]);
    assert.deepEqual(await ids({ and: [{ or: [{ 'resource.id': ann._id }] }, { success: 'true' }] }), [ann._id]);
    assert.deepEqual(await ids({ and: [both, { nothing: null }] }), [ann._id, bob._id]);
    assert.deepEqual(await ids(undefined, { q: bob.username }), [bob._id]);
    assert.deepEqual(await ids(undefined, { q: bob.username.slice(0, -1), exact_match: 'true' }), []);
    const [made] = await found(at, { search_term: { and: [{ 'resource.id': ann._id }] } });
    assert.deepEqual(await ids({ and: [both] }, { start_time: made?.timestamp, end_time: made?.timestamp }), [ann._id]);
    assert.deepEqual(await found(at, { limit: 1, fields: ['event_type', 'resource.type'], search_term: both }), [
      { event_type: 'user_create', resource: { type: 'user' } },
    ]);
    assert.equal((await query(at, { limit: 'many', sort: 7 })).headers.get('x-limit'), '1000');

    const refused: readonly (readonly [object, string])[] = [
      [{ service: ['nonsense'] }, 'password_manager'],
      [{ start_time: 'yesterday' }, 'start_time'],
      [{ start_time: new Date(at.now() + 3_600_000).toISOString() }, 'start_time: lies in the future'],
      [{ end_time: '2019-01-01T00:00:00Z' }, 'end_time: lies before start_time'],
      [{ fields: [] }, 'fields'],
      [{ fields: ['nonsense'] }, 'fields'],
      [{ search_term: { and: 'x' } }, 'search_term.and'],
      [{ search_term: { and: [{ 'changes.field': 'x' }] } }, 'cannot be searched'],
      [{ search_after: [1, 'x'] }, 'search_after'],
    ];
    for (const [body, message] of refused) {
      const reply = await query(at, body);
      assert.equal(reply.status, 400, JSON.stringify(body));
      assert.ok(JSON.stringify(reply.body).includes(message), `${message}: ${JSON.stringify(reply.body)}`);
    }
    const start = await at.api('POST', `${ROOT}/events`, { service: ['all'] });
    assert.deepEqual([start.status, JSON.stringify(start.body).includes('start_time')], [400, true]);
  });

  test('counts, of values and of spans of time', async () => {
    const { at } = subject;
    const organization = await newOrganization(at);
    const headers = { 'x-org-id': organization };
    await newUser(at, headers);
    await newUser(at, headers);
    const of = async <T>(path: string, more: object = {}) =>
      (await query(at, more, headers, path)).body as unknown as T;
    const terms = { search_term: { and: [{ 'resource.type': 'user' }, { event_type: 'user_create' }] } };
    assert.deepEqual(await of('/count', terms), { count: 2 });
    const distinct = await of<Record<string, { key: string; doc_count: number }[]>>('/distinct', {
      field: 'resource.type',
    });
    assert.deepEqual(distinct['resource.type'], distinct['buckets']);
    assert.deepEqual(distinct['buckets']?.[0], {
      key: 'user',
      doc_count: (await found(at, { search_term: { and: [{ 'resource.type': 'user' }] } }, headers)).length,
    });
    const { buckets } = await of<{ buckets: { key: number; key_as_string: string; doc_count: number }[] }>(
      '/interval',
      {
        ...terms,
        interval_unit: 'w',
        interval_value: '2',
        timezone: '-0500',
      },
    );
    assert.equal(
      buckets.reduce((sum, { doc_count: n }) => sum + n, 0),
      2,
    );
    const [first] = buckets;
    assert.match(first?.key_as_string ?? '', /T00:00:00\.000-05:00$/);
    assert.equal(new Date((first?.key ?? 0) - 5 * 3_600_000).getUTCDay(), 1);
  });

  test('is of the organizations that are selected, and of no others', async () => {
    const { at } = subject;
    const [a, b] = [await newOrganization(at), await newOrganization(at)];
    await newUser(at, { 'x-org-id': a });
    await newUser(at, { 'x-org-id': b });
    const organizations = async (headers: Headers) =>
      new Set(
        (await found(at, { search_term: { and: [{ event_type: 'user_create' }] } }, headers)).map(
          (e) => e.organization,
        ),
      );
    assert.deepEqual(await organizations({ 'x-org-id': a }), new Set([a]));
    assert.deepEqual(await organizations({ 'x-org-id': `${a},${b}` }), new Set([a, b]));
    const created = await found(
      at,
      { search_term: { and: [{ event_type: 'organization_create' }] } },
      { 'x-org-id': b },
    );
    assert.deepEqual(
      created.map(({ resource }) => resource?.id),
      [b],
    );
    assert.equal((await query(at, {}, { 'x-org-id': `${a}, ${'f'.repeat(24)}` })).status, 404);
    assert.equal((await query(at, {}, { 'x-provider-id': 'f'.repeat(24) })).status, 403);
    const provider = await found(at, {}, { 'x-provider-id': at.provider });
    assert.ok(provider.some((event) => event.event_type === 'provider_create'));
    assert.ok(!provider.some((event) => event.event_type === 'user_create'));
  });

  test('forgets by age, service and type, and the index comes back from the log', async () => {
    const { at } = subject;
    const organization = await newOrganization(at);
    const headers = { 'x-org-id': organization };
    await newUser(at, headers);
    // Those of the organization and about it, without those about whoever acts for all of them.
    const types = async () =>
      new Set(
        (await found(at, {}, headers))
          .filter((event) => event.organization === organization)
          .map((event) => event.event_type),
      );
    const before = await types();
    assert.ok(before.has('user_create') && before.has('organization_create'));
    at.ahead += 40 * 86_400_000;
    const settings = { days: 30, services: { systems: 400 }, event_types: { user_create: 100 } };
    await at.must('PUT', '/muster/v1/insights/retention', settings, headers);
    await until(async () => (await types()).size === 2);
    assert.deepEqual(await types(), new Set(['user_create', 'insights_retention_create']));
    assert.deepEqual(await at.must('GET', '/muster/v1/insights/retention', undefined, headers), settings);
    const wrong = await at.api('PUT', '/muster/v1/insights/retention', { days: 9, services: { x: 1 } }, headers);
    assert.equal(wrong.status, 400);
    // Made by an older version: thrown away, and made anew, with what the log still has.
    const { events } = at.built.store;
    const progress = await events.progress(organization);
    assert.ok(progress);
    await events.add(organization, progress, { ...progress, made: 0 }, []);
    assert.deepEqual(
      await types(),
      new Set([...before, 'insights_retention_create'].filter((t) => t !== 'organization_create')),
    );
  });

  test('reports are made in the background, as CSV and JSON, and expire', async () => {
    const { at } = subject;
    const organization = await newOrganization(at);
    const headers = { 'x-org-id': organization };
    const user = await newUser(at, headers);
    const group = await at.must<{ id: string }>('POST', '/api/v2/usergroups', { name: '=cmd|"x"' }, headers);
    await at.must('POST', `/api/v2/usergroups/${group.id}/members`, { op: 'add', type: 'user', id: user._id }, headers);
    interface Report {
      readonly id: string;
      readonly type: string;
      readonly status: string;
      readonly requester_email: string;
      readonly artifacts: readonly { readonly id: string; readonly format: string }[];
    }
    const types = ['users-to-user-groups', 'user-account-health', 'users-to-ldap-servers', 'os-version'];
    for (const type of types) {
      const made = await at.api<Report>('POST', `${ROOT}/reports/${type}`, undefined, headers);
      assert.deepEqual([made.status, made.body.type, made.body.status], [202, type, 'PENDING']);
      assert.match(made.body.requester_email, /@/);
    }
    // A server that is told to stop leaves them to the next one.
    const { directory, store, runner } = at.built;
    const identity = serverIdentity('', 'job');
    const stopping = { identity, organization: undefined, door: 'test', requestId: 'stopping' };
    const begun = await store.jobs.claim(organization, Date.now() + at.ahead, 60_000, 10);
    assert.ok(begun.length >= types.length);
    for (const job of begun) {
      await directory.runClaimed(job, stopping, AbortSignal.abort()).catch(() => undefined);
      await store.jobs.release(job);
    }
    await runner.drain();
    const list = (sort = '') => at.must<readonly Report[]>('GET', `${ROOT}/reports${sort}`, undefined, headers);
    assert.deepEqual(
      (await list('?sort=-TYPE')).map(({ type, status }) => [type, status]),
      types.toSorted().map((type) => [type, 'COMPLETED']),
    );
    const report = (await list()).find(({ type }) => type === 'users-to-user-groups') as Report;
    const contents = new Map<string, unknown>();
    for (const { id, format } of report.artifacts) {
      const path = `${ROOT}/reports/${report.id}/artifacts/${id}/content`;
      const answer = await fetch(at.url + path, { headers: { 'x-api-key': at.apiKey, ...headers } });
      assert.match(answer.headers.get('content-type') ?? '', format === 'CSV' ? /^text\/csv/ : /^application\/json/);
      contents.set(format, format === 'CSV' ? await answer.text() : await answer.json());
    }
    assert.deepEqual(contents.get('JSON'), [
      {
        user_id: user._id,
        username: user.username,
        email: `${user.username}@example.com`,
        user_state: 'ACTIVATED',
        group_id: group.id,
        group_name: '=cmd|"x"',
      },
    ]);
    assert.equal(
      contents.get('CSV'),
      'user_id,username,email,user_state,group_id,group_name\r\n' +
        `${user._id},${user.username},${user.username}@example.com,ACTIVATED,${group.id},"'=cmd|""x"""\r\n`,
    );
    assert.equal((await at.api('POST', `${ROOT}/reports/nonsense`, undefined, headers)).status, 400);
    assert.equal((await at.api('GET', `${ROOT}/reports?sort=nonsense`, undefined, headers)).status, 400);
    at.ahead += 31 * 86_400_000;
    await at.built.runner.drain();
    assert.deepEqual(await list(), []);
  });
});

/** Waits until something holds; a loaded machine may take long. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds());) {
    assert.ok(Date.now() < end, 'it never came true');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
