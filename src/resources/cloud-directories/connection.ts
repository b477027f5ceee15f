import { CloudError } from '../../directory/cloud-port.ts';
import type { Document, Entry, Prepare, ReadRule, ValidInput, WriteContext } from '../../directory/types.ts';
import { conflict, invalidField } from '../../kit/errors.ts';
import { explained, refusalOf } from './failures.ts';
import type { CloudProduct, Instance } from './product.ts';

/** A URL without a slash at the end. Whether it may be asked, over http above all, is for the guard of outside/http to say. */
export function normalUrl(field: string, text: string): string {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw invalidField(field, 'has to be a URL that begins with https://');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '' || /[?#]/.test(text))
    throw invalidField(field, 'has to be a URL without credentials, a query or a fragment');
  return url.href.replace(/\/+$/, '');
}

/** Tries the credentials that a request gives, before anything is written; gives the directory as it was. @throws MusterError `unprocessable`, 503 */
export const tryGiven =
  (product: CloudProduct): Prepare =>
  async (ctx, input) => {
    const id = input.params.id ?? '';
    const before = id === '' ? undefined : await ctx.here.require(product.kind, id);
    const instance = settled(product, input.body, before);
    const changed = before === undefined || isElsewhere(product, instance, before);
    if (!changed || input.query.verify === false) return before?.doc;
    try {
      await product.side(ctx.ports, instance).check();
      return before?.doc;
    } catch (error) {
      if (error instanceof CloudError) throw refusalOf(error, product, fieldOf(error, product));
      throw error;
    }
  };

/**
 * Refuses a change of a directory that has been connected to another place since what is changed was looked at: a secret that
 * was meant for the one would go to the other. @throws MusterError `conflict`
 */
export async function expectPlaces(
  ctx: WriteContext,
  { kind, places }: CloudProduct,
  { params }: ValidInput,
): Promise<void> {
  const [seen, { doc }] = [ctx.prepared as Document, await ctx.here.require(kind, params.id ?? '')];
  const moved = places.find((name) => seen[name] !== doc[name]);
  if (moved !== undefined) throw conflict(`${moved} was changed by somebody else meanwhile; read the directory again`);
}

/** What the directory will be. What goes to another place, or is somebody else's, has to be given anew. */
function settled(product: CloudProduct, body: Document, before: Entry | undefined): Instance {
  const { kind, places, urls, secret } = product;
  const defaults = (kind.defaults ?? {}) as Document;
  const doc: Record<string, unknown> = { ...defaults, ...before?.doc };
  for (const [name, value] of Object.entries(body)) {
    // What is to be taken out, and cannot be, the write refuses.
    const usual = defaults[name];
    if (name !== secret && (value ?? usual ?? undefined) !== undefined) doc[name] = value ?? usual;
  }
  for (const name of urls) doc[name] = normalUrl(name, String(doc[name]));
  const given = body[secret];
  if (given === null) throw invalidField(secret, 'cannot be taken out');
  const moved = before === undefined ? undefined : places.find((name) => before.doc[name] !== doc[name]);
  if (moved !== undefined && given === undefined)
    throw invalidField(secret, `is required anew: ${moved} is another one`);
  return { doc, secret: { ...before?.secret, ...(given === undefined ? {} : { [secret]: given }) } };
}

const isElsewhere = ({ places, secret }: CloudProduct, now: Instance, before: Entry): boolean =>
  now.secret[secret] !== before.secret[secret] || places.some((name) => now.doc[name] !== before.doc[name]);

/** What of the request is most likely wrong. Undefined for what passes without anybody's doing. */
function fieldOf({ reason }: CloudError, { urls, secret }: CloudProduct): string | undefined {
  switch (reason) {
    case 'credentials':
    case 'forbidden':
      return secret;
    case 'unreachable':
    case 'rejected':
    case 'missing':
    case 'exists':
      return urls[0];
    case 'limited':
    case 'broken':
      return undefined;
    default:
      return reason satisfies never;
  }
}

/** Whether the other side lets us in, without complaint. */
export const check =
  (product: CloudProduct): ReadRule =>
  async (ctx, input) => {
    const instance = await ctx.here.require(product.kind, input.params.id ?? '');
    try {
      await product.side(ctx.ports, instance).check();
      return { type: 'value', value: { ok: true, reason: null, message: '' } };
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      return { type: 'value', value: { ok: false, reason: error.reason, message: explained(error, product) } };
    }
  };
