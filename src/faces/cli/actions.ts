import { allRows } from '../../client/pages.ts';
import type { Send } from '../../client/transport.ts';
import type { Plan } from '../../client/types.ts';
import { operations } from '../../resources/hub-actions/contract.ts';
import { connectionOf, sender } from './connection.ts';
import { EXIT, Refusal, usage, type Exit } from './exit.ts';
import { readText } from './files.ts';
import type { Line } from './input.ts';
import { readAll, type Io } from './io.ts';
import { BATCH, CONNECTION, isGiven, OUTPUT, textOf, textsOf, type Given, type Option } from './options.ts';
import { formatOf, show } from './output.ts';
import { namesOf, operationOf } from './lookup.ts';
import { organizationId } from './organizations.ts';
import { parse, wholeOf } from './parse.ts';
import { changesSomething, planText } from './plan.ts';
import { keyed, runLines } from './run-lines.ts';
import { assign, objectOf, pairOf, propertiesOf, valueOf, type Body, type Schema } from './values.ts';

/** `muster actions`: the hub's actions, which act in a linked account. */

const { list: LIST, search: SEARCH, rpc: RUN } = operations;

interface ActionRow {
  readonly id: string;
  readonly label?: string;
  readonly effect?: string;
  readonly action_details?: { readonly input_schema?: Schema };
}

/** Of every subcommand. */
const FROM: readonly Option[] = [...OUTPUT, ...CONNECTION];
const ACCOUNT: Option = {
  long: '--account',
  takes: '<id or name>',
  help: 'the linked account; else MUSTER_ACCOUNT, else the only one there is',
};

export interface Subcommand {
  readonly name: string;
  readonly title: string;
  readonly arguments: readonly string[];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
}

export const SUBCOMMANDS: readonly Subcommand[] = [
  {
    name: 'list',
    title: 'List the actions that there are',
    arguments: [],
    options: [
      { long: '--connector', takes: '<key>', help: 'jumpcloud, automation or api' },
      { long: '--search', takes: '<text>', help: 'text that the name has to contain' },
      ACCOUNT,
      ...FROM,
    ],
    examples: ['muster actions list --connector jumpcloud -o table'],
  },
  {
    name: 'search',
    title: 'Find actions by plain words',
    arguments: ['words'],
    options: [
      { long: '--top', takes: '<count>', help: 'how many at most (10)' },
      { long: '--connector', takes: '<key>', help: 'jumpcloud, automation or api' },
      ...FROM,
    ],
    examples: ['muster actions search "lock a laptop"'],
  },
  {
    name: 'show',
    title: 'Tell what an action takes and answers',
    arguments: ['action'],
    options: FROM,
    examples: ['muster actions show jumpcloud_list_system_users -o yaml'],
  },
  {
    name: 'run',
    title: 'Run an action in a linked account',
    arguments: ['action'],
    options: [
      ACCOUNT,
      { long: '--org', takes: '<id or name>', help: 'the organization to act in, where the account has several' },
      { long: '--path', takes: '<key=value>', help: 'a parameter of the path', many: true },
      { long: '--param', takes: '<key=value>', help: 'a parameter of the query', many: true },
      { long: '--set', takes: '<key=value>', help: 'a property of the body; dots go into objects', many: true },
      {
        long: '--input',
        takes: '<json>',
        help: '{ path, query, headers, body }: JSON, @file, or - for standard input',
      },
      { long: '--all', help: 'every row of every page' },
      { long: '--max', takes: '<count>', help: 'how many rows at most, with --all' },
      { long: '--plan', help: 'say what would change, and change nothing' },
      { long: '--approval', takes: '<id>', help: 'the approved plan that this carries out' },
      { long: '--idempotency-key', takes: '<key>', help: 'the same key with the same call is carried out once' },
      { long: '--yes', short: '-y', help: 'do not ask before what takes something away' },
      ...BATCH,
      ...FROM,
    ],
    examples: [
      'muster actions run jumpcloud_list_system_users --account ACCOUNT --param limit=10',
      'muster actions run jumpcloud_create_user_group --account ACCOUNT --set name=Sales --plan',
    ],
  },
];

export async function runActions(name: string, args: readonly string[], io: Io): Promise<Exit> {
  const subcommand = SUBCOMMANDS.find((each) => each.name === name);
  if (subcommand === undefined)
    throw usage(`muster actions ${name}: there is ${SUBCOMMANDS.map((each) => each.name).join(', ')}`);
  const parsed = await parse(
    {
      name: `actions ${name}`,
      description: `${subcommand.title}.`,
      arguments: subcommand.arguments,
      options: subcommand.options,
      after: async () => ['', 'Examples:', ...subcommand.examples.map((each) => `  ${each}`), ''].join('\n'),
    },
    args,
    io,
  );
  if (parsed === undefined) return EXIT.ok;
  const { given, values } = parsed;
  const [first = ''] = values;
  const { send } = sender(connectionOf(given, io), undefined, io.signal);
  switch (name) {
    case 'list':
      await show(
        { rows: await listed(send, given, {}, io), columns: ['id', 'label', 'effect', 'category'] },
        given,
        io,
      );
      return EXIT.ok;
    case 'search':
      await show({ rows: await searched(send, first, given), columns: ['id', 'label', 'similarity_score'] }, given, io);
      return EXIT.ok;
    case 'show':
      await show({ value: await detailsOf(send, first, given, io) }, given, io);
      return EXIT.ok;
    default:
      return run(send, first, given, io);
  }
}

/** The account that is named, by its id or name. */
async function accountOf(send: Send, given: Given, io: Io): Promise<string | undefined> {
  const named = textOf(given, 'account') ?? (io.env.MUSTER_ACCOUNT || undefined);
  return named === undefined ? undefined : namesOf(send).idOf('hub_accounts_list', named, []);
}

/** The only account that there is. @throws Refusal usage where there are others, or none */
async function onlyAccount(send: Send): Promise<string> {
  const all: { readonly id: string; readonly origin_owner_name?: string }[] = [];
  const list = await operationOf('hubAccounts', 'list');
  for await (const row of allRows(send, list, {}, {})) all.push(row as (typeof all)[number]);
  const [one, ...others] = all;
  if (one !== undefined && others.length === 0) return one.id;
  const known = all.map(({ id, origin_owner_name: name }) => `${id} (${name ?? ''})`).join(', ');
  throw usage(`--account: says which linked account; there is ${known || 'none yet'}`);
}

async function listed(send: Send, given: Given, more: Readonly<Record<string, string>>, io: Io): Promise<ActionRow[]> {
  const rows: ActionRow[] = [];
  const account = await accountOf(send, given, io);
  let next: string | null | undefined;
  do {
    const query = {
      ...more,
      group_by: 'connector',
      page_size: 100,
      'filter[connectors]': textOf(given, 'connector'),
      'filter[account_ids]': account,
      search: textOf(given, 'search'),
      next,
    };
    const { body } = await send(LIST, { query }, {});
    const page = body as {
      readonly data?: readonly { readonly actions?: readonly ActionRow[] }[];
      readonly next?: string | null;
    };
    rows.push(...(page.data ?? []).flatMap(({ actions = [] }) => actions));
    next = page.next;
  } while (next !== undefined && next !== null);
  return rows;
}

async function searched(send: Send, query: string, given: Given): Promise<readonly unknown[]> {
  const body = { query, top_k: wholeOf(given, 'top', 1, 100) ?? 10, connector: textOf(given, 'connector') };
  const { body: answer } = await send(SEARCH, { body }, {});
  return (answer as { readonly results?: readonly unknown[] }).results ?? [];
}

async function detailsOf(send: Send, id: string, given: Given, io: Io): Promise<ActionRow> {
  const found = (await listed(send, given, { include: 'action_details', 'filter[action_key]': id }, io)).find(
    (row) => row.id === id,
  );
  if (found === undefined)
    throw new Refusal(EXIT.notFound, `no action has the id ${JSON.stringify(id)}; muster actions search finds some`);
  return found;
}

async function run(send: Send, action: string, given: Given, io: Io): Promise<Exit> {
  const details = await detailsOf(send, action, given, io);
  const input = await inputOf(details, given, io);
  if (details.effect === 'destructive' && !isGiven(given, 'plan') && !isGiven(given, 'yes')) {
    if (!io.interactive || given.input === '-' || given.from === '-')
      throw usage(`${action} takes something away: --yes says that you mean it, --plan shows what it would do`);
    const answer = await io.ask(`${action} takes something away. Go on? [y/N] `, false);
    if (!/^y(es)?$/i.test(answer.trim())) throw usage('nothing has been done');
  }
  const account = (await accountOf(send, given, io)) ?? (await onlyAccount(send));
  const organization = textOf(given, 'org') ?? (io.env.MUSTER_ORG || undefined);
  const common = {
    action,
    organization: organization === undefined ? undefined : await organizationId(send, organization),
    plan: isGiven(given, 'plan') || undefined,
    all: isGiven(given, 'all') || undefined,
    max: wholeOf(given, 'max', 1, 1_000_000),
    approval: textOf(given, 'approval'),
  };
  const call = async (parts: Body, line?: number): Promise<{ readonly data?: unknown }> => {
    const wishes = keyed(given, line === undefined ? undefined : String(line));
    const { body } = await send(RUN, { body: { ...common, ...parts }, headers: { 'x-account-id': account } }, wishes);
    return body as { readonly data?: unknown };
  };
  const plans = isGiven(given, 'plan');
  if (textOf(given, 'from') !== undefined) {
    return runLines(given, io, async (line) => {
      const answer = await call(withLine(input, details, line), line.number);
      return { result: plans ? answer : answer.data, changes: plans && changesSomething(answer.data as Plan) };
    });
  }
  const answer = await call(input);
  const { data } = answer;
  if (plans) {
    const plan = data as Plan;
    if (formatOf(given, io) === 'table' && given.query === undefined) await io.stdout.write(planText(plan));
    // With what stands beside the data: what an approval is bound to.
    else await show({ value: answer }, given, io);
    return changesSomething(plan) ? EXIT.changes : EXIT.ok;
  }
  await show(Array.isArray(data) ? { rows: data as unknown[], columns: [] } : { value: data }, given, io);
  return EXIT.ok;
}

/** The input with what a line adds: parts that it names, else each value where the action takes one of that name. */
function withLine(input: Body, { action_details: details }: ActionRow, { values, texts }: Line): Body {
  const parts = details?.input_schema?.properties ?? {};
  const named = Object.keys(values).every((name) => ['path', 'query', 'body'].includes(name));
  const added: Body = { ...input };
  for (const [name, value] of Object.entries(values)) {
    if (texts && value === '') continue;
    const [part = 'body'] = named ? [name] : ['path', 'query'].filter((each) => name in propertiesOf(parts[each]));
    const inner: Body = { ...(added[part] as Body | undefined) };
    if (named) Object.assign(inner, value);
    else assign(inner, parts[part], name, name, (found) => (texts ? valueOf(found, String(value)) : value));
    added[part] = inner;
  }
  return added;
}

async function inputOf({ action_details: details }: ActionRow, given: Given, io: Io): Promise<Body> {
  const text = textOf(given, 'input');
  const whole = text === '-' ? await readAll(io) : text?.startsWith('@') ? readText(text.slice(1), '--input') : text;
  const input: Body = whole === undefined ? {} : objectOf(whole, '--input');
  for (const [option, part] of [
    ['path', 'path'],
    ['param', 'query'],
    ['set', 'body'],
  ] as const) {
    for (const each of textsOf(given, option)) {
      const [path, value] = pairOf(`--${option}`, each);
      const inner: Body = { ...(input[part] as Body | undefined) };
      assign(inner, details?.input_schema?.properties?.[part], path, `--${option}`, (found) => valueOf(found, value));
      input[part] = inner;
    }
  }
  return input;
}
