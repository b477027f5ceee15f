import { toAISDK } from './ai-sdk.js';
import { toAnthropic } from './anthropic.js';
import { toOpenAI, toOpenAIResponses } from './openai.js';
import { searchExecute } from './search-execute.js';
const TOP = 5;
export function toolList(tools) {
    const list = { tools: Object.freeze([...tools]) };
    const byName = new Map(tools.map((tool) => [tool.name, tool]));
    return Object.freeze({
        ...list,
        get: (name) => {
            const same = tools.filter(({ action }) => action === name);
            return byName.get(name) ?? (same.length === 1 ? same[0] : undefined);
        },
        toOpenAI: () => toOpenAI(list),
        toOpenAIResponses: () => toOpenAIResponses(list),
        toAnthropic: () => toAnthropic(list),
        toAISDK: () => toAISDK(list),
        toJsonSchema: () => toJsonSchema(list),
    });
}
/** A list that can be searched. What the finder knows and the list has not is left out. */
export function toolSet(tools, find) {
    const list = toolList(tools);
    const set = Object.freeze({
        ...list,
        search: async (query, options = {}) => {
            const { topK = TOP } = options;
            const found = await find(query, { ...options, topK });
            const actions = found.filter((id) => tools.some(({ action }) => action === id)).slice(0, topK);
            return toolSet(actions.flatMap((id) => tools.filter(({ action }) => action === id)), find);
        },
        searchExecute: () => toolList(searchExecute(set)),
    });
    return set;
}
const toJsonSchema = ({ tools }) => tools.map(({ name, description, inputSchema, outputSchema }) => ({ name, description, inputSchema, outputSchema }));
