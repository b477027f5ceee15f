import type { AiTool, JsonSchema, Tool, ToolArguments, ToolList } from './types.ts';

/** What the AI SDK knows its schemas by; in the global registry, so that its package need not be loaded. */
const SCHEMA = Symbol.for('vercel.ai.schema');
/** Versions 4 and 5 look for this one too. */
const VALIDATOR = Symbol.for('vercel.ai.validator');

/** A record of tools, as `generateText({ tools })` takes it. */
export const toAISDK = ({ tools }: Pick<ToolList, 'tools'>): Record<string, AiTool> =>
  Object.fromEntries(tools.map((tool) => [tool.name, aiTool(tool)]));

const aiTool = ({ description, inputSchema, execute }: Tool): AiTool => ({
  description,
  inputSchema: schemaOf(inputSchema),
  execute: async (input, { abortSignal } = {}) => execute(input as ToolArguments, { signal: abortSignal }),
});

/** What `jsonSchema()` of that package makes. The server validates, so `validate` is there, as it must be, and undefined. */
const schemaOf = (jsonSchema: JsonSchema): AiTool['inputSchema'] =>
  ({ [SCHEMA]: true, [VALIDATOR]: true, _type: undefined, validate: undefined, jsonSchema }) as AiTool['inputSchema'];
