import type { Action, ActionInput, Safety, Target } from '../../directory/hub-port.ts';
import type { Entry, ReadContext, WriteContext } from '../../directory/types.ts';
import { forbidden, invalidField, MusterError } from '../../kit/errors.ts';
import { setupOf } from '../hub-accounts/setup.ts';
import { targetOf, type Resolved } from '../hub-accounts/target.ts';
import { visibleAccount } from '../hub-accounts/visible.ts';
import type { Scope } from '../../kit/scopes.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
import { alsoNeeded } from '../../directory/hub-needs.ts';
import { isEnabled, rawAction, requireScope } from './permission.ts';

/** One request to run an action, as it was asked. */
export interface Request {
  readonly action: string;
  readonly account: string | undefined;
  readonly profile?: string | undefined;
  /** The own organization to act for. */
  readonly organization: string | undefined;
  readonly given: ActionInput;
  readonly safety?: Safety | undefined;
}

/** The same with everything found that it names, and allowed. */
export interface Asked {
  readonly action: Action;
  /** The same as `action`, but for a generic request whose path the contract knows: what that is. */
  readonly meant: Action;
  readonly account: Entry;
  readonly profile: Entry;
  readonly target: Target;
  readonly organization: Resolved | undefined;
  readonly given: ActionInput;
  readonly safety: Safety;
  readonly effect: Action['effect'];
}
type Context = ReadContext | WriteContext;

const STRICTNESS: readonly Safety[] = ['mark', 'fence', 'drop'];
const APPROVALS = ['none', 'destructive', 'writes'];

/** @throws MusterError `not_found` with what comes near */
export function actionOf(ctx: Context, id: string): Action {
  const { catalogue } = ctx.ports.hub;
  const action = catalogue.get(id);
  if (action !== undefined) return action;
  const near = catalogue.search(id.replaceAll('_', ' '), 3).map(({ action: { id: found } }) => found);
  throw new MusterError(
    'not_found',
    `action: there is no ${JSON.stringify(id)}${near.length === 0 ? '' : `; perhaps ${near.join(', ')}`}`,
  );
}

/** What the generic request is of, before anything is looked up: GETs change nothing, and of all else the worst is assumed. */
export function effectOf({ operation, effect }: Action, given: ActionInput): Action['effect'] {
  if (operation !== undefined) return effect;
  const { method } = (given.body ?? {}) as { readonly method?: unknown };
  return typeof method === 'string' && method.toUpperCase() === 'GET' ? 'read' : 'destructive';
}

/** Finds and checks everything that a request names. @throws MusterError that says what is missing or not allowed */
export async function resolve(ctx: Context, request: Request): Promise<Asked> {
  const action = actionOf(ctx, request.action);
  const account = await accountOf(ctx, request.account);
  const own = await ctx.here.require(hubProfileKind, String(account.doc.profile));
  const other = request.profile === undefined ? undefined : await otherProfile(ctx, own, request.profile);
  const { meant, effect } = permitted(ctx, action, request.given, other === undefined ? [own] : [own, other]);
  const profile = other === undefined ? own : narrowed(own, other);
  const { target, organization } = await targetOf(ctx, account, request.organization);
  withinReach(ctx, meant, account);
  return {
    action,
    meant,
    account,
    profile,
    target: { ...target, concurrency: Number(profile.doc.concurrency ?? 16) },
    organization,
    given: request.given,
    safety: stricter(profile.doc.safety as Safety, request.safety),
    effect,
  };
}

async function accountOf(ctx: Context, id: string | undefined): Promise<Entry> {
  if (id === undefined || id === '')
    throw invalidField('x-account-id', 'is required: the id of a linked account (GET /hub/accounts)');
  return visibleAccount(ctx, id);
}

async function otherProfile(ctx: Context, own: Entry, id: string): Promise<Entry> {
  const other = await ctx.here.require(hubProfileKind, id);
  if (own.doc.project !== other.doc.project || own.doc.auth_method !== other.doc.auth_method)
    throw invalidField('x-connector-profile-id', "has to be of the account's project and way of signing in");
  return other;
}

/** Another profile, as far as the account's own allows: callers choose it, and an administrator chose that. */
function narrowed(own: Entry, other: Entry): Entry {
  const most = (name: string, order: readonly string[]): string | undefined =>
    order[Math.max(...[own, other].map(({ doc }) => order.indexOf(String(doc[name]))))];
  const doc = {
    ...other.doc,
    approval: most('approval', APPROVALS),
    safety: most('safety', STRICTNESS),
    concurrency: Math.min(Number(own.doc.concurrency ?? 16), Number(other.doc.concurrency ?? 16)),
  };
  return { ...other, doc };
}

/**
 * What an action is with this input, for who may run it: the profiles all enable it, and the caller has what it needs.
 * @throws MusterError `forbidden`, or `invalid` for a raw request that is none
 */
export function permitted(
  ctx: Context,
  action: Action,
  given: ActionInput,
  profiles: readonly Entry[],
): Pick<Asked, 'meant' | 'effect'> {
  for (const { doc } of profiles) {
    if (!isEnabled(doc, action))
      throw forbidden(`action: the connector profile ${String(doc.name)} does not enable ${action.id}`);
  }
  requireScope(ctx.identity, action.id, action.scope);
  const { meant, effect } = meaning(ctx, action, given, profiles);
  const body = action.operation === undefined ? (given.body as { readonly body?: unknown } | null)?.body : given.body;
  for (const scope of alsoNeeded(meant.operation, body)) requireScope(ctx.identity, meant.id, scope);
  return { meant, effect };
}

function meaning(
  ctx: Context,
  action: Action,
  given: ActionInput,
  profiles: readonly Entry[],
): Pick<Asked, 'meant' | 'effect'> {
  if (action.operation !== undefined) return { meant: action, effect: action.effect };
  const { method = 'GET', path = '' } = (given.body ?? {}) as { readonly method?: string; readonly path?: string };
  if (typeof method !== 'string' || typeof path !== 'string') throw invalidField('path', 'must be a text');
  const under = /^\/(api|insights|oauth2|muster)(\/|$)/.test(path) ? path : `/api${path}`;
  const docs = profiles.map(({ doc }) => doc);
  const known = rawAction(ctx.ports.hub.catalogue, docs, method.toUpperCase(), under.split('?', 1)[0] ?? '');
  requireScope(ctx.identity, `${method} ${path}`, known === undefined ? unknownScope(method) : known.scope);
  return { meant: known ?? action, effect: known?.effect ?? effectOf(action, given) };
}

/** The scope that a caller needs to run it. */
export function neededFor({ meant, given }: Pick<Asked, 'meant' | 'given'>): Action['scope'] {
  if (meant.operation !== undefined) return meant.scope;
  const { method } = (given.body ?? {}) as { readonly method?: unknown };
  return unknownScope(typeof method === 'string' ? method : '');
}

/** A change that nobody knows could be any: it is for who may everything. */
export const unknownScope = (method: string): Scope =>
  method.toUpperCase() === 'GET' ? 'hub.write' : 'administrators.write';

/** Who acts for some organizations only gets nothing that an account shows of others. */
function withinReach(ctx: Context, { operation, id }: Action, account: Entry): void {
  if (ctx.identity.actsForProvider || ctx.identity.type === 'server') return;
  const { multiple_organizations: several, organization_id: selected } = setupOf(account);
  // Credentials for which an organization was selected may reach others too.
  if ((several || selected !== null) && operation?.reach !== 'organization') {
    throw forbidden(
      `${id} reaches beyond one organization, which is for administrators who act for the whole provider`,
    );
  }
}

/** The profile's setting is the least there is. */
function stricter(least: Safety, wanted: Safety | undefined): Safety {
  const index = Math.max(STRICTNESS.indexOf(least), wanted === undefined ? 0 : STRICTNESS.indexOf(wanted));
  return STRICTNESS[index] ?? 'mark';
}
