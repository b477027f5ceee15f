import { conflict, invalidField, notFound } from '../../kit/errors.ts';
import type { Entry, ReadRule, WriteContext, WriteRule } from '../../directory/types.ts';
import { systemUser } from './contract.ts';
import { iso } from './secrets.ts';
import { parsePublicKey } from './ssh-key.ts';

/** The SSH keys of a user. A key counts as the same whatever its comment and name. */
export interface KeptKey {
  readonly _id: string;
  readonly create_date: string;
  readonly name: string;
  readonly public_key: string;
}

/** Keys of one user at most: they are part of every answer that shows the user. */
const MOST = 100;

const keysOf = (user: Entry): readonly KeptKey[] => (user.doc.ssh_keys ?? []) as KeptKey[];

/** The single `public_key` of a user, checked; empty for none. */
export const parsePublicKeyText = (text: string): string => (text.trim() === '' ? '' : parsePublicKey(text).line);

/** A list that replaces the former one as a whole; keys that were there keep their id and date. */
export function keysFrom(
  given: readonly { readonly name: string; readonly public_key: string }[],
  before: readonly KeptKey[],
  ctx: Pick<WriteContext, 'newId' | 'now'>,
): KeptKey[] {
  if (given.length > MOST) throw invalidField('ssh_keys', `a user has at most ${MOST} SSH keys`);
  const known = new Map(before.map((key) => [blobOf(key.public_key), key]));
  const seen = new Set<string>();
  return given.map(({ name, public_key }, i) => {
    const key = parsePublicKey(public_key, `ssh_keys.${i}.public_key`);
    if (seen.has(key.blob)) throw invalidField(`ssh_keys.${i}.public_key`, 'occurs twice in the list');
    seen.add(key.blob);
    const { _id, create_date } = known.get(key.blob) ?? { _id: ctx.newId(), create_date: iso(ctx.now) };
    return { _id, create_date, name, public_key: key.line };
  });
}

export const list: ReadRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  return { type: 'value', value: keysOf(user) };
};

export const add: WriteRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.id ?? '');
  const parsed = parsePublicKey(String(input.body.public_key));
  if (keysOf(user).some((other) => blobOf(other.public_key) === parsed.blob))
    throw conflict('the user has this SSH key already');
  if (keysOf(user).length >= MOST) throw conflict(`a user has at most ${MOST} SSH keys; remove one first`);
  const name = String(input.body.name);
  const key: KeptKey = { _id: ctx.newId(), create_date: iso(ctx.now), name, public_key: parsed.line };
  await ctx.here.update(user, { ssh_keys: [...keysOf(user), key] });
  return { type: 'value', value: key };
};

export const remove: WriteRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.systemuser_id ?? '');
  const left = keysOf(user).filter((key) => key._id !== input.params.id);
  if (left.length === keysOf(user).length) throw notFound('SSH key');
  await ctx.here.update(user, { ssh_keys: left });
  return { type: 'value', value: '' };
};

const blobOf = (line: string): string => line.split(' ')[1] ?? '';
