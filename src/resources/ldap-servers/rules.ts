import type { Event, RuleSet, ScopedWriter, WriteContext } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import { organizationKind } from '../organizations/contract.ts';
import { ldapServer } from './contract.ts';

/** What the server of every organization is called (handbook 4.9). */
const NAME = 'jumpcloud';

/** The job that gives an organization its server, if it has none. */
const ENSURE = 'ldap_server_ensure';
/** The job that finds organizations without one: those that were made before there were any. */
export const ENSURE_ALL = 'ldap_servers_ensure';

async function ensure(here: ScopedWriter): Promise<void> {
  if ((await here.count(ldapServer)) === 0) await here.insert(ldapServer, { name: NAME });
}

/** A server comes with its organization, in the same transaction; it goes with it too. */
async function whenOrganizationIsMade(ctx: WriteContext, { operation, kind, after }: Event): Promise<void> {
  if (operation === 'create' && kind === organizationKind && after !== undefined)
    await ensure(ctx.unsafeScope(after.id));
}

export const rules: RuleSet = {
  writes: {
    ldapservers_patch: async (_ctx, input, next) => {
      const { id, ...body } = input.body;
      if (typeof id === 'string' && id.toLowerCase() !== input.params.id) {
        throw invalidField('id', 'differs from the id in the path; leave it out');
      }
      return next({ ...input, body });
    },
  },
  reactions: [whenOrganizationIsMade],
  jobs: {
    [ENSURE]: (ctx) => ensure(ctx.here),
    // Each organization's turn is its own job's: this one has the provider's.
    [ENSURE_ALL]: async (ctx) => {
      for await (const { id } of ctx.here.all(organizationKind)) {
        const scope = ctx.unsafeScope(id);
        if ((await scope.count(ldapServer)) === 0) await scope.enqueue(ENSURE, {});
      }
    },
  },
};
