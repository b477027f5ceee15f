import type { Edge, ObjectType, Relation } from '../graph/types.ts';
import type { Row } from './connection.ts';
import type { Change, ChangeOperation, KeptReply, Place, StoredObject } from './port.ts';

/** Rows as the store's own tables give them: it wrote them, so their types are taken on trust. */
const text = (value: unknown): string => value as string;
const textOrNull = (value: unknown): string | null => value as string | null;
const number = (value: unknown): number => Number(value);

export const objectOf = (row: Row): StoredObject => ({
  scope: text(row.scope),
  kind: text(row.kind),
  id: text(row.id),
  version: number(row.version),
  contract: text(row.contract),
  doc: text(row.doc),
  hints: textOrNull(row.hints),
  secret: textOrNull(row.secret),
});

export const placeOf = (row: Row): Place => ({ scope: text(row.scope), kind: text(row.kind), id: text(row.id) });

export const attributesOf = (value: unknown): Edge['attributes'] =>
  typeof value === 'string' ? (JSON.parse(value) as Edge['attributes']) : null;

export const edgeOf = (row: Row): Edge => ({
  from: { type: text(row.from_type) as ObjectType, id: text(row.from_id) },
  to: { type: text(row.to_type) as ObjectType, id: text(row.to_id) },
  relation: text(row.relation) as Relation,
  attributes: attributesOf(row.attributes),
});

export const changeOf = (row: Row): Change => ({
  scope: text(row.scope),
  sequence: number(row.sequence),
  at: number(row.at),
  actor: JSON.parse(text(row.actor)) as Change['actor'],
  door: text(row.door),
  requestId: text(row.request_id),
  operation: text(row.operation) as ChangeOperation,
  name: text(row.name),
  kind: text(row.kind),
  objectId: text(row.object_id),
  before: textOrNull(row.before),
  after: textOrNull(row.after),
});

export const replyOf = (row: Row): KeptReply => ({
  digest: text(row.digest),
  status: number(row.status),
  body: text(row.body),
  at: number(row.at),
});
