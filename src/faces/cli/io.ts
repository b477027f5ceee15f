/** What the command line reads and writes: the process's own, or a test's. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Whether somebody sits before it who can be asked. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks for a line. `hidden`: what is typed is not shown. */
  ask(question: string, hidden: boolean): Promise<string>;
  /** Aborts when the caller has had enough. */
  readonly signal?: AbortSignal;
}

export interface Sink {
  readonly isTTY: boolean;
  /** Done when it may be written to again. */
  write(content: string | Uint8Array): Promise<void>;
}

/** All of standard input as text. */
export async function readAll({ stdin }: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
