import type { testDirectory } from '../../directory/testing.ts';
import type { Caller, Document } from '../../directory/types.ts';
import { operations as apiKeys } from '../api-keys/contract.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations } from './contract.ts';

type At = Awaited<ReturnType<typeof testDirectory>>;

/** An organization beside the first. */
export async function organizationNamed(at: At, displayName: string): Promise<string> {
  return String(((await at.call(organizations.create, { body: { displayName } })).body as Document)._id);
}

/** An administrator with a key, made by the first administrator or by `caller`. */
export async function administratorOf(
  at: At,
  organization: string,
  email: string,
  roleName = 'Administrator',
): Promise<{ readonly id: string; readonly key: string; caller(): Promise<Pick<Caller, 'identity'>> }> {
  const made: Document = (await at.call(operations.create, { body: { email, roleName } }, { organization })).body;
  const id = String(made._id);
  const key = await newKey(at, id);
  return { id, key, caller: async () => ({ identity: await at.directory.identify({ type: 'apiKey', key }) }) };
}

/** A new key for an administrator, as the first one or as `caller`. */
export async function newKey(at: At, administrator: string, caller: Partial<Caller> = {}): Promise<string> {
  const params = { administrator_id: administrator };
  const { body } = await at.call(apiKeys.create, { params, body: { name: 'test' } }, caller);
  return String((body as Document).apiKey);
}
