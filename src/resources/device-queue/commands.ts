import { forbidden, invalid } from '../../kit/errors.ts';
import type { WriteRule } from '../../directory/types.ts';
import { system } from '../systems/contract.ts';
import type { BuiltInCommandName, System } from '../systems/entity.ts';
import { addToQueue } from './queue.ts';

/** What puts entries into a device's queue: the built-in commands, and messages for its agent. */

/** Why a device does not carry a built-in command out (handbook 4.3). */
export function refusal(name: BuiltInCommandName, os: string, can: readonly string[]): string {
  const instead = can.length === 0 ? 'no command can be sent to it' : `it takes ${can.join(' and ')}`;
  const runs = os === '' ? 'runs an unknown operating system' : `runs ${os}`;
  return name === 'erase' || name === 'lock'
    ? `${name} works on Linux and Windows only; this device ${runs}, and ${instead}`
    : `${name} does not work here: this device ${runs}, and ${instead}`;
}

export const command =
  (name: BuiltInCommandName): WriteRule =>
  async (ctx, input) => {
    const entry = await ctx.here.require(system, input.params.system_id ?? '');
    const { os, builtInCommands } = entry.doc as System;
    const can = builtInCommands.map((each) => each.name);
    if (!can.includes(name)) throw invalid(refusal(name, os, can));
    await addToQueue(ctx, { system: entry.id, type: 'builtin', name });
    return { type: 'none' };
  };

/** `agentBoundMessages` of a change: only who may command a device may send it any, or the device itself. */
export const messages: WriteRule = async (ctx, input, next) => {
  const { agentBoundMessages, ...body } = input.body;
  const wanted = (agentBoundMessages ?? []) as readonly { readonly cmd: string }[];
  const { identity } = ctx;
  if (
    wanted.length > 0 &&
    (identity.type === 'administrator' || identity.type === 'service_account') &&
    !identity.scopes.has('systems.command')
  ) {
    throw forbidden("agentBoundMessages: this needs systems.command, which the caller's role does not include");
  }
  const outcome = await next({ ...input, body });
  for (const { cmd } of wanted) await addToQueue(ctx, { system: input.params.id ?? '', type: 'message', name: cmd });
  return outcome;
};
