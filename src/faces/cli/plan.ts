import type { Plan } from '../../client/types.ts';
import { visible } from './exit.ts';

export const changesSomething = ({ changes, gains, losses }: Plan): boolean =>
  changes.length + gains.length + losses.length > 0;

/** A plan for people: what changes field by field, and who gains or loses what. */
export function planText(plan: Plan): string {
  const lines = [
    changesSomething(plan) ? 'This would change; nothing has been changed:' : 'This would change nothing.',
    ...plan.changes.flatMap(({ operation, kind, id, before, after }) => [
      `  ${operation} ${kind} ${id}`,
      ...differences(before, after).map((each) => `    ${each}`),
    ]),
    ...plan.gains.map(
      ({ subject, object }) => `  + ${subject.type} ${subject.id} comes to reach ${object.type} ${object.id}`,
    ),
    ...plan.losses.map(
      ({ subject, object }) => `  - ${subject.type} ${subject.id} no longer reaches ${object.type} ${object.id}`,
    ),
    ...(plan.truncated ? ['  and more than a plan follows'] : []),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function differences(before: unknown, after: unknown): string[] {
  const [a, b] = [objectOf(before), objectOf(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names
    .filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
    .map((name) => `${name}: ${text(a[name])} -> ${text(b[name])}`);
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const text = (value: unknown): string => (value === undefined ? '(none)' : JSON.stringify(value));
