import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ignored, Work, WorkResult } from '../../src/resources/agent/contract.ts';
import { Journal } from './device/journal.ts';
import { runCommand, type CommandPayload } from './device/run.ts';
import { newNonce, signedHeaders } from './device/signing.ts';

export interface Polled {
  readonly now: string;
  readonly pollAfterSeconds: number;
  readonly work: readonly Work[];
}
export interface Answered {
  readonly accepted: readonly string[];
  readonly ignored: readonly Ignored[];
}
export interface DeviceReply<T = unknown> {
  readonly status: number;
  readonly body: T;
}

/** What a test can have go wrong. */
export interface Behaviour {
  /** What the device's clock is ahead (ms). */
  clockOffset: number;
  /** What each work takes longer (ms). */
  slow: number;
  /** The agent ends when it has got work, or has begun it, or has not said yet how it ended. Once: then it is undefined again. */
  crash: 'before' | 'running' | 'unreported' | undefined;
  /** Each result is sent twice. */
  answersTwice: boolean;
  /** Bytes of output that are kept. */
  outputLimit: number;
}

/** The agent ended where a test told it to. */
export class Crashed extends Error {}

interface Home {
  readonly folder: string;
  readonly id: string;
  readonly organization: string;
  readonly privateKey: KeyObject;
}

/**
 * A device as a script: it enrols over HTTP, signs, polls, and really carries out commands, under a temporary root that
 * stands for its /. Built-in commands and messages are noted alone, in `did()`.
 */
export class Device {
  readonly id: string;
  readonly organization: string;
  /** Stands for the device's /. */
  readonly root: string;
  readonly privateKey: KeyObject;
  readonly behaviour: Behaviour = {
    clockOffset: 0,
    slow: 0,
    crash: undefined,
    answersTwice: false,
    outputLimit: 65_536,
  };
  /** Where the server is, without a slash at the end. */
  url: string;
  readonly #home: Home;
  readonly #journal: Journal;

  private constructor(url: string, home: Home) {
    this.url = url;
    this.#home = home;
    this.id = home.id;
    this.organization = home.organization;
    this.privateKey = home.privateKey;
    this.root = join(home.folder, 'root');
    mkdirSync(join(this.root, 'bin'), { recursive: true });
    this.#journal = new Journal(join(home.folder, 'journal'));
  }

  /** Enrols a new device; what is beside the connect key is of the body of the enrolment. */
  static async enrol(
    url: string,
    says: { readonly connectKey: string; readonly hostname?: string; readonly [name: string]: unknown },
  ): Promise<Device> {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = publicKey.export({ type: 'spki', format: 'pem' });
    const body = { hostname: 'device', os: 'Ubuntu', agentVersion: '0.0.1', publicKey: pem, ...says };
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/muster/v1/enroll`, { method: 'POST', headers, body: JSON.stringify(body) });
    const enrolled = (await response.json()) as { readonly systemId: string; readonly organization: string };
    assert.equal(response.status, 201, JSON.stringify(enrolled));
    const { systemId: id, organization } = enrolled;
    const folder = mkdtempSync(join(tmpdir(), 'muster-device-'));
    return new Device(url, { folder, id, organization, privateKey });
  }

  /** The same device with its agent started again: what was not written down is forgotten. */
  restarted(): Device {
    return new Device(this.url, this.#home);
  }

  /** Removes what it kept. */
  forget(): void {
    rmSync(this.#home.folder, { recursive: true, force: true });
  }

  /** One request, signed with its body; a body that is no text is sent as JSON. */
  async ask<T = unknown>(method: string, path: string, body?: unknown): Promise<DeviceReply<T>> {
    return this.send<T>(this.signed(method, path, body));
  }

  /** A request that can be sent more than once, or to another server. */
  signed(method: string, path: string, body?: unknown): PreparedRequest {
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    const signer = { systemId: this.id, privateKey: this.privateKey };
    const now = Date.now() + this.behaviour.clockOffset;
    return { method, path, body: text, headers: signedHeaders(signer, { method, path, body: text, now }) };
  }

  async send<T = unknown>({ method, path, body, headers }: PreparedRequest): Promise<DeviceReply<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === '' ? {} : { body }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T };
  }

  async poll(body: object = {}): Promise<Polled> {
    return this.#must<Polled>('/muster/v1/agent/poll', body);
  }

  async report(results: readonly WorkResult[]): Promise<Answered> {
    return this.#must<Answered>('/muster/v1/agent/results', { results });
  }

  /** What an agent does each time: says what it has not said yet, asks, carries out, answers. Gives what it was given. */
  async round(body: object = {}): Promise<readonly Work[]> {
    await this.#reportAll();
    const polled = await this.poll(body);
    if (polled.work.length > 0) this.#crashIf('before');
    for (const work of polled.work) await this.#take(work, polled.now);
    await this.#reportAll();
    return polled.work;
  }

  /** Built-in commands and messages that it has carried out, e.g. `builtin restart`. */
  did(): readonly string[] {
    const file = this.#diary;
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  }

  get #diary(): string {
    return join(this.#home.folder, 'did');
  }

  async #reportAll(): Promise<void> {
    const results = this.#journal.unanswered();
    if (results.length === 0) return;
    const { accepted, ignored } = await this.report(results);
    if (this.behaviour.answersTwice) assert.deepEqual(await this.report(results), { accepted, ignored });
    const over = new Set([...accepted, ...ignored.map(({ id }) => id)]);
    for (const result of results) if (over.has(result.id)) this.#journal.set(result.id, { result, answered: true });
  }

  /** Carries a work out, unless it has begun it before: then it answers again, or says that it does not know. */
  async #take(work: Work, serverNow: string): Promise<void> {
    const { id } = work;
    const noted = this.#journal.get(id);
    if (noted !== undefined) {
      const lost: WorkResult = { id, status: 'failed', error: 'the agent was ended while it was at it' };
      return this.#journal.set(id, { result: noted.result ?? lost, answered: false });
    }
    if (work.expiresAt <= serverNow) return;
    const startedAt = this.#now();
    this.#journal.set(id, { answered: false });
    this.#crashIf('running');
    await sleep(this.behaviour.slow);
    const outcome = await this.#carryOut(work);
    this.#journal.set(id, { result: { id, startedAt, endedAt: this.#now(), ...outcome }, answered: false });
    this.#crashIf('unreported');
  }

  async #carryOut({ type, name, payload, timeoutSeconds }: Work): Promise<Omit<WorkResult, 'id'>> {
    if (type === 'builtin' || type === 'message') {
      appendFileSync(this.#diary, `${type} ${name}\n`);
      return { status: 'done' };
    }
    if (type !== 'command') return { status: 'refused', error: `this agent does not know what a ${type} is` };
    const command = payload as unknown as CommandPayload;
    if ((command.commandType ?? 'linux') !== 'linux') return { status: 'refused', error: 'this device runs Linux' };
    try {
      const { outputLimit } = this.behaviour;
      const ran = await runCommand(command, { root: this.root, timeoutMs: timeoutSeconds * 1000, outputLimit });
      const { exitCode, output, truncated } = ran;
      if (exitCode !== null) return { status: 'done', exitCode, output, truncated };
      return { status: 'failed', output, truncated, error: `it ran longer than ${timeoutSeconds} seconds` };
    } catch (error) {
      return { status: 'failed', error: error instanceof Error ? error.message : String(error) };
    }
  }

  #now(): string {
    return new Date(Date.now() + this.behaviour.clockOffset).toISOString();
  }

  #crashIf(where: Behaviour['crash']): void {
    if (this.behaviour.crash !== where) return;
    this.behaviour.crash = undefined;
    throw new Crashed(`as told: ${where}`);
  }

  async #must<T>(path: string, body: object): Promise<T> {
    const reply = await this.ask<T>('POST', path, { ...body, nonce: newNonce() });
    assert.equal(reply.status, 200, `${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }
}

export interface PreparedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}
