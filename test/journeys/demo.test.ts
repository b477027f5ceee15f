import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { DEMO_PASSWORD } from '../../src/server/demo/data.ts';
import { DEMO_NAME, fillDemo } from '../../src/server/demo/fill.ts';
import { demoRules } from '../../src/server/demo/rules.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is written to it. */
function paper() {
  let text = '';
  const out = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { out, text: () => text };
}

/** All rows of a list, whichever family it is of. */
async function all(server: TestServer, path: string, headers: Readonly<Record<string, string>>): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = `${path}${path.includes('?') ? '&' : '?'}limit=100&skip=${rows.length}`;
    const { status, body } = await server.api<Row[] | { results: Row[] }>('GET', page, undefined, headers);
    assert.equal(status, 200, JSON.stringify(body));
    const more = Array.isArray(body) ? body : body.results;
    rows.push(...more);
    if (more.length < 100) return rows;
  }
}

/** Who is in which group, by their names; `memberName` is the property that names a member. */
async function memberships(
  server: TestServer,
  headers: Readonly<Record<string, string>>,
  [groups, members, memberName]: readonly [string, string, string],
): Promise<Readonly<Record<string, string[]>>> {
  const names = new Map((await all(server, members, headers)).map((row) => [row._id, row[memberName]]));
  const found: Record<string, string[]> = {};
  for (const group of await all(server, groups, headers)) {
    const edges = await all(server, `${groups}/${String(group.id)}/members`, headers);
    found[String(group.name)] = edges.map((edge) => String(names.get((edge.to as Row).id))).sort();
  }
  return found;
}
const PEOPLE = ['/api/v2/usergroups', '/api/systemusers', 'username'] as const;
const DEVICES = ['/api/v2/systemgroups', '/api/systems', 'hostname'] as const;

describe('the demonstration organization', () => {
  let server: TestServer;
  let headers: { 'x-org-id': string };
  let users: Row[];
  const first = paper();

  before(async () => {
    server = await startTestServer({ extraRules: [demoRules] });
    await fillDemo(server.built, { people: 250, into: undefined, out: first.out });
    const organizations = await all(server, '/api/organizations', {});
    const demo = organizations.filter(({ displayName }) => displayName === DEMO_NAME);
    assert.equal(demo.length, 1);
    headers = { 'x-org-id': String(demo[0]?.id) };
    users = await all(server, '/api/systemusers', headers);
  });
  after(() => server.stop());

  test('has what it promises, and says what it is', async () => {
    const count = async (path: string) => (await all(server, path, headers)).length;
    const systems = await all(server, '/api/systems', headers);
    assert.deepEqual(
      [users.length, await count('/api/v2/usergroups'), systems.length, await count('/api/v2/systemgroups')],
      [250, 40, 180, 25],
    );
    for (const row of [...users, ...systems, ...(await all(server, '/api/v2/usergroups', headers))]) {
      assert.match(String(row.description), /^Demo data/);
    }
    assert.match(first.text(), new RegExp(`organization ${headers['x-org-id']}`));
    assert.equal(new Set(systems.map(({ osFamily }) => osFamily)).size, 3);
    const active = systems.filter(({ active }) => active === true).length;
    assert.ok(active > 50 && active < 180, `${active} systems are active`);
  });

  test('lets the ten named users, and nobody else, sign in with the documented password', async () => {
    const named = users.filter(({ activated }) => activated === true);
    assert.equal(named.length, 10);
    for (const { username, description } of named) {
      assert.match(String(description), /README/);
      const login = { username, password: DEMO_PASSWORD };
      const { body } = await server.api<Row>('POST', '/muster/v1/authn/verify', login, headers);
      assert.equal(body.verified, true, JSON.stringify(body));
    }
    const other = users.find(({ activated, state }) => activated === false && state === 'ACTIVATED');
    const login = { username: other?.username, password: DEMO_PASSWORD };
    const { body } = await server.api<Row>('POST', '/muster/v1/authn/verify', login, headers);
    assert.equal(body.verified, false);
  });

  test('has groups whose members follow a rule, and one whose changes wait for a review', async () => {
    const people = await memberships(server, headers, PEOPLE);
    const expected = (field: string, value: string) =>
      users
        .filter((user) => user[field] === value)
        .map(({ username }) => String(username))
        .sort();
    assert.deepEqual(people.Engineering, expected('department', 'Engineering'));
    assert.deepEqual(people['Office Berlin'], expected('location', 'Berlin'));
    assert.deepEqual(people['Team leads'], expected('jobTitle', 'Team Lead'));
    assert.equal(people.Everyone?.length, 250);
    const groups = await all(server, '/api/v2/usergroups', headers);
    const review = groups.find(({ membershipMethod }) => membershipMethod === 'DYNAMIC_REVIEW_REQUIRED');
    const suggestions = await all(server, `/api/v2/usergroups/${String(review?.id)}/suggestions`, headers);
    assert.deepEqual(new Set(suggestions.map(({ op }) => op)), new Set(['add', 'remove']));
    assert.ok(review);
    assert.equal((review.suggestionCounts as Row).total, suggestions.length);
  });

  test('reaches systems through groups, with and without sudo', async () => {
    const administrator = (await memberships(server, headers, PEOPLE))['Linux administrators']?.[0];
    const id = users.find(({ username }) => username === administrator)?._id;
    const systems = await all(server, `/api/v2/users/${String(id)}/systems`, headers);
    const sudo = systems.map(({ compiledAttributes }) => (compiledAttributes as Row | null)?.sudo !== undefined);
    assert.ok(sudo.includes(true) && sudo.includes(false), `${systems.length} systems`);
  });

  test('stays as it is when it is asked for again', async () => {
    const sequence = await server.built.store.read.sequence(headers['x-org-id']);
    const { out, text } = paper();
    await fillDemo(server.built, { people: 250, into: undefined, out });
    assert.match(text(), /^The demonstration organization [0-9a-f]{24} is there already; it stays as it is\.\n$/);
    assert.equal(await server.built.store.read.sequence(headers['x-org-id']), sequence);
    assert.equal((await all(server, '/api/organizations', {})).length, 2);
  });

  test('is the same on another server, in the organization that the first start made', async () => {
    const other = await startTestServer({ extraRules: [demoRules] });
    try {
      await fillDemo(other.built, { people: 250, into: other.organization, out: paper().out });
      const there = { 'x-org-id': other.organization };
      assert.equal((await all(other, '/api/organizations', {})).length, 1);
      assert.deepEqual(await memberships(other, there, PEOPLE), await memberships(server, headers, PEOPLE));
      assert.deepEqual(await memberships(other, there, DEVICES), await memberships(server, headers, DEVICES));
    } finally {
      await other.stop();
    }
  });
});
