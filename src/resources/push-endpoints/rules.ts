import { conflict, notFound } from '../../kit/errors.ts';
import type {
  Document,
  Entry,
  Event,
  ReadRule,
  RuleSet,
  ScopedReader,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { systemUser } from '../system-users/contract.ts';
import { pushEndpoint } from './contract.ts';

/** Endpoints of one user at most: more is a program gone wrong. */
const MOST = 100;

async function endpointsOf(here: ScopedReader, user: string): Promise<readonly Entry[]> {
  const where = compare('eq', 'user', user);
  return (await here.list(pushEndpoint, { where, sort: [], skip: 0, limit: MOST, counted: false })).entries;
}

/** Another user's endpoint is no endpoint of this one. */
async function checkOwner(here: ScopedReader, { params }: ValidInput): Promise<void> {
  const endpoint = await here.get(pushEndpoint, params.push_endpoint_id ?? '');
  if (endpoint === undefined || endpoint.doc.user !== params.user_id) throw notFound(pushEndpoint.label);
}

const reading: ReadRule = async (ctx, input, next) => {
  await checkOwner(ctx.here, input);
  return next();
};
const writing: WriteRule = async (ctx, input, next) => {
  await checkOwner(ctx.here, input);
  return next();
};

const list: ReadRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.user_id ?? '');
  const endpoints = await endpointsOf(ctx.here, user.id);
  return { type: 'value', value: endpoints.map((endpoint) => answer(endpoint)), total: endpoints.length };
};

const create: WriteRule = async (ctx, input) => {
  const user = await ctx.here.require(systemUser, input.params.user_id ?? '');
  if ((await endpointsOf(ctx.here, user.id)).length >= MOST)
    throw conflict(`a user has at most ${MOST} push endpoints; remove one first`);
  const now = new Date(ctx.now).toISOString();
  const { name, state, device } = input.body;
  const doc = {
    name,
    ...(state ? { state } : {}),
    device: { ...pushEndpoint.defaults?.device, ...(device as Document | null | undefined) },
    enrollmentDate: now,
    lastUsedDate: now,
    user: user.id,
  };
  return { type: 'entry', entry: await ctx.here.insert(pushEndpoint, doc) };
};

function answer({ doc }: Entry): Document {
  const { user: _, ...shown } = doc;
  return shown;
}

async function whenUserIsDeleted(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== systemUser || !before) return;
  for (const endpoint of await endpointsOf(ctx.here, before.id)) await ctx.here.remove(endpoint);
}

/** A user's MFA enrolment says whether there is an active endpoint. */
async function whenEndpointChanges(ctx: WriteContext, { kind, before, after }: Event): Promise<void> {
  if (kind !== pushEndpoint) return;
  const owner = (after ?? before)?.doc.user;
  if (typeof owner !== 'string') return;
  const user = await ctx.here.get(systemUser, owner);
  if (user === undefined) return;
  const active = (await endpointsOf(ctx.here, owner)).some(({ doc }) => doc.state === 'active');
  await ctx.here.update(user, {}, { push: active ? true : undefined });
}

export const rules: RuleSet = {
  reads: { pushEndpoints_list: list, pushEndpoints_get: reading },
  writes: {
    pushEndpoints_patch: writing,
    pushEndpoints_delete: writing,
    muster_user_push_endpoint_create: create,
  },
  reactions: [whenUserIsDeleted, whenEndpointChanges],
};
