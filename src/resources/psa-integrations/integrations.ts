import { randomUUID } from 'node:crypto';
import { expectVersion } from '../../directory/if-match.ts';
import type { Document, Entry, Prepare, WriteRule } from '../../directory/types.ts';
import { conflict, invalidField, type MusterError } from '../../kit/errors.ts';
import type { Product } from './entity.ts';
import { keepErrors } from './errors.ts';
import { PRODUCT_RULES, type ProductRules } from './products.ts';
import { refusalOf } from './refusals.ts';
import { integrationOf, needsIdentifier, ownProvider, uuidIn, vendorOf } from './settle.ts';
import { CHECK_JOB, nextCheck } from './sync.ts';

/** Making and changing integrations: the credentials are tried by a real call before anything is kept. */

interface Parts {
  readonly doc: Document;
  readonly secret: Document;
}

function partsOf({ secrets }: ProductRules, body: Document): Parts {
  const of = (wanted: boolean): Document =>
    Object.fromEntries(
      Object.entries(body).filter(([name, value]) => value !== undefined && secrets.includes(name) === wanted),
    );
  return { doc: of(false), secret: of(true) };
}

/** What cannot be in a header is no credential; said without saying what it was. */
function mustBePlain(parts: Parts): void {
  for (const [name, value] of [...Object.entries(parts.doc), ...Object.entries(parts.secret)]) {
    if (!/^[\x20-\x7e]+$/.test(String(value))) throw invalidField(name, 'has characters that no header can carry');
  }
}

export const prepareCreate =
  (product: Product): Prepare =>
  async (ctx, input) => {
    const rules = PRODUCT_RULES[product];
    ownProvider(ctx, input);
    const parts = partsOf(rules, input.body);
    mustBePlain(parts);
    if ((await ctx.here.byUnique(rules.kind, 'singleton', 'true')) !== undefined) {
      throw conflict(`the provider has an integration with ${rules.label} already`);
    }
    const { url, identifier } = await vendorOf(ctx.here, rules);
    const baseUrl = rules.place(parts.doc, url);
    needsIdentifier(rules, identifier);
    try {
      return await rules.ask(ctx.ports, { baseUrl, identifier, ...parts }).check();
    } catch (error) {
      throw refusalOf(error, rules.secrets.at(-1));
    }
  };

export const create =
  (product: Product): WriteRule =>
  async (ctx, input) => {
    const { kind, ...rules } = PRODUCT_RULES[product];
    const { doc, secret } = partsOf({ kind, ...rules }, input.body);
    const whole = { ...doc, baseUrl: ctx.prepared, singleton: true };
    const { id } = await ctx.here.insert(kind, whole, secret, { id: randomUUID() });
    await ctx.here.enqueue(CHECK_JOB, { product, integration: id }, nextCheck(ctx.now), { key: id });
    return { type: 'value', value: { integrationId: id } };
  };

/** What an integration becomes, with the version that was tried; or why it does not. */
type Settled =
  | { readonly baseUrl: string; readonly version: Entry['row']['version'] }
  | { readonly refusal: MusterError; readonly reason: string };

/** The kept parts with the changed ones over them; secrets are for the place that they were given for. */
function merged({ leading, secrets }: ProductRules, entry: Entry, changes: Parts): Parts & { readonly moved: boolean } {
  const moved = leading.some((name) => name in changes.doc && changes.doc[name] !== entry.doc[name]);
  for (const name of moved ? secrets : []) {
    if (!(name in changes.secret)) throw invalidField(name, `has to be given anew with another ${leading.join(', ')}`);
  }
  return { doc: { ...entry.doc, ...changes.doc }, secret: { ...entry.secret, ...changes.secret }, moved };
}

export const prepareUpdate =
  (product: Product): Prepare =>
  async (ctx, input): Promise<Settled | undefined> => {
    const rules = PRODUCT_RULES[product];
    const entry = await integrationOf(ctx.here, rules, uuidIn(input));
    expectVersion(ctx, entry);
    const changes = partsOf(rules, input.body ?? {});
    if (Object.keys({ ...changes.doc, ...changes.secret }).length === 0) return undefined;
    mustBePlain(changes);
    const { moved, doc, secret } = merged(rules, entry, changes);
    const { url, identifier } = await vendorOf(ctx.here, rules);
    // Kept secrets stay where they were given for, whatever the provider has set since.
    const isNew = moved || rules.secrets.every((name) => name in changes.secret);
    const baseUrl = isNew ? rules.place(doc, url) : String(entry.doc.baseUrl);
    needsIdentifier(rules, identifier);
    try {
      const settled = await rules.ask(ctx.ports, { baseUrl, identifier, doc, secret }).check();
      return { baseUrl: settled, version: entry.row.version };
    } catch (error) {
      const refusal = refusalOf(error, rules.secrets.at(-1));
      return { refusal, reason: String(refusal.info?.reason) };
    }
  };

export const update =
  (product: Product): WriteRule =>
  async (ctx, input) => {
    const rules = PRODUCT_RULES[product];
    const entry = await integrationOf(ctx.here, rules, uuidIn(input));
    expectVersion(ctx, entry);
    const settled = ctx.prepared as Settled | undefined;
    if (settled === undefined) return { type: 'entry', entry };
    if ('refusal' in settled) {
      const { refusal, reason } = settled;
      await keepErrors(ctx.here, entry.id, [{ errorType: reason, message: refusal.message, orgId: '' }], ctx.now);
      return { type: 'refusal', error: refusal };
    }
    // What was tried is what it was then with these changes; the secrets of another change are for another place, perhaps.
    if (settled.version !== entry.row.version) {
      throw conflict('the integration was changed while this change was tried; repeat it');
    }
    const { doc, secret } = partsOf(rules, input.body);
    return { type: 'entry', entry: await ctx.here.update(entry, { ...doc, baseUrl: settled.baseUrl }, secret) };
  };
