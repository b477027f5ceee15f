import type { Document, Entry, ReadContext } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { and, compare } from '../../wire/filters/predicate.ts';
import { ownOrganization } from '../hub-accounts/own.ts';
import { setupOf } from '../hub-accounts/setup.ts';
import { hubMappingKind } from '../hub-mappings/contract.ts';
import { hubOrganizationKind } from './contract.ts';

/** Which own organizations a run is for. */

export interface Selection {
  readonly all?: boolean;
  readonly organizations?: readonly string[];
  readonly tags?: readonly string[];
}
export interface Selected {
  readonly id: string;
  readonly name: string;
}

const PIECE = 500;

/** In the order given, else by id; each once. Those that the caller does not reach are refused where named, else left out. */
export async function selected(
  ctx: ReadContext,
  account: Entry,
  { all, organizations, tags }: Selection,
): Promise<readonly Selected[]> {
  const said = [all === true, organizations !== undefined, tags !== undefined].filter(Boolean).length;
  if (said !== 1) throw invalidField('select', 'takes exactly one of all, organizations and tags');
  const { organizations: reach } = ctx.identity;
  if (organizations !== undefined) {
    const ids = [...new Set(organizations.map((id) => id.toLowerCase()))];
    return Promise.all(ids.map(async (id) => named(await ownOrganization(ctx, reach, id))));
  }
  const ids = all === true ? await mapped(ctx, account) : await tagged(ctx, tags ?? []);
  const found: Selected[] = [];
  for (const id of ids) {
    if (reach !== 'all' && !reach.has(id)) continue;
    try {
      found.push(named(await ownOrganization(ctx, reach, id)));
    } catch {
      // Suspended, or on its way out: nothing is run for it.
    }
  }
  if (found.length === 0)
    throw invalidField(
      'select',
      all === true ? 'the account is mapped to no organization yet' : 'no organization has one of the tags',
    );
  return found;
}

const named = ({ id, doc }: Entry): Selected => ({ id, name: String(doc.displayName) });

async function mapped(ctx: ReadContext, account: Entry): Promise<readonly string[]> {
  const where = and([
    compare('eq', 'base_url', setupOf(account).base_url),
    compare('eq', 'origin_owner_id', String(account.doc.origin_owner_id)),
  ]);
  const ids: string[] = [];
  for (let skip = 0; ; skip += PIECE) {
    const { entries } = await ctx.here.list(hubMappingKind, {
      where,
      sort: [{ field: 'organization', descending: false }],
      skip,
      limit: PIECE,
    });
    ids.push(...entries.map(({ doc }) => String(doc.organization)));
    if (entries.length < PIECE) return ids;
  }
}

async function tagged(ctx: ReadContext, tags: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { doc } of ctx.here.all(hubOrganizationKind)) {
    if (((doc as Document).tags as readonly string[]).some((tag) => tags.includes(tag)))
      ids.push(String(doc.organization));
  }
  return ids.toSorted();
}
