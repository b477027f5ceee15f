import { invalidField } from '../../kit/errors.ts';
import type { RuleSet } from '../../directory/types.ts';
import { policyGroup } from './contract.ts';

export const rules: RuleSet = {
  kinds: [
    {
      kind: policyGroup,
      derive: async (ctx, { doc, before }) => {
        const { name, email } = doc;
        if (typeof name !== 'string' || name.trim() === '')
          throw invalidField('name', 'is required and must not be blank');
        if (
          typeof email === 'string' &&
          email !== '' &&
          email !== before?.doc.email &&
          !/^[^\s@]+@[^\s@]+$/.test(email)
        ) {
          throw invalidField('email', 'must be an email address, or empty');
        }
        return { doc: { type: 'policy_group', organizationObjectId: ctx.here.scope } };
      },
    },
  ],
};
