import { computedList } from '../../directory/computed-list.ts';
import { parseList } from '../../directory/lists.ts';
import type { Entry, Event, ReadRule, RuleSet, WriteContext, WriteRule } from '../../directory/types.ts';
import { conflict } from '../../kit/errors.ts';
import { checkSelection, checkUrl } from './checks.ts';
import { webhookKind } from './contract.ts';
import { isOn } from './deliver.ts';
import { shownDelivery } from './delivery-log.ts';
import { WebhookView } from './entity.ts';
import { DELIVER, delivering, queueDelivery, WAKE, waking } from './live.ts';
import { endReplay, REPLAY, replay, replaying, stopReplay } from './replay.ts';
import { addSecret, newSecret, removeSecret } from './secrets.ts';
import { answerTest, sendTest } from './trial.ts';
import { viewsOf } from './view.ts';

/** Webhooks of an organization. */
export const MOST_WEBHOOKS = 100;

const list: ReadRule = async (ctx, input) => {
  const hooks: Entry[] = [];
  for await (const hook of ctx.here.all(webhookKind)) hooks.push(hook);
  const { searchable = [] } = webhookKind;
  return computedList(ctx, input, { entity: WebhookView, searchable, order: 'id', rows: await viewsOf(ctx, hooks) });
};

const get: ReadRule = async (ctx, input) => {
  const hook = await ctx.here.require(webhookKind, input.params.id ?? '');
  const [view] = await viewsOf(ctx, [hook]);
  return { type: 'bytes', text: JSON.stringify(view), version: hook.row.version, live: true };
};

const create: WriteRule = async (ctx, input) => {
  checkSelection(ctx.kinds, input.body);
  if ((await ctx.here.count(webhookKind)) >= MOST_WEBHOOKS)
    throw conflict(`an organization has ${MOST_WEBHOOKS} webhooks at most; delete one, or give one more event types`);
  const after = await ctx.unsafeStore.sequence(ctx.here.scope);
  const { shown, secret, keys } = newSecret(ctx);
  const doc = { ...input.body, createdAt: new Date(ctx.now).toISOString(), secrets: [shown] };
  const entry = await ctx.here.insert(webhookKind, doc, { keys, after });
  await queueDelivery(ctx.here, entry.id);
  return { type: 'value', value: { ...entry.doc, id: entry.id, secret } };
};

const patch: WriteRule = async (ctx, input, next) => {
  checkSelection(ctx.kinds, input.body);
  const outcome = await next();
  await queueDelivery(ctx.here, input.params.id ?? '');
  return outcome;
};

const resume: WriteRule = async (ctx, input) => {
  const entry = await ctx.here.require(webhookKind, input.params.id ?? '');
  const { from } = input.body as { readonly from?: 'cursor' | 'now' };
  const kept = from === 'now' ? { after: await ctx.unsafeStore.sequence(ctx.here.scope) } : {};
  const changed = await ctx.here.update(entry, { active: true, disabledAt: null, disabledReason: null }, kept);
  await queueDelivery(ctx.here, entry.id);
  return { type: 'entry', entry: changed };
};

const deliveries: ReadRule = async (ctx, input) => {
  const { id } = await ctx.here.require(webhookKind, input.params.id ?? '');
  const { kept } = ctx.ports.webhooks;
  const { skip, limit } = parseList(ctx.operation, input.rawQuery);
  const found = await kept.deliveries(ctx.here.scope, id, { skip, limit });
  const total = await kept.countDeliveries(ctx.here.scope, id);
  return { type: 'rows', rows: found.map(shownDelivery), total, page: { skip, limit, returned: found.length } };
};

/** A replay ends where its webhook stops. */
async function pause(ctx: WriteContext, { operation, kind, before, after }: Event): Promise<void> {
  if (operation !== 'update' || kind !== webhookKind || after === undefined) return;
  const { id } = after;
  if (isOn(before) && !isOn(after)) await stopReplay(ctx, id);
}

/** What is kept beside the log is forgotten once that is committed. */
async function end(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== webhookKind || before === undefined) return;
  await ctx.here.cancel(DELIVER, before.id);
  await ctx.here.cancel(REPLAY, before.id);
  await ctx.here.enqueue(WAKE, {});
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: webhookKind,
      derive: async (_ctx, { doc }) => ({
        doc: { state: typeof doc.disabledAt === 'string' ? 'disabled' : doc.active === true ? 'active' : 'paused' },
      }),
    },
  ],
  reads: { muster_webhooks_list: list, muster_webhooks_get: get, muster_webhooks_deliveries: deliveries },
  prepares: { muster_webhooks_create: checkUrl, muster_webhooks_patch: checkUrl, muster_webhooks_test: sendTest },
  writes: {
    muster_webhooks_create: create,
    muster_webhooks_patch: patch,
    muster_webhooks_addSecret: addSecret,
    muster_webhooks_deleteSecret: removeSecret,
    muster_webhooks_resume: resume,
    muster_webhooks_replay: replay,
    muster_webhooks_endReplay: endReplay,
    muster_webhooks_test: answerTest,
  },
  reactions: [pause, end],
  jobs: { [DELIVER]: delivering, [REPLAY]: replaying, [WAKE]: waking },
};
