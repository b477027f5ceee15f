import { ArgumentError, readArguments } from './arguments.ts';
import type { ExecuteOptions, JsonSchema, Tool, ToolArguments, ToolResult, ToolSet } from './types.ts';

const SEARCH: JsonSchema = {
  type: 'object',
  properties: {
    query: { type: 'string', description: 'What is to be done, in plain words: "lock a laptop".' },
    top_k: { type: 'integer', minimum: 1, maximum: 50, description: 'The most actions; 5 unless said.' },
  },
  required: ['query'],
};

const EXECUTE: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', description: 'The name of the action, as search_actions gave it.' },
    arguments: { type: 'object', description: 'What its input_schema asks for.' },
    plan: { type: 'boolean', description: 'Say what would change, and change nothing. Writes only.' },
  },
  required: ['name'],
};

/** `search_actions` and `execute_action` over the tools of a set: a model reads two schemas in place of hundreds. */
export function searchExecute(set: ToolSet): readonly Tool[] {
  const search = metaTool('search_actions', 'Search actions', SEARCH, 'read', {
    description: 'Finds actions for what is to be done. Gives the name and the input schema of each.',
    run: async (given, { signal }) => {
      const { query, top_k: topK } = given;
      if (typeof query !== 'string' || query.trim() === '') throw new ArgumentError('query: has to be a text');
      const found = await set.search(query, { signal, ...(typeof topK === 'number' ? { topK } : {}) });
      const actions = found.tools.map(({ name, description, effect, inputSchema }) => ({
        name,
        description,
        effect,
        input_schema: inputSchema,
      }));
      return { isError: false, result: { actions }, requestId: undefined, organization: undefined };
    },
  });
  const execute = metaTool('execute_action', 'Run an action', EXECUTE, 'destructive', {
    description: 'Carries out an action that search_actions found.',
    run: async (given, options) => {
      const { name, arguments: inner, plan } = given;
      const tool = typeof name === 'string' ? set.get(name) : undefined;
      if (tool === undefined) {
        throw new ArgumentError(`name: there is no action ${JSON.stringify(name)}; ask search_actions`);
      }
      return tool.execute(readArguments(inner as ToolArguments | string | undefined), {
        ...options,
        ...(plan === true ? { plan } : {}),
      });
    },
  });
  return [search, execute];
}

interface MetaRun {
  readonly description: string;
  /** @throws ArgumentError */
  readonly run: (given: ToolArguments, options: ExecuteOptions) => Promise<ToolResult>;
}

function metaTool(name: string, title: string, inputSchema: JsonSchema, effect: Tool['effect'], meta: MetaRun): Tool {
  return Object.freeze({
    name,
    action: name,
    title,
    description: meta.description,
    connector: 'hub',
    category: 'Hub',
    account: undefined,
    effect,
    idempotent: effect === 'read',
    requiredScopes: [],
    inputSchema,
    outputSchema: null,
    execute: async (given?: ToolArguments | string, options: ExecuteOptions = {}): Promise<ToolResult> => {
      try {
        return await meta.run(readArguments(given), options);
      } catch (error) {
        if (!(error instanceof ArgumentError)) throw error;
        const result = { statusCode: 400, message: error.message };
        return { isError: true, result, requestId: undefined, organization: undefined };
      }
    },
  });
}
