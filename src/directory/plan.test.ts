import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { device } from '../resources/enrollment/enrollment.test-support.ts';
import { operations as systemGroups } from '../resources/system-groups/contract.ts';
import { operations as users } from '../resources/system-users/contract.ts';
import { operations as userGroups } from '../resources/user-groups/contract.ts';
import type { Operation } from '../kit/op.ts';
import type { Plan } from './plan.ts';
import { testDirectory } from './testing.ts';

describe('a plan', () => {
  let at: Awaited<ReturnType<typeof testDirectory>>;
  let ids: Readonly<Record<'user' | 'system' | 'people' | 'devices', string>>;
  before(async () => {
    at = await testDirectory();
    ids = {
      user: await made(users.create, { username: 'ada', email: 'ada@example.com' }),
      people: await made(userGroups.create, { name: 'People' }),
      devices: await made(systemGroups.create, { name: 'Devices' }),
      system: (await device(at)).id,
    };
  });
  after(() => at.close());

  const made = async (operation: Operation, body: object): Promise<string> => {
    const { _id, id } = (await at.call(operation, { body })).body as { _id?: string; id: string };
    return _id ?? id;
  };
  const pathOf = (operation: Operation, id: string) => ({ [/\{(\w+)\}/.exec(operation.path)?.[1] ?? '']: id });
  const send = async (operation: Operation, id: string, body: object | undefined, plan: boolean): Promise<Plan> =>
    (await at.call(operation, { params: pathOf(operation, id), body }, { plan })).body;
  /** What it foresees, as `subject > object` by type. */
  const foreseen = ({ gains, losses }: Plan) =>
    [['+', gains] as const, ['-', losses] as const].flatMap(([mark, list]) =>
      list.map(({ subject, object }) => `${mark} ${subject.type} ${object.type}`),
    );
  const add = (type: string, id: string) => ({ op: 'add', type, id });

  test('tells who would reach what, at whichever end of the way the change is', async () => {
    const steps: readonly (readonly [Operation, string, object])[] = [
      [userGroups.changeMembers, ids.people, add('user', ids.user)],
      [userGroups.associate, ids.people, add('system_group', ids.devices)],
      [systemGroups.changeMembers, ids.devices, add('system', ids.system)],
    ];
    for (const [last, [operation, id, body]] of steps.entries()) {
      const sequence = await at.store.read.sequence(at.organization);
      const expected = last === 2 ? ['+ user system'] : [];
      assert.deepEqual(foreseen(await send(operation, id, body, true)), expected, operation.id);
      assert.equal(await at.store.read.sequence(at.organization), sequence, 'a plan leaves nothing in the log');
      await send(operation, id, body, false);
    }
    for (const [operation, id, body] of steps) {
      const plan = await send(operation, id, { ...body, op: 'remove' }, true);
      assert.deepEqual(foreseen(plan), ['- user system'], operation.id);
    }
    for (const [operation, id] of [
      [users.remove, ids.user],
      [userGroups.remove, ids.people],
      [systemGroups.remove, ids.devices],
    ] as const) {
      assert.deepEqual(foreseen(await send(operation, id, undefined, true)), ['- user system'], operation.id);
    }
  });

  test('follows people where people gain, however many devices there are', async () => {
    const group = await made(systemGroups.create, { name: 'Many' });
    await at.store.transact(at.organization, async (tx) => {
      for (let i = 0; i < 501; i++) {
        const from = { type: 'system', id: i.toString(16).padStart(24, '0') } as const;
        await tx.addEdge(at.organization, {
          from,
          to: { type: 'system_group', id: group },
          relation: 'member',
          attributes: null,
        });
      }
    });
    const plan = await send(userGroups.associate, ids.people, add('system_group', group), true);
    assert.deepEqual([plan.gains.length, plan.truncated], [501, false]);
  });
});
