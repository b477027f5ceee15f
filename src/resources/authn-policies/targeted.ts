import type { AuthnPolicy, Targets } from './entity.ts';
import type { SignIn } from './evaluate.ts';

/** Why a policy is not about a sign-in at all; undefined where it is. */
export function untargeted(policy: AuthnPolicy, { user, resource }: SignIn): string | undefined {
  const { targets, type } = policy;
  if (policy.disabled) return 'it is disabled';
  if (policy.effect.action === 'unknown') return 'its effect is unknown, which decides nothing';
  const resources = targets.resources ?? [];
  const meant = resources.length === 0 ? [{ type }] : resources;
  const isMeant = meant.some(
    (each) => each.type === resource.type && (each.id === undefined || same(each.id, resource.id)),
  );
  if (!isMeant) return `it is not about this ${words(resource.type)}`;
  if (resource.type === 'application' && has(targets.excludedApplications, resource.id)) {
    return 'the application is excluded';
  }
  return excluded(targets, user) ?? notIncluded(targets, user);
}

function excluded({ userGroups, userAttributes }: Targets, user: SignIn['user']): string | undefined {
  const group = (userGroups?.exclusions ?? []).find((id) => user.groups.has(id.toLowerCase()));
  if (group !== undefined) return `the user is in the excluded user group ${group}`;
  const filter = (userAttributes?.exclusions ?? []).find((each) => matches(user.attributes, each));
  return filter && `the user is excluded by the attribute ${filter.field}`;
}

function notIncluded({ users, userGroups, userAttributes }: Targets, user: SignIn['user']): string | undefined {
  const people = users?.inclusions ?? [];
  const groups = userGroups?.inclusions ?? [];
  const filters = userAttributes?.inclusions ?? [];
  if (people.length + groups.length + filters.length === 0) return 'it includes nobody: name users, user groups or ALL';
  const included =
    people.some((id) => id.toUpperCase() === 'ALL' || same(id, user.id)) ||
    groups.some((id) => user.groups.has(id.toLowerCase())) ||
    filters.some((each) => matches(user.attributes, each));
  return included ? undefined : 'it does not include the user';
}

/** Whether a property of the user, or a custom attribute, has the value. A dotted name goes into parts. */
function matches(
  attributes: SignIn['user']['attributes'],
  { field, value }: { readonly field: string; readonly value: unknown },
): boolean {
  const wanted = JSON.stringify(value);
  const custom = (attributes.attributes ?? []) as readonly { readonly name?: unknown; readonly value?: unknown }[];
  if (custom.some((each) => each.name === field && JSON.stringify(each.value) === wanted)) return true;
  let at: unknown = attributes;
  for (const part of field.split('.')) {
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string, unknown>)[part]
        : undefined;
  }
  return at !== undefined && JSON.stringify(at) === wanted;
}

const same = (id: string, other: string | undefined): boolean => id.toLowerCase() === other?.toLowerCase();
const has = (ids: readonly string[] | undefined, id: string | undefined): boolean =>
  (ids ?? []).some((each) => same(each, id));
const words = (type: string): string => type.replaceAll('_', ' ');
