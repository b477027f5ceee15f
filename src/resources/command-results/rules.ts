import type { Document, Event, ReadRule, RuleSet, WriteContext } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { command } from '../commands/contract.ts';
import { queueEntry, workflow, workflowPayload, type QueueEntry, type Workflow } from '../device-queue/contract.ts';
import { isOver } from '../device-queue/states.ts';
import { system } from '../systems/contract.ts';
import { commandResult, type CommandResult } from './contract.ts';

/** The results of a command stay when it is deleted; whoever knows its id then finds them in the other lists. */
const listOfCommand: ReadRule = async (ctx, input, next) => {
  const { id } = await ctx.here.require(command, input.params.id ?? '');
  return next({ ...input, where: compare('eq', 'workflowId', id) });
};

/** A result begins when an entry of a command ends, however it ends, and goes with the entry. */
async function followEntry(ctx: WriteContext, { operation, kind, before, after }: Event): Promise<void> {
  if (kind !== queueEntry || before === undefined) return;
  const was = before.doc as QueueEntry;
  if (was.type !== 'command' || was.workflow === '') return;
  if (operation === 'delete') {
    const result = await ctx.here.get(commandResult, before.id);
    if (result !== undefined) await ctx.here.remove(result);
    return;
  }
  const entry = after?.doc as QueueEntry | undefined;
  if (entry === undefined || isOver(was.state) || !isOver(entry.state)) return;
  const doc = await resultOf(ctx, before.id, entry);
  if (doc !== undefined) await ctx.here.insert(commandResult, doc, {}, { id: before.id });
}

async function resultOf(ctx: WriteContext, id: string, entry: QueueEntry): Promise<Document | undefined> {
  const order = await ctx.here.get(workflow, entry.workflow);
  const payload = await ctx.here.get(workflowPayload, entry.workflow);
  const device = await ctx.here.get(system, entry.system);
  if (order === undefined || payload === undefined || device === undefined) return undefined;
  const { name, command: commandId } = order.doc as Workflow;
  const shown = payload.doc.shown as Pick<CommandResult, 'command' | 'user' | 'sudo' | 'files'>;
  const exitCode = entry.result?.exitCode ?? -1;
  const error = entry.result?.error || entry.detail;
  return {
    ...shown,
    name,
    system: device.doc.hostname,
    systemId: entry.system,
    exitCode,
    workflowId: commandId,
    workflowInstanceId: entry.workflow,
    requestTime: entry.createdAt,
    responseTime: entry.finishedAt ?? new Date(ctx.now).toISOString(),
    organization: ctx.here.scope,
    response: { id, error, data: { exitCode, output: entry.result?.output ?? '' } },
  };
}

/** A result that is deleted takes the entry along that it is the end of: they are one thing, with one id. */
async function dropEntry(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== commandResult || before === undefined) return;
  const entry = await ctx.here.get(queueEntry, before.id);
  if (entry !== undefined) await ctx.here.remove(entry);
}

export const rules: RuleSet = {
  reads: { commands_getResults: listOfCommand },
  reactions: [followEntry, dropEntry],
};
