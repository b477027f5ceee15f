import { invalidField } from '../../kit/errors.ts';
import { readable } from '../../directory/lists.ts';
import type { Document, Entry, WriteContext, WriteRule } from '../../directory/types.ts';
import { groupDefaults, MEMBERSHIP_NAMES, type MembershipMethod } from './entity.ts';
import { flagsOf, roomForRule } from './groups.ts';
import { parseRule } from './rule.ts';
import type { GroupSpec } from './specs.ts';

/** Around the create, put and patch of a group: the body in its canonical form, and the answer as the reactions left it. */
export const saveGroup =
  (spec: GroupSpec): WriteRule =>
  async (ctx, input, next) => {
    const verb = ctx.operation.verb?.name;
    const stored = verb === 'create' ? undefined : (await ctx.here.require(spec.group, input.params.id ?? '')).doc;
    const body = groupBody(spec, input.body, verb === 'put' || verb === 'patch' ? verb : 'create', stored);
    const outcome = await next({ ...input, body });
    if (outcome.type !== 'entry') return outcome;
    // Counts of suggestions and error flags are written after the group itself.
    return { type: 'entry', entry: await ctx.here.require(spec.group, outcome.entry.id) };
  };

/** The body of a write as the verbs take it. Pure. */
export function groupBody(
  spec: Pick<GroupSpec, 'memberType'>,
  body: Document,
  verb: 'create' | 'put' | 'patch',
  stored: Document | undefined,
): Document {
  const result: Record<string, unknown> = { ...body };
  delete result.membershipAutomated;
  const method = methodOf(body, stored);
  if (method !== undefined) result.membershipMethod = method;
  if (Array.isArray(body.memberQueryExemptions)) {
    result.memberQueryExemptions = exemptions(spec, body.memberQueryExemptions as readonly Exemption[]);
  }
  if (stored === undefined) return result;
  if (verb === 'put') {
    // Clients older than dynamic groups send back name, description, email and attributes alone (handbook 5.9, 6).
    for (const name of MEMBERSHIP_NAMES) result[name] ??= name in result ? null : stored[name];
    delete result.membershipAutomated;
  }
  if (verb === 'patch' && isObject(body.attributes)) {
    const merged = { ...(stored.attributes as Document), ...body.attributes };
    result.attributes = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  }
  return result;
}

/**
 * The method that a body asks for by either spelling; undefined where it asks for none, null for the default. Where both
 * are given, the one that differs from what is stored was meant: clients send back what they read.
 */
function methodOf(body: Document, stored: Document | undefined): MembershipMethod | null | undefined {
  const { membershipMethod: method, membershipAutomated: automated } = body as {
    readonly membershipMethod?: MembershipMethod | null;
    readonly membershipAutomated?: boolean | null;
  };
  const was = (stored?.membershipMethod ?? groupDefaults.membershipMethod) as MembershipMethod;
  const flagMoved = typeof automated === 'boolean' && automated !== (was === 'DYNAMIC_AUTOMATED');
  const methodGiven = method !== undefined && !(stored !== undefined && flagMoved && method === was);
  if (methodGiven) return method;
  if (flagMoved) return automated ? 'DYNAMIC_AUTOMATED' : 'STATIC';
  return method ?? (automated === null ? null : undefined);
}

interface Exemption {
  readonly id: string;
  readonly type: string;
  readonly attributes?: unknown;
}

function exemptions({ memberType }: Pick<GroupSpec, 'memberType'>, given: readonly Exemption[]): Exemption[] {
  const byId = new Map<string, Exemption>();
  for (const [i, { id, type }] of given.entries()) {
    if (type !== memberType)
      throw invalidField(`memberQueryExemptions.${i}.type`, `members of this group are of the type ${memberType}`);
    if (!/^[0-9a-fA-F]{24}$/.test(id))
      throw invalidField(`memberQueryExemptions.${i}.id`, 'must be 24 hexadecimal digits');
    byId.set(id.toLowerCase(), { id: id.toLowerCase(), type });
  }
  return [...byId.values()];
}

/**
 * The derived fields that both kinds of group have, on every write. Refuses a name, an email address or a rule that
 * cannot work; what is stored already is not refused again.
 */
export async function deriveGroup(
  ctx: WriteContext,
  spec: GroupSpec,
  { doc, before }: { readonly doc: Document; readonly before: Entry | undefined },
): Promise<Document> {
  const was = before?.doc;
  const { name, email } = doc;
  if (typeof name !== 'string' || name.trim() === '') throw invalidField('name', 'is required and must not be blank');
  if (typeof email === 'string' && email !== '' && email !== was?.email && !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw invalidField('email', 'must be an email address, or empty');
  }
  const method = doc.membershipMethod ?? groupDefaults.membershipMethod;
  if (doc.memberQuery !== undefined && JSON.stringify(doc.memberQuery) !== JSON.stringify(was?.memberQuery)) {
    readable(() => parseRule(doc.memberQuery, spec.vocabulary));
  }
  if (!(await roomForRule(ctx.here, spec, { ...doc, membershipMethod: method }, before))) {
    throw invalidField(
      'membershipMethod',
      'there are as many dynamic groups of this type as one organization can have',
    );
  }
  return {
    type: spec.groupType,
    organizationObjectId: ctx.here.scope,
    membershipMethod: method,
    membershipAutomated: method === 'DYNAMIC_AUTOMATED',
    memberQueryErrorFlags: await flagsOf(ctx.here, spec, { ...doc, membershipMethod: method }),
    disabled: false,
  };
}

const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
