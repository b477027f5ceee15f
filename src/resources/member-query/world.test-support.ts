import type { Operation } from '../../kit/op.ts';
import { createDirectory } from '../../directory/directory.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { CallInput, Caller, Document, RuleSet, WriteContext } from '../../directory/types.ts';
import { kinds } from '../catalogue.ts';
import { ruleSets } from '../rules.ts';
import { operations as systemGroups } from '../system-groups/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { operations as userGroups } from '../user-groups/contract.ts';

/** A directory for tests, with short words for what tests of groups do all the time. */
export async function world() {
  const directory = await testDirectory();
  let work: ((ctx: WriteContext) => Promise<void>) | undefined;
  const direct: RuleSet = { jobs: { direct: async (ctx) => work?.(ctx) } };
  const { store, clock, ports, identity, organization } = directory;
  const writer = createDirectory({ store, clock, ports, kinds: kinds(), ruleSets: [...ruleSets, direct] });

  const raw = async (
    operation: { readonly id: string },
    input: Partial<CallInput> = {},
    caller: Partial<Caller> = {},
  ) => directory.call(operation as Operation, input, caller);
  async function call<T = Document>(
    operation: { readonly id: string },
    input: Partial<CallInput> = {},
    caller: Partial<Caller> = {},
  ): Promise<T> {
    return (await raw(operation, input, caller)).body as T;
  }
  let unique = 0;
  const connected = async (operation: { readonly id: string }, group: string): Promise<string[]> => {
    const found: string[] = [];
    for (;;) {
      const query = { limit: '100', skip: String(found.length) };
      const page = await call<{ to: { id: string } }[]>(operation, { params: { group_id: group }, query });
      found.push(...page.map((row) => row.to.id));
      if (page.length < 100) return found.sort();
    }
  };

  return {
    ...directory,
    raw: async (...given: Parameters<typeof raw>) => (await raw(...given)).result,
    /** The JSON that an operation answers. */
    json: call,
    /** Writes in the organization without an operation, in one transaction. */
    async write(given: (ctx: WriteContext) => Promise<void>): Promise<void> {
      work = given;
      await writer.runJob(
        organization,
        'direct',
        {},
        { identity, organization: undefined, door: 'test', requestId: 'test' },
      );
    },
    unique: () => unique++,
    async user(fields: Document): Promise<string> {
      const username = `user${unique++}`;
      return String(
        (await call(users.create, { body: { username, email: `${username}@example.com`, ...fields } }))._id,
      );
    },
    change: (id: string, body: Document) => call(users.put, { params: { id }, body }),
    async group(fields: Document): Promise<string> {
      return String((await call(userGroups.create, { body: { name: `group${unique++}`, ...fields } })).id);
    },
    patch: (id: string, body: Document) => call(userGroups.patch, { params: { id }, body }),
    read: (id: string) => call(userGroups.get, { params: { id } }),
    member: (group: string, op: 'add' | 'remove', id: string) =>
      call(userGroups.changeMembers, { params: { group_id: group }, body: { op, id } }),
    members: (group: string) => connected(userGroups.members, group),
    systemMembers: (group: string) => connected(systemGroups.members, group),
    async suggestions(group: string): Promise<string[][]> {
      const query = { limit: '100' };
      const rows = await call<{ object: { id: string }; op: string }[]>(userGroups.suggestions, {
        params: { group_id: group },
        query,
      });
      return rows.map((row) => [row.op, row.object.id]).sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
    },
  };
}
export type World = Awaited<ReturnType<typeof world>>;

export const rule = (...filters: string[]): Document => ({ queryType: 'Filter', filters });
export const automated = (...filters: string[]): Document => ({
  membershipMethod: 'DYNAMIC_AUTOMATED',
  memberQuery: rule(...filters),
});
export const review = (...filters: string[]): Document => ({
  membershipMethod: 'DYNAMIC_REVIEW_REQUIRED',
  memberQuery: rule(...filters),
});
