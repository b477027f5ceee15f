import { type Operation } from '../kit/op.ts';
import type { RequestInput } from './request.ts';
import type { Send } from './transport.ts';
import type { CallOptions } from './types.ts';
/** True for operations that answer rows and change nothing: those that can be read page by page. */
export declare function isList(operation: Operation): boolean;
/**
 * Every row of a list, page after page, in one stable order. Ends after a page that is shorter than asked for, or with the
 * total that the answer names. Rows that come or go meanwhile may be missed or seen twice, as everywhere with `skip`.
 */
export declare function allRows(send: Send, operation: Operation, input: RequestInput, options: CallOptions): AsyncGenerator<unknown, void, undefined>;
export interface Paging {
    /** Undefined where everything comes at once. */
    readonly by: 'skip' | 'after' | undefined;
    /** Rows that may be asked for at once. */
    readonly limit: number;
    /** An order that never changes, for lists whose own is not promised (handbook 2.1). */
    readonly sort: string | undefined;
    readonly inBody: boolean;
}
/** How a list is read page by page. */
export declare function pagingOf({ query, body, family }: Operation): Paging;
