import type { OpenAIFunction, OpenAIResponsesFunction, ToolList } from './types.ts';

/** Tools for chat completions. */
export const toOpenAI = ({ tools }: Pick<ToolList, 'tools'>): OpenAIFunction[] =>
  tools.map(({ name, description, inputSchema }) => ({
    type: 'function',
    function: { name, description, parameters: inputSchema },
  }));

/** Tools for the Responses API, where functions are strict unless they say otherwise. */
export const toOpenAIResponses = ({ tools }: Pick<ToolList, 'tools'>): OpenAIResponsesFunction[] =>
  tools.map(({ name, description, inputSchema }) => ({
    type: 'function',
    name,
    description,
    parameters: inputSchema,
    strict: false,
  }));
