import { computedList } from '../../directory/computed-list.ts';
import type { Document, Entry, ReadRule, RuleSet } from '../../directory/types.ts';
import type { Kind } from '../../kit/kind.ts';
import { activeDirectory } from '../active-directories/contract.ts';
import { gsuite } from '../gsuites/contract.ts';
import { ldapServer } from '../ldap-servers/contract.ts';
import { office365 } from '../office365s/contract.ts';
import { directory } from './contract.ts';

/** The kinds of directory that there are: another one is one more entry here. */
const DIRECTORIES: readonly { readonly kind: Kind; readonly describe: (entry: Entry) => Document }[] = [
  { kind: activeDirectory, describe: ({ doc }) => ({ name: doc.domain, defaultDomain: domain('', doc.domain) }) },
  { kind: gsuite, describe: ({ doc }) => ({ name: doc.name, defaultDomain: doc.defaultDomain }) },
  { kind: ldapServer, describe: ({ doc }) => ({ name: doc.name, defaultDomain: domain('', '') }) },
  { kind: office365, describe: ({ doc }) => ({ name: doc.name, defaultDomain: doc.defaultDomain }) },
];
const domain = (id: string, name: unknown): Document => ({ id, domain: name });

/** An organization has few of them, so the list is put together in memory. */
const list: ReadRule = async (ctx, input) => {
  const all: Document[] = [];
  for (const { kind, describe } of DIRECTORIES) {
    for await (const entry of ctx.here.all(kind)) {
      all.push({ id: entry.id, type: kind.graphType, oAuthStatus: {}, ...describe(entry) });
    }
  }
  return computedList(ctx, input, { entity: directory.entity, order: 'id', rows: all });
};

export const rules: RuleSet = { reads: { directories_list: list } };
