import type { Document, WriteContext } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import type { Kind } from '../../kit/kind.ts';
import { ipList } from '../ip-lists/contract.ts';
import { systemUser } from '../system-users/contract.ts';
import { userGroup } from '../user-groups/contract.ts';
import { listsIn, parseConditions } from './conditions.ts';
import type { AuthnPolicy } from './entity.ts';

/** An object that a policy names, and where. */
interface Reference {
  readonly kind: Kind | undefined;
  readonly label: string;
  readonly id: string;
  readonly field: string;
}

/**
 * Refuses ids that do not exist, among those that a write brings in: what was there when it was written and is gone by now
 * may stay.
 */
export async function checkReferences(ctx: WriteContext, doc: Document, before: Document | undefined): Promise<void> {
  const standing = new Set(before === undefined ? [] : [...referencesOf(ctx.kinds, before)].map(keyOf));
  const fresh = new Map([...referencesOf(ctx.kinds, doc)].map((each) => [keyOf(each), each]));
  for (const [key, { kind, label, id, field }] of fresh) {
    if (standing.has(key)) continue;
    if (kind === undefined || (await ctx.here.get(kind, id)) === undefined) {
      throw invalidField(field, `no ${label} has the id ${id}`);
    }
  }
}

const keyOf = ({ label, id }: Reference): string => `${label} ${id}`;

function* referencesOf(kinds: readonly Kind[], doc: Document): Iterable<Reference> {
  const { targets, conditions } = doc as AuthnPolicy;
  const byGraphType = (type: string): Kind | undefined => kinds.find((kind) => kind.graphType === type);
  const refer = (kind: Kind | undefined, label: string, id: string, field: string): Reference => ({
    kind,
    label,
    id: id.toLowerCase(),
    field,
  });
  for (const [i, id] of (targets.users?.inclusions ?? []).entries()) {
    if (id.toUpperCase() !== 'ALL') yield refer(systemUser, 'user', id, `targets.users.inclusions[${i}]`);
  }
  for (const part of ['inclusions', 'exclusions'] as const) {
    for (const [i, id] of (targets.userGroups?.[part] ?? []).entries()) {
      yield refer(userGroup, 'user group', id, `targets.userGroups.${part}[${i}]`);
    }
  }
  for (const [i, { type, id }] of (targets.resources ?? []).entries()) {
    if (id === undefined) continue;
    const field = `targets.resources[${i}].id`;
    if (type === 'application') yield refer(byGraphType('application'), 'application', id, field);
    else if (type === 'ldap') yield refer(byGraphType('ldap_server'), 'LDAP server', id, field);
    else throw invalidField(field, `there is one ${type.replace('_', ' ')}, which has no id; leave it out`);
  }
  for (const [i, id] of (targets.excludedApplications ?? []).entries()) {
    yield refer(byGraphType('application'), 'application', id, `targets.excludedApplications[${i}]`);
  }
  for (const id of listsIn(parseConditions(conditions))) yield refer(ipList, 'IP list', id, 'conditions');
}
