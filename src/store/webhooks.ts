import type { StoreWebhooks } from './port.ts';
import type { AloneInNumbers } from './requests.ts';
import { streamOf } from './sql/webhook-statements.ts';
import type { Statements } from './sql/statements.ts';

/** After every id. */
const LAST = '~';

export const storeWebhooks = (
  statements: Statements,
  { read, write, atomic }: Pick<AloneInNumbers, 'read' | 'write' | 'atomic'>,
): StoreWebhooks => ({
  scopes: () =>
    read(async (connection) =>
      (await statements.webhookScopes.query(connection, {})).map((row) => ({
        scope: row.scope as string,
        sequence: Number(row.sequence),
      })),
    ),
  streams: (scope) =>
    read(async (connection) => (await statements.webhookStreams.query(connection, { scope })).map(streamOf)),
  stream: (scope, hook, name) =>
    read(async (connection) => {
      const [row] = await statements.webhookStream.query(connection, { scope, hook, name });
      return row && streamOf(row);
    }),
  begin: (stream) =>
    write(async (connection) => (await statements.beginWebhookStream.query(connection, stream)).length > 0),
  move: ({ scope, hook, name, run, ...from }, { sequence, part, state }, delivery) =>
    atomic(async (connection) => {
      const place = { scope, hook, name, run, sequence, part, state };
      const moved = await statements.moveWebhookStream.query(connection, {
        ...place,
        fromSequence: from.sequence,
        fromPart: from.part,
      });
      if (moved.length === 0) return false;
      if (delivery !== undefined) statements.keepDelivery.send(connection, { scope, hook, ...delivery });
      return true;
    }),
  end: ({ scope, hook, name, run }) =>
    write(
      async (connection) =>
        (await statements.endWebhookStream.query(connection, { scope, hook, name, run })).length > 0,
    ),
  keep: (scope, hook, delivery) =>
    write(async (connection) => void (await statements.keepDelivery.query(connection, { scope, hook, ...delivery }))),
  deliveries: (scope, hook, { before = LAST, skip, limit }) =>
    read(async (connection) =>
      (await statements.deliveries.query(connection, { scope, hook, before, skip, limit })).map((row) => ({
        id: row.id as string,
        doc: row.doc as string,
      })),
    ),
  countDeliveries: (scope, hook) =>
    read(async (connection) =>
      Number((await statements.countDeliveries.query(connection, { scope, hook }))[0]?.n ?? 0),
    ),
  trim: (scope, hook, before, most) =>
    write(
      async (connection) => (await statements.trimDeliveries.query(connection, { scope, hook, before, most })).length,
    ),
  forget: (scope, hook) =>
    atomic(async (connection) => {
      await statements.forgetStreams.query(connection, { scope, hook });
      await statements.forgetDeliveries.query(connection, { scope, hook });
    }),
  forgetAll: (scope) =>
    atomic(async (connection) => {
      await statements.forgetAllStreams.query(connection, { scope });
      await statements.forgetAllDeliveries.query(connection, { scope });
    }),
});
