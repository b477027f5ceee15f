import type { Action, ActionInput, Safety, Target } from '../../directory/hub-port.ts';
import type { Document, Entry, ReadContext, WriteContext } from '../../directory/types.ts';
import { forbidden, invalidField, MusterError } from '../../kit/errors.ts';
import { targetOf, type Resolved } from '../hub-accounts/target.ts';
import { visibleAccount } from '../hub-accounts/visible.ts';
import type { Scope } from '../../kit/scopes.ts';
import { hubProfileKind } from '../hub-profiles/contract.ts';
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

/** What the generic request is of, before anything is looked up: GETs change nothing. */
export function effectOf({ operation, effect }: Action, given: ActionInput): Action['effect'] {
  if (operation !== undefined) return effect;
  const { method } = (given.body ?? {}) as { readonly method?: unknown };
  return typeof method === 'string' && method.toUpperCase() === 'GET' ? 'read' : 'write';
}

/** Finds and checks everything that a request names. @throws MusterError that says what is missing or not allowed */
export async function resolve(ctx: Context, request: Request): Promise<Asked> {
  const action = actionOf(ctx, request.action);
  const account = await accountOf(ctx, request.account);
  const profile = await ctx.here.require(hubProfileKind, request.profile ?? String(account.doc.profile));
  if (profile.doc.project !== undefined && request.profile !== undefined) await sameProject(ctx, account, profile);
  if (!isEnabled(profile.doc, action))
    throw forbidden(`action: the connector profile ${String(profile.doc.name)} does not enable ${action.id}`);
  requireScope(ctx.identity, action.id, action.scope);
  const { meant, effect } = meaning(ctx, action, request.given, profile.doc);
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

async function sameProject(ctx: Context, account: Entry, profile: Entry): Promise<void> {
  const own = await ctx.here.require(hubProfileKind, String(account.doc.profile));
  const fitting = own.doc.project === profile.doc.project && own.doc.auth_method === profile.doc.auth_method;
  if (!fitting)
    throw invalidField('x-connector-profile-id', "has to be of the account's project and way of signing in");
}

function meaning(ctx: Context, action: Action, given: ActionInput, profile: Document): Pick<Asked, 'meant' | 'effect'> {
  if (action.operation !== undefined) return { meant: action, effect: action.effect };
  const { method = 'GET', path = '' } = (given.body ?? {}) as { readonly method?: string; readonly path?: string };
  if (typeof method !== 'string' || typeof path !== 'string') throw invalidField('path', 'must be a text');
  const under = /^\/(api|insights|oauth2|muster)(\/|$)/.test(path) ? path : `/api${path}`;
  const known = rawAction(ctx.ports.hub.catalogue, profile, method.toUpperCase(), under.split('?', 1)[0] ?? '');
  requireScope(ctx.identity, `${method} ${path}`, known === undefined ? unknownScope(method) : known.scope);
  return { meant: known ?? action, effect: known?.effect ?? effectOf(action, given) };
}

/** A change that nobody knows could be any: it is for who may everything. */
export const unknownScope = (method: string): Scope =>
  method.toUpperCase() === 'GET' ? 'hub.write' : 'administrators.write';

/** Who acts for some organizations only gets nothing that an account shows of others. */
function withinReach(ctx: Context, { operation, id }: Action, account: Entry): void {
  if (ctx.identity.actsForProvider || ctx.identity.type === 'server') return;
  const { multiple_organizations: several } = account.doc.setup_information as {
    readonly multiple_organizations?: boolean;
  };
  if (several === true && operation?.reach !== 'organization') {
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
