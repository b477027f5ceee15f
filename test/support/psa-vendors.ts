import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Small Autotask, ConnectWise and Syncro on 127.0.0.1: they check who asks, page as theirs do with small pages, keep tickets,
 * and fail on demand.
 */

export interface Vendors {
  readonly autotask: Vendor;
  readonly connectwise: Vendor;
  readonly syncro: Vendor;
  stop(): Promise<void>;
}

export interface Vendor {
  /** Without a slash at the end. */
  readonly url: string;
  /** `METHOD /path?query` of each request, in the order of their arrival. */
  readonly asked: string[];
  /** Tickets as they were sent. */
  readonly tickets: Thing[];
  /** What comes instead of the next answers: a status with headers, or the end of the connection. */
  readonly faults: Fault[];
  /** Its rows, by entity, which tests may change. */
  readonly rows: Readonly<Record<string, Thing[]>>;
}

export type Thing = Record<string, unknown>;
export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  /** `after`: what was asked for is done, and nobody is told. */
  | { readonly drop: 'before' | 'after' }
  /** Nothing, for the request before the one that fails. */
  | 'none';

/** What each lets in. */
export const CREDENTIALS = {
  autotask: { username: 'api+muster@autotask.example', secret: 'autotask-secret-1', identifier: 'TRACKING-ID' },
  connectwise: { companyId: 'msp', publicKey: 'public-key-1', privateKey: 'private-key-1', identifier: 'client-id' },
  syncro: { subdomain: 'msp', apiToken: 'syncro-token-1' },
} as const;

/** Rows of a page of Autotask and Syncro, however many are asked for. */
export const PAGE = 3;

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Thing;
}
interface Reply {
  readonly status: number;
  readonly body: unknown;
}
const ok = (body: unknown): Reply => ({ status: 200, body });
const missing: Reply = { status: 404, body: { message: 'Not found' } };

const companies = (make: (n: number) => Thing): Thing[] => Array.from({ length: 7 }, (_, i) => make(i + 1));

async function started(
  rows: Vendor['rows'],
  answer: (asked: Asked, vendor: Vendor) => Reply,
): Promise<readonly [Vendor, Server]> {
  const server = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const text = Buffer.concat(pieces).toString();
      const { method = '', url = '', headers } = request;
      vendor.asked.push(`${method} ${url}`);
      const fault = vendor.faults.shift();
      if (typeof fault === 'object' && 'status' in fault) {
        response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
        return response.end(JSON.stringify(fault.body ?? {}));
      }
      if (typeof fault === 'object' && fault.drop === 'before') return request.socket.destroy();
      const body = text === '' ? {} : (JSON.parse(text) as Thing);
      const reply = answer({ method, url: new URL(url, vendor.url), headers, body }, vendor);
      if (typeof fault === 'object' && fault.drop === 'after') return request.socket.destroy();
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(reply.body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const vendor: Vendor = { url, asked: [], tickets: [], faults: [], rows };
  return [vendor, server];
}

// Autotask

interface Condition {
  readonly op: string;
  readonly field: string;
  readonly value?: unknown;
}

function holds(row: Thing, { op, field, value }: Condition): boolean {
  if (op === 'eq') return row[field] === value;
  if (op === 'noteq') return row[field] !== value;
  if (op === 'in') return (value as unknown[]).includes(row[field]);
  if (op === 'exist') return row[field] !== undefined;
  throw new Error(`Autotask knows no ${op} here`);
}

const pickList = (name: string, values: readonly (readonly [string, string, boolean?])[]): Thing => ({
  name,
  isPickList: true,
  picklistValues: values.map(([value, label, isActive = true]) => ({ value, label, isActive })),
});
const FIELDS: Readonly<Record<string, readonly Thing[]>> = {
  Companies: [
    { name: 'companyName', isPickList: false },
    pickList('companyType', [
      ['1', 'Customer'],
      ['2', 'Lead'],
      ['9', 'Gone', false],
    ]),
  ],
  Contracts: [pickList('contractType', [['7', 'Recurring Service']]), { name: 'contractName', isPickList: false }],
  Tickets: [
    pickList('priority', [['1', 'High']]),
    pickList('queueID', [['5', 'Alerts']]),
    pickList('source', [['8', 'Monitoring']]),
    pickList('status', [['1', 'New']]),
    pickList('issueType', [['3', 'Other']]),
  ],
};

function autotask({ method, url, headers, body }: Asked, vendor: Vendor): Reply {
  const path = url.pathname.replace('/atservicesrest/v1.0/', '');
  const { username, secret, identifier } = CREDENTIALS.autotask;
  if (path === 'zoneInformation') {
    // Credentials are for the zone, not for whoever knows the zones.
    if (headers['secret'] !== undefined) return { status: 400, body: { errors: ['no credentials are wanted'] } };
    const known = url.searchParams.get('user') === username;
    if (!known) return { status: 500, body: { errors: ['Zone information could not be determined'] } };
    return ok({ zoneName: 'here', url: `${vendor.url}/atservicesrest/`, ci: 1 });
  }
  if (headers['apiintegrationcode'] !== identifier) {
    return { status: 401, body: { errors: ['IntegrationCode is required.'] } };
  }
  if (headers['username'] !== username || headers['secret'] !== secret) {
    return { status: 401, body: { errors: [`The secret ${String(headers['secret'])} is wrong.`] } };
  }
  const [entity = '', ...rest] = path.split('/');
  if (rest.join('/') === 'entityInformation/fields') return ok({ fields: FIELDS[entity] ?? [] });
  if (method === 'POST' && path === 'Tickets') {
    const id = 9000 + vendor.tickets.length;
    vendor.tickets.push({ ...body, id });
    return ok({ itemId: id });
  }
  const rows = entity === 'Tickets' ? vendor.tickets : (vendor.rows[entity] ?? []);
  if (rest[0] !== 'query') return ok({ item: rows.find(({ id }) => String(id) === rest[0]) ?? null });
  const search = JSON.parse(url.searchParams.get('search') ?? '') as {
    readonly filter: readonly Condition[];
    readonly MaxRecords?: number;
    readonly IncludeFields?: readonly string[];
  };
  if (search.filter.length === 0) return { status: 500, body: { errors: ['a filter is required'] } };
  const found = rows.filter((row) => search.filter.every((condition) => holds(row, condition)));
  if (rest[1] === 'count') return ok({ queryCount: found.length });
  const from = Number(url.searchParams.get('from') ?? 0);
  const size = Math.min(search.MaxRecords ?? 500, PAGE);
  const next = new URL(url);
  next.searchParams.set('from', String(from + size));
  const items = found
    .slice(from, from + size)
    .map((row) => Object.fromEntries((search.IncludeFields ?? []).map((name) => [name, row[name] ?? null])));
  return ok({ items, pageDetails: { nextPageUrl: from + size < found.length ? next.href : null } });
}

const autotaskRows = (): Record<string, Thing[]> => ({
  Companies: [
    ...companies((id) => ({ id, companyName: `Company ${id}`, companyType: id > 5 ? 2 : 1, isActive: true })),
    { id: 8, companyName: 'Former company', companyType: 1, isActive: false },
  ],
  Contracts: [
    { id: 31, contractName: 'Support', companyID: 1, status: 1 },
    { id: 32, contractName: 'Hosting', companyID: 2, status: 1 },
    { id: 33, contractName: 'Ended', companyID: 1, status: 0 },
  ],
  ContractServices: [
    { id: 51, contractID: 31, serviceID: 71 },
    { id: 52, contractID: 32, serviceID: 72 },
    { id: 53, contractID: 31, serviceID: 73, invoiceDescription: 'Something sold' },
  ],
  Services: [
    { id: 71, name: 'Managed user' },
    { id: 72, name: 'Rack space' },
  ],
  Resources: [{ id: 61, firstName: 'Ada', lastName: 'Lovelace', isActive: true }],
  ResourceServiceDeskRoles: [{ id: 1, resourceID: 61, roleID: 81, isActive: true }],
  Roles: [{ id: 81, name: 'Engineer' }],
});

// ConnectWise

function connectwise({ method, url, headers, body }: Asked, vendor: Vendor): Reply {
  const { companyId, publicKey, privateKey, identifier } = CREDENTIALS.connectwise;
  const basic = `Basic ${Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64')}`;
  if (headers['clientid'] !== identifier) return { status: 401, body: { message: 'A valid clientId is required.' } };
  if (headers.authorization !== basic) return { status: 401, body: { code: 'Unauthorized', message: 'Login denied.' } };
  const path = url.pathname.replace('/v4_6_release/apis/3.0/', '');
  if (method === 'POST' && path === 'service/tickets') {
    const id = 700 + vendor.tickets.length;
    vendor.tickets.push({ ...body, id, closedFlag: false });
    return { status: 201, body: { id } };
  }
  const counting = path.endsWith('/count');
  const where = counting ? path.slice(0, -'/count'.length) : path;
  const rows = where === 'service/tickets' ? vendor.tickets : vendor.rows[where];
  if (rows === undefined) {
    const [, collection = '', id = ''] = /^(.*)\/(\d+)$/.exec(where) ?? [];
    const found = vendor.rows[collection]?.find((row) => String(row['id']) === id);
    return found === undefined ? { status: 404, body: { code: 'NotFound', message: 'NotFound' } } : ok(found);
  }
  const found = rows.filter((row) => meets(row, url.searchParams));
  if (counting) return ok({ count: found.length });
  const size = Number(url.searchParams.get('pageSize') ?? 25);
  const page = Number(url.searchParams.get('page') ?? 1);
  return ok(found.slice((page - 1) * size, page * size));
}

/** The few conditions that are asked for. */
function meets(row: Thing, query: URLSearchParams): boolean {
  const conditions = (query.get('conditions') ?? '').split(' and ').filter((each) => each !== '');
  const plain = conditions.every((condition) => {
    const [, field = '', value = ''] = /^(\w+)=(.*)$/.exec(condition) ?? [];
    return JSON.stringify(row[field]) === value;
  });
  const types = /^types\/id in \(([\d,]+)\)$/.exec(query.get('childConditions') ?? '');
  const wanted = types?.[1]?.split(',').map(Number);
  const own = (row['types'] as readonly { readonly id: number }[] | undefined) ?? [];
  return plain && (wanted === undefined || own.some(({ id }) => wanted.includes(id)));
}

const connectwiseRows = (): Record<string, Thing[]> => ({
  'company/companies': companies((id) => ({
    id,
    name: `Company ${id}`,
    deletedFlag: id === 7,
    types: [{ id: id > 5 ? 2 : 1 }],
  })),
  'company/companies/types': [
    { id: 1, name: 'Client' },
    { id: 2, name: 'Prospect' },
  ],
  'finance/agreements': [
    { id: 41, name: 'Gold', company: { id: 1 }, cancelledFlag: false },
    { id: 42, name: 'Cancelled', company: { id: 1 }, cancelledFlag: true },
  ],
  'finance/agreements/41/additions': [
    { id: 5, product: { identifier: 'USER' }, agreementId: 41 },
    { id: 6, description: 'Described only', agreementId: 41 },
  ],
  'service/priorities': [{ id: 3, name: 'Priority 3 - Normal' }],
  'service/sources': [{ id: 4, name: 'Monitoring' }],
});

// Syncro

function syncro({ method, url, headers, body }: Asked, vendor: Vendor): Reply {
  if (headers.authorization !== `Bearer ${CREDENTIALS.syncro.apiToken}`) {
    return { status: 401, body: { error: 'Not authorized' } };
  }
  const path = url.pathname.replace('/api/v1/', '');
  if (path === 'tickets/settings') {
    return ok({
      ticket_status_list: ['New', 'Resolved'],
      problem_types: ['Alert'],
      users: [{ id: 9, name: 'Bat Man' }],
    });
  }
  if (method === 'POST' && path === 'tickets') {
    const id = 800 + vendor.tickets.length;
    vendor.tickets.push({ ...body, id });
    return ok({ ticket: { id, number: 1 } });
  }
  if (path === 'tickets') {
    const text = url.searchParams.get('query') ?? '';
    return ok({ tickets: vendor.tickets.filter(({ subject }) => String(subject).includes(text)), meta: {} });
  }
  const [name = '', id] = path.split('/');
  const rows = vendor.rows[name] ?? [];
  if (id !== undefined) {
    const found = rows.find((row) => String(row['id']) === id);
    return found === undefined ? missing : ok({ [name.slice(0, -1)]: found });
  }
  const page = Number(url.searchParams.get('page') ?? 1);
  // Of schedules Syncro does not say how many there are.
  const meta =
    name === 'customers'
      ? { total_entries: rows.length, total_pages: Math.ceil(rows.length / PAGE), per_page: PAGE }
      : {};
  return ok({ [name]: rows.slice((page - 1) * PAGE, page * PAGE), meta });
}

const syncroRows = (): Record<string, Thing[]> => ({
  customers: companies((id) => ({
    id,
    business_name: id === 2 ? null : `Company ${id}`,
    fullname: `Person ${id}`,
  })),
  schedules: Array.from({ length: 5 }, (_, i) => ({
    id: 21 + i,
    customer_id: i + 1,
    name: `Monthly ${i + 1}`,
    lines: [{ id: 210 + i, name: 'Users' }],
  })),
});

export async function startPsaVendors(): Promise<Vendors> {
  const all = await Promise.all([
    started(autotaskRows(), autotask),
    started(connectwiseRows(), connectwise),
    started(syncroRows(), syncro),
  ]);
  const [[one], [two], [three]] = all;
  return {
    autotask: one,
    connectwise: two,
    syncro: three,
    stop: async () => {
      for (const [, server] of all) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
