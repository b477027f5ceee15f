import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, ConnectorKey } from '../src/directory/hub-port.ts';
import { createCatalogue } from '../src/hub/catalogue/catalogue.ts';
import { operations } from '../src/resources/catalogue.ts';

/** docs/actions.md: every action of the hub, as the catalogue has it. `npm run docs:actions` writes it. */

const PARTS: readonly (readonly [ConnectorKey, string, string])[] = [
  ['jumpcloud', 'Connector actions', 'The 65 that people know by name. Ids begin with `jumpcloud_`.'],
  [
    'automation',
    'Automation actions',
    'The ten of workflows. Most imply a part of their request: adding a user to a group asks for the group and the user alone. ' +
      'The generic request is any request of the API; its scope and marks are those of the operation that its path names.',
  ],
  ['api', 'Every operation', 'All operations of the API, by their own ids with `api_` before them.'],
];

const INTRODUCTION = `# Actions

What the hub can do in a directory, be it this server or a JumpCloud tenant. Made from the catalogue by \`npm run docs:actions\`;
a test holds it to that.

- **Scope**: what the caller has to be allowed on this server, whatever the linked account is allowed where it leads.
  \`known\` is for everybody with a key.
- **Effect**: \`read\` changes nothing. \`destructive\` takes something away that is not easily had back, or stops people at their
  work; a connector profile can ask for a second person's approval. \`write\` is everything else that changes something.
- **Again**: what is done when nobody knows whether a request was carried out. \`safe\`: it is sent again. \`look first\`: what it
  makes is looked for before it is sent again. \`never\`: it is not sent again. What was certainly not carried out is sent again in
  any case. A star: carried out twice, it has the effect of once.
- **Pages**: a list, which takes \`all\`.

Every action takes \`{ path, query, headers, body }\`, of which it has what its request has. Lists are asked in one way,
whichever family of the API serves them: \`filter\` as \`field:$op:value\`, \`sort\` and \`fields\` with commas
([filters](filters.md) has the operators).
`;

const AGAIN: Readonly<Record<Action['retry'], string>> = { safe: 'safe', lookup: 'look first', never: 'never' };

/** The page, apart from how its tables are padded. */
export function actionsPage(actions: readonly Action[]): string {
  const parts = PARTS.map(([connector, title, text]) => {
    const those = actions.filter((action) => action.connector === connector);
    const categories = [...new Set(those.map(({ category }) => category))];
    const tables = categories.map((category) => {
      const rows = those.filter((action) => action.category === category).map(rowOf);
      return [`### ${category}`, '', ...HEAD, ...rows].join('\n');
    });
    return [`## ${title}`, text, ...tables].join('\n\n');
  });
  return `${[INTRODUCTION.trim(), ...parts].join('\n\n')}\n`;
}

const COLUMNS = ['Action', 'What', 'Effect', 'Again', 'Pages', 'Scope', 'Request'];
const HEAD = [`| ${COLUMNS.join(' | ')} |`, `| ${COLUMNS.map(() => '---').join(' | ')} |`];

function rowOf({
  id,
  connector,
  name,
  description,
  effect,
  retry,
  idempotent,
  paged,
  scope,
  operation,
}: Action): string {
  const cells = [
    `\`${id}\``,
    connector === 'api' ? name : `${name}. ${description}`,
    effect,
    `${AGAIN[retry]}${idempotent ? ' \\*' : ''}`,
    paged ? 'yes' : '',
    scope === undefined ? 'by its path' : `\`${scope}\``,
    operation === undefined ? '' : `\`${operation.method} ${operation.path}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

if (import.meta.main) {
  writeFileSync(join(import.meta.dirname, '../docs/actions.md'), actionsPage(createCatalogue(operations()).actions));
}
