import { forbidden } from '../../kit/errors.ts';
import type { FilePart } from '../../kit/schemas.ts';
import type { Scope } from '../../kit/scopes.ts';
import { formatCsv, type CsvOptions } from '../../wire/csv/csv.ts';
import type { Document, ReadContext, ReadRule, RuleSet, ValidInput, WriteRule } from '../../directory/types.ts';
import { startJob } from '../bulk-jobs/start.ts';
import { systemUser } from '../system-users/contract.ts';
import { userGroup } from '../user-groups/contract.ts';
import {
  ATTRIBUTE,
  cellsOf,
  isMemberColumn,
  isUserColumn,
  MEMBER_COLUMNS,
  onceEach,
  rowsIn,
  USER_COLUMNS,
} from './columns.ts';
import { MOST_ROWS } from './contract.ts';

/** Groups of which the members are read at once. */
const GROUPS = 50;

function needs({ identity }: Pick<ReadContext, 'identity'>, scope: Scope): void {
  if (!identity.scopes.has(scope)) throw forbidden(`this needs ${scope}, which the caller's role does not include`);
}

const bytesIn = ({ body }: ValidInput): Uint8Array => (body as unknown as FilePart).content;
const optionsIn = ({ query }: ValidInput): CsvOptions => ({ formulas: query.formulas === 'keep' ? 'keep' : 'escape' });
const sourced = { creationSource: 'jumpcloud:bulk', suppressEmail: true } as const;

const importUsers: WriteRule = async (ctx, input) => {
  const rows = rowsIn(bytesIn(input), isUserColumn, MOST_ROWS);
  for (const name of ['username', 'email']) onceEach(rows, name);
  const plan = input.query.plan === true;
  return { type: 'value', value: { jobId: await startJob(ctx, 'users.import', rows, { ...sourced, plan }) } };
};

const importMembers: WriteRule = async (ctx, input) => {
  needs(ctx, 'graph.write');
  const rows = rowsIn(bytesIn(input), isMemberColumn, MOST_ROWS);
  const plan = input.query.plan === true;
  return { type: 'value', value: { jobId: await startJob(ctx, 'members.import', rows, { ...sourced, plan }) } };
};

const file = (parts: readonly string[]) =>
  ({ type: 'file', mediaType: 'text/csv; charset=utf-8', content: parts.join('') }) as const;

/** Two walks: the first finds which custom attributes there are, and who is whose manager. */
const exportUsers: ReadRule = async (ctx, input) => {
  const attributes = new Set<string>();
  const usernames = new Map<string, string>();
  for await (const { id, doc } of ctx.here.all(systemUser)) {
    usernames.set(id, String(doc.username));
    for (const { name } of (doc.attributes ?? []) as Document[]) attributes.add(`${ATTRIBUTE}${String(name)}`);
  }
  const columns = [...USER_COLUMNS, ...[...attributes].toSorted()];
  const options = optionsIn(input);
  const parts = [formatCsv(columns, options)];
  for await (const { doc } of ctx.here.all(systemUser)) {
    parts.push(formatCsv(cellsOf(doc, columns, usernames.get(String(doc.manager)) ?? ''), options));
  }
  return file(parts);
};

const exportMembers: ReadRule = async (ctx, input) => {
  needs(ctx, 'users.read');
  const options = optionsIn(input);
  const parts = [formatCsv(MEMBER_COLUMNS, options)];
  const some: { readonly id: string; readonly name: string }[] = [];
  const write = async (): Promise<void> => {
    const groups = some.splice(0);
    const nodes = groups.map(({ id }) => ({ type: 'user_group', id }) as const);
    const found = await ctx.here.graph.neighbours(nodes, 'user');
    for (const { id, name } of groups) {
      const members = await ctx.here.getMany(
        systemUser,
        (found.get(id) ?? []).map((member) => member.id),
      );
      if (members.length === 0) parts.push(formatCsv([name, '', ''], options));
      for (const { doc } of members) parts.push(formatCsv([name, String(doc.username), String(doc.email)], options));
    }
  };
  for await (const { id, doc } of ctx.here.all(userGroup)) {
    some.push({ id, name: String(doc.name) });
    if (some.length === GROUPS) await write();
  }
  if (some.length > 0) await write();
  return file(parts);
};

export const rules: RuleSet = {
  reads: { muster_csv_users_export: exportUsers, muster_csv_groups_export: exportMembers },
  writes: { muster_csv_users_import: importUsers, muster_csv_groups_import: importMembers },
};
