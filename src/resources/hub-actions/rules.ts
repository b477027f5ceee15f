import type { Action, ActionInput, Safety } from '../../directory/hub-port.ts';
import type { Outcome, ReadContext, RuleSet, ValidInput, WriteContext } from '../../directory/types.ts';
import { invalid, invalidField, MusterError } from '../../kit/errors.ts';
import { hubAccountKind } from '../hub-accounts/contract.ts';
import { visibleAccount } from '../hub-accounts/visible.ts';
import { hubPlanKind } from '../hub-plans/contract.ts';
import { about, approvalFor, needsApproval } from '../hub-plans/approval.ts';
import { answerOf, errorOf, shownOnceBy, withRows } from './answer.ts';
import { actionOf, effectOf, resolve, type Asked, type Request } from './asked.ts';
import { approvedRequestId, carryOut, keyedRequestId, type CarriedOut } from './carry-out.ts';
import { MOST_ROWS } from './contract.ts';
import { learn, teaches } from './lessons.ts';
import { listed, searched } from './listing.ts';

/** The generic request, by which a raw one is run. */
const RAW = 'automation_jumpcloud_api_request';

interface Body {
  readonly action: string;
  readonly path?: ActionInput['path'] | null;
  readonly query?: ActionInput['query'] | null;
  readonly headers?: Readonly<Record<string, unknown>> | null;
  readonly body?: unknown;
  readonly organization?: string | null;
  readonly plan?: boolean;
  readonly all?: boolean;
  readonly max?: number;
  readonly approval?: string;
  readonly safety?: Safety;
  readonly timeout_ms?: number;
}

/** A request as it came, and how it is to be gone about. */
interface Call {
  readonly request: Request;
  readonly body: Body;
}
interface Done {
  readonly asked: Asked;
  readonly out: CarriedOut;
  /** The approved plan that it used. */
  readonly approval?: string | undefined;
}

function accountOf(input: ValidInput, body: Body): string | undefined {
  const said = input.headers['x-account-id'];
  if (said !== undefined && said !== '') return said;
  const entry = Object.entries(body.headers ?? {}).find(([name]) => name.toLowerCase() === 'x-account-id');
  return typeof entry?.[1] === 'string' ? entry[1] : undefined;
}

function callOf(ctx: ReadContext, input: ValidInput, body: Body): Call {
  if (ctx.caller.plan === true) throw invalid("Muster-Plan: say `plan: true` in the body; the plan is the directory's");
  const { action, path, query, body: inner } = body;
  const selected = ctx.caller.organization;
  return {
    body,
    request: {
      action,
      account: accountOf(input, body),
      profile: input.headers['x-connector-profile-id'] || undefined,
      organization: (body.organization ?? undefined) || (selected === '' ? undefined : selected),
      given: { path: path ?? undefined, query: query ?? undefined, headers: ownHeaders(body), body: inner },
      safety: body.safety,
    },
  };
}

/** Headers for the action itself; the account's name is the hub's. */
function ownHeaders({ headers }: Body): Readonly<Record<string, string>> | undefined {
  const own = Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() !== 'x-account-id');
  return own.length === 0 ? undefined : (Object.fromEntries(own) as Record<string, string>);
}

const rpcCall = (ctx: ReadContext, input: ValidInput): Call =>
  callOf(ctx, input, lifted(actionOf(ctx, (input.body as unknown as Body).action), input.body as unknown as Body));

const WISHES = ['organization', 'plan', 'all', 'max', 'approval', 'safety'] as const;

/**
 * Clients that list tools by MCP and run them here put what they have no place for into the body: wishes are taken out of
 * it, unless the action's own body has a property of that name.
 */
function lifted({ operation }: Action, body: Body): Body {
  const inner = body.body;
  if (operation === undefined || typeof inner !== 'object' || inner === null || Array.isArray(inner)) return body;
  const own = (operation.body as { readonly properties?: object } | undefined)?.properties ?? {};
  const rest: Record<string, unknown> = { ...inner };
  const found: Record<string, unknown> = {};
  for (const name of WISHES) {
    if (!Object.hasOwn(rest, name) || Object.hasOwn(own, name)) continue;
    if (body[name] === undefined) found[name] = rest[name];
    delete rest[name];
  }
  mustBeWishes(found);
  return { ...body, ...found, body: rest };
}

/** @throws MusterError `invalid` */
function mustBeWishes(found: Readonly<Record<string, unknown>>): void {
  const kinds = { organization: 'string', approval: 'string', plan: 'boolean', all: 'boolean', max: 'number' } as const;
  for (const [name, type] of Object.entries(kinds)) {
    const value = found[name];
    if (value !== undefined && typeof value !== type) throw invalidField(`body.${name}`, `must be a ${type}`);
  }
  const { max } = found;
  if (typeof max === 'number' && !(Number.isInteger(max) && max >= 1 && max <= MOST_ROWS))
    throw invalidField('body.max', `must be a whole number from 1 to ${MOST_ROWS}`);
  if (found.safety !== undefined && !['mark', 'fence', 'drop'].includes(found.safety as string))
    throw invalidField('body.safety', 'must be mark, fence or drop');
}

/** The raw request as the generic action. A whole URL has to be of the account's own base URL. */
async function proxyCall(ctx: ReadContext, input: ValidInput): Promise<Call> {
  const given = input.body as unknown as Body & {
    readonly method?: string | null;
    readonly url?: string | null;
    readonly path?: string | null;
  };
  const { method, url, path, headers, body, ...rest } = given;
  const address = await pathOf(ctx, accountOf(input, given), url, path);
  const raw = {
    method: method ?? 'GET',
    path: address,
    headers: headers ?? {},
    ...(body === undefined || body === null ? {} : { body }),
  };
  return callOf(ctx, input, { ...rest, headers, action: RAW, body: raw } as Body);
}

async function pathOf(
  ctx: ReadContext,
  account: string | undefined,
  url: string | null | undefined,
  path: string | null | undefined,
): Promise<string> {
  if (url === undefined || url === null || url === '') return path ?? '';
  const entry = account === undefined ? undefined : await visibleAccount(ctx, account);
  const base = (entry?.doc.setup_information as { readonly base_url?: string } | undefined)?.base_url;
  if (base === undefined || (url !== base && !url.startsWith(`${base}/`))) {
    throw invalidField('url', "is not of the account's base URL; leave it out and give the path");
  }
  const rest = url.slice(base.length);
  return path === undefined || path === null || path === ''
    ? rest
    : `${rest.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

const isWrite = (ctx: ReadContext, { request, body }: Call): boolean =>
  body.plan !== true && effectOf(actionOf(ctx, request.action), request.given) !== 'read';

async function run(ctx: ReadContext, { request, body }: Call): Promise<Done> {
  const asked = await resolve(ctx, request);
  const { plan, all, max, timeout_ms: budget } = body;
  const writing = asked.effect !== 'read' && plan !== true;
  const key = writing ? ctx.caller.idempotencyKey : undefined;
  const approval =
    writing && (needsApproval(asked) || body.approval !== undefined)
      ? await approvalFor(ctx, asked, body.approval, budget)
      : undefined;
  const id =
    approval !== undefined ? approvedRequestId(approval) : key === undefined ? undefined : keyedRequestId(ctx, key);
  const once = id === undefined ? {} : { requestId: id, idempotencyKey: `hub-${id}` };
  return { asked, approval, out: await carryOut(ctx, asked, { plan, all, max, budget, raw: true, ...once }) };
}

function valueOf(ctx: ReadContext | WriteContext, { asked, out }: Done): Outcome {
  const { execution, requestId } = out;
  if (!execution.ok) throw errorOf(asked, execution, requestId);
  const digest =
    execution.planned === undefined ? undefined : ctx.ports.hub.digest(about(asked), execution.state ?? '');
  const value = answerOf(asked, execution, requestId, digest);
  return execution.raw === undefined
    ? { type: 'value', value, shownOnce: shownOnceBy(asked) }
    : { type: 'bytes', text: withRows(value, execution.raw) };
}

/** Reads that taught something about their account: they go on as writes, without being carried out again. */
const carried = new WeakMap<ValidInput, Done>();

const shortcut =
  (callIn: (ctx: ReadContext, input: ValidInput) => Call | Promise<Call>) =>
  async (ctx: ReadContext, input: ValidInput): Promise<Outcome | undefined> => {
    const call = await callIn(ctx, input);
    if (isWrite(ctx, call)) return undefined;
    const done = await run(ctx, call);
    if (done.asked.effect === 'read' && teaches(done.asked, done.out.execution)) {
      carried.set(input, done);
      return undefined;
    }
    return valueOf(ctx, done);
  };

const prepare =
  (callIn: (ctx: ReadContext, input: ValidInput) => Call | Promise<Call>) =>
  async (ctx: ReadContext, input: ValidInput): Promise<Done> => {
    const before = carried.get(input);
    if (before !== undefined) return before;
    const call = await callIn(ctx, input);
    return run(ctx, call);
  };

async function write(ctx: WriteContext): Promise<Outcome> {
  const done = ctx.prepared as Done;
  const { asked, out, approval } = done;
  await learn(ctx, asked, out.execution);
  const plan = approval === undefined ? undefined : await ctx.here.get(hubPlanKind, approval);
  // What was refused, and not carried out, may be tried again with the same approval.
  const refused = !out.execution.ok && out.execution.error.outcome === 'refused';
  if (plan !== undefined && !refused) await ctx.here.update(plan, { state: 'used' });
  try {
    return valueOf(ctx, done);
  } catch (error) {
    // What was learnt stays, whatever the caller is told.
    if (error instanceof MusterError) return { type: 'refusal', error };
    throw error;
  }
}

export const rules: RuleSet = {
  reads: {
    hub_actions_list: async (ctx, input) => ({ type: 'value', value: await listed(ctx, input) }),
    hub_actions_search: async (ctx, input) => ({ type: 'value', value: searched(ctx, input) }),
  },
  shortcuts: { hub_actions_rpc: shortcut(rpcCall), hub_unified_proxy: shortcut(proxyCall) },
  prepares: { hub_actions_rpc: prepare(rpcCall), hub_unified_proxy: prepare(proxyCall) },
  writes: {
    hub_actions_rpc: write,
    hub_unified_proxy: write,
    hub_tool_feedback: async (ctx, { body }) => {
      const {
        feedback,
        account_id: account = null,
        tool_names: tools = [],
      } = body as { readonly feedback: string; readonly account_id?: unknown; readonly tool_names?: unknown };
      await ctx.here.event('hub_tool_feedback', hubAccountKind, typeof account === 'string' ? account : '', {
        feedback,
        account,
        tools,
      });
      return { type: 'value', value: { message: 'Feedback received' } };
    },
  },
};
