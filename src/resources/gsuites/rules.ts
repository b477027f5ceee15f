import { createPrivateKey } from 'node:crypto';
import type {
  Document,
  Prepare,
  ReadContext,
  ReadRule,
  RuleSet,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { check, expectPlaces, tryGiven } from '../cloud-directories/connection.ts';
import { addDomain, listDomains, removeDomain, verifyDomain } from '../cloud-directories/domains.ts';
import { PAGE, pageOf, rawText, startImport } from '../cloud-directories/import.ts';
import { follow, instanceRules } from '../cloud-directories/instances.ts';
import { preview } from '../cloud-directories/preview.ts';
import { translatorOf } from '../cloud-directories/translate.ts';
import { addRule, insertRule, listRules, readRule, removeRule } from '../cloud-directories/translation-rules.ts';
import { fromGSuite } from '../cloud-directories/translation/imported.ts';
import { textOf } from '../cloud-directories/translation/translation.ts';
import { gsuite, gsuiteRule } from './contract.ts';
import { EXPORT_ONLY, type GSuiteBuiltIn } from './entity.ts';
import { gsuiteProduct as product } from './product.ts';

/** What is exported of every user unless somebody takes the rule away. */
const USUAL: readonly GSuiteBuiltIn[] = ['user_status', 'user_password'];

/** A key as PEM. Where it was copied out of a JSON file, its line ends are written out. */
function withKey(input: ValidInput): ValidInput {
  const { privateKey } = input.body;
  if (typeof privateKey !== 'string') return input;
  const pem = privateKey.replaceAll(String.raw`\n`, '\n').trim();
  let type: string | undefined;
  try {
    type = createPrivateKey(pem).asymmetricKeyType;
  } catch {
    type = undefined;
  }
  if (type !== 'rsa')
    throw invalidField('privateKey', 'has to be an RSA private key as PEM, -----BEGIN PRIVATE KEY-----');
  return { ...input, body: { ...input.body, privateKey: `${pem}\n` } };
}
const tried: Prepare = (ctx, input) => tryGiven(product)(ctx, withKey(input));

const create: WriteRule = async (ctx, input, next) => {
  const made = await next(withKey(input));
  if (made.type === 'entry') {
    for (const builtIn of USUAL) await insertRule(ctx, product, made.entry.id, builtIn, 'export');
  }
  return made;
};

/** An instance stays with its organization. The API's own form of the id is base64 of its twelve bytes. */
function organizationIn(ctx: WriteContext, { organizationObjectId }: Document): Document {
  const own = ctx.here.scope;
  const given = textOf(organizationObjectId);
  const hex = /^[0-9a-fA-F]{24}$/.test(given) ? given.toLowerCase() : Buffer.from(given, 'base64').toString('hex');
  if (given !== '' && hex !== own)
    throw invalidField('organizationObjectId', `has to be ${own}: a directory stays with its organization`);
  return { organizationObjectId: own };
}

interface GoogleQuery {
  readonly maxResults?: number;
  readonly orderBy?: string;
  readonly pageToken?: string;
  readonly query?: string;
  readonly sortOrder?: string;
}

/** The parameters are Google's own (developers.google.com/admin-sdk/directory/reference/rest/v1/users/list). */
async function accounts(ctx: ReadContext, input: ValidInput) {
  const instance = await ctx.here.require(gsuite, input.params.gsuite_id ?? '');
  const { maxResults, orderBy, pageToken, query, sortOrder } = input.query as GoogleQuery;
  // Conditions that stand one after the other all have to hold.
  const narrowed = [textOf(instance.doc.importFilter), textOf(query)].filter((text) => text !== '').join(' ');
  const page = await pageOf(ctx, product, instance, {
    parameters: {
      maxResults: String(maxResults ?? limitIn(input) ?? PAGE),
      orderBy,
      pageToken,
      query: narrowed === '' ? undefined : narrowed,
      sortOrder,
    },
  });
  return { instance, page };
}

function limitIn(input: ValidInput): number | undefined {
  const text = rawText(input, 'limit');
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 500) throw invalidField('limit', 'is a number from 1 to 500');
  return limit;
}

const importUsers: ReadRule = async (ctx, input) => {
  const { page } = await accounts(ctx, input);
  const users = page.users.map(({ id, name, fields }) => ({
    id,
    primaryEmail: name,
    givenName: textOf((fields.name as Document | undefined)?.givenName),
    familyName: textOf((fields.name as Document | undefined)?.familyName),
    thumbnailPhotoUrl: textOf(fields.thumbnailPhotoUrl),
  }));
  return { type: 'value', value: { users, nextPageToken: page.next ?? '' } };
};

const importJumpcloudUsers: ReadRule = async (ctx, input) => {
  const { instance, page } = await accounts(ctx, input);
  const { imports } = await translatorOf(ctx.here, product, instance);
  const users = page.users.map(({ fields }) => {
    const { user } = fromGSuite(fields, imports);
    return input.query.allowEmptyFields === true ? user : filled(user);
  });
  return { type: 'value', value: { users, nextPageToken: page.next ?? '' } };
};

/** Without what is empty. */
const filled = (user: Document): Document =>
  Object.fromEntries(
    Object.entries(user)
      .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== ''))
      .map(([name, value]) => [name, Array.isArray(value) ? (value as readonly Document[]).map(filled) : value]),
  );

export const rules: RuleSet = {
  kinds: [
    instanceRules(product, organizationIn),
    {
      kind: gsuiteRule,
      derive: async (_ctx, { doc }) => {
        if (doc.direction === 'import' && EXPORT_ONLY.includes(String(doc.builtIn)))
          throw invalidField('direction', `has to be export: ${String(doc.builtIn)} is not imported`);
        return {};
      },
    },
  ],
  prepares: {
    muster_gsuites_create: tried,
    muster_gsuites_patch: tried,
    muster_gsuites_domains_create: verifyDomain(product),
  },
  reads: {
    translationRules_gSuiteList: listRules(product),
    translationRules_gSuiteGet: readRule(product),
    gsuites_listImportUsers: importUsers,
    gsuites_listImportJumpcloudUsers: importJumpcloudUsers,
    muster_gsuites_check: check(product),
    muster_gsuites_preview: preview(product),
    muster_gsuites_domains_list: listDomains(product),
  },
  writes: {
    translationRules_gSuitePost: addRule(product),
    translationRules_gSuiteDelete: removeRule(product),
    muster_gsuites_create: create,
    muster_gsuites_patch: async (ctx, input, next) => {
      await expectPlaces(ctx, product, input);
      return next(withKey(input));
    },
    muster_gsuites_domains_create: addDomain(product),
    muster_gsuites_domains_delete: removeDomain(product),
    muster_gsuites_import: startImport(product),
  },
  reactions: [follow(product)],
};
