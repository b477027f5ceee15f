import type { testDirectory } from '../../directory/testing.ts';
import type { Caller } from '../../directory/types.ts';
import { device } from '../enrollment/enrollment.test-support.ts';

type TestDirectory = Awaited<ReturnType<typeof testDirectory>>;

/** An enrolled device, and the caller that it is when it has signed a body. */
export async function agentDevice(
  at: TestDirectory,
  says: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string; readonly caller: Partial<Caller> }> {
  const { id, caller } = await device(at, says);
  const { identity } = caller;
  if (identity === undefined) throw new Error('the device is nobody');
  return { id, caller: { ...caller, identity: { ...identity, signed: 'body' } } };
}
