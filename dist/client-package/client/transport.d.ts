import { type Operation } from '../kit/op.ts';
import { type RequestInput } from './request.ts';
import type { CallOptions, ClientOptions, RawAnswer } from './types.ts';
/** Carries one operation out over HTTP, with retries. */
export type Send = (operation: Operation, input: RequestInput, options: CallOptions) => Promise<RawAnswer<unknown>>;
/** @throws TypeError for options that cannot be meant */
export declare function transport(options: ClientOptions): Send;
