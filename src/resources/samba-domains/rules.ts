import type {
  Event,
  ReadContext,
  ReadRule,
  RuleSet,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { invalidField, notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { ldapServer } from '../ldap-servers/contract.ts';
import { sambaDomain } from './contract.ts';
import { isDomainSid } from './sid.ts';

const list: ReadRule = async (ctx, input, next) => {
  const { id } = await ctx.here.require(ldapServer, input.params.ldapserver_id ?? '');
  return next({ ...input, where: compare('eq', 'server', id) });
};

const create: WriteRule = async (ctx, input) => {
  const { id } = await ctx.here.require(ldapServer, input.params.ldapserver_id ?? '');
  return { type: 'entry', entry: await ctx.here.insert(sambaDomain, { ...input.body, server: id }) };
};

/** Another server's domain is none of this one. */
async function checkServer({ here }: ReadContext | WriteContext, { params }: ValidInput): Promise<void> {
  const domain = await here.get(sambaDomain, params.id ?? '');
  if (domain === undefined || domain.doc.server !== params.ldapserver_id) throw notFound(sambaDomain.label);
}
const reading: ReadRule = async (ctx, input, next) => {
  await checkServer(ctx, input);
  return next();
};
const writing: WriteRule = async (ctx, input, next) => {
  await checkServer(ctx, input);
  return next();
};

async function whenServerGoes(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== ldapServer || before === undefined) return;
  for await (const domain of ctx.here.all(sambaDomain)) {
    if (domain.doc.server === before.id) await ctx.here.remove(domain);
  }
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: sambaDomain,
      derive: async (_ctx, { doc }) => {
        if (String(doc.name).trim() === '') throw invalidField('name', 'must not be blank');
        if (!isDomainSid(String(doc.sid))) {
          throw invalidField('sid', 'has to be the security identifier of a domain, as S-1-5-21-1-2-3');
        }
        return {};
      },
    },
  ],
  reads: { ldapservers_sambaDomainsList: list, ldapservers_sambaDomainsGet: reading },
  writes: {
    ldapservers_sambaDomainsPost: create,
    ldapservers_sambaDomainsPut: writing,
    ldapservers_sambaDomainsDelete: writing,
  },
  reactions: [whenServerGoes],
};
