import type { Command } from './index-types.ts';

/** What somebody might call things, by the label of the argument. */
const SAID: Readonly<Record<string, string>> = {
  user: 'ada',
  system: 'web-1',
  'user-group': 'Engineering',
  'system-group': 'Servers',
  organization: '"My organization"',
  administrator: 'admin@example.org',
  type: 'system',
  target: 'web-1',
  command: 'Backup',
};

/** Examples of a command, made of what it takes. */
export function exampleOf(
  name: string,
  { arguments: labels, is, query, op }: Command,
  required: readonly string[],
): string[] {
  const can = new Set(is);
  const words = labels.map(({ label, lookup }) =>
    label === 'member'
      ? lookup === 'systems_list'
        ? 'web-1'
        : lookup === 'systemusers_list'
          ? 'ada'
          : 'Baseline'
      : (SAID[label] ?? (label.includes('-') ? `"My ${label.replaceAll('-', ' ')}"` : `my-${label}`)),
  );
  const call = ['muster', name, ...words].join(' ');
  const targets = query.includes('targets') ? ' --targets user_group' : '';
  const sets = required.filter(
    (each) => each !== 'op' && !labels.some((label) => label.in === 'body' && label.name === each),
  );
  const set = can.has('file') ? ' --file image=logo.png' : sets.map((each) => ` --set ${each}=…`).join('');
  const first = `${call}${targets}${can.has('body') && op === undefined ? set || ' --body @body.json' : ''}${can.has('bytes') ? ' --save file' : ''}${can.has('dangerous') ? ' --yes' : ''}`;
  return [
    first,
    ...(can.has('list') ? [`${call}${targets} --all -o csv`] : []),
    ...(can.has('filter') && name === 'users list'
      ? ['muster users list --filter department:eq:Sales --fields username,email -o table']
      : []),
    ...(can.has('writes') ? [`${first.replace(' --yes', '')} --plan`] : []),
    ...(can.has('writes') && labels.length > 0
      ? [`muster ${name} ${words.slice(0, -1).join(' ')} --from lines.csv`.replaceAll(/ +/g, ' ')]
      : []),
  ];
}
