import { createHash } from 'node:crypto';
import { sha256 } from '../../directory/digest.ts';
import { entryOf } from '../../directory/entry.ts';
import { newKey } from '../../directory/keys.ts';
import {
  SERVER,
  type Document,
  type Entry,
  type Prepare,
  type ReadContext,
  type ScopedReader,
  type ValidInput,
  type WriteContext,
  type WriteRule,
} from '../../directory/types.ts';
import { invalidField, notFound } from '../../kit/errors.ts';
import type { Kind } from '../../kit/kind.ts';
import type { FilePart } from '../../kit/schemas.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { standingAt } from '../organizations/standing.ts';
import { softwareApp, softwarePackagePiece, softwareUpload } from './contract.ts';
import { PIECE, type SoftwareApp } from './entity.ts';
import type { PackageVersion, SoftwareAppSettings, StoredPackage } from './entity-settings.ts';

/** How long an upload is awaited (ms). */
const PATIENCE = 3_600_000;
const TOKEN_PREFIX = 'mup_';
/** The job that gives an upload up. */
export const GIVE_UP = 'software_upload_expire';

/** A stored package that nothing was uploaded to yet, by what its creator says of it. */
export function awaitedPackage(objectId: string, { versions }: StoredPackage): StoredPackage {
  const { name = '', size = 0, sha256sum = '', metadata = {} } = versions?.[0] ?? {};
  return {
    objectId,
    versions: [
      { name, version: 1, size, sha256sum: sha256sum.toLowerCase(), status: 'PENDING', rejectedReason: '', metadata },
    ],
  };
}

/** Awaits the package of an app. Gives the URL to which it is to be sent, which is shown once. */
export async function awaitUpload(ctx: WriteContext, app: Entry, objectId: string): Promise<string> {
  const { key, hash } = newKey(TOKEN_PREFIX);
  const expires = ctx.now + PATIENCE;
  const doc = { app: app.id, package: objectId, expiresAt: new Date(expires).toISOString() };
  const upload = await ctx.here.insert(softwareUpload, doc, { tokenHash: hash });
  await ctx.here.enqueue(GIVE_UP, { id: upload.id }, expires);
  return `${ctx.caller.origin ?? ''}/muster/v1/uploads/${key}`;
}

/** One answer for every reason: who guesses learns nothing. */
const unknown = () => notFound('the upload is unknown, over or too late: it');

/** An upload acts in the organization whose app it is for. */
export async function organizationOf(ctx: ReadContext, { params }: ValidInput): Promise<string> {
  const value = sha256(params.token ?? '');
  const row = await ctx.unsafeStore.byKey({ scope: SERVER, kind: softwareUpload.kind, name: 'tokenHash', value });
  if (row === undefined || isOver(entryOf(row, softwareUpload), ctx.now)) throw unknown();
  if ((await standingAt(ctx, row.scope)) !== 'open') throw unknown();
  return row.scope;
}
const isOver = ({ doc }: Entry, now: number): boolean => Date.parse(String(doc.expiresAt)) <= now;

interface Received {
  readonly size: number;
  readonly sha256sum: string;
  /** Base64. */
  readonly pieces: readonly string[];
}

/** Outside the transaction: digesting 64 MiB takes its time. */
export const receive: Prepare = async (_ctx, { body }) => {
  const content = Buffer.from((body as unknown as FilePart).content);
  if (content.length === 0) throw invalidField('body', 'is empty; send the bytes of the package');
  const pieces: string[] = [];
  for (let at = 0; at < content.length; at += PIECE) pieces.push(content.toString('base64', at, at + PIECE));
  return { size: content.length, sha256sum: createHash('sha256').update(content).digest('hex'), pieces };
};

/** Takes a package in: its upload is over then, whether it was accepted or not. */
export const keepUpload: WriteRule = async (ctx, { params }) => {
  const upload = await ctx.here.byUnique(softwareUpload, 'tokenHash', sha256(params.token ?? ''));
  if (upload === undefined || isOver(upload, ctx.now)) throw unknown();
  // Whoever has the address may send a package, and not look at the app.
  if (ctx.caller.plan === true) return { type: 'none' };
  const { app: id, package: objectId } = upload.doc as { readonly app: string; readonly package: string };
  const app = await ctx.here.require(softwareApp, id);
  const { size, sha256sum, pieces } = ctx.prepared as Received;
  const rejectedReason = reasonAgainst(versionOf(app, objectId), size, sha256sum);
  const status = rejectedReason === '' ? 'AVAILABLE' : 'REJECTED';
  if (status === 'AVAILABLE') {
    for (const [number, content] of pieces.entries()) {
      await ctx.here.insert(softwarePackagePiece, { app: id, package: objectId, number }, { content });
    }
  }
  await ctx.here.update(app, { settings: withVersion(app, objectId, { status, rejectedReason, size, sha256sum }) });
  await ctx.here.remove(upload);
  return { type: 'value', value: { status, rejectedReason, size, sha256sum } };
};

function reasonAgainst(awaited: PackageVersion, size: number, sha256sum: string): string {
  if ((awaited.size ?? 0) > 0 && awaited.size !== size) return `it has ${size} bytes instead of ${awaited.size}`;
  const expected = awaited.sha256sum ?? '';
  return expected === '' || expected === sha256sum ? '' : `its SHA-256 is ${sha256sum} instead of ${expected}`;
}

/** Nothing came in time. */
export async function giveUp(ctx: WriteContext, { id }: Document): Promise<void> {
  const upload = await ctx.here.get(softwareUpload, String(id));
  if (upload === undefined) return;
  const app = await ctx.here.get(softwareApp, String(upload.doc.app));
  const objectId = String(upload.doc.package);
  if (app !== undefined) {
    const rejected = { status: 'REJECTED', rejectedReason: 'it was not uploaded within an hour' };
    await ctx.here.update(app, { settings: withVersion(app, objectId, rejected) });
  }
  await ctx.here.remove(upload);
}

const settingsOf = ({ doc }: Entry): readonly SoftwareAppSettings[] => (doc as SoftwareApp).settings;
const versionOf = (app: Entry, objectId: string): PackageVersion =>
  settingsOf(app).find((each) => each.storedPackage?.objectId === objectId)?.storedPackage?.versions?.[0] ?? {};

const withVersion = (app: Entry, objectId: string, changes: PackageVersion): readonly SoftwareAppSettings[] =>
  settingsOf(app).map((each) =>
    each.storedPackage?.objectId === objectId
      ? { ...each, storedPackage: { objectId, versions: [{ ...versionOf(app, objectId), ...changes }] } }
      : each,
  );

/** The package of an app that devices can fetch; undefined where there is none. */
export function availablePackage(app: Entry): (PackageVersion & { readonly objectId: string }) | undefined {
  for (const { storedPackage } of settingsOf(app)) {
    const [version] = storedPackage?.versions ?? [];
    if (version?.status === 'AVAILABLE') return { ...version, objectId: storedPackage?.objectId ?? '' };
  }
  return undefined;
}

/** A piece of it, as base64. */
export async function pieceOf(here: ScopedReader, app: Entry, number: number): Promise<string> {
  const objectId = availablePackage(app)?.objectId;
  const where = { op: 'and', of: [compare('eq', 'app', app.id), compare('eq', 'number', number)] } as const;
  const { entries } = await here.list(softwarePackagePiece, { where, sort: [], skip: 0, limit: 2, counted: false });
  const piece = entries.find(({ doc }) => doc.package === objectId);
  if (piece === undefined) throw notFound('the piece of the package');
  return String(piece.secret.content);
}

/** Of this many at once when an app is deleted: each is read whole. */
const AT_ONCE = 20;

/** Removes what belongs to an app. */
export async function removeAllOf(ctx: WriteContext, kind: Kind, field: string, id: string): Promise<void> {
  const where = compare('eq', field, id);
  for (;;) {
    const { entries } = await ctx.here.list(kind, { where, sort: [], skip: 0, limit: AT_ONCE, counted: false });
    for (const entry of entries) await ctx.here.remove(entry);
    if (entries.length < AT_ONCE) return;
  }
}
