import { forbidden, invalid, invalidField, notFound } from '../../kit/errors.ts';
import type {
  Event,
  ReadRule,
  RuleSet,
  ScopedReader,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { and, compare, contains, EVERYTHING, or } from '../../wire/filters/predicate.ts';
import { workflow } from '../device-queue/contract.ts';
import { cancelWorkflow, PIECE } from '../device-queue/workflows.ts';
import { systemGroup } from '../system-groups/contract.ts';
import { system } from '../systems/contract.ts';
import { command } from './contract.ts';
import { derive } from './derive.ts';
import type { Command } from './entity.ts';
import { launch, boundSystems, membersOf } from './run.ts';
import { due, DUE, planNext, startWhenImmediate } from './timetable.ts';
import { variablesOf } from './variables.ts';

/** Launch types that run by themselves on whatever the command is bound to. */
const BY_ITSELF: ReadonlySet<unknown> = new Set(['scheduled', 'repeated', 'immediate']);

/** Who writes such a command runs it, so that writing it takes what running takes. */
function mustRun({ identity }: WriteContext, { body }: ValidInput): void {
  if (!BY_ITSELF.has(body.launchType) || identity.scopes.has('commands.run')) return;
  throw forbidden(
    `launchType: a command that is ${String(body.launchType)} needs commands.run, which the caller's role does not include`,
  );
}

const create: WriteRule = async (ctx, input, next) => {
  mustRun(ctx, input);
  return next();
};

/** Clients send what they change alone; a name and a script have no default to go back to. */
const put: WriteRule = async (ctx, input, next) => {
  mustRun(ctx, input);
  const { name, command: script } = (await ctx.here.require(command, input.params.id ?? '')).doc as Command;
  return next({ ...input, body: { name, command: script, ...input.body } });
};

const run: WriteRule = async (ctx, input) => {
  const { _id } = input.body;
  if (typeof _id !== 'string' || _id === '') throw invalid('command id is required');
  if (!/^[0-9a-f]{24}$/i.test(_id)) throw invalidField('_id', 'must be 24 hexadecimal digits');
  const entry = await ctx.here.require(command, _id.toLowerCase());
  const bound = await boundSystems(ctx.here, entry.id);
  const asked = await askedFor(ctx.here, input);
  const systems = asked === undefined ? bound : new Set([...asked.all].filter((id) => bound.has(id)));
  const { id, queueIds } = await launch(ctx, entry, { cause: 'manual', systems });
  const notBound = asked === undefined ? [] : asked.named.filter((each) => !bound.has(each));
  return { type: 'value', value: { queueIds, workflowInstanceId: id, notBound } };
};

/** The systems that a run is for: `named` one by one, `all` with the members of groups. Undefined: all that are bound. */
async function askedFor(here: ScopedReader, { body }: ValidInput) {
  const { systemIds, systems, systemGroups } = body as Partial<
    Record<'systemIds' | 'systems' | 'systemGroups', readonly string[] | null>
  >;
  if (!systemIds && !systems && !systemGroups) return undefined;
  const named = [...new Set([...(systemIds ?? []), ...(systems ?? [])].map((id) => id.toLowerCase()))];
  const there = new Set((await here.getMany(system, named)).map((each) => each.id));
  const unknown = named.find((id) => !there.has(id));
  if (unknown !== undefined) throw invalidField(systemIds ? 'systemIds' : 'systems', `no system has the id ${unknown}`);
  const groups = [...new Set((systemGroups ?? []).map((id) => id.toLowerCase()))];
  const known = new Set((await here.getMany(systemGroup, groups)).map((group) => group.id));
  const missing = groups.find((id) => !known.has(id));
  if (missing !== undefined) throw invalidField('systemGroups', `no system group has the id ${missing}`);
  return { named, all: new Set([...named, ...(await membersOf(here.graph, groups))].sort()) };
}

const trigger: WriteRule = async (ctx, input) => {
  const name = input.params.triggername ?? '';
  const entry = await ctx.here.byUnique(command, 'trigger', name);
  const variables = variablesOf(input.body, entry?.doc.commandType);
  if (entry === undefined || entry.doc.launchType !== 'trigger') return { type: 'value', value: { triggered: [] } };
  const systems = await boundSystems(ctx.here, entry.id);
  await launch(ctx, entry, { cause: 'trigger', systems, variables });
  return { type: 'value', value: { triggered: [(entry.doc as Command).name] } };
};

const pending = compare('gt', 'pendingCount', 0);

/** `search` is no part of the grammar of v2 lists; this one documents it. */
const queued: ReadRule = async (_ctx, input, next) => {
  const { search } = input.rawQuery;
  const terms = (Array.isArray(search) ? search : [search]).filter((term) => term !== undefined && term !== '');
  const found = terms.flatMap((term) => ['name', 'system'].map((field) => contains(field, String(term))));
  return next({ ...input, where: and([pending, found.length === 0 ? EVERYTHING : or(found)]) });
};

const completed: ReadRule = async (_ctx, input, next) => next({ ...input, where: compare('gt', 'completedCount', 0) });

const cancel: WriteRule = async (ctx, input) => {
  const order = await ctx.here.get(workflow, input.params.workflow_instance_id ?? '');
  if (order === undefined) throw notFound('Workflow');
  await cancelWorkflow(ctx, order);
  return { type: 'none' };
};

/** What no device got of a command is canceled with it. */
async function cancelWithCommand(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== command || before === undefined) return;
  const where = and([compare('eq', 'command', before.id), pending, compare('eq', 'canceledAt', null)]);
  for (;;) {
    const { entries } = await ctx.here.list(workflow, { where, sort: [], skip: 0, limit: PIECE, counted: false });
    for (const entry of entries) await cancelWorkflow(ctx, entry);
    if (entries.length < PIECE) return;
  }
}

export const rules: RuleSet = {
  kinds: [{ kind: command, derive }],
  reads: { commands_getQueuedCommandsByWorkflow: queued, commands_listResultsByWorkflow: completed },
  writes: {
    commands_post: create,
    commands_put: put,
    Commands_Run: run,
    command_trigger_webhook_post: trigger,
    commands_cancelQueuedCommandsByWorkflowInstanceId: cancel,
  },
  reactions: [cancelWithCommand, planNext, startWhenImmediate],
  jobs: { [DUE]: due },
};
