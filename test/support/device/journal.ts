import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkResult } from '../../../src/resources/agent/contract.ts';

/** What a device knows of a work: that it has begun, and how it ended. */
export interface Noted {
  /** Undefined while it runs, and for ever when the agent was ended meanwhile. */
  readonly result?: WorkResult;
  /** The server has it, or wants it no more. */
  readonly answered: boolean;
}

/** What has been begun and ended, in files that outlive the agent: so that nothing is carried out twice. */
export class Journal {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  get(id: string): Noted | undefined {
    const file = join(this.#folder, id);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Noted) : undefined;
  }

  set(id: string, noted: Noted): void {
    const file = join(this.#folder, id);
    writeFileSync(`${file}.new`, JSON.stringify(noted));
    renameSync(`${file}.new`, file);
  }

  /** Results that the server does not have yet. */
  unanswered(): readonly WorkResult[] {
    const names = readdirSync(this.#folder).filter((name) => /^[0-9a-f]{24}$/.test(name));
    return names.flatMap((id) => {
      const { result, answered } = this.get(id) as Noted;
      return result === undefined || answered ? [] : [result];
    });
  }
}
