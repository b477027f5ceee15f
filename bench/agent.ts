import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Device } from '../test/support/device.ts';
import { newNonce } from '../test/support/device/signing.ts';
import { cpuMicros, start, type Measured } from './http.ts';
import { load, rawRequest } from './load.ts';
import { median, micros, rate, type Row } from './table.ts';

const DEVICES = 8;
const POLLS = 3_000;
const ROUNDS = 3;
/** Devices of a fleet that all poll each minute come one after another, on connections of their own. */
const CONNECTIONS = 32;

/** (d) Polls of devices that have nothing to do, each signed and remembered, against GET one system by API key. */
export async function agent(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const children: ChildProcess[] = [];
  const devices: Device[] = [];
  try {
    const muster = await start(children, ['muster', folder, '0']);
    const url = `http://127.0.0.1:${muster.port}`;
    const headers = { 'x-api-key': muster.apiKey as string };
    const body = JSON.stringify({ name: 'bench' });
    const made = await fetch(`${url}/muster/v1/connect-keys`, { method: 'POST', headers, body });
    const { connectKey } = (await made.json()) as { connectKey: string };
    for (let i = 0; i < DEVICES; i++) devices.push(await Device.enrol(url, { connectKey, hostname: `device-${i}` }));

    const measure = async (send: Parameters<typeof load>[0]['send'], seconds: number): Promise<Measured> => {
      const [before, begin] = [cpuMicros(muster.pid), performance.now()];
      const result = await load({ port: muster.port, send, connections: CONNECTIONS, seconds });
      const answered = result.perSecond * ((performance.now() - begin) / 1000);
      return { ...result, cpu: (cpuMicros(muster.pid) - before) / answered };
    };
    const polls = (): Buffer[] =>
      Array.from({ length: POLLS }, (_, i) => {
        const device = devices[i % DEVICES] as Device;
        const request = device.signed('POST', '/muster/v1/agent/poll', { nonce: newNonce() });
        return rawRequest(muster.port, `POST ${request.path}`, { ...request.headers }, request.body);
      });
    const [idle, one]: [Measured[], Measured[]] = [[], []];
    const paths = devices.map(({ id }) => `/api/systems/${id}`);
    for (let round = 0; round <= ROUNDS; round++) {
      const ours = await measure({ requests: polls() }, 60);
      const peer = await measure({ paths, headers }, 2);
      if (ours.errors + peer.errors > 0) throw new Error(`${ours.errors} polls and ${peer.errors} reads were refused`);
      // The first round warms up.
      if (round === 0) continue;
      idle.push(ours);
      one.push(peer);
    }
    const of = (results: readonly Measured[]): number => median(results.map(({ perSecond }) => perSecond));
    const text = (results: readonly Measured[]): string =>
      `${rate(of(results))}, ${micros(median(results.map(({ cpu }) => cpu)))} of CPU`;
    return [
      {
        question: 'idle poll : GET one system',
        ours: text(idle),
        peer: text(one),
        ratio: of(idle) / of(one),
        aim: 0.2,
      },
    ];
  } finally {
    for (const device of devices) device.forget();
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}
