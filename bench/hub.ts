import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median, micros, type Row } from './table.ts';

const PEOPLE = Number(process.env.MUSTER_BENCH_PEOPLE ?? 100_000);
const ROUNDS = 3;
const SINGLE = 400;

interface Server {
  readonly url: string;
  readonly apiKey?: string;
}

/**
 * The hub in a process of its own, in front of a directory in another: every user by one action against a loop over pages
 * of 100, on bare loopback and with 10 ms added to each answer; and what one action costs over the bare call.
 */
export async function hub(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const children: ChildProcess[] = [];
  try {
    const directory = await start(children, ['muster', join(folder, 'directory'), String(PEOPLE)]);
    const slow = await start(children, ['slow', directory.url, '10']);
    const front = await start(children, ['muster', join(folder, 'hub'), '0']);
    const accounts = {
      bare: await link(front, directory, directory.url),
      slow: await link(front, directory, slow.url),
    };
    const all = (account: string) =>
      run(front, account, { action: 'jumpcloud_list_system_users', all: true, max: PEOPLE });
    const everybody = async (account: string): Promise<number> => (await all(account)).data.length;
    const pages = async (base: string): Promise<number> => {
      let count = 0;
      for (let skip = 0; ; skip += 100) {
        const { results } = await get<{ results: unknown[] }>(
          `${base}/api/systemusers?limit=100&sort=_id&skip=${skip}`,
          directory.apiKey,
        );
        count += results.length;
        if (results.length < 100) return count;
      }
    };
    const timed = async (work: () => Promise<number>): Promise<number> => {
      const began = performance.now();
      const count = await work();
      if (count !== PEOPLE) throw new Error(`${count} rows of ${PEOPLE}`);
      return performance.now() - began;
    };
    const times = { bare: [[], []] as [number[], number[]], slow: [[], []] as [number[], number[]] };
    for (let round = 0; round < ROUNDS; round++) {
      times.bare[0].push(await timed(() => everybody(accounts.bare)));
      times.bare[1].push(await timed(() => pages(directory.url)));
      times.slow[0].push(await timed(() => everybody(accounts.slow)));
      times.slow[1].push(await timed(() => pages(slow.url)));
    }
    const row = (question: string, [ours, peer]: readonly [number[], number[]], aim: number): Row => ({
      question,
      ours: micros(median(ours) * 1000),
      peer: micros(median(peer) * 1000),
      ratio: median(peer) / median(ours),
      aim,
    });
    const count = PEOPLE.toLocaleString('en');
    return [
      row(`list all of ${count} users by an action : loop over pages, 10 ms added to each answer`, times.slow, 6),
      row(`list all of ${count} users by an action : loop over pages, bare loopback`, times.bare, 1.3),
      ...(await overhead(front, directory, accounts.bare)),
    ];
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * One user by an action and by the bare call, in turns. Over HTTP an action is one more hop; what the hub itself adds to the
 * call to the directory, its request log says. The aim is under 1 ms.
 */
async function overhead(front: Server, directory: Server, account: string): Promise<Row[]> {
  const { results } = await get<{ results: { _id: string }[] }>(
    `${directory.url}/api/systemusers?limit=100`,
    directory.apiKey,
  );
  const ours: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < SINGLE; i++) {
    const id = results[i % results.length]?._id ?? '';
    let began = performance.now();
    await run(front, account, { action: 'jumpcloud_get_system_user', path: { id } });
    ours.push(performance.now() - began);
    began = performance.now();
    await get(`${directory.url}/api/systemusers/${id}`, directory.apiKey);
    bare.push(performance.now() - began);
  }
  // The first ones warm up.
  const [with_, without] = [median(ours.slice(50)), median(bare.slice(50))];
  interface Entry {
    readonly duration: number;
    readonly steps: readonly { readonly duration: number }[];
  }
  const { data } = await get<{ data: Entry[] }>(
    `${front.url}/hub/requests/logs?page_size=${SINGLE - 50}`,
    front.apiKey,
  );
  const own = median(data.map(({ duration, steps }) => duration - (steps[0]?.duration ?? 0)));
  const row = (question: string, ours: number, text: string): Row => ({
    question,
    ours: text,
    peer: `${micros(without * 1000)} bare`,
    ratio: 1 / ours,
    aim: 1,
  });
  return [
    row('1 ms : what the hub adds to one call, at the median', own, micros(own * 1000)),
    row(
      '1 ms : one action over HTTP less the bare call, at the median',
      with_ - without,
      `${micros((with_ - without) * 1000)} (${micros(with_ * 1000)} in all)`,
    ),
  ];
}

async function link(front: Server, directory: Server, base: string): Promise<string> {
  const body = {
    auth_method: 'api_key',
    origin_owner_id: 'bench',
    origin_owner_name: 'Bench data',
    credentials: { api_key: directory.apiKey, region: 'custom', base_url: base },
  };
  const { id } = await post<{ id: string }>(`${front.url}/hub/accounts`, front.apiKey, body);
  return id;
}

const run = (front: Server, account: string, body: object) =>
  post<{ data: unknown[] }>(
    `${front.url}/hub/actions/rpc`,
    front.apiKey,
    { timeout_ms: 600_000, ...body },
    { 'x-account-id': account },
  );

async function get<T>(url: string, key = ''): Promise<T> {
  const answer = await fetch(url, { headers: { 'x-api-key': key } });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function post<T>(
  url: string,
  key = '',
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  const init = {
    method: 'POST',
    headers: { 'x-api-key': key, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function start(children: ChildProcess[], args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'http-servers.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const { port, apiKey } = JSON.parse(line) as { port: number; apiKey?: string };
    return { url: `http://127.0.0.1:${port}`, ...(apiKey === undefined ? {} : { apiKey }) };
  }
  throw new Error(`${args.join(' ')} ended before it listened`);
}
