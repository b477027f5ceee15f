import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { serverIdentity } from '../../directory/identify.ts';
import { testDirectory } from '../../directory/testing.ts';
import type { CallInput, Document } from '../../directory/types.ts';
import type { Operation } from '../../kit/op.ts';
import { createOutbound } from '../../outside/http/outbound.ts';
import { psaOverHttp } from '../../outside/psa/psa.ts';
import { CREDENTIALS, startPsaVendors, type Vendors } from '../../../test/support/psa-vendors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { operations as organizations } from '../organizations/contract.ts';
import { operations as users } from '../system-users/contract.ts';
import { system } from '../systems/contract.ts';
import { operations } from './contract.ts';

const outbound = createOutbound({ allow: ['127.0.0.1'], self: () => undefined });
let vendors: Vendors;
let directory: Awaited<ReturnType<typeof testDirectory>>;
let provider_id: string;
let other: string;
const ids = { autotask: '', connectwise: '', syncro: '' };
type Product = keyof typeof ids;
const PRODUCTS = Object.keys(ids) as Product[];

const call = async (operation: Operation, input: Partial<CallInput> = {}): Promise<Document> =>
  (await directory.call(operation, input)).body as Document;
const of = (product: Product, more: Partial<CallInput> = {}): Partial<CallInput> => ({
  params: { UUID: ids[product] },
  ...more,
});
const rows = (body: Document): Document[] => (body.records ?? body.results) as Document[];
const pick = <K extends string>(product: Product, name: K) =>
  operations[`${product}${name}` as keyof typeof operations] as Operation;
const secretsOf = (product: Product): readonly string[] => {
  const { autotask, connectwise, syncro } = CREDENTIALS;
  return {
    autotask: [autotask.secret, autotask.identifier],
    connectwise: [connectwise.privateKey, connectwise.publicKey, connectwise.identifier],
    syncro: [syncro.apiToken],
  }[product];
};

const bodies = {
  autotask: () => ({ username: CREDENTIALS.autotask.username, secret: CREDENTIALS.autotask.secret }),
  connectwise: () => {
    const { companyId, publicKey, privateKey } = CREDENTIALS.connectwise;
    return { companyId, publicKey, privateKey, url: vendors.connectwise.url };
  },
  syncro: () => CREDENTIALS.syncro,
};
const create = async (product: Product, body: object = bodies[product]()): Promise<Document> =>
  call(pick(product, 'Create'), { params: { provider_id }, body });

before(async () => {
  vendors = await startPsaVendors();
  directory = await testDirectory({
    psa: psaOverHttp(outbound),
    extraRules: [
      {
        jobs: {
          make_device: async ({ here }) => void (await here.insert(system, { hostname: 'doomed' })),
          remove_devices: async ({ here }) => {
            for await (const device of here.all(system)) await here.remove(device);
          },
        },
      },
    ],
  });
  provider_id = directory.provider;
  other = String((await call(organizations.create, { body: { displayName: 'Other' } }))._id);
});
after(async () => {
  await directory.close();
  await vendors.stop();
  outbound.close();
});
beforeEach(() => {
  for (const product of PRODUCTS) vendors[product].asked.length = 0;
});

describe('integrations', () => {
  test('are made where the product lets us in, and not before anybody said who asks', async () => {
    for (const product of ['autotask', 'connectwise'] as const) {
      await assert.rejects(create(product), { code: 'unprocessable', message: /integrations\/vendors/ });
      const { identifier } = CREDENTIALS[product];
      const url = product === 'autotask' ? { url: `${vendors.autotask.url}/atservicesrest/` } : {};
      const set = await call(operations.setVendor, { params: { product }, body: { identifier, ...url } });
      assert.equal(set.identifierSet, true);
    }
    await call(operations.setVendor, { params: { product: 'syncro' }, body: { url: vendors.syncro.url } });
    for (const product of PRODUCTS) {
      const { integrationId } = await create(product);
      assert.match(String(integrationId), /^[0-9a-f-]{36}$/);
      ids[product] = String(integrationId);
      await assert.rejects(create(product), { code: 'conflict' });
    }
    const listed = await call(operations.list, { params: { provider_id } });
    assert.deepEqual(
      rows(listed).map(({ type }) => type),
      PRODUCTS,
    );
    const filtered = await call(operations.list, { params: { provider_id }, query: { filter: 'type:eq:syncro' } });
    assert.deepEqual(filtered, { records: [{ integrationId: ids.syncro, type: 'syncro' }], totalCount: 1 });
    const shown = await call(operations.connectwiseGet, of('connectwise'));
    const { connectwise: given } = CREDENTIALS;
    assert.deepEqual(shown, {
      id: ids.connectwise,
      isMspAuthConfigured: false,
      companyId: given.companyId,
      url: vendors.connectwise.url,
    });
  });

  test('refuse what the product refuses, say so without the secret, and remember it', async () => {
    for (const product of PRODUCTS) {
      const name = { autotask: 'secret', connectwise: 'privateKey', syncro: 'apiToken' }[product];
      const refused = 'a-secret-that-is-wrong';
      const change = call(pick(product, 'Update'), of(product, { body: { [name]: refused } }));
      await assert.rejects(change, (error) => {
        const { code, message } = error as { code: string; message: string };
        assert.equal(code, 'unprocessable');
        assert.match(message, new RegExp(`^${name}: \\w+ answered 401`));
        assert.ok(!message.includes(refused));
        return true;
      });
      const params = { UUID: ids[product], integration_type: product };
      const [error] = rows(await call(operations.errors, { params }));
      assert.deepEqual([error?.errorType, error?.orgId], ['credentials', '']);
      assert.ok(!JSON.stringify(error).includes(refused));
      // The kept one still works.
      await call(pick(product, 'Companies'), of(product));
    }
  });

  test('repeat no credentials, in whichever form a product gives them back', async () => {
    const { companyId, publicKey, privateKey } = CREDENTIALS.connectwise;
    const basic = Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64');
    vendors.connectwise.faults.push({ status: 400, body: { message: `What is Basic ${basic}?` } });
    await assert.rejects(call(operations.connectwiseCompanies, of('connectwise')), (error) => {
      const { code, message } = error as { code: string; message: string };
      assert.equal(code, 'unprocessable');
      assert.match(message, /What is Basic \(redacted\)\?/);
      return true;
    });
  });

  test('take one of two changes that were tried at the same time', async () => {
    const { publicKey, privateKey } = CREDENTIALS.connectwise;
    const change = (url: string) =>
      call(operations.connectwiseUpdate, of('connectwise', { body: { url, publicKey, privateKey } }));
    const { url } = vendors.connectwise;
    const outcomes = await Promise.allSettled([change(`${url}/`), change(`${url}//`)]);
    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const reasons = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason as { code: string }] : []));
    assert.deepEqual(
      reasons.map(({ code }) => code),
      ['conflict'],
    );
    await call(operations.connectwiseUpdate, of('connectwise', { body: { ...bodies.connectwise() } }));
  });

  test('are not changed by who read them before another did', async () => {
    const ifMatch = { ifMatch: '"0"' };
    const stale = { code: 'precondition_failed' };
    const body = { automaticTicketing: false };
    await assert.rejects(directory.call(operations.syncroSet, of('syncro', { body }), ifMatch), stale);
    const [alert] = rows(await call(operations.syncroAlerts, { params: { provider_id } }));
    const params = { provider_id, alert_UUID: String(alert?.alertId) };
    const chosen = { shouldCreateTickets: true, problemType: 'Alert' };
    await assert.rejects(directory.call(operations.syncroConfigureAlert, { params, body: chosen }, ifMatch), stale);
    const vendor = { params: { product: 'syncro' }, body: { url: vendors.syncro.url } };
    await assert.rejects(directory.call(operations.setVendor, vendor, ifMatch), stale);
  });

  test('have all secrets given anew for another place, and keep the old place for old ones', async () => {
    const elsewhere = { url: 'http://127.0.0.1:9' };
    const moved = call(operations.connectwiseUpdate, of('connectwise', { body: elsewhere }));
    await assert.rejects(moved, { code: 'invalid', message: /^publicKey: / });
    assert.deepEqual(vendors.connectwise.asked, []);
    const { publicKey, privateKey } = CREDENTIALS.connectwise;
    const away = call(
      operations.connectwiseUpdate,
      of('connectwise', { body: { ...elsewhere, publicKey, privateKey } }),
    );
    await assert.rejects(away, { code: 'unprocessable', message: /cannot be reached|may not be asked/ });
    await assert.rejects(call(operations.syncroUpdate, of('syncro', { body: { subdomain: 'other' } })), {
      message: /^apiToken: /,
    });
    await call(operations.setVendor, { params: { product: 'syncro' }, body: { url: 'https://syncro.example' } });
    await call(operations.syncroUpdate, of('syncro', { body: { subdomain: CREDENTIALS.syncro.subdomain } }));
    assert.equal(vendors.syncro.asked.length, 1);
    await call(operations.setVendor, { params: { product: 'syncro' }, body: { url: vendors.syncro.url } });
    await call(operations.syncroUpdate, of('syncro', { body: { apiToken: CREDENTIALS.syncro.apiToken } }));
  });

  test('forget who asks when the product is asked elsewhere', async () => {
    const put = async (body: object) => call(operations.setVendor, { params: { product: 'autotask' }, body });
    assert.equal((await put({ url: 'https://zones.example' })).identifierSet, false);
    await assert.rejects(put({ url: 'ftp://zones.example' }), { message: /^url: / });
    await assert.rejects(put({ identifier: 'two\nlines' }), { message: /^identifier: / });
    const url = `${vendors.autotask.url}/atservicesrest`;
    const set = await put({ url, identifier: CREDENTIALS.autotask.identifier });
    assert.deepEqual([set.url, set.identifierSet], [url, true]);
  });

  test('are of their product, and of their provider', async () => {
    const none = { code: 'not_found' };
    await assert.rejects(call(operations.autotaskGet, { params: { UUID: ids.syncro } }), none);
    await assert.rejects(call(operations.list, { params: { provider_id: 'a'.repeat(24) } }), none);
    const params = { UUID: ids.syncro, integration_type: 'autotask' };
    await assert.rejects(call(operations.errors, { params }), none);
    const provider = 'b'.repeat(24);
    const identity = { ...directory.identity, provider };
    await assert.rejects(directory.call(operations.autotaskGet, of('autotask'), { identity }), none);
    const narrow = { ...directory.identity, actsForProvider: false };
    await assert.rejects(directory.call(operations.autotaskGet, of('autotask'), { identity: narrow }), {
      code: 'forbidden',
    });
  });

  test('keep their settings', async () => {
    const body = { automaticTicketing: false, companyTypeIds: [1] };
    assert.deepEqual(await call(operations.autotaskSet, of('autotask', { body })), body);
    assert.deepEqual(await call(operations.autotaskSettings, of('autotask')), body);
    assert.deepEqual(await call(operations.syncroSettings, of('syncro')), { automaticTicketing: false });
    const many = Array.from({ length: 151 }, (_, n) => n);
    await assert.rejects(call(operations.autotaskSet, of('autotask', { body: { companyTypeIds: many } })), {
      code: 'invalid',
    });
    await call(operations.connectwiseSet, of('connectwise', { body: { companyTypeIds: [1, 3] } }));
  });
});

describe('what the products have', () => {
  const names = (body: Document): unknown[] => rows(body).map(({ name }) => name);

  test('is listed page by page over their own pages', async () => {
    // Of type 1 alone, as the settings say: five, and those that are gone there do not count.
    for (const [product, total] of [
      ['autotask', 5],
      ['connectwise', 5],
      ['syncro', 7],
    ] as const) {
      const companies = async (query: Record<string, string>) =>
        call(pick(product, 'Companies'), of(product, { query }));
      const seen: unknown[] = [];
      for (let skip = 0; skip < total; skip += 2) {
        const body = await companies({ skip: String(skip), limit: '2' });
        assert.equal(body.totalCount, total, product);
        seen.push(...rows(body).map(({ id }) => id));
      }
      assert.deepEqual(
        seen,
        Array.from({ length: total }, (_, at) => String(at + 1)),
        product,
      );
      assert.deepEqual(rows(await companies({ skip: '100' })), []);
      assert.deepEqual(await companies({ limit: '0' }), { records: [], totalCount: total });
      const sorted = await companies({ sort: '-name', limit: '2', filter: 'name:ne:Company 5' });
      assert.deepEqual([sorted.totalCount, rows(sorted).length], [total - 1, 2]);
      assert.deepEqual(rows(await companies({ filter: 'id:eq:1', fields: 'id' })), [{ id: '1' }]);
      await assert.rejects(companies({ filter: 'nothing:eq:1' }), { code: 'invalid' });
    }
    assert.equal((await directory.call(operations.syncroCompanies, of('syncro'))).result.total, 7);
  });

  test('has types, contracts, services and lines', async () => {
    assert.deepEqual(await call(operations.autotaskCompanyTypes, of('autotask')), {
      records: [
        { id: 1, name: 'Customer' },
        { id: 2, name: 'Lead' },
      ],
      totalCount: 2,
    });
    assert.deepEqual(rows(await call(operations.connectwiseCompanyTypes, of('connectwise'))).length, 2);
    const contracts = await call(operations.autotaskContracts, of('autotask'));
    assert.deepEqual(contracts, {
      results: [
        { id: '31', name: 'Support', companyId: '1' },
        { id: '32', name: 'Hosting', companyId: '2' },
      ],
      totalCount: 2,
    });
    assert.deepEqual(rows(await call(operations.autotaskContractFields, of('autotask'))), [
      { name: 'contractType', values: [{ label: 'Recurring Service', value: '7' }] },
    ]);
    const services = await call(operations.autotaskServices, of('autotask', { query: { filter: 'contractId:eq:31' } }));
    assert.deepEqual(names(services), ['Managed user', 'Something sold']);
    assert.deepEqual(names(await call(operations.connectwiseAgreements, of('connectwise'))), ['Gold']);
    const additions = async (agreement_ID: string) =>
      call(operations.connectwiseAdditions, { params: { UUID: ids.connectwise, agreement_ID } });
    assert.deepEqual(rows(await additions('41')), [
      { id: '5', name: 'USER' },
      { id: '6', name: 'Described only' },
    ]);
    for (const unknown of ['99', '../41', 'x']) await assert.rejects(additions(unknown), { code: 'not_found' });
    const query = { limit: '1', skip: '3' };
    const billing = await directory.call(operations.syncroBillingOptions, of('syncro', { query }));
    assert.deepEqual(billing.body as Document, {
      options: [
        { name: 'schedule', values: [{ label: 'Monthly 4', value: 24, lines: [{ label: 'Users', value: 213 }] }] },
      ],
    });
    assert.equal(billing.result.total, 5);
    // However many there are, lines are asked for of those alone that are answered.
    vendors.syncro.asked.length = 0;
    const filtered = await directory.call(
      operations.syncroBillingOptions,
      of('syncro', { query: { filter: 'label:eq:Monthly 4' } }),
    );
    assert.deepEqual(filtered.body as Document, billing.body as Document);
    assert.equal(vendors.syncro.asked.filter((each) => each.includes('/schedules/')).length, 1);
  });

  test('is not there when they say no, ask to wait, break, or are away', async () => {
    const faults = [
      [{ status: 403, body: { message: 'no' } }, 'unprocessable', /answered 403/],
      [{ status: 429, headers: { 'retry-after': '7' } }, 'rate_limited', /answered 429/],
      [{ status: 503 }, 'unprocessable', /answered 503/],
      [{ drop: 'before' }, 'unprocessable', /cannot be reached/],
      [{ status: 302, headers: { location: 'http://127.0.0.1:9' } }, 'unprocessable', /answered 302/],
    ] as const;
    for (const product of PRODUCTS) {
      for (const [fault, code, message] of faults) {
        vendors[product].faults.push(fault);
        await assert.rejects(call(pick(product, 'Companies'), of(product)), { code, message }, product);
      }
    }
    vendors.autotask.faults.push({ status: 429, headers: { 'retry-after': '7' } });
    await assert.rejects(call(operations.autotaskCompanies, of('autotask')), { retryAfter: 7 });
    vendors.autotask.faults.push({ status: 200, body: { items: 'none' } });
    await assert.rejects(call(operations.autotaskCompanies, of('autotask')), { message: /without the list/ });
  });

  test('never leads the credentials to another host', async () => {
    const next = { items: [], pageDetails: { nextPageUrl: 'https://elsewhere.example/v1.0/Companies/query' } };
    vendors.autotask.faults.push({ status: 200, body: next });
    await assert.rejects(call(operations.autotaskCompanies, of('autotask')), { message: /another host/ });
    vendors.autotask.faults.push({ status: 200, body: { url: 'http://10.0.0.1/atservicesrest' } });
    const changed = call(operations.autotaskUpdate, of('autotask', { body: bodies.autotask() }));
    await assert.rejects(changed, { code: 'unprocessable', message: /no zone of this user/ });
  });
});

describe('mappings', () => {
  const organization = () => ({ id: directory.organization, name: 'whatever' });
  const company = (n: number) => ({ id: String(n), name: 'whatever' });
  const map = async (product: Product, data: readonly object[]) =>
    call(pick(product, 'Map'), of(product, { body: { data } }));
  const mapped = async (product: Product) => rows(await call(pick(product, 'Mappings'), of(product)));
  const billing = (schedule: number, line: number) => ({
    fields: {
      schedule_id: { kind: 'numberValue', numberValue: schedule },
      line_item_id: { kind: 'numberValue', numberValue: line },
    },
  });
  const thing = (id: string) => ({ id, name: 'whatever' });

  test('are kept with the names that things have, replaced and taken away', async () => {
    const service = { ...thing('51'), nonBillableUsers: 1 };
    await map('autotask', [
      { organization: organization(), company: company(1), contract: thing('31'), service },
      { organization: { id: other.toUpperCase(), name: '' }, company: company(2) },
    ]);
    const synced = { lastSyncDateTime: '2026-01-05T09:00:00.000Z', lastSyncStatus: 'success' };
    assert.deepEqual(await mapped('autotask'), [
      {
        organization: { id: directory.organization, name: 'Test organization' },
        company: { id: '1', name: 'Company 1' },
        contract: { id: '31', name: 'Support' },
        service: { id: '51', name: 'Managed user', nonBillableUsers: 1 },
        ...synced,
      },
      { organization: { id: other, name: 'Other' }, company: { id: '2', name: 'Company 2' }, ...synced },
    ]);
    await map('autotask', [{ organization: { id: other, name: '' }, company: company(3) }]);
    assert.deepEqual((await mapped('autotask'))[1]?.company, { id: '3', name: 'Company 3' });
    await map('autotask', [{ organization: { id: other, name: '' }, company: company(3), delete: true }]);
    assert.equal((await mapped('autotask')).length, 1);

    const agreed = { agreement: thing('41'), addition: thing('5') };
    await map('connectwise', [{ organization: organization(), company: company(1), ...agreed }]);
    const [gold] = await mapped('connectwise');
    assert.deepEqual(
      [gold?.agreement, gold?.addition],
      [
        { id: '41', name: 'Gold' },
        { id: '5', name: 'USER' },
      ],
    );
    const billingConfigurations = billing(21, 210);
    await map('syncro', [{ organization: organization(), company: company(1), billingConfigurations }]);
    const [monthly] = await mapped('syncro');
    assert.deepEqual(monthly?.billingConfigurations, billingConfigurations);
    assert.deepEqual(await call(operations.syncroMap, of('syncro', { body: {} })), undefined);
  });

  test('name the item that is about something that is not there', async () => {
    const good = { organization: organization(), company: company(1) };
    const elsewhere = { organization: { id: other, name: '' }, company: company(2) };
    const refused = async (product: Product, data: readonly object[], message: RegExp, code = 'unprocessable') =>
      assert.rejects(map(product, data), { code, message });
    await refused(
      'autotask',
      [good, { ...elsewhere, organization: thing('a'.repeat(24)) }],
      /^data\[1\]\.organization\.id: /,
    );
    await refused('autotask', [good, { ...elsewhere, company: thing('99') }], /^data\[1\]\.company\.id: /);
    await refused('autotask', [{ ...good, company: thing('1/../2') }], /^data\[0\]\.company\.id: /);
    await refused(
      'autotask',
      [{ ...good, contract: thing('32') }],
      /^data\[0\]\.contract\.id: is not one of Company 1/,
    );
    await refused('autotask', [{ ...good, contract: thing('31'), service: thing('52') }], /^data\[0\]\.service\.id: /);
    await refused('connectwise', [{ ...good, agreement: thing('9') }], /^data\[0\]\.agreement\.id: /);
    await refused('connectwise', [{ ...good, addition: thing('5') }], /^data\[0\]\.addition: needs/, 'invalid');
    await refused('syncro', [{ ...good, billingConfigurations: billing(21, 5) }], /line_item_id: /);
    await refused('syncro', [good, good], /^data\[1\]\.organization\.id: is in an item before/, 'invalid');
    // Nothing of the good items was kept with the bad ones.
    assert.equal((await mapped('autotask')).length, 1);
    vendors.syncro.faults.push({ status: 429 });
    await refused('syncro', [good], /429/, 'rate_limited');
    const params = { UUID: ids.syncro, integration_type: 'syncro' };
    assert.equal(rows(await call(operations.errors, { params }))[0]?.errorType, 'limited');
  });

  test('say how many users are billed for', async () => {
    for (const username of ['one', 'two', 'three']) {
      await call(users.create, { body: { username, email: `${username}@example.com` } });
    }
    const { results } = await call(operations.usage, of('autotask'));
    const [counted] = results as Document[];
    assert.deepEqual([counted?.users, counted?.nonBillableUsers, counted?.billableUsers], [3, 1, 2]);
  });

  test('are looked at each day: names are taken over, and what is gone is an error', async () => {
    const { autotask } = vendors;
    const contract = autotask.rows.Contracts?.find(({ id }) => id === 31) as Document & { contractName: string };
    contract.contractName = 'Renamed';
    assert.deepEqual(await call(operations.sync, of('autotask')), { checked: 1, failed: 0 });
    assert.deepEqual((await mapped('autotask'))[0]?.contract, { id: '31', name: 'Renamed' });
    const gone = autotask.rows.Companies?.shift() as Document;
    directory.clock.at += 2 * 86_400_000;
    await directory.work();
    const [mapping] = await mapped('autotask');
    assert.deepEqual([mapping?.lastSyncStatus, mapping?.lastSyncDateTime], ['failed', '2026-01-07T09:00:00.000Z']);
    const params = { UUID: ids.autotask, integration_type: 'autotask' };
    const [error] = rows(await call(operations.errors, { params }));
    assert.deepEqual(error, {
      errorType: 'company_missing',
      message: 'the company Company 1 is no company there',
      orgId: directory.organization,
      timestamp: '2026-01-07T09:00:00.000Z',
    });
    autotask.rows.Companies?.unshift(gone);
    assert.deepEqual(await call(operations.sync, of('autotask')), { checked: 1, failed: 0 });
    // A server that is told to stop has found nothing wrong.
    directory.clock.at += 2 * 86_400_000;
    const claimed = await directory.store.jobs.claim(directory.provider, directory.clock.at, 60_000, 10);
    assert.ok(claimed.some(({ type }) => type === 'psa_check'));
    const identity = serverIdentity(directory.provider, 'job');
    const stopping = { identity, organization: undefined, door: 'test', requestId: 'test' };
    const known = rows(await call(operations.errors, { params })).length;
    for (const job of claimed) {
      const run = directory.directory.runClaimed(job, stopping, AbortSignal.abort());
      if (job.type === 'psa_check') await assert.rejects(run);
      await directory.store.jobs.release(job);
    }
    assert.equal(rows(await call(operations.errors, { params })).length, known);
    autotask.faults.push({ status: 401 });
    await assert.rejects(call(operations.sync, of('autotask')), { code: 'unprocessable' });
    assert.equal((await mapped('autotask'))[0]?.lastSyncStatus, 'success');
  });
});

describe('tickets', () => {
  const alerts = async (product: Product) => rows(await call(pick(product, 'Alerts'), { params: { provider_id } }));
  const configure = async (product: Product, alert_UUID: string, body: object) =>
    call(pick(product, 'ConfigureAlert'), { params: { provider_id, alert_UUID }, body });
  const chosen = {
    autotask: {
      shouldCreateTickets: true,
      destination: 'resource',
      resource: { id: 61, role: { id: 81 } },
      dueDays: 2,
      priority: { id: 1 },
      status: { id: 1 },
    },
    connectwise: { shouldCreateTickets: true, priority: { id: 3 }, source: { id: 4 } },
    syncro: { shouldCreateTickets: true, problemType: 'Alert', priority: '1 High', userId: 9 },
  } as const;
  let locked = '';
  const lock = async (account_locked: boolean) =>
    directory.call(users.put, { params: { id: locked }, body: { account_locked } });

  test('are configured by alert, with what the product has to choose from', async () => {
    for (const product of PRODUCTS) {
      const [alert, ...more] = await alerts(product);
      assert.deepEqual(
        [alert?.displayName, alert?.shouldCreateTickets, more.length],
        ['User account locked', false, 3],
      );
      const uuid = String(alert?.alertId);
      const configured = await configure(product, uuid.toUpperCase(), chosen[product]);
      assert.deepEqual(configured, { ...alert, ...chosen[product] });
      assert.deepEqual((await alerts(product))[0], configured);
      await assert.rejects(configure(product, ids.autotask, chosen[product]), { code: 'not_found' });
    }
    const [alert] = await alerts('autotask');
    const nowhere = { ...chosen.autotask, destination: 'queue' };
    await assert.rejects(configure('autotask', String(alert?.alertId), nowhere), { message: /^queue: / });
    const options = (product: Product) => call(pick(product, 'AlertOptions'), { params: { provider_id } });
    const autotask = await options('autotask');
    assert.deepEqual(
      (autotask.options as Document[]).map(({ name }) => name),
      ['priority', 'queue', 'source', 'status'],
    );
    assert.deepEqual(autotask.resources, [{ id: 61, name: 'Ada Lovelace', roles: [{ label: 'Engineer', value: 81 }] }]);
    assert.deepEqual(rows(await options('connectwise'))[0], {
      name: 'priority',
      values: [{ label: 'Priority 3 - Normal', value: 3 }],
    });
    assert.deepEqual(
      rows(await options('syncro')).map(({ name }) => name),
      ['priority', 'status', 'problemType', 'user'],
    );
    const all = await call(operations.ticketingAlerts, { params: { provider_id } });
    assert.deepEqual(Object.keys(rows(all)[0] ?? {}), ['category', 'description', 'id', 'name']);
  });

  test('are opened for alerts once that is wanted, whatever happens on the way, and one while it is open', async () => {
    // A job that fails is tried again.
    const work = async () => directory.work().catch(() => undefined);
    const made = await call(users.create, { body: { username: 'grace', email: 'grace@example.com' } });
    locked = String(made._id);
    await lock(true);
    await work();
    const counts = () => PRODUCTS.map((product) => vendors[product].tickets.length);
    assert.deepEqual(counts(), [0, 0, 0]);
    await lock(false);
    const automaticTicketing = true;
    for (const product of PRODUCTS) await call(pick(product, 'Set'), of(product, { body: { automaticTicketing } }));
    // It is away at first; then it has opened the ticket, and nobody is told.
    for (const product of PRODUCTS) vendors[product].faults.push({ status: 503 }, 'none', { drop: 'after' });
    const later = async () => {
      directory.clock.at += 3_600_000;
      await work();
    };
    const at = directory.clock.at;
    await lock(true);
    await work();
    assert.deepEqual(counts(), [0, 0, 0]);
    for (let n = 0; n < 4; n++) await later();
    assert.deepEqual(counts(), [1, 1, 1]);
    const [autotask, connectwise, syncro] = PRODUCTS.map((product) => vendors[product].tickets[0] ?? {});
    const { externalID, ...ticket } = autotask as Document;
    assert.match(String(externalID), /^muster-[0-9a-f]{24}$/);
    const [title, description] = ['User account locked: grace', 'Test organization: The account of grace was locked '];
    assert.ok(String(ticket.description).startsWith(description));
    assert.deepEqual(ticket, {
      id: 9000,
      companyID: 1,
      title,
      description: ticket.description,
      priority: 1,
      status: 1,
      assignedResourceID: 61,
      assignedResourceRoleID: 81,
      dueDateTime: ticket.dueDateTime,
    });
    assert.ok(Date.parse(String(ticket.dueDateTime)) >= at + 2 * 86_400_000);
    assert.deepEqual(
      [connectwise?.summary, connectwise?.company, connectwise?.priority, connectwise?.externalXRef],
      [title, { id: 1 }, { id: 3 }, externalID],
    );
    assert.deepEqual(
      [syncro?.subject, syncro?.customer_id, syncro?.problem_type, syncro?.priority, syncro?.user_id],
      [`${title} [${String(externalID)}]`, 1, 'Alert', '1 High', 9],
    );
    const log = await directory.store.read.changes(directory.organization, 0, 10_000);
    assert.equal(log.filter(({ name }) => name === 'psa_ticket_open').length, 3);

    const again = async () => {
      await lock(false);
      await lock(true);
      await later();
    };
    await again();
    assert.deepEqual(counts(), [1, 1, 1]);
    Object.assign(vendors.autotask.tickets[0] ?? {}, { status: 5 });
    Object.assign(vendors.connectwise.tickets[0] ?? {}, { closedFlag: true });
    Object.assign(vendors.syncro.tickets[0] ?? {}, { status: 'Resolved' });
    await again();
    assert.deepEqual(counts(), [2, 2, 2]);

    vendors.autotask.faults.push({ status: 400, body: { errors: ['no such status'] } });
    await again();
    const params = { UUID: ids.autotask, integration_type: 'autotask' };
    const [error] = rows(await call(operations.errors, { params }));
    assert.deepEqual([error?.errorType, error?.orgId], ['ticket', directory.organization]);
    assert.match(String(error?.message), /no such status/);
  });

  test('are not opened for what goes with its organization', async () => {
    const doomed = String((await call(organizations.create, { body: { displayName: 'Doomed' } }))._id);
    const item = { organization: { id: doomed, name: '' }, company: { id: '2', name: '' } };
    await call(operations.autotaskMap, of('autotask', { body: { data: [item] } }));
    const removed = (await alerts('autotask')).find(({ displayName }) => displayName === 'Device removed');
    await configure('autotask', String(removed?.alertId), chosen.autotask);
    const identity = serverIdentity(directory.provider, 'job');
    const caller = { identity, organization: undefined, door: 'test', requestId: 'test' };
    await directory.directory.runJob(doomed, 'make_device', {}, caller);
    const before = vendors.autotask.tickets.length;
    await call(organizations.remove, { params: { id: doomed } });
    const again = call(operations.autotaskMap, of('autotask', { body: { data: [item] } }));
    await assert.rejects(again, { code: 'unprocessable', message: /^data\[0\]\.organization\.id: / });
    await directory.directory.runJob(doomed, 'remove_devices', {}, caller);
    assert.equal(await directory.store.read.count(doomed, system.kind), 0);
    await directory.work().catch(() => undefined);
    assert.equal(vendors.autotask.tickets.length, before);
  });

  test('are no more where the integration is gone, with all that hung on it', async () => {
    await call(operations.autotaskRemove, of('autotask'));
    await assert.rejects(call(operations.autotaskMappings, of('autotask')), { code: 'not_found' });
    const left = await directory.store.read.list(directory.provider, {
      kinds: ['psa_mapping', 'psa_error'],
      where: compare('eq', 'integration', ids.autotask),
      sort: [],
      skip: 0,
      limit: 100,
    });
    assert.deepEqual(left.rows, []);
    const before = vendors.autotask.tickets.length;
    await lock(false);
    await lock(true);
    directory.clock.at += 86_400_000;
    await directory.work().catch(() => undefined);
    assert.equal(vendors.autotask.tickets.length, before);
    await create('autotask');
  });

  test('and no secret is in what was logged', async () => {
    const scopes = [directory.provider, directory.organization];
    const logs = await Promise.all(scopes.map((scope) => directory.store.read.changes(scope, 0, 10_000)));
    for (const secret of PRODUCTS.flatMap(secretsOf)) assert.ok(!JSON.stringify(logs).includes(secret));
  });
});
