import type { Document, Entry, WriteContext } from '../../directory/types.ts';
import { operations as files } from '../command-files/contract.ts';
import { operations as results, type CommandResult } from '../command-results/contract.ts';
import { queueEntry, type QueueEntry, type QueueResult } from '../device-queue/contract.ts';
import { payloadsOf, waitingFor } from '../device-queue/queue.ts';
import { world } from '../member-query/world.test-support.ts';
import { systemGroup } from '../system-groups/contract.ts';
import { system } from '../systems/contract.ts';
import { operations } from './contract.ts';
import type { Command } from './entity.ts';

export interface Run {
  readonly queueIds: readonly string[];
  readonly workflowInstanceId: string;
  readonly notBound: readonly string[];
}

/** A directory for tests of commands, with devices that need no keys. */
export async function commandWorld() {
  const at = await world();
  async function writing<T>(work: (ctx: WriteContext) => Promise<T>): Promise<T> {
    let result: { readonly value: T } | undefined;
    await at.write(async (ctx) => {
      result = { value: await work(ctx) };
    });
    return (result as { readonly value: T }).value;
  }
  const one = (id: string) => ({ params: { id } });
  const waiting = (device: string) => writing(({ here }) => waitingFor(here, device, 1000));

  /** A group of any number of devices, in one transaction. */
  const groupOf = (name: string, members: readonly string[]): Promise<string> =>
    writing(async ({ here }) => {
      const { id } = await here.insert(systemGroup, { name });
      for (const member of members) await here.bind({ type: 'system', id: member }, { type: 'system_group', id });
      return id;
    });

  return {
    ...at,
    writing,
    waiting,
    devices: (names: readonly string[]): Promise<string[]> =>
      writing(async ({ here }) => {
        const ids: string[] = [];
        for (const hostname of names) ids.push((await here.insert(system, { hostname })).id);
        return ids;
      }),
    deviceGroup: groupOf,
    create: (fields: Document = {}) =>
      at.json<Command>(operations.create, { body: { name: 'Greet', command: 'echo hello', ...fields } }),
    get: (id: string) => at.json<Command>(operations.get, one(id)),
    put: (id: string, fields: Document) =>
      at.json<Command>(operations.put, { ...one(id), body: { name: 'Greet', command: 'echo hello', ...fields } }),
    remove: (id: string) => at.json<Command>(operations.remove, one(id)),
    bind: (id: string, type: 'system' | 'system_group', target: string, op: 'add' | 'remove' = 'add') =>
      at.json(operations.associate, { params: { command_id: id }, body: { op, type, id: target } }),
    run: (id: string, body: Document = {}) => at.json<Run>(operations.run, { body: { _id: id, ...body } }),
    trigger: (triggername: string, body?: Document) =>
      at.json<{ triggered: string[] }>(operations.trigger, { params: { triggername }, body }),
    upload: (fields: Document = {}) =>
      at.json<{ _id: string; sha256: string; size: number }>(files.create, {
        body: { name: 'a.txt', destination: '/tmp/a.txt', content: 'aGVsbG8=', ...fields },
      }),
    /** What the device gets for each entry that waits for it. */
    payloads: async (device: string): Promise<Document[]> => {
      const entries = await waiting(device);
      const found = await writing(({ here }) => payloadsOf(here, entries));
      return entries.map((entry) => found.get(entry.id) ?? {});
    },
    /** The device takes an entry and ends it. */
    end: (id: string, result: Partial<QueueResult> = {}, state: QueueEntry['state'] = 'done'): Promise<Entry> =>
      writing(async ({ here }) => {
        const taken = await here.update(await here.require(queueEntry, id), { state: 'delivered', attempts: 1 });
        const whole = { exitCode: 0, output: '', error: '', startedAt: null, endedAt: null, ...result };
        return here.update(taken, { state, result: whole });
      }),
    result: (id: string) => at.json<CommandResult>(results.get, one(id)),
    results: (id: string) => at.json<CommandResult[]>(results.listOfCommand, one(id)),
  };
}
export type CommandWorld = Awaited<ReturnType<typeof commandWorld>>;
