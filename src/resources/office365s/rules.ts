import type { ReadRule, RuleSet } from '../../directory/types.ts';
import { check, expectPlaces, tryGiven } from '../cloud-directories/connection.ts';
import { addDomain, listDomains, removeDomain, verifyDomain } from '../cloud-directories/domains.ts';
import { PAGE, pageOf, rawText, startImport } from '../cloud-directories/import.ts';
import { follow, instanceRules } from '../cloud-directories/instances.ts';
import { preview } from '../cloud-directories/preview.ts';
import { addRule, listRules, readRule, removeRule } from '../cloud-directories/translation-rules.ts';
import { textOf } from '../cloud-directories/translation/translation.ts';
import { office365 } from './contract.ts';
import { office365Product as product } from './product.ts';

/** The parameters are Graph's own (learn.microsoft.com/graph/api/user-list). */
const importUsers: ReadRule = async (ctx, input) => {
  const instance = await ctx.here.require(office365, input.params.office365_id ?? '');
  const {
    top = PAGE,
    skipToken,
    orderby,
    count,
  } = input.query as {
    readonly top?: number;
    readonly skipToken?: string;
    readonly orderby?: string;
    readonly count?: boolean;
  };
  const page = await pageOf(ctx, product, instance, {
    parameters: {
      $top: String(top),
      $skiptoken: skipToken,
      $filter: rawText(input, 'filter'),
      $search: rawText(input, 'search'),
      $orderby: orderby,
      $count: count === undefined ? undefined : String(count),
    },
    consistencyLevel: input.headers.consistencylevel,
  });
  const users = page.users.map(({ id, name, fields }) => ({
    id,
    givenName: textOf(fields.givenName),
    surname: textOf(fields.surname),
    userPrincipalName: name,
  }));
  return { type: 'value', value: { users, skipToken: page.next ?? '', top } };
};

export const rules: RuleSet = {
  kinds: [instanceRules(product)],
  prepares: {
    muster_office365s_create: tryGiven(product),
    muster_office365s_patch: tryGiven(product),
    Domains_Insert: verifyDomain(product),
  },
  reads: {
    Domains_List: listDomains(product),
    translationRules_office365List: listRules(product),
    translationRules_office365Get: readRule(product),
    office365s_listImportUsers: importUsers,
    muster_office365s_check: check(product),
    muster_office365s_preview: preview(product),
  },
  writes: {
    muster_office365s_patch: async (ctx, input, next) => {
      await expectPlaces(ctx, product, input);
      return next();
    },
    Domains_Insert: addDomain(product),
    Domains_Delete: removeDomain(product),
    translationRules_office365Post: addRule(product),
    translationRules_office365Delete: removeRule(product),
    muster_office365s_import: startImport(product),
  },
  reactions: [follow(product)],
};
