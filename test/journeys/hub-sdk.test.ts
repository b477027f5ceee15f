import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createHub, type Hub } from '../../src/client/hub/index.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

describe('the hub client, over real sockets', () => {
  let server: TestServer;
  let hub: Hub;
  let accounts: readonly string[];
  before(async () => {
    server = await startTestServer();
    const { url: baseUrl, apiKey } = server;
    const admin = createHub({ baseUrl, apiKey });
    const linked = ['Acme', 'Beta'].map(async (name) => {
      const credentials = { api_key: apiKey, region: 'self' as const };
      return admin.accounts.create({ body: { origin_owner_id: name, origin_owner_name: name, credentials } });
    });
    accounts = (await Promise.all(linked)).map(({ id }) => id);
    hub = createHub({ baseUrl, apiKey, accountId: accounts[0] });
  });
  after(async () => server?.stop());

  const toolsOf = async (...actions: readonly string[]) => {
    const set = await hub.fetchTools({ actions });
    return (name: string) => {
      const tool = set.get(name);
      assert.ok(tool, name);
      return tool;
    };
  };

  test('fetches by connector, category, glob and effect, with schemas', async () => {
    const named = await hub.fetchTools({ connectors: ['jumpcloud'] });
    assert.equal(named.tools.length, 65);
    for (const { name, inputSchema, outputSchema, description, title } of named.tools) {
      assert.equal(inputSchema.type, 'object', name);
      assert.ok(outputSchema !== undefined && description !== '' && title !== '', name);
    }
    const everything = await hub.fetchTools();
    assert.ok(everything.tools.length > 300);
    assert.equal(new Set(everything.tools.map(({ name }) => name)).size, everything.tools.length);
    assert.ok(everything.tools.every(({ name }) => /^[\w-]{1,64}$/.test(name)));
    const reads = await hub.fetchTools({ readOnly: true, actions: ['jumpcloud_*'] });
    assert.ok(reads.tools.length > 20 && reads.tools.every(({ effect }) => effect === 'read'));
    const ten = await hub.fetchTools({ connectors: ['automation'] });
    assert.equal(ten.tools.length, 10);
    const groups = await hub.fetchTools({ connectors: ['jumpcloud'], categories: ['user groups'] });
    assert.ok(groups.tools.length > 3 && groups.tools.every(({ category }) => category === 'User Groups'));
  });

  test('lives through the life of a group: written, planned, read, removed', async () => {
    const tool = await toolsOf('jumpcloud_*_user_group*');
    const create = tool('jumpcloud_create_user_group');
    const once = { idempotencyKey: 'pioneers-once' };
    const made = await create.execute({ body: { name: 'Pioneers' } }, once);
    assert.equal(made.isError, false, JSON.stringify(made.result));
    const { id } = made.result as { readonly id: string };
    assert.deepEqual(
      (await create.execute({ body: { name: 'Pioneers' } }, once)).result,
      made.result,
      'carried out once',
    );
    const again = await create.execute({ body: { name: 'Pioneers' } });
    assert.deepEqual([again.isError, (again.result as { statusCode: number }).statusCode], [true, 409]);

    const remove = tool('jumpcloud_delete_user_group');
    const plan = await remove.execute({ path: { id } }, { plan: true });
    assert.deepEqual([plan.isError, plan.planned, typeof plan.digest], [false, 'by-directory', 'string']);
    const list = async () => tool('jumpcloud_list_user_groups').execute(JSON.stringify({ query: { limit: 10 } }));
    assert.equal(((await list()).result as unknown[]).length, 1, 'a plan changes nothing');
    // Models leave the nesting out.
    assert.equal((await remove.execute({ id })).isError, false);
    const empty = await list();
    assert.deepEqual([empty.result, empty.organization?.name], [[], 'Acme']);
    const { data } = await hub.requests.list({ query: { action: 'jumpcloud_delete_user_group' } });
    assert.ok(data.length >= 1);
  });

  test('reads every page on request', async () => {
    for (let number = 0; number < 12; number++) {
      await server.api('POST', '/api/systemusers', { username: `page-${number}`, email: `page-${number}@example.org` });
    }
    const tool = await toolsOf('jumpcloud_list_system_users');
    const list = tool('jumpcloud_list_system_users');
    const page = await list.execute({ query: { limit: 5 } });
    assert.equal((page.result as unknown[]).length, 5);
    assert.ok(page.next);
    const all = await list.execute({}, { all: true });
    assert.deepEqual([(all.result as unknown[]).length, all.next], [12, undefined]);
    const some = await list.execute({}, { all: true, max: 7 });
    assert.deepEqual([(some.result as unknown[]).length, some.truncated], [7, true]);
  });

  test('says what is wrong with arguments and ids', async () => {
    const tool = await toolsOf('jumpcloud_get_*');
    const missing = await tool('jumpcloud_get_user_group').execute({ path: { id: '0123456789abcdef01234567' } });
    assert.equal((missing.result as { statusCode: number }).statusCode, 404);
    const wrong = await tool('jumpcloud_get_user_group').execute({});
    assert.equal((wrong.result as { statusCode: number }).statusCode, 400);
    assert.match((wrong.result as { message: string }).message, /id/);
  });

  test('searches, and carries out what it found', async () => {
    const tools = await hub.fetchTools({ connectors: ['jumpcloud'] });
    const found = await tools.search('list users', { topK: 3 });
    assert.ok(found.tools.length <= 3 && found.get('jumpcloud_list_system_users'), found.tools.map(String).join(' '));
    const meta = tools.searchExecute();
    const search = await meta.get('search_actions')?.execute({ query: 'list users' });
    assert.ok(search);
    const { actions } = search.result as { readonly actions: readonly { readonly name: string }[] };
    assert.ok(actions.some(({ name }) => name === 'jumpcloud_list_system_users'));
    const done = await meta.get('execute_action')?.execute({ name: 'jumpcloud_list_system_users' });
    assert.ok(Array.isArray(done?.result));
  });

  test('sets of several accounts act for their own, side by side', async () => {
    const { tools } = await hub.fetchTools({ accountIds: accounts, actions: ['jumpcloud_list_organizations'] });
    assert.equal(tools.length, 2);
    assert.ok(tools[1]?.description.includes('For Beta'), tools[1]?.description);
    const calls = Array.from({ length: 16 }, (_, index) => tools[index % 2]);
    const owners = await Promise.all(calls.map(async (tool) => (await tool?.execute())?.organization?.name));
    assert.deepEqual(
      owners,
      calls.map((_, index) => (index % 2 === 0 ? 'Acme' : 'Beta')),
    );
  });
});
