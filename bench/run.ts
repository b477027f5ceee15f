// The measurements behind `npm run bench -- [PART ...]`, of the parts below: one table, each line a ratio against a peer in
// the same run. Without an argument all parts run, one after another.
import { agent } from './agent.ts';
import { bulk } from './bulk.ts';
import { graph } from './graph.ts';
import { http } from './http.ts';
import { hub } from './hub.ts';
import { insights } from './insights.ts';
import { print, type Row } from './table.ts';
import { vault } from './vault.ts';
import { writes } from './writes.ts';

const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  agent,
  bulk,
  graph,
  http,
  hub,
  insights,
  vault,
  writes,
};

const picked = process.argv.slice(2);
const unknown = picked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  process.stderr.write(`no part is called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}

const rows: Row[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (picked.length > 0 && !picked.includes(name)) continue;
  process.stderr.write(`measuring ${name} ...\n`);
  rows.push(...(await measure()));
}
print(rows);
