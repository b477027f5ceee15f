import { parseList } from '../../directory/lists.ts';
import type { VendorOrganization } from '../../directory/hub-port.ts';
import type { Document, Entry, Outcome, ReadContext, ValidInput, WriteContext } from '../../directory/types.ts';
import { invalidField, MusterError } from '../../kit/errors.ts';
import { ownOrganization, ownOrganizations, type Reach } from '../hub-accounts/own.ts';
import { setupOf } from '../hub-accounts/setup.ts';
import { bareTarget } from '../hub-accounts/target.ts';
import { hubMappingKind } from './contract.ts';
import { mappingsOf } from './every.ts';
import { keyOf, mappingOf } from './find.ts';
import { suggest } from './suggest.ts';

/** The mapping of an account, for whoever may change it: an administrator, or the holder of a connect session. */

/** Own organizations that suggestions are made for at most. */
const MOST = 5_000;

const nameOf = ({ doc }: Entry): string => String(doc.displayName);

function rowOf(organization: Entry, mapping: Entry | undefined): Document {
  return {
    organization: { id: organization.id, name: nameOf(organization) },
    vendor: mapping?.doc.vendor ?? null,
    updated_at: mapping?.doc.updated_at ?? null,
  };
}

export async function mappingPage(ctx: ReadContext, input: ValidInput, account: Entry, reach: Reach): Promise<Outcome> {
  const { skip, limit } = parseList(ctx.operation, input.rawQuery);
  const { entries, total } = await ownOrganizations(ctx, reach, { skip, limit });
  const rows: Document[] = [];
  for (const each of entries) rows.push(rowOf(each, await mappingOf(ctx, account, each.id)));
  return { type: 'rows', rows, total, page: { skip, limit, returned: rows.length } };
}

/** The organizations of the directory, as they are now. */
export const vendorOrganizations = (ctx: ReadContext, account: Entry): Promise<readonly VendorOrganization[]> =>
  ctx.ports.hub.organizations(bareTarget(ctx, account));

export async function listVendor(ctx: ReadContext, account: Entry): Promise<Outcome> {
  const results = await vendorOrganizations(ctx, account);
  return { type: 'value', value: { totalCount: results.length, results } };
}

export async function suggestions(ctx: ReadContext, account: Entry, reach: Reach): Promise<Outcome> {
  const vendors = await vendorOrganizations(ctx, account);
  const mapped = await mappingsOf(ctx, account);
  const taken = new Set([...mapped.values()].map(({ doc }) => (doc.vendor as VendorOrganization).id));
  const { entries } = await ownOrganizations(ctx, reach, { skip: 0, limit: MOST });
  const free = entries.filter(({ id }) => !mapped.has(id)).map((entry) => ({ id: entry.id, name: nameOf(entry) }));
  const results = suggest(
    free,
    vendors.filter(({ id }) => !taken.has(id)),
  ).map(({ own, vendor, score }) => ({ organization: own, vendor: { id: vendor.id, name: vendor.name }, score }));
  return { type: 'value', value: { totalCount: results.length, results } };
}

interface Wanted {
  readonly organization: string;
  readonly vendor_organization_id: string | null;
}
const wantedIn = (body: Document): readonly Wanted[] =>
  (body.mappings as readonly Wanted[]).map((each) => ({ ...each, organization: each.organization.toLowerCase() }));

/** The directory's list, where something is to be mapped to one of it. */
export async function prepareMapping(
  ctx: ReadContext,
  body: Document,
  account: Entry,
): Promise<readonly VendorOrganization[]> {
  const names = wantedIn(body).some(({ vendor_organization_id: id }) => id !== null);
  return names ? vendorOrganizations(ctx, account) : [];
}

/** Saves all that a body maps, or nothing. */
export async function saveMapping(
  ctx: WriteContext,
  body: Document,
  account: Entry,
  reach: Reach,
  vendors: readonly VendorOrganization[],
): Promise<Outcome> {
  const wanted = wantedIn(body);
  const known = new Map(vendors.map((each) => [each.id, each]));
  const present = new Map(await mappingsOf(ctx, account));
  const seen = new Set<string>();
  const rows: Document[] = [];
  for (const [at, { organization: id, vendor_organization_id: vendorId }] of wanted.entries()) {
    if (seen.has(id)) throw invalidField(`mappings.${at}.organization`, 'is named twice');
    seen.add(id);
    const organization = await ownOrganization(ctx, reach, id);
    const before = present.get(id);
    if (vendorId === null) {
      if (before !== undefined) await ctx.here.remove(before);
      present.delete(id);
      rows.push(rowOf(organization, undefined));
      continue;
    }
    const vendor = known.get(vendorId);
    if (vendor === undefined) {
      const why = `the directory has no organization ${JSON.stringify(vendorId)} that the account reaches`;
      throw invalidField(`mappings.${at}.vendor_organization_id`, why);
    }
    const saved = await put(ctx, account, id, before, { id: vendor.id, name: vendor.name });
    present.set(id, saved);
    rows.push(rowOf(organization, saved));
  }
  if (body.shared !== true) refuseShared(wanted, present);
  return { type: 'value', value: { totalCount: rows.length, results: rows } };
}

async function put(
  { here }: WriteContext,
  account: Entry,
  organization: string,
  before: Entry | undefined,
  vendor: VendorOrganization,
): Promise<Entry> {
  if (before !== undefined) return here.update(before, { vendor });
  const { base_url } = setupOf(account);
  const { origin_owner_id } = account.doc;
  return here.insert(hubMappingKind, {
    key: keyOf(account, organization),
    base_url,
    origin_owner_id,
    organization,
    vendor,
  });
}

/** One organization of the directory is that of one own organization, unless the body says otherwise. */
function refuseShared(wanted: readonly Wanted[], present: ReadonlyMap<string, Entry>): void {
  const owners = new Map<string, string[]>();
  for (const [id, { doc }] of present) {
    const vendor = (doc.vendor as VendorOrganization).id;
    owners.set(vendor, [...(owners.get(vendor) ?? []), id]);
  }
  for (const [at, { vendor_organization_id: vendor }] of wanted.entries()) {
    if (vendor === null || (owners.get(vendor)?.length ?? 0) < 2) continue;
    const field = `mappings.${at}.vendor_organization_id`;
    const description = `${JSON.stringify(vendor)} is mapped to another organization; "shared": true allows it`;
    throw new MusterError('conflict', `${field}: ${description}`, { violations: [{ field, description }] });
  }
}
