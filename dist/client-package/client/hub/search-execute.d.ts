import type { Tool, ToolSet } from './types.ts';
/** `search_actions` and `execute_action` over the tools of a set: a model reads two schemas in place of hundreds. */
export declare function searchExecute(set: ToolSet): readonly Tool[];
