import { invalidField, MusterError, notFound } from '../../kit/errors.ts';
import type { FilePart } from '../../kit/schemas.ts';
import type { Entry, Event, ReadRule, RuleSet, ScopedReader, WriteContext, WriteRule } from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { templateNamed, templateOf } from '../application-templates/templates.ts';
import { application } from '../applications/contract.ts';
import { logo, MAX_IMAGE } from './contract.ts';
import { imageTypeOf } from './image.ts';
import { tileOf } from './tile.ts';

/** The logos of an application: one at most, but for what a failed purge may have left. */
async function logosOf(here: ScopedReader, id: string): Promise<readonly Entry[]> {
  const where = compare('eq', 'application', id);
  return (await here.list(logo, { where, sort: [], skip: 0, limit: 10, counted: false })).entries;
}

const show = (ctx: WriteContext, of: Entry, url: string): Promise<Entry> =>
  ctx.here.update(of, { logo: { ...(of.doc.logo as object), url } });

const upload: WriteRule = async (ctx, input) => {
  const of = await ctx.here.require(application, input.params.application_id ?? '');
  const { content } = input.body.image as FilePart;
  const size = content.byteLength;
  if (size > MAX_IMAGE) throw new MusterError('too_large', `image: has ${size} bytes, and may have ${MAX_IMAGE}`);
  const mediaType = imageTypeOf(content);
  if (mediaType === undefined) throw invalidField('image', 'has to be a PNG, JPEG, GIF or WebP picture');
  const before = await logosOf(ctx.here, of.id);
  const secret = { content: Buffer.from(content).toString('base64') };
  const made = await ctx.here.insert(logo, { application: of.id, mediaType, size }, secret);
  await show(ctx, of, urlOf(made.id));
  for (const entry of before) await ctx.here.remove(entry);
  return { type: 'none' };
};

const removeFromApplication: WriteRule = async (ctx, input) => {
  const of = await ctx.here.require(application, input.params.application_id ?? '');
  const logos = await logosOf(ctx.here, of.id);
  if (logos.length === 0) throw notFound(logo.label);
  await show(ctx, of, templateNamed(String(of.doc.name))?.logo.url ?? '');
  for (const entry of logos) await ctx.here.remove(entry);
  return { type: 'none' };
};

const get: ReadRule = async (ctx, input) => {
  const id = input.params.id ?? '';
  const entry = await ctx.here.get(logo, id);
  if (entry !== undefined) {
    const content = Buffer.from(String(entry.secret.content), 'base64');
    return { type: 'file', mediaType: String(entry.doc.mediaType), content, version: entry.row.version };
  }
  const template = templateOf(id);
  if (template === undefined) throw notFound(logo.label);
  return { type: 'file', mediaType: 'image/svg+xml', content: tileOf(template.displayName), version: 1 };
};

const urlOf = (id: string): string => `/api/v2/logos/${id}`;

/** A logo goes with its application. */
async function whenApplicationIsDeleted(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== application || before === undefined) return;
  for (const entry of await logosOf(ctx.here, before.id)) await ctx.here.remove(entry);
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: logo,
      derive: async (ctx, { before }) => ({ doc: { created: before?.doc.created ?? new Date(ctx.now).toISOString() } }),
    },
  ],
  reads: { logos_get: get },
  writes: { applications_postLogo: upload, applications_deleteLogo: removeFromApplication },
  reactions: [whenApplicationIsDeleted],
};
