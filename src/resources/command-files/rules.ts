import { createHash } from 'node:crypto';
import { invalidField } from '../../kit/errors.ts';
import type { Document, Event, KindRules, ReadRule, RuleSet, WriteContext, WriteRule } from '../../directory/types.ts';
import { NOTHING, oneOf } from '../../wire/filters/predicate.ts';
import { command } from '../commands/contract.ts';
import type { Command } from '../commands/entity.ts';
import { commandFile, LARGEST } from './contract.ts';

const ORPHAN = 'command_file_orphan';
/** How long a file may wait for its command (ms). */
const PATIENCE = 24 * 60 * 60 * 1000;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Its bytes, in base64 without line ends. */
function contentOf(given: string): { readonly content: string; readonly bytes: Buffer } {
  const content = given.replaceAll(/\s+/g, '');
  if (content.length % 4 !== 0 || !BASE64.test(content)) throw invalidField('content', 'has to be base64');
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length > LARGEST)
    throw invalidField('content', `a file has at most ${LARGEST} bytes, this ${bytes.length}`);
  return { content, bytes };
}

const create: WriteRule = async (ctx, input, next) => {
  const { name, destination, content: given } = input.body as Record<'name' | 'destination' | 'content', string>;
  const { content } = contentOf(given);
  const outcome = await next({ ...input, body: { name, destination }, secret: { content } });
  if (outcome.type === 'entry') await ctx.here.enqueue(ORPHAN, { id: outcome.entry.id }, ctx.now + PATIENCE);
  return outcome;
};

const derive: KindRules['derive'] = async (ctx, { secret, before }) => {
  const { bytes } = contentOf(secret.content as string);
  return {
    doc: {
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      created: before?.doc.created ?? new Date(ctx.now).toISOString(),
      organization: ctx.here.scope,
    },
  };
};

const list: ReadRule = async (ctx, input, next) => {
  const { files } = (await ctx.here.require(command, input.params.id ?? '')).doc as Command;
  return next({ ...input, where: files.length === 0 ? NOTHING : oneOf('_id', files) });
};

/** Removes those of these files that no command names. */
async function removeUnused(ctx: WriteContext, ids: readonly string[]): Promise<void> {
  const unused = new Set(ids);
  if (unused.size === 0) return;
  for await (const { doc } of ctx.here.all(command)) for (const id of (doc as Command).files) unused.delete(id);
  for (const file of await ctx.here.getMany(commandFile, [...unused])) await ctx.here.remove(file);
}

/** A file goes when the last command that names it does, or names it no more. */
async function whenCommandsLetGo(ctx: WriteContext, { kind, before, after }: Event): Promise<void> {
  if (kind !== command || before === undefined) return;
  const still = new Set((after?.doc as Command | undefined)?.files);
  await removeUnused(
    ctx,
    (before.doc as Command).files.filter((id) => !still.has(id)),
  );
}

export const rules: RuleSet = {
  kinds: [{ kind: commandFile, derive }],
  reads: { command_file_get: list },
  writes: { command_file_post: create },
  reactions: [whenCommandsLetGo],
  jobs: { [ORPHAN]: (ctx, { id }: Document) => removeUnused(ctx, [String(id)]) },
};
