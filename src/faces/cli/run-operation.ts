import { allRows, isList } from '../../client/pages.ts';
import type { RequestInput } from '../../client/request.ts';
import type { CallOptions, Plan } from '../../client/types.ts';
import { writes, type Operation } from '../../kit/op.ts';
import { AT_ONCE, eachOf } from './batch.ts';
import { connectionOf, sender, type Connection } from './connection.ts';
import { keyed, runLines } from './run-lines.ts';
import { EXIT, exitOf, lineOf, Refusal, usage, type Exit } from './exit.ts';
import { writeBytes } from './files.ts';
import { helpOf } from './help-operation.ts';
import type { Command, KindEntry } from './index-types.ts';
import { bodyOf, inputOf, type Line, type Task } from './input.ts';
import type { Io } from './io.ts';
import { namesOf, operationOf } from './lookup.ts';
import { isGiven, optionsOf, textOf, type Given } from './options.ts';
import { organizationId, organizationsOf, type Organization } from './organizations.ts';
import { formatOf, show } from './output.ts';
import { parse, wholeOf } from './parse.ts';
import { planText, changesSomething } from './plan.ts';

/** Rows of a list unless said. */
const ROWS = 100;

/** Carries out the command of an operation. Answers what the program ends with. */
export async function runOperation(kind: KindEntry, command: Command, args: readonly string[], io: Io): Promise<Exit> {
  const name = [kind.name, ...command.path].join(' ');
  const parsed = await parse(
    {
      name,
      description: `${command.title}.`,
      // Some may come from the lines of a batch; what is missing is told later.
      arguments: command.arguments.map(({ label }) => `${label}?`),
      options: optionsOf(command),
      after: async () => helpOf(name, command, await operationOf(kind.namespace, command.key)),
    },
    args,
    io,
  );
  if (parsed === undefined) return EXIT.ok;
  const { given, values } = parsed;
  const operation = await operationOf(kind.namespace, command.key);
  check(name, operation, given);
  const connection = connectionOf(given, io);
  const task: Task = { name, command, operation, values, given, body: await bodyOf(operation, given, io) };
  const world: World = { task, connection, io, format: formatOf(given, io) };
  await confirm(world);
  if (isGiven(given, 'all-orgs')) return everywhere(world);
  const organization = await organizationOf(world);
  if (textOf(given, 'from') !== undefined) return batch(world, organization);
  return single(world, organization);
}

interface World {
  readonly task: Task;
  readonly connection: Connection;
  readonly io: Io;
  readonly format: string;
}

/** What options together cannot be meant. */
function check(name: string, operation: Operation, given: Given): void {
  const takesOrganization = operation.reach === 'organization' || operation.acceptsOrganizationHeader === true;
  for (const option of ['org', 'all-orgs']) {
    if (given[option] !== undefined && !takesOrganization)
      throw usage(`--${option}: ${name} acts on no single organization`);
  }
  const clashes: readonly (readonly [string, string])[] = [
    ['org', 'all-orgs'],
    ['from', 'all-orgs'],
    ['all', 'limit'],
  ];
  for (const [a, b] of clashes)
    if (given[a] !== undefined && given[b] !== undefined) throw usage(`--${a} and --${b}: give one of them`);
}

/** Asks before what cannot be undone. @throws Refusal usage where nobody can be asked, or the answer is not yes */
async function confirm({ task: { name, operation, given, values }, io }: World): Promise<void> {
  if (operation.dangerous !== true || isGiven(given, 'plan') || isGiven(given, 'yes')) return;
  const what = `${[name, ...values].join(' ')}${isGiven(given, 'all-orgs') ? ', in every organization,' : ''}${textOf(given, 'from') === undefined ? '' : ', for every line,'}`;
  if (!io.interactive || given.from === '-' || given.body === '-')
    throw usage(`${what} cannot be undone: --yes says that you mean it, --plan shows what it would do`);
  const answer = await io.ask(`${what} cannot be undone. Go on? [y/N] `, false);
  if (!/^y(es)?$/i.test(answer.trim())) throw usage('nothing has been done');
}

async function organizationOf({ task: { operation }, connection, io }: World): Promise<string | undefined> {
  const { organization } = connection;
  const isTaken = operation.reach === 'organization' || operation.acceptsOrganizationHeader === true;
  if (organization === undefined || !isTaken) return undefined;
  return organizationId(sender(connection, undefined, io.signal).send, organization);
}

/** `part`: which of several calls it is, each of which has a key of its own. */
const wishesOf = (given: Given, part?: string): CallOptions => ({
  ...(isGiven(given, 'plan') ? { plan: true } : {}),
  ...(textOf(given, 'if-match') === undefined ? {} : { ifMatch: textOf(given, 'if-match') as string }),
  ...keyed(given, part),
});

/** An answer: rows, a value, a plan, or the bytes of a file. */
type Answer =
  | { readonly rows: AsyncIterable<unknown> }
  | { readonly value: unknown }
  | { readonly plan: Plan }
  | { readonly bytes: Uint8Array };

/** One call in one organization. */
function caller({ task, connection, io }: World, organization: string | undefined) {
  const bytes = task.command.is.includes('bytes');
  const { send, taken } = sender(connection, organization, io.signal, bytes);
  const names = namesOf(send);
  const { operation, given } = task;
  return async (line?: Line): Promise<Answer> => {
    const input = await inputOf(task, names, line);
    const part = line === undefined ? undefined : String(line.number);
    const wishes = wishesOf(given, isGiven(given, 'all-orgs') ? organization : part);
    if (isList(operation) && wishes.plan !== true) return { rows: rowsOf(send, operation, input, given) };
    const { body } = await send(operation, input, wishes);
    if (wishes.plan === true) return { plan: body as Plan };
    return bytes ? { bytes: taken() ?? new Uint8Array() } : { value: body };
  };
}

async function* rowsOf(
  send: Parameters<typeof allRows>[0],
  operation: Operation,
  input: RequestInput,
  given: Given,
): AsyncGenerator<unknown, void, undefined> {
  const most = isGiven(given, 'all') ? Infinity : (wholeOf(given, 'limit', 0, 1_000_000_000) ?? ROWS);
  const skip = wholeOf(given, 'skip', 0, 1_000_000_000);
  if (most === 0) return;
  const query = {
    ...input.query,
    ...(most === Infinity ? {} : { limit: most }),
    ...(skip === undefined ? {} : { skip }),
  };
  let count = 0;
  for await (const row of allRows(send, operation, { ...input, query }, {})) {
    yield row;
    if (++count >= most) return;
  }
}

async function single(world: World, organization: string | undefined): Promise<Exit> {
  const { task, io, format } = world;
  const { given } = task;
  const answer = await caller(world, organization)();
  if ('rows' in answer) {
    let count = 0;
    const counted = (async function* () {
      for await (const row of answer.rows) {
        count++;
        yield row;
      }
    })();
    await show({ rows: counted, columns: [] }, given, io);
    if (io.stderr.isTTY && count === ROWS && given.limit === undefined && given.all === undefined) {
      await io.stderr.write(`muster: the first ${ROWS} rows; --all shows every one\n`);
    }
    return EXIT.ok;
  }
  if ('plan' in answer) {
    if (format === 'table' && given.query === undefined) await io.stdout.write(planText(answer.plan));
    else await show({ value: answer.plan }, given, io);
    return changesSomething(answer.plan) ? EXIT.changes : EXIT.ok;
  }
  if ('bytes' in answer) {
    await saved(answer.bytes, given, io);
    return EXIT.ok;
  }
  if (answer.value === undefined && io.stderr.isTTY) await io.stderr.write('muster: done\n');
  await show(answer, given, io);
  return EXIT.ok;
}

async function saved(bytes: Uint8Array, given: Given, io: Io): Promise<void> {
  const path = textOf(given, 'save');
  if (path !== undefined && path !== '-') writeBytes(path, bytes);
  else if (io.stdout.isTTY && path === undefined && bytes.includes(0))
    throw usage('--save: the answer is a file, not text for a terminal; say where to write it');
  else await io.stdout.write(bytes);
}

/** Everything of an answer, for a row of what was done in several places. */
async function wholeOfAnswer(answer: Answer): Promise<unknown> {
  if ('plan' in answer) return answer.plan;
  if ('bytes' in answer) return Buffer.from(answer.bytes).toString('base64');
  if ('value' in answer) return answer.value ?? null;
  const rows: unknown[] = [];
  for await (const row of answer.rows) rows.push(row);
  return rows;
}

async function batch(world: World, organization: string | undefined): Promise<Exit> {
  const { task, io } = world;
  const call = caller(world, organization);
  return runLines(task.given, io, async (line) => {
    const answer = await call(line);
    return { result: await wholeOfAnswer(answer), changes: 'plan' in answer && changesSomething(answer.plan) };
  });
}

/** The same in every organization; those that fail are told, and the others go on. */
async function everywhere(world: World): Promise<Exit> {
  const { task, connection, io, format } = world;
  const { given } = task;
  const all = await organizationsOf(sender(connection, undefined, io.signal).send);
  if (all.length === 0) throw new Refusal(EXIT.notFound, 'the key reaches no organization');
  const found = new Map<Organization, readonly unknown[]>();
  let failed = 0;
  let changes = 0;
  const stops = isGiven(given, 'stop-on-error');
  await eachOf(
    all,
    wholeOf(given, 'concurrency', 1, 64) ?? AT_ONCE,
    async (organization) => {
      try {
        const answer = await caller(world, organization.id)();
        if ('plan' in answer && changesSomething(answer.plan)) changes++;
        const whole = await wholeOfAnswer(answer);
        const rows = Array.isArray(whole) ? (whole as unknown[]) : [whole];
        found.set(
          organization,
          rows.map((row) => named(organization, row)),
        );
      } catch (error) {
        // What is wrong with the command line is wrong everywhere.
        if (exitOf(error) === EXIT.usage) throw error;
        failed++;
        await io.stderr.write(`muster: ${organization.name} (${organization.id}): ${lineOf(error)}\n`);
      }
    },
    () => stops && failed > 0,
  );
  const rows = all.flatMap((organization) => found.get(organization) ?? []);
  if (writes(task.operation) && isGiven(given, 'plan') && format === 'table') {
    for (const row of rows as (Plan & { readonly org: string })[])
      await io.stdout.write(`${row.org}: ${planText(row)}`);
  } else
    await show(
      { rows, columns: [] },
      given.fields === undefined ? given : { ...given, fields: `org,${String(given.fields)}` },
      io,
    );
  return failed > 0 ? EXIT.partly : changes > 0 ? EXIT.changes : EXIT.ok;
}

const named = ({ id, name }: Organization, row: unknown): Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
    ? { org: name, orgId: id, ...row }
    : { org: name, orgId: id, ...(row === null ? { ok: true } : { value: row }) };
