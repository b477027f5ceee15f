import type { AnthropicTool, ToolList } from './types.ts';
/** Tools for the Messages API. */
export declare const toAnthropic: ({ tools }: Pick<ToolList, 'tools'>) => AnthropicTool[];
