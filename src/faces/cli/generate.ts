import * as registry from '../../resources/registry.ts';
import type { Index } from './index-types.ts';
import { indexOf } from './naming.ts';

/** The text of index.json: a line for each command, so that changes can be read. */
export function indexText(index: Index = indexOf(registry)): string {
  const kinds = index.kinds.map(({ commands, ...kind }) => {
    const head = JSON.stringify(kind).slice(0, -1);
    return `${head},"commands":[\n${commands.map((command) => JSON.stringify(command)).join(',\n')}]}`;
  });
  const lines = (record: Readonly<Record<string, unknown>>): string =>
    Object.entries(record)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  return `{"kinds":[\n${kinds.join(',\n')}],\n"lookups":{\n${lines(index.lookups)}},\n"types":{\n${lines(index.types)}}}\n`;
}

/** Apart, so that this file does not seem to load what it names. */
const LOADING = 'import';

/** The text of contracts.ts, from that of registry.ts. */
export function contractsModule(source: string): string {
  const lines = [...source.matchAll(/^export \* as (\w+) from '\.\/(.+)';$/gm)].map(
    ([, name, path]) => `  ${name}: async () => ${LOADING}('../../resources/${path}'),`,
  );
  return [
    "import type { ContractModule } from './naming.ts';",
    '',
    '/** The contract of each kind, loaded when one of its commands runs. Written by scripts/cli-index.ts. */',
    'export const CONTRACTS: Readonly<Record<string, () => Promise<ContractModule>>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
