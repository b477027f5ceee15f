import { CloudError } from '../../directory/cloud-port.ts';
import { recurring } from '../../directory/recurring.ts';
import type { JobRule } from '../../directory/job-rules.ts';
import type { Document, Entry, Prepare, ReadContext, WriteContext, WriteRule } from '../../directory/types.ts';
import { psaMapping, type Product } from './entity.ts';
import { keepErrors, type Failure } from './errors.ts';
import { few, looking, type Looked } from './found.ts';
import { mappingsOf } from './mappings.ts';
import { PRODUCT_RULES } from './products.ts';
import { refusalOf } from './refusals.ts';
import { anyIntegration, sessionOf, uuidIn } from './settle.ts';

/** Whether mappings still hold: looked at once a day, and when somebody asks. */

export const CHECK_JOB = 'psa_check';
const DAY = 86_400_000;

export const nextCheck = (after: number): number => after + DAY;

/** What was found of the mappings, or why nothing was. */
type Checked =
  | { readonly looked: readonly { readonly id: string; readonly result: Looked }[] }
  | { readonly error: CloudError };

async function check(
  ctx: Pick<ReadContext, 'here' | 'ports'>,
  integration: Entry,
  product: Product,
  signal?: AbortSignal,
): Promise<Checked> {
  const asked = await sessionOf(ctx, PRODUCT_RULES[product], integration);
  const look = looking(asked, signal);
  const idOf = (part: unknown): string | undefined =>
    (part as { readonly id?: string } | null | undefined)?.id || undefined;
  try {
    const looked = await few(await mappingsOf(ctx.here, integration.id), async ({ id, doc }) => ({
      id,
      result: await look({
        company: idOf(doc.company) ?? '',
        contract: idOf(doc.contract),
        service: idOf(doc.service),
      }),
    }));
    return { looked };
  } catch (error) {
    if (error instanceof CloudError) return { error };
    throw error;
  }
}

/** Takes names over, says of each mapping how it stands, and keeps what failed. */
async function settle(
  ctx: WriteContext,
  integration: string,
  checked: Checked,
): Promise<{ checked: number; failed: number }> {
  if ('error' in checked) {
    const { reason, message } = checked.error;
    await keepErrors(ctx.here, integration, [{ errorType: reason, message, orgId: '' }], ctx.now);
    return { checked: 0, failed: 0 };
  }
  const failures: Failure[] = [];
  let seen = 0;
  for (const { id, result } of checked.looked) {
    const mapping = await ctx.here.get(psaMapping, id);
    if (mapping === undefined) continue;
    seen += 1;
    await ctx.here.update(mapping, changesOf(mapping, result, ctx.now));
    if ('found' in result) continue;
    const { what, why } = result.missing;
    const message = `the ${what} ${nameIn(mapping, what)} ${why}`;
    failures.push({ errorType: `${what}_missing`, message, orgId: String(mapping.doc.organization) });
  }
  await keepErrors(ctx.here, integration, failures, ctx.now);
  return { checked: seen, failed: failures.length };
}

const nameIn = ({ doc }: Entry, part: string): string => {
  const { id = '', name = '' } = (doc[part] ?? {}) as { readonly id?: string; readonly name?: string };
  return name === '' ? id : name;
};

function changesOf({ doc }: Entry, result: Looked, now: number): Document {
  const lastSyncDateTime = new Date(now).toISOString();
  if (!('found' in result)) return { lastSyncDateTime, lastSyncStatus: 'failed' };
  const { company, contract, service } = result.found;
  const kept = (doc.service ?? {}) as Document;
  return {
    lastSyncDateTime,
    lastSyncStatus: 'success',
    company,
    ...(contract === undefined ? {} : { contract }),
    ...(service === undefined ? {} : { service: { ...kept, ...service } }),
  };
}

interface Payload {
  readonly product: Product;
  readonly integration: string;
}

export const checkJob: JobRule = recurring({
  next: async (ctx, payload, after) => {
    const { product, integration } = payload as unknown as Payload;
    const entry = await ctx.here.get(PRODUCT_RULES[product].kind, integration);
    return entry === undefined ? undefined : nextCheck(after);
  },
  prepare: async (ctx, payload, { signal }) => {
    const { product, integration } = payload as unknown as Payload;
    const entry = await ctx.here.get(PRODUCT_RULES[product].kind, integration);
    const checked = entry && (await check(ctx, entry, product, signal));
    // What was called off is no failure of the product's.
    signal.throwIfAborted();
    return checked;
  },
  run: async (ctx, payload) => {
    const { product, integration } = payload as unknown as Payload;
    const isThere = (await ctx.here.get(PRODUCT_RULES[product].kind, integration)) !== undefined;
    if (isThere && ctx.prepared !== undefined) await settle(ctx, integration, ctx.prepared as Checked);
  },
});

export const prepareSync: Prepare = async (ctx, input) => {
  const { rules, entry } = await anyIntegration(ctx.here, uuidIn(input));
  return check(ctx, entry, rules.product);
};

export const sync: WriteRule = async (ctx, input) => {
  const { entry } = await anyIntegration(ctx.here, uuidIn(input));
  const checked = ctx.prepared as Checked;
  const value = await settle(ctx, entry.id, checked);
  return 'error' in checked ? { type: 'refusal', error: refusalOf(checked.error) } : { type: 'value', value };
};
