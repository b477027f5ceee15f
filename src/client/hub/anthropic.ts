import type { AnthropicTool, ToolList } from './types.ts';

/** Tools for the Messages API. */
export const toAnthropic = ({ tools }: Pick<ToolList, 'tools'>): AnthropicTool[] =>
  tools.map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema }));
