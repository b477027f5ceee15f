import { parseList } from '../../directory/lists.ts';
import { expectVersion } from '../../directory/if-match.ts';
import type { Document, Entry, Prepare, ReadRule, ScopedReader, ValidInput, WriteRule } from '../../directory/types.ts';
import { conflict, invalidField, MusterError, notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import type { CloudDomain } from './entity.ts';
import { asking } from './failures.ts';
import type { CloudProduct } from './product.ts';

/** Of one directory. Google takes 600 of them, Microsoft some 900. */
const MOST_DOMAINS = 1_000;

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** A domain in lower case, without a dot at the end; others than ASCII in punycode. */
function normalDomain(text: string): string {
  const domain = (URL.parse(`http://${text.trim()}`)?.hostname ?? '').replace(/\.$/, '');
  const labels = domain.split('.');
  const isName = labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^[0-9.]+$/.test(domain);
  if (!isName || !/^[^\s/:@?#]+$/.test(text.trim())) throw invalidField('domain', 'has to be a domain, as example.com');
  return domain;
}

/** The directory that the path names. */
const instanceOf = (here: ScopedReader, { kind, owner }: CloudProduct, { params }: ValidInput): Promise<Entry> =>
  here.require(kind, params[`${owner}_id`] ?? params.id ?? '');

const keyOf = (instance: string, domain: string): string => `${instance}/${domain}`;

const shown = ({ id, doc }: Entry, instance: Entry): CloudDomain => ({
  id,
  objectId: id,
  resourceObjectId: instance.id,
  domain: String(doc.domain),
  default: (instance.doc.defaultDomain as Document).id === id,
});

/** Every domain of a directory, by name. */
export async function domainsOf(
  here: ScopedReader,
  { domainKind }: CloudProduct,
  instance: string,
): Promise<readonly Entry[]> {
  const where = compare('eq', 'resourceObjectId', instance);
  const sort = [{ field: 'domain', descending: false }];
  return (await here.list(domainKind, { where, sort, skip: 0, limit: MOST_DOMAINS, counted: false })).entries;
}

export const listDomains =
  (product: CloudProduct): ReadRule =>
  async (ctx, input) => {
    const instance = await instanceOf(ctx.here, product, input);
    const { skip, limit } = parseList(ctx.operation, input.rawQuery);
    const all = await domainsOf(ctx.here, product, instance.id);
    const domains = all.slice(skip, skip + limit).map((each) => shown(each, instance));
    return {
      type: 'value',
      value: { domains, totalCount: all.length },
      total: all.length,
      page: { skip, limit, returned: domains.length },
    };
  };

/** Asks the other side whether the domain is its own. @throws MusterError `unprocessable`, `conflict` */
export const verifyDomain =
  (product: CloudProduct): Prepare =>
  async (ctx, input) => {
    const instance = await instanceOf(ctx.here, product, input);
    const domain = normalDomain(String(input.body.domain));
    const { domainKind, vendor } = product;
    if ((await ctx.here.byUnique(domainKind, 'key', keyOf(instance.id, domain))) !== undefined)
      throw conflict(`the directory has the domain ${domain} already`);
    const known = await asking(product, () => product.side(ctx.ports, instance).domains());
    const found = known.find((each) => each.domain.toLowerCase() === domain);
    if (found?.verified === true) return;
    const description =
      found === undefined
        ? `${vendor} knows no domain ${domain} of this directory; add and verify it there first`
        : `${vendor} has not verified ${domain}; finish that there first`;
    throw new MusterError('unprocessable', `domain: ${description}`, {
      violations: [{ field: 'domain', description }],
    });
  };

export const addDomain =
  (product: CloudProduct): WriteRule =>
  async (ctx, input) => {
    const instance = await instanceOf(ctx.here, product, input);
    const domain = normalDomain(String(input.body.domain));
    if ((await domainsOf(ctx.here, product, instance.id)).length >= MOST_DOMAINS)
      throw conflict(`a directory has at most ${MOST_DOMAINS} domains; delete one first`);
    const doc = { resourceObjectId: instance.id, domain, key: keyOf(instance.id, domain) };
    const added = await ctx.here.insert(product.domainKind, doc);
    return { type: 'value', value: { domain: shown(added, instance) } };
  };

export const removeDomain =
  (product: CloudProduct): WriteRule =>
  async (ctx, input) => {
    const instance = await instanceOf(ctx.here, product, input);
    const domain = await ctx.here.require(product.domainKind, input.params.domain_id ?? '');
    if (domain.doc.resourceObjectId !== instance.id) throw notFound(product.domainKind.label);
    expectVersion(ctx, domain);
    await ctx.here.remove(domain);
    return { type: 'value', value: { domain: { ...shown(domain, instance), default: false } } };
  };
