import { randomBytes } from 'node:crypto';
import type { Document, Entry, WriteContext, WriteRule } from '../../directory/types.ts';
import { conflict, notFound } from '../../kit/errors.ts';
import { secretOf } from '../../wire/webhooks/signature.ts';
import { webhookKind } from './contract.ts';
import type { Webhook } from './entity.ts';

/** Bytes of a key; Standard Webhooks has 24 to 64. */
const KEY_BYTES = 32;
/** Secrets of a webhook that sign at once. */
export const MOST_SECRETS = 2;

type Keys = Readonly<Record<string, string>>;

const keysOf = ({ secret }: Pick<Entry, 'secret'>): Keys => (secret.keys ?? {}) as Keys;

/** All that sign, the oldest first. */
export const secretsIn = (entry: Entry): readonly string[] =>
  (entry.doc as Webhook).secrets.flatMap(({ id }) => keysOf(entry)[id] ?? []);

/** A new secret: what is shown of it always, what is shown once, and what is kept apart. */
export function newSecret(ctx: Pick<WriteContext, 'now' | 'newId'>) {
  const secret = secretOf(randomBytes(KEY_BYTES));
  const id = ctx.newId();
  return { shown: { id, createdAt: new Date(ctx.now).toISOString() }, secret, keys: { [id]: secret } satisfies Keys };
}

export const addSecret: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(webhookKind, input.params.id ?? '');
  const { secrets } = entry.doc as Webhook;
  if (secrets.length >= MOST_SECRETS)
    throw conflict(`a webhook has ${MOST_SECRETS} secrets at most; delete the one that its receiver does not need`);
  const { shown, secret, keys } = newSecret(ctx);
  await ctx.here.update(entry, { secrets: [...secrets, shown] }, { keys: { ...keysOf(entry), ...keys } });
  return { type: 'value', value: { ...shown, secret } };
};

export const removeSecret: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(webhookKind, input.params.id ?? '');
  const { secrets } = entry.doc as Webhook;
  const id = (input.params.secret_id ?? '').toLowerCase();
  const left = secrets.filter((each) => each.id !== id);
  if (left.length === secrets.length) throw notFound('Secret');
  if (left.length === 0) throw conflict('the only secret of a webhook cannot be deleted; add another one first');
  const { [id]: _gone, ...keys } = keysOf(entry);
  const changes: Document = { secrets: left };
  await ctx.here.update(entry, changes, { keys });
  return { type: 'none' };
};
