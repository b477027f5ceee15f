import { expectVersion } from '../../directory/if-match.ts';
import { invalidField } from '../../kit/errors.ts';
import type { Document, RuleSet, WriteRule } from '../../directory/types.ts';
import { organizationKind } from '../organizations/contract.ts';
import { mayCreate } from '../organizations/creation.ts';
import { SETTINGS_DEFAULTS } from '../organizations/entity-settings.ts';
import { namedOrganization } from '../organizations/named.ts';
import { narrowed } from '../organizations/visible.ts';
import { ownProvider } from '../providers/own.ts';

const create: WriteRule = async (ctx, input) => {
  ownProvider(ctx, input);
  await mayCreate(ctx);
  const { name, maxSystemUsers } = input.body;
  const settings = { ...SETTINGS_DEFAULTS, ...(maxSystemUsers === undefined ? {} : { maxSystemUsers }) };
  return { type: 'entry', entry: await ctx.here.insert(organizationKind, { displayName: name, settings }) };
};

const update: WriteRule = async (ctx, input) => {
  ownProvider(ctx, input);
  const entry = await namedOrganization(ctx, input.params.id ?? '');
  expectVersion(ctx, entry);
  const { id, name, maxSystemUsers } = input.body as { id?: string; name?: string; maxSystemUsers?: number };
  if (id !== undefined && id.toLowerCase() !== entry.id)
    throw invalidField('id', 'differs from the organization in the path; leave it out');
  const settings = { ...(entry.doc.settings as Document), ...(maxSystemUsers === undefined ? {} : { maxSystemUsers }) };
  const changes = { settings, ...(name === undefined ? {} : { displayName: name }) };
  return { type: 'entry', entry: await ctx.here.update(entry, changes) };
};

export const rules: RuleSet = {
  reads: {
    providers_listOrganizations: async (ctx, input, next) => {
      ownProvider(ctx, input);
      return next(narrowed(ctx, input));
    },
  },
  writes: { providerOrganizations_createOrg: create, providerOrganizations_updateOrg: update },
};
