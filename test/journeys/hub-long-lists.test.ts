import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { RuleSet } from '../../src/directory/types.ts';
import { serverIdentity } from '../../src/directory/identify.ts';
import { systemUser } from '../../src/resources/system-users/contract.ts';
import { userGroup } from '../../src/resources/user-groups/contract.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { startVendor, type Vendor } from '../support/vendor.ts';

/** Long lists are read by ranges of ids from a Muster, and by `skip` from others: the rows are the same. */

const PEOPLE = 4_321;
const filling: RuleSet = {
  jobs: {
    many: async (ctx) => {
      for (let n = 0; n < PEOPLE; n++) {
        const department = n % 3 === 0 ? 'Sales' : 'Support';
        await ctx.here.insert(systemUser, { username: `person${n}`, email: `person${n}@example.org`, department });
        if (n < 2_222) await ctx.here.insert(userGroup, { name: `group ${n}` });
      }
    },
  },
};

interface Answer {
  readonly data: readonly { readonly _id?: string; readonly id: string }[];
  readonly next: string | null;
  readonly total: number;
}

describe('a long list', () => {
  let server: TestServer;
  let vendor: Vendor;
  let account: string;
  before(async () => {
    server = await startTestServer({ extraRules: [filling] });
    const caller = { identity: serverIdentity('', 'test'), organization: undefined, door: 'test', requestId: 'test' };
    await server.built.directory.runJob(server.organization, 'many', {}, caller);
    vendor = await startVendor(server.url);
    const { body } = await server.api<{ id: string }>('POST', '/hub/accounts', {
      origin_owner_id: server.organization,
      origin_owner_name: 'Test',
      credentials: { api_key: server.apiKey, region: 'custom', base_url: vendor.url },
    });
    account = body.id;
  });
  after(async () => {
    await vendor.stop();
    await server.stop();
  });

  const all = async (action: string, query: object = {}, max = 100_000): Promise<Answer> => {
    const reply = await server.api<Answer>(
      'POST',
      '/hub/actions/rpc',
      { action, query, all: true, max },
      { 'x-account-id': account },
    );
    assert.equal(reply.status, 200, JSON.stringify(reply.body).slice(0, 500));
    return reply.body;
  };
  const ids = ({ data }: Answer): readonly string[] => data.map(({ _id, id }) => _id ?? id);
  /** What `skip` was asked for, beyond the probes for single ids. */
  const skips = (): readonly string[] =>
    vendor.received.flatMap(({ path }) => {
      const { searchParams } = new URL(path, vendor.url);
      return searchParams.get('limit') === '1' ? [] : [searchParams.get('skip') ?? '0'];
    });

  for (const [action, total, filter] of [
    ['jumpcloud_list_system_users', PEOPLE, undefined],
    ['jumpcloud_list_system_users', Math.floor((PEOPLE * 2) / 3), 'department:$eq:Support'],
    ['jumpcloud_list_user_groups', 2_222, undefined],
  ] as const) {
    test(`${action}${filter === undefined ? '' : ` with ${filter}`} comes whole, in the order of ids, without counting its way`, async () => {
      vendor.clear();
      const found = await all(action, filter === undefined ? {} : { filter });
      const got = ids(found);
      assert.deepEqual([got.length, new Set(got).size, found.total, found.next], [total, total, total, null]);
      assert.deepEqual(
        got,
        got.toSorted((a, b) => (a < b ? -1 : 1)),
      );
      assert.deepEqual(new Set(skips()), new Set(['0']));
    });
  }

  test('comes by skip where another order is asked for, or not all of it', async () => {
    vendor.clear();
    const sorted = await all('jumpcloud_list_system_users', { sort: '-username' });
    assert.equal(new Set(ids(sorted)).size, PEOPLE);
    assert.ok(skips().includes('4000'));
    vendor.clear();
    const some = await all('jumpcloud_list_system_users', {}, 2_500);
    assert.deepEqual([some.data.length, some.next], [2_500, '2500']);
    assert.ok(skips().includes('2000'));
  });
});
