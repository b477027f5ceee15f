import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install } from './programs.ts';

/** One template, tried on a device: everything that is particular to it. */
export interface PolicyCase {
  readonly template: string;
  /** By the names of fields. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where one template is tried in several ways, this one's. */
  readonly title?: string;
  /** Programs that the device has. */
  readonly programs?: readonly string[];
  /** Files that it has, by path; `/run/units/<unit>` says how a unit is. */
  readonly files?: Readonly<Record<string, string>>;
  /** Modes of those files that are not 0644. */
  readonly modes?: Readonly<Record<string, number>>;
  /** What has to be there once it is applied: texts that files hold, or null for none. */
  readonly applied: Readonly<Record<string, string | RegExp | null>>;
  /** Somebody changes it by hand. */
  readonly drift: (device: Root) => void;
  /** What the report says of that. */
  readonly drifted: RegExp;
  /** What makes it fail on another device; without it the values below do. */
  readonly broken?: (device: Root) => void;
  /** Values with which it fails. */
  readonly badValues?: Readonly<Record<string, unknown>>;
  /** What the report says then. */
  readonly failure: RegExp;
  /** Where a failure leaves what it wrote, to be put right by what the report says. */
  readonly failsInForce?: true;
  /** What programs were told, in the log. */
  readonly told?: readonly string[];
}

/** The root of a device. */
export class Root {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
  read(path: string): string | undefined {
    const at = join(this.path, path);
    return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
  }
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }
  append(path: string, text: string): void {
    this.write(path, (this.read(path) ?? '') + text);
  }
  replace(path: string, from: string | RegExp, to: string): void {
    const before = this.read(path) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has no ${String(from)}: ${before}`);
    this.write(path, after);
  }
  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }
  chmod(path: string, mode: number): void {
    chmodSync(join(this.path, path), mode);
  }
  mode(path: string): number {
    return lstatSync(join(this.path, path)).mode & 0o7777;
  }

  /** Empties the device and sets it up as a case has it. */
  setUp({ programs = [], files = {}, modes = {} }: PolicyCase): void {
    for (const name of readdirSync(this.path)) this.remove(name);
    install(this.path, programs);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    for (const [path, mode] of Object.entries(modes)) this.chmod(path, mode);
  }

  /** Every file with its mode, but for programs, their log, and the kernel's modules, which it loads again by itself. */
  snapshot(): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const entry of readdirSync(this.path, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).slice(this.path.length);
      if (!entry.isFile() || path.startsWith('/bin/') || ['/log', '/proc/modules'].includes(path)) continue;
      found[path] = `${this.mode(path).toString(8)} ${readFileSync(join(this.path, path), 'utf8')}`;
    }
    return found;
  }
}
