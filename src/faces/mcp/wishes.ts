import { invalidField } from '../../kit/errors.ts';
import type { ConnectorKey } from '../../directory/hub-port.ts';

/** `individual`: a tool for each action; `search_execute`: one tool that finds actions, and one that runs them. */
export const TOOL_MODES = ['individual', 'search_execute'] as const;
export type ToolMode = (typeof TOOL_MODES)[number];

/** How the parts of a request become arguments: as `path`, `query`, `headers` and `body`; `path_id`; or plain `id`. */
export const PARAM_STYLES = ['nested', 'flat_prefixed', 'flat_smart'] as const;
export type ParamStyle = (typeof PARAM_STYLES)[number];

const CONNECTORS = ['jumpcloud', 'automation', 'api'] as const satisfies readonly ConnectorKey[];

/** Which of the actions that the caller may run are wanted. What is undefined leaves nothing out. */
export interface Filters {
  readonly connectors: ReadonlySet<ConnectorKey> | undefined;
  /** In lower case. */
  readonly categories: ReadonlySet<string> | undefined;
  /** Globs over ids. */
  readonly actions: readonly string[] | undefined;
  readonly readOnly: boolean;
}

/** What the address and the headers of a request say about the connection; every request of it says so again. */
export interface Wishes {
  readonly account: string | undefined;
  readonly mode: ToolMode;
  readonly style: ParamStyle;
  readonly filters: Filters;
}

const ACCOUNT = 'x-account-id';
const PARAMETERS = [ACCOUNT, 'account', 'tool-mode', 'param-style', 'connector', 'category', 'actions', 'read-only'];

/**
 * Reads them. A name that is not known is refused: a filter that is misspelt must not be no filter.
 * @param url - path and query
 * @throws MusterError invalid, with the name of the parameter
 */
export function wishesOf(url: string, headers: Readonly<Record<string, string>>): Wishes {
  const query = new URL(url, 'http://localhost').searchParams;
  for (const name of query.keys()) {
    if (!PARAMETERS.includes(name)) throw invalidField(name, `is not known here; known are ${PARAMETERS.join(', ')}`);
  }
  const account = [headers[ACCOUNT], query.get(ACCOUNT), query.get('account')].find((each) => each);
  return {
    account: account ?? undefined,
    mode: oneOf(query, 'tool-mode', TOOL_MODES) ?? 'individual',
    style: oneOf(query, 'param-style', PARAM_STYLES) ?? 'nested',
    filters: {
      connectors: setOf(listOf(query, 'connector')?.map((each) => among('connector', each, CONNECTORS))),
      categories: setOf(listOf(query, 'category')?.map((each) => each.toLowerCase())),
      actions: listOf(query, 'actions'),
      readOnly: oneOf(query, 'read-only', ['true', 'false']) === 'true',
    },
  };
}

function oneOf<T extends string>(query: URLSearchParams, name: string, known: readonly T[]): T | undefined {
  const value = query.get(name);
  return value === null || value === '' ? undefined : among(name, value, known);
}

function among<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw invalidField(name, `has to be ${known.join(' or ')}`);
  return found;
}

/** The values of a parameter: repeated, or separated by commas. Undefined where there are none. */
function listOf(query: URLSearchParams, name: string): readonly string[] | undefined {
  const values = query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return values.length === 0 ? undefined : values;
}

const setOf = <T>(values: readonly T[] | undefined): ReadonlySet<T> | undefined =>
  values === undefined ? undefined : new Set(values);
