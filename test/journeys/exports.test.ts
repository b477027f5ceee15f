import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { exportKind, feedKind } from '../../src/resources/directory-exports/contract.ts';
import { systemUser } from '../../src/resources/system-users/contract.ts';
import type { GraphStandIn } from '../support/graph.ts';
import { assertNoneTwice, G_SUITE, makeWorld, OFFICE_365, type World } from './exports-world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PASSWORDS = {
  enablePasswordExpirationInDays: true,
  passwordExpirationInDays: 30,
  enableMaxLoginAttempts: true,
  maxLoginAttempts: 3,
  enableLockoutTimeInSeconds: true,
  lockoutTimeInSeconds: 600,
};

const signIn = (w: World, username: string, password: string): Promise<unknown> =>
  w.must('POST', '/muster/v1/authn/verify', { username, password });

const isWrite = ({ method }: { readonly method: string }): boolean => method !== 'GET';

for (const product of [OFFICE_365, G_SUITE]) {
  describe(`exports: ${product.name}`, () => {
    let w: World;
    before(async () => {
      w = await makeWorld(product);
    });
    after(async () => {
      await w.close();
      assertNoneTwice(w.there);
      assert.equal(w.there.faultsLeft, 0);
    });

    test('who is bound is made, changed, suspended and unbound there, and resumed', async () => {
      const ada = await w.user('ada', { department: 'Engines' });
      await w.bind(ada);
      await w.work();
      const made = w.account('ada');
      assert.equal(product.department(made), 'Engines');
      assert.equal(product.suspended(made), false);
      const first = await w.exportOf(ada);
      assert.deepEqual([first?.state, first?.externalId, first?.error], ['synced', made.id, null]);

      await w.change(ada, { department: 'Numbers' });
      await w.work();
      assert.equal(product.department(w.account('ada')), 'Numbers');
      await w.change(ada, { state: 'SUSPENDED' });
      await w.work();
      assert.equal(product.suspended(w.account('ada')), true);
      assert.equal((await w.exportOf(ada))?.state, 'suspended');
      await w.change(ada, { state: 'ACTIVATED', department: 'Poetry' });
      await w.work();
      assert.equal(product.suspended(w.account('ada')), false);
      assert.equal(product.department(w.account('ada')), 'Poetry');

      await w.bind(ada, 'remove');
      await w.work();
      assert.equal(product.suspended(w.account('ada')), true);
      assert.equal((await w.exportOf(ada))?.state, 'unbound');
      await w.bind(ada);
      await w.work();
      assert.equal(product.suspended(w.account('ada')), false);
      assert.equal(w.account('ada').id, made.id);

      await w.must('DELETE', `/api/systemusers/${ada}`);
      await w.work();
      assert.equal(product.suspended(w.account('ada')), true);
      assert.equal(await w.exportOf(ada), undefined);
    });

    test('whatever goes wrong there, each change arrives, in order, and has its effect once', async () => {
      const eve = await w.user('eve', { department: '0' });
      await w.bind(eve);
      // The account is made, and its id is never learnt.
      w.there.fault({ type: 'drop', when: 'before' }, isWrite);
      await w.work();
      assert.match(String((await w.exportOf(eve))?.error), /connection/);
      w.there.fault({ type: 'drop', when: 'after' }, isWrite);
      await w.later(1_000);
      assert.equal((await w.exportOf(eve))?.state, 'pending');
      await w.later(2_000);
      assert.deepEqual([(await w.exportOf(eve))?.state, (await w.exportOf(eve))?.attempts], ['synced', 0]);

      // The answer to a change is lost.
      w.there.fault({ type: 'drop', when: 'after' }, isWrite);
      await w.change(eve, { department: '1' });
      await w.work();
      const lost = await w.exportOf(eve);
      assert.deepEqual([lost?.state, lost?.reason], ['pending', 'unreachable']);
      await w.later(1_000);
      assert.equal((await w.exportOf(eve))?.state, 'synced');

      // Errors and limits: waited for as long as is asked, and no longer than an hour.
      w.there.fault({ type: 'answer', status: 500 }, isWrite);
      await w.change(eve, { department: '2' });
      await w.work();
      assert.equal((await w.exportOf(eve))?.reason, 'broken');
      await w.later(1_000);
      assert.equal(product.department(w.account('eve')), '2');
      w.there.fault({ type: 'answer', status: 429, headers: { 'retry-after': '90' } });
      await w.change(eve, { department: '3' });
      await w.work();
      const asked = w.there.asked.length;
      await w.later(89_000);
      assert.equal(w.there.asked.length, asked, 'it was asked before the time');
      await w.change(eve, { department: '4' });
      await w.later(1_000);
      assert.equal(product.department(w.account('eve')), '4');

      // Away for an hour, in which users come and go.
      w.there.away = true;
      const eva = await w.user('eva', { department: 'first' });
      await w.bind(eva);
      for (let minute = 0; minute < 60; minute += 5) {
        if (minute === 10) await w.change(eve, { department: '5' });
        if (minute === 20) await w.change(eve, { state: 'SUSPENDED' });
        if (minute === 30) await w.change(eve, { state: 'ACTIVATED', department: '6' });
        if (minute === 40) await w.change(eva, { department: 'second' });
        await w.later(300_000);
      }
      const waiting = await w.exportOf(eve);
      assert.deepEqual([waiting?.state, waiting?.reason], ['pending', 'unreachable']);
      w.there.away = false;
      await w.later(900_000);
      assert.deepEqual([product.department(w.account('eve')), product.department(w.account('eva'))], ['6', 'second']);
      assert.equal(product.suspended(w.account('eve')), false);
      const seen = w.effects('eve').flatMap(({ fields }) => product.department(fields) ?? []);
      assert.deepEqual(seen, ['0', '1', '2', '4', '6']);
    });

    test('what changes while a slow delivery is under way is delivered after it', async () => {
      const joan = await w.user('joan', { department: '0' });
      await w.bind(joan);
      await w.work();
      const [slow, arrived] = [Promise.withResolvers<void>(), w.there.asked.length];
      w.there.fault({ type: 'slow', until: slow.promise }, isWrite);
      await w.change(joan, { department: '1' });
      const working = w.work();
      while (!w.there.asked.slice(arrived).some(isWrite)) await setTimeout(5);
      await w.change(joan, { department: '2' });
      await w.change(joan, { department: '0' });
      // Both have been seen before the delivery ends: nothing but that waits then.
      const { read } = w.server.built.store;
      const waiting = async () =>
        (await read.jobs(w.server.organization, { now: w.clock.at, skip: 0, limit: 1 })).total;
      while ((await waiting()) > 1) await setTimeout(20);
      slow.resolve();
      await working;
      await w.work();
      const seen = w.effects('joan').flatMap(({ fields }) => product.department(fields) ?? []);
      assert.deepEqual(seen, ['0', '1', '0']);
      assert.equal((await w.exportOf(joan))?.state, 'synced');
    });

    test('a password that expires and a lock that runs out count when their time comes', async () => {
      const settings = { passwordPolicy: PASSWORDS };
      await w.must('PUT', `/api/organizations/${w.server.organization}`, { settings });
      const actions = { userLockoutAction: 'suspend', userPasswordExpirationAction: 'suspend' };
      await w.must('PATCH', `/api/v2/${product.name}/${w.directory}`, actions);
      const mary = await w.user('mary', { password: 'Correct-Horse-7-Battery' });
      await w.bind(mary);
      await w.work();
      assert.equal(product.suspended(w.account('mary')), false);
      await w.later(31 * DAY);
      assert.equal(product.suspended(w.account('mary')), true);
      assert.equal((await w.exportOf(mary))?.state, 'suspended');
      await w.must('PATCH', `/api/v2/${product.name}/${w.directory}`, { userPasswordExpirationAction: 'maintain' });
      await w.work();
      assert.equal(product.suspended(w.account('mary')), false);

      await w.must('PUT', `/api/organizations/${w.server.organization}`, {
        settings: { passwordPolicy: { ...PASSWORDS, enablePasswordExpirationInDays: false } },
      });
      for (let i = 0; i < 3; i++) await signIn(w, 'mary', 'wrong');
      await w.work();
      assert.equal(product.suspended(w.account('mary')), true, 'a locked user has a suspended account');
      await w.later(601_000);
      assert.equal(product.suspended(w.account('mary')), false, 'the lock has run out');

      for (let i = 0; i < 3; i++) await signIn(w, 'mary', 'wrong');
      await w.work();
      assert.equal(product.suspended(w.account('mary')), true);
      await w.must('PUT', `/api/organizations/${w.server.organization}`, {
        settings: {
          passwordPolicy: { ...PASSWORDS, enablePasswordExpirationInDays: false, lockoutTimeInSeconds: 300 },
        },
      });
      await w.work();
      await w.later(301_000);
      assert.equal(product.suspended(w.account('mary')), false, 'locks are shorter now');
    });

    test('an account whose making was never answered is the one of a user who is called otherwise since', async () => {
      const gil = await w.user('gil');
      await w.bind(gil);
      w.there.fault({ type: 'drop', when: 'after' }, isWrite);
      await w.work();
      const { id } = w.account('gil');
      await w.change(gil, { email: 'gilbert@example.com' });
      for (let i = 0; i < 3; i++) await w.later(5_000);
      assert.equal(w.account('gilbert').id, id);
      assert.equal(w.there.named('gil@example.com'), undefined);
      assert.equal((await w.exportOf(gil))?.state, 'synced');
    });

    test('nothing leaves an organization that is suspended, until it is resumed', async () => {
      const path = `/muster/v1/organizations/${w.server.organization}`;
      const ivy = await w.user('ivy', { department: 'before' });
      await w.bind(ivy);
      await w.work();
      await w.change(ivy, { department: 'after' });
      const ids = [String(w.account('ivy').id)];
      const { jobId } = await w.must('POST', `/muster/v1/${product.name}/${w.directory}/import`, { ids });
      await w.must('POST', `${path}/suspend`);
      const asked = w.there.asked.length;
      await w.later(HOUR);
      assert.equal(w.there.asked.length, asked);
      await w.must('POST', `${path}/resume`);
      await w.work();
      assert.equal(product.department(w.account('ivy')), 'after');
      await w.later(HOUR);
      const results = await w.must<{ persistedFields?: object }[]>(
        'GET',
        `/api/v2/bulk/users/${String(jobId)}/results`,
      );
      assert.match(JSON.stringify(results), /already exists/, 'the import has gone on');
    });

    test('what the other side refuses is shown, kept, and tried again when something changes or somebody asks', async () => {
      const zoe = await w.user('zoe', { department: '0' });
      w.there.fault(
        { type: 'answer', status: 400, body: { error: { code: 400, message: 'bad department' } } },
        isWrite,
      );
      await w.bind(zoe);
      await w.work();
      const refused = await w.exportOf(zoe);
      assert.deepEqual([refused?.state, refused?.reason, refused?.dueAt], ['failed', 'rejected', null]);
      assert.match(String(refused?.error), /bad department/);
      const asked = w.there.asked.length;
      await w.later(DAY);
      assert.equal(w.there.asked.length, asked, 'it was tried again for nothing');
      const path = `/muster/v1/${product.name}/${w.directory}/exports/${zoe}/retry`;
      assert.equal((await w.must<{ state: string }>('POST', path)).state, 'pending');
      await w.work();
      assert.equal((await w.exportOf(zoe))?.state, 'synced');

      w.there.fault({ type: 'answer', status: 400, body: { error: { code: 400, message: 'bad' } } }, isWrite);
      await w.change(zoe, { department: '1' });
      await w.work();
      assert.equal((await w.exportOf(zoe))?.state, 'failed');
      await w.change(zoe, { department: '2' });
      await w.work();
      assert.equal(product.department(w.account('zoe')), '2');

      const nameless = await w.user('nobody', { email: 'nobody@elsewhere.example.org' });
      await w.must('POST', '/muster/v1/' + product.name + '/' + w.directory + '/exports/' + zoe + '/retry');
      await w.bind(nameless);
      await w.work();
      const impossible = await w.exportOf(nameless);
      assert.equal(impossible?.state, 'failed');
      const { status } = await w.server.api('POST', path.replace(zoe, 'f'.repeat(24)));
      assert.equal(status, 404);
    });

    test('a password that is set arrives, and is kept nowhere once it has', async () => {
      const password = 'Correct-Horse-8-Battery';
      const lea = await w.user('lea');
      await w.bind(lea);
      await w.work();
      const id = String(w.account('lea').id);
      const first = w.there.passwords.get(id) ?? '';
      assert.ok(first.length > 20);
      w.there.fault({ type: 'answer', status: 500 }, isWrite);
      await w.change(lea, { password });
      await w.work();
      assert.equal(w.there.passwords.get(id), first);
      const kept = async () => {
        const { read } = w.server.built.store;
        const rows = await read.scan(w.server.organization, exportKind.kind, '', 1_000);
        const row = rows.find(({ doc }) => doc.includes(lea));
        return [row?.doc.includes(password), row?.secret?.includes(password) ?? false];
      };
      assert.deepEqual(await kept(), [false, true]);
      await w.later(1_000);
      assert.equal(w.there.passwords.get(id), password);
      assert.deepEqual(await kept(), [false, false]);

      // Before anybody has looked at the binding.
      const leo = await w.user('leo');
      await w.bind(leo);
      await w.change(leo, { password });
      await w.work();
      assert.equal(w.there.passwords.get(String(w.account('leo').id)), password);
    });

    test('credentials that count no more stop the directory, and new ones start it', async () => {
      const kim = await w.user('kim');
      await w.bind(kim);
      w.there.revoke();
      for (let i = 0; i < 4; i++) w.there.fault({ type: 'answer', status: 401 });
      const tokens = w.there.tokens;
      await w.work();
      assert.equal((await w.exportOf(kim))?.reason, 'credentials');
      await w.later(60_000);
      await w.later(60_000);
      assert.equal((await w.exportOf(kim))?.state, 'synced');
      assert.ok(w.there.tokens - tokens <= 5);
    });

    test('who is bound by a group is so until the last way there is gone', async () => {
      const [ann, bea] = [await w.user('ann'), await w.user('bea')];
      const { id } = await w.must<{ id: string }>('POST', '/api/v2/usergroups', { name: 'Both' });
      const member = (op: string, user: string) =>
        w.must('POST', `/api/v2/usergroups/${id}/members`, { op, type: 'user', id: user });
      for (const user of [ann, bea]) await member('add', user);
      const binding = { op: 'add', type: product.type, id: w.directory };
      await w.must('POST', `/api/v2/usergroups/${id}/associations`, binding);
      await w.bind(bea);
      await w.work();
      const are = () => ['ann', 'bea'].map((name) => product.suspended(w.account(name)));
      assert.deepEqual(are(), [false, false]);
      await member('remove', ann);
      await w.work();
      assert.deepEqual(are(), [true, false]);
      await member('add', ann);
      await w.work();
      assert.deepEqual(are(), [false, false]);
      await w.must('DELETE', `/api/v2/usergroups/${id}`);
      await w.work();
      assert.deepEqual(are(), [true, false]);
    });

    test('who has lost access with an expired password has it back with a new one', async () => {
      if (product !== G_SUITE) return;
      const action = { userPasswordExpirationAction: 'remove_access' };
      await w.must('PATCH', `/api/v2/${product.name}/${w.directory}`, action);
      await w.must('PUT', `/api/organizations/${w.server.organization}`, { settings: { passwordPolicy: PASSWORDS } });
      const una = await w.user('una', { password: 'Correct-Horse-7-Battery' });
      await w.bind(una);
      await w.work();
      await w.later(31 * DAY);
      assert.deepEqual([(await w.exportOf(una))?.state, product.suspended(w.account('una'))], ['unbound', true]);
      const { account, suspended } = await w.must(
        'GET',
        `/muster/v1/${product.name}/${w.directory}/preview?user=${una}`,
      );
      assert.deepEqual([account, suspended], ['unbound', true]);
      const password = 'Correct-Horse-9-Battery';
      await w.change(una, { password });
      await w.work();
      assert.equal(product.suspended(w.account('una')), false);
      assert.equal(w.there.passwords.get(String(w.account('una').id)), password);
    });

    test('an organization that is deleted leaves the accounts as they are', async () => {
      const max = await w.user('max', { department: 'before' });
      await w.bind(max);
      await w.work();
      await w.change(max, { department: 'after' });
      const { organization, built } = w.server;
      await w.must('DELETE', `/muster/v1/organizations/${organization}`);
      const effects = w.there.effects.length;
      for (let i = 0; i < 3; i++) await w.later(1_000);
      assert.equal(w.there.effects.length, effects);
      assert.equal(await built.store.read.count(organization, exportKind.kind), 0);
      assert.equal((await built.store.read.jobs(organization, { now: w.clock.at, skip: 0, limit: 1 })).total, 0);
    });
  });
}

describe('exports of many, and of users who have to do with each other', () => {
  const MANY = 210;
  let w: World;
  before(async () => {
    w = await makeWorld(OFFICE_365, [
      {
        jobs: {
          many: async ({ here }, { group }) => {
            for (let i = 0; i < MANY; i++) {
              const names = { username: `many${i}`, email: `many${i}@example.com`, firstname: 'A', lastname: 'Z' };
              const user = await here.insert(systemUser, { ...names, department: 'Engines' });
              await here.bind({ type: 'user', id: user.id }, { type: 'user_group', id: String(group) });
            }
          },
        },
      },
    ]);
  });
  after(async () => {
    await w.close();
    assertNoneTwice(w.there, ['jane@example.com']);
  });
  const rule = (builtIn: string) => w.must('POST', `/api/v2/office365s/${w.directory}/translationrules`, { builtIn });

  test('a manager is set once the account of that one is there', async () => {
    await rule('user_manager');
    const graph = w.there as GraphStandIn;
    const boss = await w.user('boss');
    const report = await w.user('report', { manager: boss });
    await w.bind(report);
    await w.work();
    assert.equal(graph.managers.size, 0);
    await w.bind(boss);
    await w.work();
    const idOf = (name: string): string => String(w.account(name).id);
    assert.equal(graph.managers.get(idOf('report')), idOf('boss'));
    await w.change(report, { manager: '' });
    await w.work();
    assert.equal(graph.managers.size, 0);
  });

  test('an account of the name is taken over with the user, and left alone while that one is staged', async () => {
    const graph = w.there as GraphStandIn;
    const add = (name: string): string =>
      graph.add({ userPrincipalName: `${name}@example.com`, displayName: name, mailNickname: name });
    const [there, early] = [add('there'), add('early')];
    const asked = graph.asked.length;
    const [user, staged] = [await w.user('there'), await w.user('early', { state: 'STAGED' })];
    await w.bind(user);
    await w.bind(staged);
    await w.work();
    assert.deepEqual([(await w.exportOf(user))?.externalId, graph.users.get(there)?.surname], [there, 'Example']);
    assert.equal(graph.users.get(early)?.accountEnabled, true);
    assert.ok(!graph.asked.slice(asked).some(({ path }) => path.includes('early')), 'it was asked for');
    const path = `/muster/v1/office365s/${w.directory}/preview?user=${staged}`;
    const { exported, account } = await w.must('GET', path);
    assert.deepEqual([exported, account], [false, 'suspended']);
    await w.change(staged, { state: 'ACTIVATED' });
    await w.work();
    assert.deepEqual([(await w.exportOf(staged))?.externalId, (await w.exportOf(staged))?.state], [early, 'synced']);
    for (const id of [user, staged]) await w.must('DELETE', `/api/systemusers/${id}`);
    await w.work();
    for (const id of [there, early]) graph.users.delete(id);
  });

  test('a change of which nothing is exported is in the log, and nothing beside it', async () => {
    const graph = w.there as GraphStandIn;
    const user = await w.user('plain');
    await w.bind(user);
    await w.work();
    const { read } = w.server.built.store;
    const before = await read.sequence(w.server.organization);
    await w.change(user, { description: 'not exported' });
    await w.work();
    assert.equal((await read.sequence(w.server.organization)) - before, 1);
    await w.must('DELETE', `/api/systemusers/${user}`);
    await w.work();
    graph.users.delete(String(w.account('plain').id));
  });

  test('who may not read users is told how exports stand without what was said of them', async () => {
    const email = 'runner@administrators.example';
    const { _id: id } = await w.must<{ _id: string }>('POST', '/api/users', { email, roleName: 'Command Runner' });
    const keys = `/muster/v1/administrators/${id}/api-keys`;
    const { apiKey } = await w.must<{ apiKey: string }>('POST', keys, { name: 'own', lifetime: 30 });
    const user = await w.user('quiet', { email: 'quiet@nowhere.example.org' });
    w.there.fault({ type: 'answer', status: 400, body: { error: { code: 'no', message: 'said of quiet' } } }, isWrite);
    await w.bind(user);
    await w.work();
    const path = `/api/v2/office365s/${w.directory}/users?syncStatus=true&limit=100`;
    const told = async (headers = {}) => {
      const { body } = await w.server.api<{ id: string; syncStatus: { code: number } }[]>(
        'GET',
        path,
        undefined,
        headers,
      );
      const row = body.find((each) => each.id === user);
      return [row?.syncStatus.code, JSON.stringify(row).includes('said of quiet')];
    };
    assert.deepEqual(
      [await told(), await told({ 'x-api-key': apiKey })],
      [
        [3, true],
        [3, false],
      ],
    );
    await w.must('DELETE', `/api/systemusers/${user}`);
    await w.work();
  });

  test('who takes a name that another had has to wait for that one to give it up', async () => {
    const [old, young] = [await w.user('jane'), await w.user('janet')];
    await w.bind(old);
    await w.work();
    const account = w.account('jane').id;
    w.there.away = true;
    await w.change(old, { email: 'jane.old@example.com' });
    await w.change(young, { email: 'jane@example.com' });
    await w.bind(young);
    await w.work();
    w.there.away = false;
    for (let i = 0; i < 4; i++) await w.later(10_000);
    assert.equal(w.account('jane.old').id, account);
    assert.notEqual(w.account('jane').id, account);
    assert.deepEqual(
      [await w.exportOf(old), await w.exportOf(young)].map((each) => each?.state),
      ['synced', 'synced'],
    );
  });

  test('two users who would have the same account get it one after the other', async () => {
    // Addresses elsewhere are exported at the default domain.
    const path = `/api/v2/office365s/${w.directory}`;
    const { domain } = await w.must<{ domain: { id: string } }>('POST', `${path}/domains`, { domain: 'example.com' });
    await w.must('PATCH', path, { defaultDomain: { id: domain.id } });
    const twins = [
      await w.user('twin-a', { email: 'shared@one.example.org' }),
      await w.user('twin-b', { email: 'shared@two.example.org' }),
    ];
    for (const twin of twins) await w.bind(twin);
    await w.work();
    await w.later(5_000);
    const [one, other] = await Promise.all(twins.map((twin) => w.exportOf(twin)));
    assert.equal(w.effects('shared').length, 1);
    assert.deepEqual(new Set([one?.state, other?.state]), new Set(['pending', 'synced']));
    assert.match([one, other].map((each) => String(each?.error)).join(), /is the account of twin-/);
    await Promise.all(twins.map((twin) => w.must('DELETE', `/api/systemusers/${twin}`)));
    await w.later(1_000);
  });

  test('everybody in a group is exported, in pieces, and what changes nothing there sends nothing', async () => {
    const group = (await w.must<{ id: string }>('POST', '/api/v2/usergroups', { name: 'Many' })).id;
    const { directory, server, there } = w;
    const caller = {
      identity: await server.built.directory.identify({ type: 'apiKey', key: server.apiKey }),
      organization: server.organization,
      door: 'test',
      requestId: 'test',
    };
    await server.built.directory.runJob(server.organization, 'many', { group }, caller);
    const binding = { type: 'office_365', id: directory };
    await w.must('POST', `/api/v2/usergroups/${group}/associations`, { op: 'add', ...binding });
    await w.work();
    assert.equal((await w.exports()).filter(({ state }) => state === 'synced').length, MANY + 4);
    const path = `/api/v2/office365s/${directory}/users?syncStatus=true&limit=100`;
    const rows = await w.must<{ externalId: string; syncStatus: object }[]>('GET', path);
    assert.equal(rows.length, 100);
    for (const { externalId, syncStatus } of rows) {
      assert.ok((there as GraphStandIn).users.has(externalId));
      const { syncedAt, ...status } = syncStatus as { syncedAt?: string };
      assert.deepEqual([status, typeof syncedAt], [{ code: 0, message: 'OK', details: [] }, 'string']);
    }

    const asked = there.asked.length;
    await w.must('PATCH', `/api/v2/office365s/${directory}`, { userLockoutAction: 'suspend' });
    await w.work();
    assert.equal(there.asked.length, asked);
    await rule('user_job_title');
    const [someone] = rows as unknown as { id: string }[];
    await w.change(String(someone?.id), { jobTitle: 'Poet' });
    await w.work();
    assert.equal(there.effects.filter(({ fields }) => fields.jobTitle === 'Poet').length, 1);

    await w.must('POST', `/api/v2/usergroups/${group}/associations`, { op: 'remove', ...binding });
    await w.work();
    const suspended = [...(there as GraphStandIn).users.values()].filter((each) => each.accountEnabled === false);
    // Those, and the account that the twins have left.
    assert.equal(suspended.length, MANY + 1);
  });

  test('a directory that is disconnected is left as it is, and nothing is kept of it', async () => {
    const effects = w.there.effects.length;
    await w.must('DELETE', `/muster/v1/office365s/${w.directory}`);
    await w.work();
    assert.equal(w.there.effects.length, effects);
    const { read } = w.server.built.store;
    assert.equal(await read.count(w.server.organization, exportKind.kind), 0);
    assert.equal(await read.count(w.server.organization, feedKind.kind), 0);
    assert.equal((await read.jobs(w.server.organization, { now: w.clock.at, skip: 0, limit: 1 })).total, 0);
  });
});
