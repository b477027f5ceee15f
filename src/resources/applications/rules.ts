import { invalid, notFound } from '../../kit/errors.ts';
import { parseList } from '../../directory/lists.ts';
import type { CallInput, Document, ReadRule, RuleSet, ValidInput } from '../../directory/types.ts';
import { namedOrganization } from '../organizations/named.ts';
import { application } from './contract.ts';
import type { Application } from './entity.ts';
import { metadataXml } from './metadata.ts';
import { prepareRotation, rotateCertificate, rotateClientSecret } from './rotate.ts';
import { change, create, prepareChange, prepareCreation } from './save.ts';
import type { Former } from './saml.ts';
import { summaryOf } from './summary.ts';

const textOf = (json: string | Uint8Array): string => (typeof json === 'string' ? json : Buffer.from(json).toString());

/** v1 lists them by name unless asked otherwise, in a wrapper that has a name too (handbook 2.1). */
const list: ReadRule = async (_ctx, input, next) => {
  const outcome = await next('sort' in input.rawQuery ? input : withQuery(input, { ...input.rawQuery, sort: 'name' }));
  return outcome.type === 'bytes' ? { ...outcome, text: `{"name":"",${textOf(outcome.text).slice(1)}` } : outcome;
};

const withQuery = (input: ValidInput, rawQuery: CallInput['query']): ValidInput => ({ ...input, rawQuery });

/** The rows are made of whole applications, so `fields` is taken at last. */
const listSummaries: ReadRule = async (ctx, input, next) => {
  const { fields } = parseList(ctx.operation, input.rawQuery);
  const others = Object.entries(input.rawQuery).filter(([name]) => !/^fields(\[|$)/.test(name));
  const outcome = await next(withQuery(input, Object.fromEntries(others)));
  if (outcome.type !== 'bytes' || outcome.page === undefined) return outcome;
  const rows = (JSON.parse(textOf(outcome.text)) as readonly Document[]).map((row) => ({ ...summaryOf(row) }));
  return { type: 'rows', rows, total: outcome.total ?? rows.length, fields, page: outcome.page };
};

const getSummary: ReadRule = async (_ctx, _input, next) => {
  const outcome = await next();
  if (outcome.type !== 'bytes') return outcome;
  return { ...outcome, text: JSON.stringify(summaryOf(JSON.parse(textOf(outcome.text)) as Document)) };
};

/** Where a service sends people to sign in, and what this identity provider calls itself to it unless told otherwise. */
const addressOf = (origin: string, id: string): string => `${origin}/saml2/${id}`;

const metadata: ReadRule = async (ctx, input) => {
  const entry = await ctx.here.get(application, input.params.application_id ?? '');
  const doc = entry?.doc as Application | undefined;
  if (entry === undefined || doc?.sso.type !== 'saml') throw notFound('SAML application');
  const { origin } = ctx.caller;
  if (origin === undefined) throw invalid('Host: is needed to make the addresses in the metadata');
  const { config } = doc;
  const location = addressOf(origin, entry.id);
  const former = ((entry.secret.formerCertificates ?? []) as readonly Former[]).filter(({ until }) => until > ctx.now);
  const content = metadataXml({
    entityId: config.idpEntityId?.value || location,
    location,
    certificates: [config.idpCertificate?.value ?? '', ...former.map(({ certificate }) => certificate)],
    nameIdFormat: config.overrideNameIdFormat?.value ?? '',
    redirect: config.declareRedirectEndpoint?.value !== false,
  });
  return { type: 'file', mediaType: 'application/samlmetadata+xml', content };
};

export const rules: RuleSet = {
  kinds: [
    {
      kind: application,
      derive: async (ctx, { doc, before }) => ({
        doc: {
          id: doc._id,
          organization: ctx.here.scope,
          created: before?.doc.created ?? new Date(ctx.now).toISOString(),
        },
      }),
    },
  ],
  reads: {
    applications_list: list,
    applications_v2_list: listSummaries,
    applications_v2_get: getSummary,
    applications_metadata: metadata,
  },
  writes: {
    applications_post: create,
    applications_put: change,
    muster_application_certificate_rotate: rotateCertificate,
    muster_application_secret_rotate: rotateClientSecret,
  },
  prepares: {
    applications_post: prepareCreation,
    applications_put: prepareChange,
    muster_application_certificate_rotate: prepareRotation,
  },
  scopes: {
    applications_metadata: async (ctx, input) => (await namedOrganization(ctx, input.params.organization_id ?? '')).id,
  },
};
