import type { Tool } from '@modelcontextprotocol/server';
import type { Action } from '../../directory/hub-port.ts';
import { shapeOf, type Control } from './arguments.ts';
import type { Account, Approval, MappedOrganization } from './hub.ts';
import { quoted } from './names.ts';
import type { ParamStyle } from './wishes.ts';

/** What there is to choose from beside the arguments of the action; undefined where there is no choice. */
export interface Choice {
  /** Present where the connection names no account and the caller has several. */
  readonly accounts: readonly Account[] | undefined;
  /** `some`: it depends on the account. */
  readonly organizations: readonly MappedOrganization[] | 'some' | undefined;
  /** What may have to be approved before it is carried out. */
  readonly approval: Approval;
}

/** The connector that there is; it names the tools that find and run actions. */
export const CONNECTOR = 'jumpcloud';

/** More choices than this are not spelt out. */
const SPELT_OUT = 50;

const PLAN = { type: 'boolean', description: 'True: say what would change, and change nothing.' };
const APPROVAL = { type: 'string', description: 'Id of the approved plan that this carries out.' };
const ALL = { type: 'boolean', description: 'Every page.' };
const MAX = { type: 'integer', minimum: 1, description: 'Rows at most, with all.' };

/** A tool for one action. */
export function toolOf(action: Action, style: ParamStyle, choice: Choice): Tool {
  const shape = shapeOf(action, style);
  return {
    name: action.id,
    description: action.description,
    inputSchema: objectOf({ ...choiceOf(choice), ...shape.properties, ...wishesOf(action, choice) }, [
      ...requiredOf(choice),
      ...shape.required,
    ]),
    annotations: annotationsOf(action),
  };
}

const wishesOf = ({ effect, paged }: Action, { approval }: Choice): Partial<Record<Control, unknown>> => ({
  ...(effect === 'read' ? {} : { plan: PLAN }),
  ...((effect === 'destructive' ? approval !== 'none' : effect === 'write' && approval === 'writes')
    ? { approval: APPROVAL }
    : {}),
  ...(paged ? { all: ALL, max: MAX } : {}),
});

const annotationsOf = ({ name, effect, idempotent }: Action): NonNullable<Tool['annotations']> => ({
  title: name,
  readOnlyHint: effect === 'read',
  destructiveHint: effect === 'destructive',
  idempotentHint: idempotent,
  openWorldHint: false,
});

export const SEARCH_TOOL = `${CONNECTOR}_search_actions`;
export const EXECUTE_TOOL = `${CONNECTOR}_execute_action`;

/** The tools of the mode in which there is not one for each action. */
export function searchTools(actions: number, choice: Choice): readonly Tool[] {
  return [
    {
      name: SEARCH_TOOL,
      description:
        `Finds actions by plain words ("lock a laptop") among ${actions}. Answers ids, what they do, and the ` +
        `input_schema of their arguments, for ${EXECUTE_TOOL}.`,
      inputSchema: objectOf(
        {
          query: { type: 'string', description: 'What is to be done.' },
          top_k: { type: 'integer', minimum: 1, maximum: MOST_FOUND, description: `${FOUND} unless said.` },
          connector: { type: 'string', enum: ['jumpcloud', 'automation', 'api'] },
        },
        ['query'],
      ),
      annotations: { title: 'Search actions', readOnlyHint: true, openWorldHint: false },
    },
    {
      name: EXECUTE_TOOL,
      description: `Runs an action that ${SEARCH_TOOL} found.`,
      inputSchema: objectOf(
        {
          ...choiceOf(choice),
          action: { type: 'string', description: 'Its id.' },
          arguments: { type: 'object', description: 'By its input_schema.' },
          plan: PLAN,
          ...(choice.approval === 'none' ? {} : { approval: APPROVAL }),
          all: ALL,
          max: MAX,
        },
        [...requiredOf(choice), 'action'],
      ),
      annotations: { title: 'Run an action', readOnlyHint: false, destructiveHint: true, openWorldHint: false },
    },
  ];
}

export const FOUND = 5;
export const MOST_FOUND = 20;
export const ORGANIZATIONS_TOOL = 'organizations_list';

/** Lists what may be named as `organization`. */
export const organizationsTool = (choice: Choice): Tool => ({
  name: ORGANIZATIONS_TOOL,
  description: 'Lists the organizations that actions can be run for, with the ids to name them by.',
  inputSchema: objectOf(accountsOf(choice), choice.accounts === undefined ? [] : ['account']),
  annotations: { title: 'List organizations', readOnlyHint: true, openWorldHint: false },
});

const choiceOf = (choice: Choice): Partial<Record<Control, unknown>> => ({
  ...accountsOf(choice),
  ...organizationsOf(choice),
});

const requiredOf = ({ accounts, organizations }: Choice): Control[] => [
  ...(accounts === undefined ? [] : (['account'] as const)),
  ...(organizations === undefined || organizations === 'some' ? [] : (['organization'] as const)),
];

const accountsOf = ({ accounts }: Choice): Partial<Record<Control, unknown>> =>
  accounts === undefined ? {} : { account: chosenOf('The linked account to act with', accounts) };

function organizationsOf({ organizations }: Choice): Partial<Record<Control, unknown>> {
  if (organizations === undefined) return {};
  const description = `The organization to act for; ${ORGANIZATIONS_TOOL} lists them`;
  return {
    organization:
      organizations === 'some'
        ? { type: 'string', description: `${description}. Required where the account has several.` }
        : chosenOf(description, organizations),
  };
}

function chosenOf(description: string, choices: readonly { readonly id: string; readonly name: string }[]) {
  if (choices.length > SPELT_OUT) return { type: 'string', description: `Id. ${description}.` };
  const names = choices.map(({ id, name }) => `${id} ${quoted(name)}`).join('; ');
  return { type: 'string', enum: choices.map(({ id }) => id), description: `${description}: ${names}` };
}

export function objectOf(
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[],
): Tool['inputSchema'] {
  return {
    type: 'object',
    properties: properties as NonNullable<Tool['inputSchema']['properties']>,
    ...(required.length === 0 ? {} : { required: [...required] }),
  };
}
