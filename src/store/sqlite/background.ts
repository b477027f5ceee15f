import { Worker } from 'node:worker_threads';
import type { Row } from '../connection.ts';
import { StoreUnavailable } from '../port.ts';
import type { CompiledSql } from '../sql/list.ts';

export type Request =
  | { readonly id: number; readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly id: number; readonly checkpoint: true };
export type Answer =
  | { readonly id: number; readonly rows: readonly Row[] }
  | { readonly id: number; readonly error: string };

interface Waiting {
  resolve(rows: readonly Row[]): void;
  reject(error: Error): void;
}

/** A thread with connections of its own. It starts with the first request, does one at a time, and is replaced if it dies. */
export class Background {
  readonly #file: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(file: string) {
    this.#file = file;
  }

  query({ sql, parameters }: CompiledSql): Promise<readonly Row[]> {
    return this.#ask((id) => ({ id, sql, parameters }));
  }

  async checkpoint(): Promise<void> {
    await this.#ask((id) => ({ id, checkpoint: true }));
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#fail(new StoreUnavailable('the store was closed'));
    await worker?.terminate();
  }

  #ask(request: (id: number) => Request): Promise<readonly Row[]> {
    return new Promise((resolve, reject) => {
      const worker = (this.#worker ??= this.#start());
      const id = ++this.#last;
      this.#waiting.set(id, { resolve, reject });
      // Only a request that someone waits for keeps the process alive.
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
      worker.postMessage(request(id));
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./background-worker.ts', import.meta.url), { workerData: this.#file });
    worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (this.#waiting.size === 0) worker.unref();
      if ('rows' in answer) waiting?.resolve(answer.rows);
      else waiting?.reject(new Error(answer.error));
    });
    worker.on('error', (error: Error) => this.#lost(worker, error));
    worker.on('exit', () => this.#lost(worker, new Error('the background thread ended')));
    return worker;
  }

  #lost(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#fail(error);
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
