import type { Document, Entry, ReadContext } from '../../directory/types.ts';
import type { WebhookStream } from '../../directory/webhook-port.ts';
import { isOn, leftOut } from './deliver.ts';
import type { Progress } from './entity.ts';
import { triesOf, UNTRIED } from './tries.ts';

type Context = Pick<ReadContext, 'here' | 'ports' | 'unsafeStore'>;

/** Webhooks with how far they have come. */
export async function viewsOf(ctx: Context, hooks: readonly Entry[]): Promise<readonly Document[]> {
  const { scope } = ctx.here;
  const [streams, latest] = await Promise.all([
    ctx.ports.webhooks.kept.streams(scope),
    ctx.unsafeStore.sequence(scope),
  ]);
  return hooks.map((hook) => {
    const own = streams.filter((stream) => stream.hook === hook.id);
    const after = leftOut(hook);
    const live = own.find(({ name, sequence }) => name === 'live' && sequence >= after);
    const replay = isOn(hook) ? own.find((stream) => stream.name === 'replay' && !triesOf(stream).done) : undefined;
    return {
      ...hook.doc,
      id: hook.id,
      delivery: progressOf(live ?? { sequence: after, state: JSON.stringify(UNTRIED) }, latest),
      replay:
        replay === undefined
          ? null
          : { id: replay.run, to: replay.until, ...progressOf(replay, replay.until ?? latest) },
    };
  });
}

function progressOf(stream: Pick<WebhookStream, 'sequence' | 'state'>, latest: number): Progress {
  const { tries, failingSince, lastStatus, lastError, nextAt, lastDeliveredAt } = triesOf(stream);
  return {
    cursor: stream.sequence,
    behind: Math.max(0, latest - stream.sequence),
    tries,
    failingSince: momentOf(failingSince),
    lastStatus,
    lastError,
    nextAttemptAt: momentOf(nextAt),
    lastDeliveredAt: momentOf(lastDeliveredAt),
  };
}

const momentOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
