import type { RequestInput } from '../request.ts';
import type { CallOptions, RawAnswer } from '../types.ts';
import type { Organization, Tool } from './types.ts';
import type { ActionRow, ConnectorRow } from './wire.ts';
/** What a tool is bound to, for good: nothing that a later call or another fetch does reaches it. */
export interface Binding {
    readonly name: string;
    readonly account: string | undefined;
    /** Whom the account is of, where the set has several. */
    readonly owner: string | undefined;
    readonly organization: string | undefined;
    /** Those that the model chooses from; undefined: it is not asked. */
    readonly organizations: readonly Organization[] | undefined;
}
/** Sends `POST /hub/actions/rpc`. One that reads only may be sent again whenever it failed. */
export type Run = (input: RequestInput, options: CallOptions, reads: boolean) => Promise<RawAnswer<unknown>>;
/** An action as a tool. */
export declare function toolOf(connector: ConnectorRow, action: ActionRow, bound: Binding, run: Run): Tool;
