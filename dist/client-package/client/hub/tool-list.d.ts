import type { SearchOptions, Tool, ToolList, ToolSet } from './types.ts';
/** Ids of actions for plain words, best first. */
export type Finder = (query: string, options: SearchOptions & {
    readonly topK: number;
}) => Promise<string[]>;
export declare function toolList(tools: readonly Tool[]): ToolList;
/** A list that can be searched. What the finder knows and the list has not is left out. */
export declare function toolSet(tools: readonly Tool[], find: Finder): ToolSet;
