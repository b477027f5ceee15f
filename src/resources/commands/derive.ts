import { invalidField } from '../../kit/errors.ts';
import type { KindRules, WriteContext } from '../../directory/types.ts';
import { commandFile } from '../command-files/contract.ts';
import { systemUser } from '../system-users/contract.ts';
import { COMMAND_DEFAULTS, ROOT, type Command } from './entity.ts';
import { nextTime, SCHEDULE_FIELDS } from './schedule.ts';

/** The longest that a device may take (seconds; handbook 4.7). */
const LONGEST = 86_400;
/** What the files of one command may have together (bytes). */
const MOST_BYTES = 4 * 1024 * 1024;

/** What holds for every command, whoever writes it. */
export const derive: NonNullable<KindRules['derive']> = async (ctx, { doc, before }) => {
  // What a replacement leaves out is undefined here, and its default when it is kept.
  const given = Object.entries(doc).filter(([, value]) => value !== undefined);
  const command = { ...COMMAND_DEFAULTS, ...Object.fromEntries(given) } as Command;
  const was = before?.doc as Command | undefined;
  const timeout = Number(command.timeout);
  if (timeout < 1 || timeout > LONGEST) throw invalidField('timeout', `seconds as text, from 1 to ${LONGEST}`);
  if (command.launchType === 'trigger' && command.trigger === '') {
    throw invalidField('trigger', 'a command that runs by its trigger needs the name of one');
  }
  return {
    doc: {
      organization: ctx.here.scope,
      user: await runner(ctx, command, was),
      files: await known(ctx, command.files, was?.files),
      nextRunAt: nextRun(ctx, command, was),
    },
  };
};

/** The user that it runs as. One who is deleted later stays written here; the command does not run then. */
async function runner(ctx: WriteContext, { user, commandType }: Command, was: Command | undefined): Promise<string> {
  if (user === '') return commandType === 'windows' ? '' : ROOT;
  const id = user.toLowerCase();
  if (id !== ROOT && id !== was?.user && (await ctx.here.get(systemUser, id)) === undefined) {
    throw invalidField('user', `no user has the id ${id}; ${ROOT} is root`);
  }
  return id;
}

async function known(ctx: WriteContext, given: readonly string[], was: readonly string[] = []): Promise<string[]> {
  const ids = [...new Set(given.map((id) => id.toLowerCase()))];
  if (ids.join() === was.join()) return ids;
  const found = new Map((await ctx.here.getMany(commandFile, ids)).map((each) => [each.id, each]));
  const missing = ids.findIndex((id) => !found.has(id));
  if (missing >= 0) throw invalidField(`files.${missing}`, `no file has the id ${ids[missing]}`);
  const size = [...found.values()].reduce((sum, { doc }) => sum + Number(doc.size), 0);
  if (size > MOST_BYTES) throw invalidField('files', `together they may have ${MOST_BYTES} bytes, and have ${size}`);
  return ids;
}

/** A schedule that was changed starts anew; otherwise what the last run has set stands. */
function nextRun(ctx: WriteContext, command: Command, was: Command | undefined): string | null {
  if (was !== undefined && SCHEDULE_FIELDS.every((field) => command[field] === was[field])) return command.nextRunAt;
  const time = nextTime(command, ctx.now);
  if (time !== null) return new Date(time).toISOString();
  if (command.launchType === 'scheduled' || command.launchType === 'repeated') {
    throw invalidField('schedule', 'it never comes: the day does not exist, or the year is over');
  }
  return null;
}
