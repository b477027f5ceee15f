import { ApiError } from '../errors.ts';
import type { RequestInput } from '../request.ts';
import type { CallOptions, RawAnswer } from '../types.ts';
import { ArgumentError, partsOf, readArguments } from './arguments.ts';
import type { ExecuteOptions, JsonSchema, Organization, Tool, ToolArguments, ToolResult } from './types.ts';
import type { ActionRow, ConnectorRow, RpcAnswer } from './wire.ts';

/** What a tool is bound to, for good: nothing that a later call or another fetch does reaches it. */
export interface Binding {
  readonly name: string;
  readonly account: string | undefined;
  /** Whom the account is of, where the set has several. */
  readonly owner: string | undefined;
  readonly organization: string | undefined;
  /** Those that the model chooses from; undefined: it is not asked. */
  readonly organizations: readonly Organization[] | undefined;
}

/** Sends `POST /hub/actions/rpc`. One that reads only may be sent again whenever it failed. */
export type Run = (input: RequestInput, options: CallOptions, reads: boolean) => Promise<RawAnswer<unknown>>;

/** An action as a tool. */
export function toolOf(connector: ConnectorRow, action: ActionRow, bound: Binding, run: Run): Tool {
  const { account, organizations } = bound;
  const reads = action.effect === 'read';
  const inputSchema: JsonSchema = action.input_schema ?? { type: 'object' };

  async function execute(given?: ToolArguments | string, options: ExecuteOptions = {}): Promise<ToolResult> {
    let body: Readonly<Record<string, unknown>>;
    try {
      const { chosen, rest } = chosenOf(readArguments(given), organizations);
      const organization = options.organization ?? chosen ?? bound.organization;
      if (organization === undefined && organizations !== undefined) {
        throw new ArgumentError('organization: say which one to act in');
      }
      body = {
        action: action.id,
        ...partsOf(rest, inputSchema),
        ...defined({
          organization,
          plan: options.plan,
          all: options.all,
          max: options.max,
          approval: options.approval,
        }),
      };
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      return failed({ statusCode: 400, message: error.message }, undefined);
    }
    const needsKey = !reads && options.plan !== true;
    const idempotencyKey = options.idempotencyKey ?? (needsKey ? randomKey() : undefined);
    return settled(
      run(
        { body, ...(account === undefined ? {} : { headers: { 'x-account-id': account } }) },
        defined({ idempotencyKey, signal: options.signal }),
        reads,
      ),
    );
  }

  return Object.freeze({
    name: bound.name,
    action: action.id,
    title: action.label,
    description: bound.owner === undefined ? action.description : `${action.description} For ${bound.owner}.`,
    connector: connector.key,
    category: action.category,
    account,
    effect: action.effect,
    idempotent: action.idempotent,
    requiredScopes: Object.freeze([...action.required_scopes]),
    inputSchema: withOrganization(inputSchema, organizations),
    outputSchema: action.output_schema ?? null,
    execute,
  });
}

async function settled(answer: Promise<RawAnswer<unknown>>): Promise<ToolResult> {
  try {
    const { body } = await answer;
    const answered = body as RpcAnswer;
    const { data, next, total, truncated, planned, digest, safety } = answered;
    return {
      isError: false,
      result: data,
      ...defined({ next: next ?? undefined, total, truncated, planned, digest, safety }),
      requestId: answered.request_id,
      organization: answered.organization,
    };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { body, status, message, requestId } = error;
    return failed({ statusCode: status, message, ...(isRecord(body) ? body : {}) }, requestId);
  }
}

const failed = (result: Readonly<Record<string, unknown>>, requestId: string | undefined): ToolResult => ({
  isError: true,
  result,
  requestId,
  organization: undefined,
});

/** Asks the model for the organization, where it has a choice. */
function withOrganization(schema: JsonSchema, organizations: readonly Organization[] | undefined): JsonSchema {
  if (organizations === undefined) return schema;
  const names = organizations.map(({ id, name }) => `${id}: ${name}`).join('; ');
  const organization = {
    type: 'string',
    enum: organizations.map(({ id }) => id),
    description: `The organization to act in. ${names}`,
  };
  const { properties, required } = schema;
  return {
    ...schema,
    properties: { organization, ...(isRecord(properties) ? properties : {}) },
    required: ['organization', ...(Array.isArray(required) ? (required as string[]) : [])],
  };
}

/** Splits off the organization, where the model was asked for one. @throws ArgumentError for one that was not offered */
function chosenOf(
  given: ToolArguments,
  organizations: readonly Organization[] | undefined,
): { readonly chosen: string | undefined; readonly rest: ToolArguments } {
  if (organizations === undefined) return { chosen: undefined, rest: given };
  const { organization, ...rest } = given;
  if (organization === undefined) return { chosen: undefined, rest };
  const known = organizations.find(({ id }) => id === organization);
  if (known === undefined) {
    throw new ArgumentError(`organization: ${JSON.stringify(organization)} is none of those that were offered`);
  }
  return { chosen: known.id, rest };
}

/** 128 random bits; `randomUUID` is missing from pages without TLS. */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const defined = <T extends object>(values: T): Partial<Defined<T>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Defined<T>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
