import type { Argument, Command } from './index-types.ts';

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

/** Examples of a command, made of what it takes. `sent`: how its body is given. */
export function exampleOf(name: string, command: Command, sent: readonly string[]): string[] {
  const { arguments: all, query, op } = command;
  const is = new Set(command.is);
  const words = all.map(wordOf);
  const body = !is.has('body') || op !== undefined ? [] : sent;
  const call = ['muster', name, ...words, ...(query.includes('targets') ? ['--targets user_group'] : [])].join(' ');
  const whole = [call, ...body, ...(is.has('bytes') ? ['--save file'] : [])].join(' ');
  return [
    is.has('dangerous') ? `${whole} --yes` : whole,
    ...(is.has('list') ? [`${call} --all -o csv`] : []),
    ...(is.has('filter') && name === 'users list'
      ? ['muster users list --filter department:eq:Sales --fields username,email -o table']
      : []),
    ...(is.has('writes') ? [`${whole} --plan`] : []),
    ...(is.has('writes') && words.length > 0
      ? [['muster', name, ...words.slice(0, -1), '--from lines.csv'].join(' ')]
      : []),
  ];
}

function wordOf({ label, lookup }: Argument): string {
  if (label === 'member') return MEMBERS[lookup ?? ''] ?? 'my-member';
  return SAID[label] ?? (label.includes('-') ? `"My ${label.replaceAll('-', ' ')}"` : `my-${label}`);
}
const MEMBERS: Readonly<Record<string, string>> = {
  systems_list: 'web-1',
  systemusers_list: 'ada',
  policies_list: 'Baseline',
};
