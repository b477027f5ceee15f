import { conflict } from '../../kit/errors.ts';
import type { WriteContext } from '../../directory/types.ts';
import { systemUser } from './contract.ts';

/** @throws MusterError `conflict` for one more user than the organization may have; 0, or nothing, is no limit */
export async function mustHaveRoom(ctx: WriteContext): Promise<void> {
  const { maxSystemUsers } = (await ctx.settings()) as { readonly maxSystemUsers?: number };
  if (!maxSystemUsers) return;
  const count = await ctx.here.count(systemUser);
  if (count < maxSystemUsers) return;
  throw conflict(
    `the organization has ${count} users, and may have ${maxSystemUsers}; delete some, or have its provider raise maxSystemUsers`,
  );
}
