/** One line of the table: ours against a peer in the same run. */
export interface Row {
  readonly question: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: number;
  /** The ratio that is aimed at. */
  readonly aim: number;
}

export function print(rows: readonly Row[]): void {
  const heads = ['question', 'ours', 'peer', 'ratio', 'aim', ''];
  const cells = rows.map((row) => [
    row.question,
    row.ours,
    row.peer,
    row.ratio.toFixed(2),
    row.aim.toFixed(1),
    row.ratio >= row.aim ? 'reached' : 'missed',
  ]);
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => (row[i] as string).length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] as number)).join(' | ')} |`;
  process.stdout.write(`${[line(heads), line(widths.map((w) => '-'.repeat(w))), ...cells.map(line)].join('\n')}\n`);
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

export const rate = (perSecond: number): string => `${Math.round(perSecond).toLocaleString('en')}/s`;
export const micros = (us: number): string => (us >= 1000 ? `${(us / 1000).toFixed(2)} ms` : `${us.toFixed(1)} us`);
