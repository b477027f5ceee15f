import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../support/server.ts';
import { getResults, headersOf } from './powershell.ts';
import { did, newUser, type Row } from './things.ts';

describe('the PowerShell module keeps users', () => {
  let server: TestServer;
  before(async () => {
    server = await startTestServer();
  });
  after(async () => server.stop());

  const send = async (method: string, path: string, body?: Row) =>
    server.api<Row>(method, path, body, headersOf(server, server.organization));
  /** Get-JCUser with its parameters: one object of conditions, in an array. */
  const find = async (conditions: Row): Promise<unknown[]> => {
    const body = { filter: [conditions], limit: 1000, skip: 0 };
    const users = await getResults(server, '/api/search/systemusers', { method: 'POST', limit: 1000, body });
    return users.map(({ username }) => username);
  };

  test('New-JCUser and Set-JCUser send what they are given', async () => {
    const created = await send('POST', '/api/systemusers', {
      username: 'ada',
      email: 'ada@example.org',
      firstname: 'Ada',
      lastname: 'Lovelace',
      password: 'Correct-horse-7-battery',
      enable_user_portal_multifactor: true,
      mfa: { exclusion: true, exclusionUntil: printed(7) },
      addresses: [{ type: 'work', locality: 'London', country: 'GB' }],
      phoneNumbers: [{ type: 'mobile', number: '1' }],
      attributes: [{ name: 'desk', value: '12' }],
      unix_uid: 5001,
    });
    assert.equal(created.status, 200, JSON.stringify(created.body));
    const { _id, mfa, activated, state, suspended } = created.body;
    assert.deepEqual([activated, state, suspended], [true, 'ACTIVATED', false]);
    assert.equal((mfa as Row).exclusion, true);
    assert.match(String((mfa as Row).exclusionUntil), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);

    // Addresses are sent whole, with null for what was not there before; attributes are read, changed and sent whole.
    const changed = await send('PUT', `/api/Systemusers/${String(_id)}`, {
      addresses: [
        { type: 'work', locality: 'Leeds', country: null, poBox: null },
        { type: 'home', region: null },
      ],
      attributes: [
        { name: 'desk', value: '13' },
        { name: 'floor', value: '2' },
      ],
      mfa: { exclusion: true, exclusionUntil: printed(14) },
    });
    assert.equal(changed.status, 200, JSON.stringify(changed.body));
    const [work, home] = changed.body.addresses as readonly Row[];
    assert.deepEqual([work?.type, work?.locality, home?.type], ['work', 'Leeds', 'home']);
    assert.deepEqual(changed.body.attributes, [
      { name: 'desk', value: '13' },
      { name: 'floor', value: '2' },
    ]);
    assert.deepEqual(
      (changed.body.phoneNumbers as readonly Row[]).map(({ number }) => number),
      ['1'],
    );
  });

  test('state and suspended go together or are refused', async () => {
    const staged = await did(server, 'POST', '/api/systemusers', {
      username: 'staged',
      email: 'staged@example.org',
      state: 'STAGED',
    });
    assert.equal(staged.state, 'STAGED');
    const id = await newUser(server, 'states');
    const path = `/api/Systemusers/${id}`;
    for (const [body, expected] of [
      [{ suspended: true }, 'SUSPENDED'],
      [{ state: 'ACTIVATED' }, 'ACTIVATED'],
      [{ state: 'SUSPENDED', suspended: true }, 'SUSPENDED'],
      [{ state: 'ACTIVATED', suspended: false }, 'ACTIVATED'],
    ] as const) {
      const { body: user } = await send('PUT', path, body);
      assert.deepEqual([user.state, user.suspended], [expected, expected === 'SUSPENDED'], JSON.stringify(body));
    }
    for (const method of ['POST', 'PUT']) {
      const body = { username: 'conflict', email: 'conflict@example.org', state: 'ACTIVATED', suspended: true };
      const { status, body: error } = await send(method, method === 'POST' ? '/api/systemusers' : path, body);
      assert.equal(status, 400);
      assert.match(String(error.message), /Cannot save conflicting state and suspended fields/);
    }
  });

  test('Get-JCUser finds by expressions, numbers as text, dates and states', async () => {
    await newUser(server, 'find.me', { department: 'R+D (north)', unix_uid: 6001 });
    const manager = await newUser(server, 'finder', { recoveryEmail: { address: 'r@example.org' } });
    assert.deepEqual(await find({ username: { $regex: '(?i)(^FIND\\.ME$)' } }), ['find.me']);
    assert.deepEqual(await find({ username: { $regex: '(?i)^find' } }), ['find.me', 'finder']);
    assert.deepEqual(await find({ username: { $regex: '(?i)\\.ME$' } }), ['find.me']);
    assert.deepEqual(await find({ department: { $regex: '(?i)(^r\\+d\\ \\(north\\)$)' } }), ['find.me']);
    assert.deepEqual(await find({ unix_uid: '6001' }), ['find.me']);
    assert.deepEqual(await find({ 'recoveryEmail.address': 'r@example.org' }), ['finder']);
    assert.deepEqual(await find({ activated: true, username: { $regex: '(?i)^find' } }), []);
    const dated = { username: { $regex: '(?i)^find' }, created: { $lt: '2099-11-22T02:22:00.0000000-05:00' } };
    assert.deepEqual(await find({ ...dated, state: 'ACTIVATED' }), ['find.me', 'finder']);
    assert.deepEqual(await find({ ...dated, created: { $lt: '2019-11-22T02:22:00.0000000Z' } }), []);
    const byId = { searchFilter: { searchTerm: [manager], fields: ['id'] } };
    const { results } = await did<{ results: readonly Row[] }>(server, 'POST', '/api/search/systemusers', byId);
    assert.deepEqual(
      results.map(({ id }) => id),
      [manager],
    );
  });

  test('Remove-JCUser says what becomes of the people whom the user manages', async () => {
    const top = await newUser(server, 'top');
    const boss = await newUser(server, 'boss', { manager: top });
    const report = await newUser(server, 'report', { manager: boss });
    const managerOf = async (id: string): Promise<unknown> =>
      (await did(server, 'GET', `/api/systemusers/${id}`)).manager;
    const refused = await send('DELETE', `/api/systemusers/${boss}`);
    assert.equal(refused.status, 409);
    assert.equal((await send('DELETE', `/api/systemusers/${boss}?cascade_manager=${top}`)).body._id, boss);
    assert.equal(await managerOf(report), top);
    assert.equal((await send('DELETE', `/api/systemusers/${top}?cascade_manager=null`)).status, 200);
    assert.equal(await managerOf(report), '');
    // It always names the parameter, also for those who manage nobody.
    assert.equal((await send('DELETE', `/api/systemusers/${report}?cascade_manager=null`)).status, 200);
  });
});

/** A date some days from now as PowerShell turns it into text. */
function printed(days: number): string {
  const [date = '', time = ''] = new Date(Date.now() + days * 86_400_000).toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${month}/${day}/${year} ${time.slice(0, 8)}`;
}
