import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverIdentity } from '../../src/directory/identify.ts';
import type { RuleSet } from '../../src/directory/types.ts';
import type { Work } from '../../src/resources/agent/contract.ts';
import type { QueueEntry } from '../../src/resources/device-queue/contract.ts';
import { addToQueue, type NewEntry } from '../../src/resources/device-queue/queue.ts';
import { digestOf } from '../../src/wire/http-signature/digest.ts';
import { Crashed, Device, type DeviceReply, type PreparedRequest } from '../support/device.ts';
import { onBothEngines } from './both-engines.ts';

/** Puts whatever a test wants into a queue. */
const queueing: RuleSet = {
  jobs: { test_queue: async (ctx, payload) => void (await addToQueue(ctx, payload as unknown as NewEntry)) },
};
const MINUTE = 60_000;

await onBothEngines(
  'the agent of a device',
  (on) => {
    let connectKey = '';
    const devices: Device[] = [];
    before(async () => {
      ({ connectKey } = await on.at.must<{ connectKey: string }>('POST', '/muster/v1/connect-keys', { name: 'x' }));
    });
    after(() => devices.forEach((device) => device.forget()));

    const enrol = async (): Promise<Device> => {
      const device = await Device.enrol(on.at.url, { connectKey, hostname: on.at.newName() });
      devices.push(device);
      device.behaviour.clockOffset = on.at.ahead;
      return device;
    };
    /** Waits until the server has heard of a device that has enrolled, and for what it does then. */
    const heardOf = async (device: Device): Promise<void> => {
      const seen = async (): Promise<boolean> => (await on.at.built.store.read.lastSeen([device.id])).size > 0;
      for (let i = 0; i < 3_000 && !(await seen()); i++) await sleep(20);
      await sleep(200);
    };
    const give = async (device: Device, entry: Omit<NewEntry, 'system'>): Promise<void> => {
      const caller = { organization: undefined, door: 'test', requestId: 'test' };
      const identity = serverIdentity(on.at.provider, 'test');
      const payload = { ...entry, system: device.id };
      await on.at.built.directory.runJob(on.at.organization, 'test_queue', payload, { ...caller, identity });
    };
    const command = (device: Device, script: string, more: Partial<NewEntry> = {}, payload: object = {}) =>
      give(device, { type: 'command', name: 'script', ...more, payload: { command: script, ...payload } });
    const queue = async (device: Device): Promise<readonly QueueEntry[]> =>
      (await on.at.must<{ results: QueueEntry[] }>('GET', `/muster/v1/systems/${device.id}/queue?sort=createdAt`))
        .results;
    /** The only entry of its queue. */
    const only = async (device: Device): Promise<QueueEntry> => {
      const [entry, ...others] = await queue(device);
      assert.ok(entry !== undefined && others.length === 0);
      return entry;
    };
    const later = (device: Device, ms: number): void => {
      on.at.ahead += ms;
      device.behaviour.clockOffset = on.at.ahead;
    };
    /** 401, and why. */
    const refused = ({ status, body }: DeviceReply, message: RegExp): void => {
      assert.equal(status, 401, JSON.stringify(body));
      assert.match((body as { message: string }).message, message);
    };

    test('runs commands, and answers with what they wrote and how they ended', async () => {
      const device = await enrol();
      await command(
        device,
        'echo hello > made; echo "out $NAME"; echo oops >&2; exit 3',
        {},
        { variables: { NAME: 'x' } },
      );
      const work = await device.round();
      assert.deepEqual(
        work.map(({ attempt }) => attempt),
        [1],
      );
      assert.equal(readFileSync(join(device.root, 'made'), 'utf8'), 'hello\n');
      const { state, result, attempts, finishedAt } = await only(device);
      assert.deepEqual([state, attempts, result?.exitCode, result?.error], ['done', 1, 3, '']);
      assert.deepEqual((result?.output ?? '').split('\n').toSorted(), ['', 'oops', 'out x']);
      assert.ok(result?.startedAt && result.endedAt && result.startedAt <= result.endedAt && finishedAt);
      assert.deepEqual(await device.round(), []);
    });

    test('ends commands that take too long, and says so', async () => {
      const device = await enrol();
      await command(device, 'echo begun; sleep 60 & sleep 60; touch never', { timeoutSeconds: 1 });
      await device.round();
      const { state, result } = await only(device);
      assert.deepEqual([state, result?.output], ['failed', 'begun\n']);
      assert.match(result?.error ?? '', /longer than 1 seconds/);
      assert.equal(existsSync(join(device.root, 'never')), false);
    });

    test('cuts long output off, and says so', async () => {
      const device = await enrol();
      device.behaviour.outputLimit = 1000;
      await command(device, 'i=0; while [ $i -lt 500 ]; do echo line $i; i=$((i+1)); done; printf "\\\\000\\\\377"');
      await device.round();
      const { state, detail, result } = await only(device);
      assert.deepEqual([state, detail], ['done', 'the device left a part of the output out']);
      assert.equal(result?.output.length, 1000);
      await command(device, 'printf "\\\\000\\\\377"');
      await device.round();
      assert.equal((await queue(device)).at(-1)?.result?.output, '\uFFFD\uFFFD');
    });

    test('puts files where they belong, and refuses what it does not do', async () => {
      const device = await enrol();
      const content = Buffer.from('a file\n');
      const sha256 = Buffer.from(digestOf(content).slice('SHA-256='.length), 'base64').toString('hex');
      const file = { name: 'f', destination: '/etc/f.txt', sha256, content: content.toString('base64') };
      await command(device, 'cat etc/f.txt', {}, { files: [file] });
      await command(device, 'cat etc/f.txt', {}, { files: [{ ...file, sha256: '0' }] });
      await command(device, 'dir', {}, { commandType: 'windows' });
      await device.round();
      const [whole, spoilt, windows] = await queue(device);
      assert.deepEqual([whole?.state, whole?.result?.output], ['done', 'a file\n']);
      assert.match(spoilt?.result?.error ?? '', /not what was sent/);
      assert.deepEqual([windows?.state, windows?.detail], ['failed', 'the device refused it']);
    });

    test('gets built-in commands and messages the same way', async () => {
      const device = await enrol();
      await on.at.must('POST', `/api/systems/${device.id}/command/builtin/lock`);
      await on.at.must('PUT', `/api/systems/${device.id}`, { agentBoundMessages: [{ cmd: 'refresh' }] });
      await device.round();
      assert.deepEqual(device.did(), ['builtin lock', 'message refresh']);
      assert.deepEqual(
        (await queue(device)).map(({ state }) => state),
        ['done', 'done'],
      );
      const system = await on.at.must<{ active: boolean; agentVersion: string }>('GET', `/api/systems/${device.id}`);
      assert.deepEqual([system.active, system.agentVersion], [true, '0.0.1']);
    });

    test('crashes at any point and carries nothing out twice', async () => {
      const append = 'echo run >> runs; cat runs';
      for (const [crash, state, runs] of [
        ['before', 'done', 1],
        ['running', 'failed', 0],
        ['unreported', 'done', 1],
      ] as const) {
        const device = await enrol();
        await command(device, append);
        device.behaviour.crash = crash;
        await assert.rejects(device.round(), Crashed);
        assert.equal((await only(device)).state, 'delivered');
        const again = device.restarted();
        again.behaviour.clockOffset = on.at.ahead;
        if (crash !== 'unreported') {
          assert.deepEqual(await again.round(), [], crash);
          later(again, 6 * MINUTE + 1000);
        }
        const [work] = await again.round();
        assert.equal(work?.attempt, crash === 'unreported' ? undefined : 2, crash);
        const entry = await only(device);
        assert.deepEqual([entry.state, entry.attempts], [state, crash === 'unreported' ? 1 : 2], crash);
        assert.equal(existsSync(join(device.root, 'runs')) ? 1 : 0, runs, crash);
        if (runs === 1) assert.equal(entry.result?.output, 'run\n', crash);
      }
    });

    test('may answer twice, and be slow', async () => {
      const device = await enrol();
      device.behaviour.answersTwice = true;
      device.behaviour.slow = 50;
      await command(device, 'true');
      await device.round();
      assert.equal((await only(device)).state, 'done');
    });

    test('is refused when its clock is off by more than five minutes', async () => {
      const device = await enrol();
      for (const seconds of [-290, 290]) {
        device.behaviour.clockOffset = on.at.ahead + seconds * 1000;
        await device.poll();
      }
      for (const seconds of [-310, 310]) {
        device.behaviour.clockOffset = on.at.ahead + seconds * 1000;
        refused(await device.ask('POST', '/muster/v1/agent/poll', {}), /within 300 seconds/);
      }
    });

    test('is told what is wrong with the digest', async () => {
      const device = await enrol();
      const ask = (change: (of: PreparedRequest) => Partial<PreparedRequest>): Promise<DeviceReply> => {
        const request = device.signed('POST', '/muster/v1/agent/poll', { nonce: on.at.newName() });
        return device.send({ ...request, ...change(request) });
      };
      const { digest: _, ...without } = device.signed('POST', '/muster/v1/agent/poll', {}).headers;
      refused(await ask(() => ({ headers: without })), /needs the Digest header/);
      refused(await ask(() => ({ body: '{"max":1}' })), /Digest header does not fit the body/);
      refused(await ask(() => ({ body: '' })), /Digest header does not fit the body/);
      refused(
        await ask(({ headers }) => ({ headers: { ...headers, digest: 'MD5=1B2M2Y8AsgTpgAmY7PhCfg==' } })),
        /signature does not fit/,
      );
      refused(
        await ask(({ headers }) => ({
          headers: { ...headers, authorization: (headers['authorization'] ?? '').replace(' digest', '') },
        })),
        /signature does not fit/,
      );
    });

    test('is let in once by a signature, also after the server was started again', async () => {
      const device = await enrol();
      const request = device.signed('POST', '/muster/v1/agent/poll', {});
      assert.equal((await device.send(request)).status, 200);
      await command(device, 'true');
      refused(await device.send(request), /was used before/);
      await on.at.restart();
      device.url = on.at.url;
      refused(await device.send(request), /was used before/);
      assert.equal((await only(device)).state, 'queued');
      assert.equal((await device.round()).length, 1);
    });

    test('may sign its body on its other routes too, where that also counts once', async () => {
      const device = await enrol();
      const request = device.signed('PUT', `/muster/v1/systems/${device.id}/facts`, { hwVendor: 'ACME' });
      assert.equal((await device.send(request)).status, 200);
      refused(await device.send(request), /was used before/);
      refused(await device.send({ ...request, body: '{"hwVendor":"other"}' }), /does not fit the body/);
      assert.equal((await device.ask('GET', `/api/systems/${device.id}`)).status, 200);
      refused(await device.ask('GET', '/api/systems'), /not open to a device/);
    });

    test('may wait for work, which it is given as soon as it arrives', async () => {
      const [device, other] = [await enrol(), await enrol()];
      const begun = performance.now();
      const waiting = device.poll({ waitSeconds: 30 });
      const waitingElsewhere = other.poll({ waitSeconds: 1 });
      await sleep(200);
      await command(device, 'true');
      const { work, now } = await waiting;
      const waited = performance.now() - begun;
      assert.ok(work.length === 1 && waited >= 200 && waited < 20_000, `${work.length} after ${waited} ms`);
      const { createdAt, deliveredAt } = await only(device);
      assert.ok(createdAt <= now && deliveredAt === now);
      assert.deepEqual((await waitingElsewhere).work, []);
      assert.ok(performance.now() - begun >= 990);
    });

    test('may wait while the server is closed, which answers then', async () => {
      const device = await enrol();
      const waiting = device.poll({ waitSeconds: 30 });
      await heardOf(device);
      const begun = performance.now();
      await on.at.restart();
      assert.deepEqual((await waiting).work, []);
      assert.ok(performance.now() - begun < 20_000);
      for (const each of devices) each.url = on.at.url;
    });

    test('polls from many connections at once, and is given each work once', async () => {
      const device = await enrol();
      for (let i = 0; i < 8; i++) await command(device, 'true');
      const polled = await Promise.all(Array.from({ length: 4 }, () => device.poll({ max: 3 })));
      const work: Work[] = polled.flatMap((each) => each.work);
      assert.equal(work.length, 8);
      assert.equal(new Set(work.map(({ id }) => id)).size, 8);
      assert.ok(work.every(({ attempt }) => attempt === 1));
    });
  },
  [queueing],
);
