import { computedList } from '../../directory/computed-list.ts';
import type { Document, Entry, ReadRule, ScopedReader, WriteContext, WriteRule } from '../../directory/types.ts';
import { invalidField, notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { system } from '../systems/contract.ts';
import { softwareApp, softwareAppStatus } from './contract.ts';
import { PIECE, type SoftwareAppStatus } from './entity.ts';
import { appsOf, systemsOf } from './bound.ts';
import { availablePackage, pieceOf } from './packages.ts';

/** Statuses of one device at most: more apps than that are on none. */
const MOST = 10_000;

const statusOf = (here: ScopedReader, app: string, device: string): Promise<Entry | undefined> =>
  here.byUnique(softwareAppStatus, 'pair', pairOf(app, device));
export const pairOf = (app: string, device: string): string => `${app}.${device}`;

type Change = Partial<Omit<SoftwareAppStatus, 'id' | 'softwareAppId' | 'systemId' | 'timestamp'>>;

async function set(ctx: WriteContext, app: string, device: string, change: Change, retries = 0): Promise<void> {
  const timestamp = new Date(ctx.now).toISOString();
  const standing = await statusOf(ctx.here, app, device);
  if (standing === undefined) {
    const doc = { softwareAppId: app, systemId: device, pair: pairOf(app, device), timestamp, retries, ...change };
    await ctx.here.insert(softwareAppStatus, doc);
  } else {
    await ctx.here.update(standing, { timestamp, retries: Number(standing.doc.retries) + retries, ...change });
  }
}

export const listOfApp: ReadRule = async (ctx, input, next) => {
  const { id } = await ctx.here.require(softwareApp, input.params.software_app_id ?? '');
  return next({ ...input, where: compare('eq', 'softwareAppId', id) });
};

export const listOfSystem: ReadRule = async (ctx, input) => {
  const { id } = await ctx.here.require(system, input.params.system_id ?? '');
  const query = { where: compare('eq', 'systemId', id), sort: [], skip: 0, limit: MOST, counted: false } as const;
  const { entries } = await ctx.here.list(softwareAppStatus, query);
  const listed = await computedList(ctx, input, {
    entity: softwareAppStatus.entity,
    order: 'id',
    rows: entries.map(({ doc }) => doc),
  });
  const ids = listed.rows.map((row) => String(row.softwareAppId));
  const apps = new Map((await ctx.here.getMany(softwareApp, ids)).map((app) => [app.id, app.doc]));
  const rows = listed.rows.map(({ pair: _pair, retries: _retries, ...status }) => {
    const { id: app, displayName, settings } = apps.get(String(status.softwareAppId)) ?? {};
    return { app: { id: app, displayName, settings }, status };
  });
  return { ...listed, rows };
};

export const retry: WriteRule = async (ctx, input) => {
  const { id } = await ctx.here.require(softwareApp, input.params.software_app_id ?? '');
  const bound = await systemsOf(ctx.here, id);
  const given = input.body.system_ids as readonly string[] | null | undefined;
  const asked = given?.map((each) => each.toLowerCase()) ?? (await failed(ctx.here, id, bound));
  for (const [i, device] of asked.entries()) {
    if (!bound.has(device)) throw invalidField(`system_ids[${i}]`, `the app is not bound to the system ${device}`);
  }
  const again = { state: 'PENDING', code: 0, details: '' } as const;
  for (const device of new Set(asked)) await set(ctx, id, device, again, 1);
  return { type: 'none' };
};

async function failed(here: ScopedReader, app: string, bound: ReadonlySet<string>): Promise<readonly string[]> {
  const where = { op: 'and', of: [compare('eq', 'softwareAppId', app), compare('eq', 'state', 'FAILED')] } as const;
  const { entries } = await here.list(softwareAppStatus, { where, sort: [], skip: 0, limit: MOST, counted: false });
  return entries.map(({ doc }) => String(doc.systemId)).filter((device) => bound.has(device));
}

/** What a device should have. */
export const wanted: ReadRule = async (ctx) => {
  const device = ctx.identity.id;
  const apps = await ctx.here.getMany(softwareApp, [...(await appsOf(ctx.here, device))]);
  const software = [];
  for (const app of apps.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const found = availablePackage(app);
    const { objectId = '', name = '', size = 0, sha256sum = '' } = found ?? {};
    software.push({
      id: app.id,
      displayName: app.doc.displayName,
      retries: (await statusOf(ctx.here, app.id, device))?.doc.retries ?? 0,
      settings: app.doc.settings,
      package: found === undefined ? null : { objectId, name, size, sha256sum, pieces: Math.ceil(size / PIECE) },
    });
  }
  return { type: 'value', value: { software } };
};

export const piece: ReadRule = async (ctx, { body }) => {
  const { softwareAppId, number } = body as { readonly softwareAppId: string; readonly number: number };
  const id = softwareAppId.toLowerCase();
  const bound = await appsOf(ctx.here, ctx.identity.id);
  const app = bound.has(id) ? await ctx.here.get(softwareApp, id) : undefined;
  if (app === undefined) throw notFound(softwareApp.label);
  return { type: 'value', value: { number, content: await pieceOf(ctx.here, app, number) } };
};

export const report: WriteRule = async (ctx, { body }) => {
  const device = ctx.identity.id;
  const bound = await appsOf(ctx.here, device);
  const accepted: string[] = [];
  const ignored: Document[] = [];
  for (const { softwareAppId, ...result } of body.results as readonly (Change & { readonly softwareAppId: string })[]) {
    const id = softwareAppId.toLowerCase();
    if (bound.has(id)) {
      await set(ctx, id, device, { code: 0, details: '', version: '', ...result });
      accepted.push(id);
    } else {
      const exists = (await ctx.here.get(softwareApp, id)) !== undefined;
      ignored.push({ softwareAppId: id, reason: exists ? 'not_bound' : 'unknown' });
    }
  }
  return { type: 'value', value: { accepted, ignored } };
};
