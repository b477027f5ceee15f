import type { AiTool, ToolList } from './types.ts';
/** A record of tools, as `generateText({ tools })` takes it. */
export declare const toAISDK: ({ tools }: Pick<ToolList, 'tools'>) => Record<string, AiTool>;
