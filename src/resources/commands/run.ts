import { conflict } from '../../kit/errors.ts';
import type { Entry, ScopedReader, WriteContext } from '../../directory/types.ts';
import { commandFile } from '../command-files/contract.ts';
import { startWorkflow } from '../device-queue/workflows.ts';
import type { Workflow } from '../device-queue/contract.ts';
import { systemUser } from '../system-users/contract.ts';
import { ROOT, type Command } from './entity.ts';

/** The systems that a command is bound to, directly or through a group, in the order of their ids. */
export async function boundSystems({ graph }: ScopedReader, id: string): Promise<ReadonlySet<string>> {
  const node = { type: 'command', id } as const;
  const direct = (await graph.neighbours([node], 'system')).get(id) ?? [];
  const groups = (await graph.neighbours([node], 'system_group')).get(id) ?? [];
  const members = await membersOf(
    graph,
    groups.map((group) => group.id),
  );
  return new Set([...direct.map((system) => system.id), ...members].sort());
}

/** The systems in any of these groups. */
export async function membersOf(graph: ScopedReader['graph'], groups: readonly string[]): Promise<readonly string[]> {
  if (groups.length === 0) return [];
  const nodes = [...new Set(groups)].map((id) => ({ type: 'system_group', id }) as const);
  const found = await graph.neighbours(nodes, 'system');
  return [...found.values()].flat().map((system) => system.id);
}

export interface Launch {
  readonly cause: Workflow['cause'];
  readonly systems: ReadonlySet<string>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Seconds; the command's own time to live unless given. */
  readonly timeToLiveSeconds?: number;
}

/**
 * Queues a command as it is now for each of the systems: what is changed later changes nothing of this run.
 * @throws MusterError conflict when the user that it runs as is gone
 */
export async function launch(ctx: WriteContext, entry: Entry, { cause, systems, ...rest }: Launch) {
  const { name, command, commandType, user, sudo, shell, files, timeout, timeToLiveSeconds } = entry.doc as Command;
  const runsAs = await account(ctx, user);
  if (runsAs === undefined) throw conflict(`the command ${name} cannot run: the user ${user} that it runs as is gone`);
  const found = await ctx.here.getMany(commandFile, files);
  return startWorkflow(ctx, {
    type: 'command',
    name,
    command: entry.id,
    cause,
    timeoutSeconds: Number(timeout),
    timeToLiveSeconds: rest.timeToLiveSeconds ?? timeToLiveSeconds,
    payload: {
      command,
      commandType,
      user: { id: user, name: runsAs },
      sudo,
      shell,
      variables: rest.variables ?? {},
      files: found.map(({ doc, secret }) => ({
        name: doc.name,
        destination: doc.destination,
        size: doc.size,
        sha256: doc.sha256,
        content: secret.content,
      })),
    },
    shown: { command, user, sudo, files },
    systems: [...systems],
  });
}

/** The name of the account on the device; empty for the system's own on Windows. Undefined when the user is gone. */
async function account(ctx: WriteContext, user: string): Promise<string | undefined> {
  if (user === '') return '';
  if (user === ROOT) return 'root';
  const found = await ctx.here.get(systemUser, user);
  return found === undefined ? undefined : String(found.doc.username);
}
