import type { OpenAIFunction, OpenAIResponsesFunction, ToolList } from './types.ts';
/** Tools for chat completions. */
export declare const toOpenAI: ({ tools }: Pick<ToolList, 'tools'>) => OpenAIFunction[];
/** Tools for the Responses API, where functions are strict unless they say otherwise. */
export declare const toOpenAIResponses: ({ tools }: Pick<ToolList, 'tools'>) => OpenAIResponsesFunction[];
