import type { ClientOptions } from '../types.ts';
import type { RpcAnswer } from './wire.ts';

/** How to reach the hub of a Muster server, and as whom. */
export interface HubOptions extends Pick<
  ClientOptions,
  'baseUrl' | 'apiKey' | 'token' | 'fetch' | 'retries' | 'sleep'
> {
  /** The linked account that is acted for, where a call names none. At most one of the two. */
  readonly accountId?: string | undefined;
  readonly accountIds?: readonly string[] | undefined;
}

/** What `fetchTools` brings; everything that the caller may run unless said. */
export interface ToolFilter {
  /** Instead of the client's. Each tool is of one of them, for good. */
  readonly accountIds?: readonly string[] | undefined;
  /** `jumpcloud`, `automation`, `api`. */
  readonly connectors?: readonly string[] | undefined;
  /** Such as `Groups`; without regard to case. */
  readonly categories?: readonly string[] | undefined;
  /** Ids of actions, with `*` for any run of characters: `jumpcloud_list_*`. */
  readonly actions?: readonly string[] | undefined;
  /** Only those that change nothing. */
  readonly readOnly?: boolean | undefined;
  /** The own organization that every tool acts in, where the account has several. */
  readonly organization?: string | undefined;
  /** The model says which: every tool takes an `organization`, one of these. */
  readonly organizations?: readonly Organization[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Organization {
  readonly id: string;
  readonly name: string;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** An action as a tool, bound to a linked account. */
export interface Tool {
  /** Unique in its set: the id of the action, followed by the end of the account's id where the set has several accounts. */
  readonly name: string;
  /** The id of the action, e.g. `jumpcloud_list_system_users`. */
  readonly action: string;
  /** For people: "List System Users". */
  readonly title: string;
  readonly description: string;
  readonly connector: string;
  readonly category: string;
  /** The linked account; undefined: the only one that the caller has. */
  readonly account: string | undefined;
  readonly effect: 'read' | 'write' | 'destructive';
  /** Carried out twice, it has the effect of once. */
  readonly idempotent: boolean;
  readonly requiredScopes: readonly string[];
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema | null;
  /**
   * Carries it out. Arguments are those of `inputSchema`, as an object or as JSON text. An answer of the server that is
   * no success is a result with `isError`; what got no answer (the network, an abort) throws.
   */
  readonly execute: (given?: ToolArguments | string, options?: ExecuteOptions) => Promise<ToolResult>;
}

export type ToolArguments = Readonly<Record<string, unknown>>;

export interface ExecuteOptions {
  /** The own organization to act in, where the account has several. */
  readonly organization?: string | undefined;
  /** Say what would change, and change nothing. Writes only. */
  readonly plan?: boolean | undefined;
  /** Every page of a list. */
  readonly all?: boolean | undefined;
  /** The most rows, with `all`; 10,000 unless said. */
  readonly max?: number | undefined;
  /** The id of an approved plan, where the profile demands one. */
  readonly approval?: string | undefined;
  /** The same key with the same call is carried out once. A write without one gets a key of its own, for its retries. */
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ToolResult {
  readonly isError: boolean;
  /** The data of the action, or its plan; of an error, what the server said: `{ statusCode, message, … }`. */
  readonly result: unknown;
  /** For `skip` (or `after`) of the page that follows; absent at the end. */
  readonly next?: string;
  readonly total?: number;
  /** True where `max` cut the rows. */
  readonly truncated?: boolean;
  /** Of a plan: whether the directory made it, or it was computed from what stands there. */
  readonly planned?: RpcAnswer['planned'];
  /** Of a plan: what an approval is bound to. */
  readonly digest?: string;
  /** Where in `result` there are texts that end users or devices may have written, and what became of them. */
  readonly safety?: RpcAnswer['safety'];
  /** In the request log. */
  readonly requestId: string | undefined;
  /** The organization that the call was resolved to; null where the account has only one. */
  readonly organization: RpcAnswer['organization'] | undefined;
}

/** Some tools, and the shapes in which model libraries take them. */
export interface ToolList {
  readonly tools: readonly Tool[];
  /** By the name of the tool or, where only one account has it, of the action. */
  readonly get: (name: string) => Tool | undefined;
  /** For the chat completions of OpenAI. */
  readonly toOpenAI: () => OpenAIFunction[];
  /** For the responses of OpenAI. */
  readonly toOpenAIResponses: () => OpenAIResponsesFunction[];
  /** For the messages of Anthropic. */
  readonly toAnthropic: () => AnthropicTool[];
  /** For the AI SDK of Vercel; as its own type: `toAISDK<ToolSet>()`. */
  readonly toAISDK: <Tools = Readonly<Record<string, AiTool>>>() => Tools;
  readonly toJsonSchema: () => JsonSchemaTool[];
}

export interface ToolSet extends ToolList {
  /** Those that fit plain words, best first. */
  readonly search: (query: string, options?: SearchOptions) => Promise<ToolSet>;
  /** Two tools in place of all: one that searches these, and one that carries out what was found. */
  readonly searchExecute: () => ToolList;
}

export interface SearchOptions {
  /** The most actions; 5 unless said. */
  readonly topK?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface OpenAIFunction {
  readonly type: 'function';
  readonly function: { readonly name: string; readonly description: string; readonly parameters: JsonSchema };
}
export interface OpenAIResponsesFunction {
  readonly type: 'function';
  readonly name: string;
  readonly description: string;
  readonly parameters: JsonSchema;
  /** False: strict functions take no optional properties. */
  readonly strict: false;
}
export interface AnthropicTool {
  readonly name: string;
  readonly description: string;
  readonly input_schema: JsonSchema;
}
export interface AiTool {
  readonly description: string;
  readonly inputSchema: { readonly jsonSchema: JsonSchema };
  readonly execute: (input: unknown, options?: { readonly abortSignal?: AbortSignal }) => Promise<ToolResult>;
}
export interface JsonSchemaTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema | null;
}
