import { parseList } from '../../directory/lists.ts';
import type { Document, Entry, ReadRule, RuleSet } from '../../directory/types.ts';
import { invalidField } from '../../kit/errors.ts';
import type { Kind } from '../../kit/kind.ts';
import { project } from '../../wire/filters/project.ts';
import { activeDirectory } from '../active-directories/contract.ts';
import { ldapServer } from '../ldap-servers/contract.ts';

/** The kinds of directory that there are: another one is one more entry here. */
const DIRECTORIES: readonly { readonly kind: Kind; readonly describe: (entry: Entry) => Document }[] = [
  { kind: activeDirectory, describe: ({ doc }) => ({ name: doc.domain, defaultDomain: domain('', doc.domain) }) },
  { kind: ldapServer, describe: ({ doc }) => ({ name: doc.name, defaultDomain: domain('', '') }) },
];
const domain = (id: string, name: unknown): Document => ({ id, domain: name });

/** An organization has few of them, so the list is put together in memory. */
const list: ReadRule = async (ctx, input) => {
  const { sort, fields, skip, limit } = parseList(ctx.operation, input.rawQuery);
  const rows: Document[] = [];
  for (const { kind, describe } of DIRECTORIES) {
    for await (const entry of ctx.here.all(kind)) {
      rows.push({ id: entry.id, type: kind.graphType, oAuthStatus: {}, ...describe(entry) });
    }
  }
  const keys = sort.length > 0 ? sort : [{ field: 'id', descending: false }];
  for (const { field } of keys) {
    if (!['id', 'name', 'type'].includes(field)) throw invalidField('sort', `'${field}' is none of id, name and type`);
  }
  const page = rows.toSorted((a, b) => order(a, b, keys)).slice(skip, skip + limit);
  return {
    type: 'value',
    value: fields === undefined ? page : page.map((row) => project(row, fields, ['id'])),
    total: rows.length,
    page: { skip, limit, returned: page.length },
  };
};

function order(
  a: Document,
  b: Document,
  keys: readonly { readonly field: string; readonly descending: boolean }[],
): number {
  for (const { field, descending } of [...keys, { field: 'id', descending: false }]) {
    const [left, right] = [String(a[field]), String(b[field])];
    if (left !== right) return left < right === descending ? 1 : -1;
  }
  return 0;
}

export const rules: RuleSet = { reads: { directories_list: list } };
