import type { Output } from '../../kit/op.ts';
import type { operations } from '../../resources/hub-actions/contract.ts';

/** A page of `GET /hub/actions`. */
export type ActionsPage = Output<typeof operations.list>;
export type ConnectorRow = ActionsPage['data'][number];
/** An action; with its schemas where they were asked for (`include=action_details`). */
export type ActionRow = ConnectorRow['actions'][number];
export type RpcAnswer = Output<typeof operations.rpc>;
export type SearchAnswer = Output<typeof operations.search>;
