import { toAISDK } from './ai-sdk.ts';
import { toAnthropic } from './anthropic.ts';
import { toOpenAI, toOpenAIResponses } from './openai.ts';
import { searchExecute } from './search-execute.ts';
import type { JsonSchemaTool, SearchOptions, Tool, ToolList, ToolSet } from './types.ts';

/** Ids of actions for plain words, best first. */
export type Finder = (query: string, options: SearchOptions & { readonly topK: number }) => Promise<string[]>;

const TOP = 5;

export function toolList(tools: readonly Tool[]): ToolList {
  const list = { tools: Object.freeze([...tools]) };
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  return Object.freeze({
    ...list,
    get: (name: string) => {
      const same = tools.filter(({ action }) => action === name);
      return byName.get(name) ?? (same.length === 1 ? same[0] : undefined);
    },
    toOpenAI: () => toOpenAI(list),
    toOpenAIResponses: () => toOpenAIResponses(list),
    toAnthropic: () => toAnthropic(list),
    toAISDK: <Tools>() => toAISDK(list) as Tools,
    toJsonSchema: () => toJsonSchema(list),
  });
}

/** A list that can be searched. What the finder knows and the list has not is left out. */
export function toolSet(tools: readonly Tool[], find: Finder): ToolSet {
  const list = toolList(tools);
  const set: ToolSet = Object.freeze({
    ...list,
    search: async (query: string, options: SearchOptions = {}) => {
      const { topK = TOP } = options;
      const found = await find(query, { ...options, topK });
      const actions = found.filter((id) => tools.some(({ action }) => action === id)).slice(0, topK);
      return toolSet(
        actions.flatMap((id) => tools.filter(({ action }) => action === id)),
        find,
      );
    },
    searchExecute: () => toolList(searchExecute(set)),
  });
  return set;
}

const toJsonSchema = ({ tools }: Pick<ToolList, 'tools'>): JsonSchemaTool[] =>
  tools.map(({ name, description, inputSchema, outputSchema }) => ({ name, description, inputSchema, outputSchema }));
