// Writes what the command line knows of the contracts: `npm run cli:index`. Which commands there are (index.json), and how
// the contract of each is loaded (contracts.ts). A test holds both against the registry.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractsModule, indexText } from '../src/faces/cli/generate.ts';

const ROOT = join(import.meta.dirname, '..');
writeFileSync(join(ROOT, 'src/faces/cli/index.json'), indexText());
writeFileSync(
  join(ROOT, 'src/faces/cli/contracts.ts'),
  contractsModule(readFileSync(join(ROOT, 'src/resources/registry.ts'), 'utf8')),
);
