import type { Event, KindRules, ReadRule, RuleSet, WriteContext, WriteRule } from '../../directory/types.ts';
import { expectVersion } from '../../directory/if-match.ts';
import { invalid, invalidField } from '../../kit/errors.ts';
import { system } from '../systems/contract.ts';
import { systemsOf } from './bound.ts';
import { softwareApp, softwareAppStatus, softwarePackagePiece, softwareUpload } from './contract.ts';
import type { SoftwareApp } from './entity.ts';
import type { SoftwareAppSettings } from './entity-settings.ts';
import {
  awaitedPackage,
  awaitUpload,
  giveUp,
  GIVE_UP,
  keepUpload,
  organizationOf,
  receive,
  removeAllOf,
} from './packages.ts';
import { checkSettings, keptSettings, wholeSettings, type Configurations } from './settings.ts';
import { listOfApp, listOfSystem, piece, report, retry, wanted } from './statuses.ts';

const derive: KindRules['derive'] = async (ctx, { doc, before }) => {
  if (String(doc.displayName).trim() === '') throw invalidField('displayName', 'must not be blank');
  const now = new Date(ctx.now).toISOString();
  return { doc: { createdAt: before?.doc.createdAt ?? now, updatedAt: now } };
};

type Given = readonly SoftwareAppSettings[] | null | undefined;

const create: WriteRule = async (ctx, { body }) => {
  const given = (body.settings as Given) ?? [];
  checkSettings(given);
  const objectId = ctx.newId();
  const kept = keptSettings(given, [], new Date(ctx.now).toISOString());
  let awaited = false;
  const settings = kept.settings.map(({ storedPackageObjectId: _replaced, ...each }) => {
    if (each.storedPackage === undefined) return each;
    awaited = true;
    return { ...each, storedPackage: awaitedPackage(objectId, each.storedPackage), storedPackageObjectId: objectId };
  });
  const { configurations } = kept;
  const app = await ctx.here.insert(softwareApp, { displayName: body.displayName, settings }, { configurations });
  const uploadUrl = awaited ? { uploadUrl: await awaitUpload(ctx, app, objectId) } : {};
  return { type: 'value', value: { ...app.doc, ...uploadUrl } };
};

const update: WriteRule = async (ctx, { params, body }) => {
  const app = await ctx.here.require(softwareApp, params.id ?? '');
  expectVersion(ctx, app);
  const name = body.displayName === undefined ? {} : { displayName: body.displayName };
  const given = body.settings as Given;
  if (given === undefined || given === null) return { type: 'entry', entry: await ctx.here.update(app, name) };
  checkSettings(given);
  const before = (app.doc as SoftwareApp).settings;
  const { settings, configurations } = keptSettings(given, before, new Date(ctx.now).toISOString());
  const own = settings.map((each, i) => withOwnPackage(each, before, i));
  return { type: 'entry', entry: await ctx.here.update(app, { ...name, settings: own }, { configurations }) };
};

/** A package is the server's: it is neither changed nor taken over by a change of settings. */
function withOwnPackage(settings: SoftwareAppSettings, before: readonly SoftwareAppSettings[], i: number) {
  const { storedPackage, storedPackageObjectId: _, ...rest } = settings;
  if (storedPackage === undefined) return rest;
  const own = before.find((each) => each.storedPackage !== undefined)?.storedPackage;
  if (own === undefined) {
    throw invalidField(
      `settings[${i}].storedPackage`,
      'a package is uploaded when an app is created; create another app',
    );
  }
  return { ...rest, storedPackage: own, storedPackageObjectId: own.objectId ?? '' };
}

/** A single app answers what lists do not. */
const get: ReadRule = async (ctx, input, next) => {
  const app = await ctx.here.get(softwareApp, input.params.id ?? '');
  const configurations = (app?.secret.configurations ?? []) as Configurations;
  if (app === undefined || configurations.every((each) => Object.keys(each).length === 0)) return next();
  const settings = wholeSettings((app.doc as SoftwareApp).settings, configurations);
  return { type: 'bytes', text: JSON.stringify({ ...app.doc, settings }), version: app.row.version };
};

/** Licenses are assigned to devices; those that no bound device needs any more are free again. */
const reclaim: WriteRule = async (ctx, { params }) => {
  const app = await ctx.here.require(softwareApp, params.software_app_id ?? '');
  const { settings } = app.doc as SoftwareApp;
  const at = settings.findIndex((each) => each.appleVpp !== undefined);
  const vpp = settings[at]?.appleVpp;
  if (vpp === undefined) throw invalid('the app has no licenses: its package manager is not APPLE_VPP');
  const { assignedLicenses = 0, totalLicenses = 0 } = vpp;
  const assigned = Math.min(assignedLicenses, (await systemsOf(ctx.here, app.id)).size);
  const available = Math.max(totalLicenses - assigned, 0);
  const changed = { ...vpp, assignedLicenses: assigned, availableLicenses: available };
  await ctx.here.update(app, {
    settings: settings.map((each, i) => (i === at ? { ...each, appleVpp: changed } : each)),
  });
  return {
    type: 'value',
    value: {
      assignedLicenses: assigned,
      availableLicenses: available,
      reclaimedLicenses: assignedLicenses - assigned,
      totalLicenses,
    },
  };
};

async function whenAppOrSystemGoes(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || before === undefined) return;
  if (kind === system) await removeAllOf(ctx, softwareAppStatus, 'systemId', before.id);
  if (kind !== softwareApp) return;
  await removeAllOf(ctx, softwareAppStatus, 'softwareAppId', before.id);
  await removeAllOf(ctx, softwareUpload, 'app', before.id);
  await removeAllOf(ctx, softwarePackagePiece, 'app', before.id);
}

export const rules: RuleSet = {
  kinds: [{ kind: softwareApp, derive }],
  scopes: { muster_uploads_put: organizationOf },
  prepares: { muster_uploads_put: receive },
  reads: {
    softwareApps_get: get,
    softwareAppStatuses_list: listOfApp,
    systems_ListSoftwareAppsWithStatuses: listOfSystem,
    muster_agent_software: wanted,
    muster_agent_software_package: piece,
  },
  writes: {
    softwareApps_post: create,
    softwareApps_update: update,
    softwareApps_reclaimLicenses: reclaim,
    softwareApps_retryInstallation: retry,
    muster_uploads_put: keepUpload,
    muster_agent_software_results: report,
  },
  reactions: [whenAppOrSystemGoes],
  jobs: { [GIVE_UP]: giveUp },
};
