import type { WriteStream } from 'node:tty';

/** Shows how far a long piece of work is: one line that is written anew on a terminal, elsewhere a line every 10 %. */
export interface Progress {
  /** `done` more of the total. */
  add(done: number): void;
  /** The total turns out to be another. What is shown never goes back. */
  expect(total: number): void;
  end(): void;
}

const WIDTH = 30;

export function progress(out: NodeJS.WritableStream, label: string, expected: number): Progress {
  const terminal = (out as Partial<WriteStream>).isTTY === true;
  let total = expected;
  let done = 0;
  let shown = 0;
  const show = (): void => {
    const percent = done >= total ? 100 : Math.floor((done / total) * 100);
    if (terminal ? percent <= shown : Math.floor(percent / 10) <= Math.floor(shown / 10)) return;
    shown = percent;
    if (!terminal) {
      out.write(`${label}: ${percent - (percent % 10)} %\n`);
      return;
    }
    const filled = Math.round((percent / 100) * WIDTH);
    out.write(`\r${label} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${percent} %`);
  };
  return {
    add: (more) => {
      done += more;
      show();
    },
    expect: (other) => {
      total = other;
    },
    end: () => {
      if (terminal) out.write('\n');
    },
  };
}
