import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { testDirectory } from '../../directory/testing.ts';
import type { Document } from '../../directory/types.ts';
import { operations as directories } from '../directories/contract.ts';
import { operations as ad } from './contract.ts';
import { normalizeDomain } from './domain.ts';

let directory: Awaited<ReturnType<typeof testDirectory>>;
before(async () => {
  directory = await testDirectory();
});
after(() => directory.close());

const create = async (body: Document): Promise<Document> => (await directory.call(ad.create, { body })).body;
const get = async (id: unknown): Promise<Document> =>
  (await directory.call(ad.get, { params: { id: String(id) } })).body;
const newAgent = async (id: unknown, body: Document = {}): Promise<Document> =>
  (await directory.call(ad.agentsPost, { params: { activedirectory_id: String(id) }, body })).body;

test('a domain is brought to the form of the API', () => {
  for (const given of ['DC=corp;DC=example;DC=com', ' dc=corp, DC = example,dc=com', 'corp.example.com']) {
    assert.equal(normalizeDomain(given), 'DC=corp;DC=example;DC=com');
  }
  assert.equal(normalizeDomain('DC=AD_domain_name;DC=com'), 'DC=AD_domain_name;DC=com');
  for (const wrong of [
    '',
    'DC=',
    'OU=x;DC=y',
    'DC=x;y',
    '-x.com',
    'a..b',
    `${'a'.repeat(64)}.com`,
    'x y.com',
    'a.'.repeat(127),
  ]) {
    assert.equal(normalizeDomain(wrong), undefined, wrong);
  }
});

describe('Active Directories', () => {
  test('are created with every property, changed and deleted', async () => {
    const { id, ...rest } = await create({ domain: 'corp.example.com', useCase: 'TWOWAYSYNC', primaryAgent: 'mine' });
    assert.deepEqual(rest, {
      domain: 'DC=corp;DC=example;DC=com',
      useCase: 'TWOWAYSYNC',
      delegationState: 'DISABLED',
      groupsEnabled: false,
      permission: 'PERMISSION_OWNER',
      primaryAgent: '',
      primaryImportAgent: '',
      updatedAt: '2026-01-05T09:00:00.000Z',
    });
    const params = { id: String(id) };
    const body = { groupsEnabled: true, domain: 'other.example' };
    assert.deepEqual((await directory.call(ad.patch, { params, body })).body, { ...rest, id, groupsEnabled: true });
    const { result, body: removed } = await directory.call(ad.remove, { params });
    assert.deepEqual([result.status, removed], [200, { ...rest, id, groupsEnabled: true }]);
  });

  test('are refused twice, and with nonsense', async () => {
    await create({ domain: 'DC=twin;DC=example' });
    await assert.rejects(create({ domain: 'TWIN.example' }), { code: 'conflict' });
    await assert.rejects(create({ domain: 'CN=x;DC=y' }), { code: 'invalid', message: /^domain/ });
    await assert.rejects(create({}), { code: 'invalid', message: /^domain/ });
    await assert.rejects(create({ domain: 'x.y', useCase: 'ALL' }), { code: 'invalid', message: /^useCase/ });
  });

  test('have agents, whose connect keys are shown once', async () => {
    const { id } = await create({ domain: 'agents.example' });
    const first = await newAgent(id);
    const { connectKey, ...agent } = first;
    assert.match(String(connectKey), /^mada_\w{35}$/);
    assert.deepEqual(agent, {
      id: agent.id,
      agentType: 'SYNC',
      state: 'unsealed',
      hostname: '',
      version: '',
      contactAt: '',
      source_ip: '',
      idSourceId: '',
    });
    const imports = await newAgent(id, { agentType: 'IMPORT' });
    await newAgent(id);
    const params = { activedirectory_id: String(id), agent_id: String(agent.id) };
    assert.deepEqual((await directory.call(ad.agentsGet, { params })).body, agent);
    assert.equal(((await directory.call(ad.agentsList, { params })).body as Document[]).length, 3);
    assert.deepEqual([(await get(id)).primaryAgent, (await get(id)).primaryImportAgent], [agent.id, imports.id]);
    const kept = JSON.stringify([
      await directory.store.read.changes(directory.organization, 0, 1000),
      await directory.store.read.get(directory.organization, 'active_directory_agent', String(agent.id)),
    ]);
    assert.ok(!kept.includes(String(connectKey)));

    const { result } = await directory.call(ad.agentsDelete, { params });
    assert.equal(result.status, 204);
    assert.notEqual((await get(id)).primaryAgent, agent.id);
    await assert.rejects(directory.call(ad.agentsGet, { params }), { code: 'not_found' });
    const other = {
      activedirectory_id: String((await create({ domain: 'empty.example' })).id),
      agent_id: String(imports.id),
    };
    await assert.rejects(directory.call(ad.agentsDelete, { params: other }), { code: 'not_found' });
    await directory.call(ad.remove, { params: { id: String(id) } });
    assert.equal(await directory.store.read.count(directory.organization, 'active_directory_agent'), 0);
  });
});

test('directories of every type are in one list', async () => {
  const { id } = await create({ domain: 'listed.example' });
  const list = async (query: Record<string, string> = {}) => {
    const { result, body } = await directory.call(directories.list, { query });
    return { total: result.total, rows: body as Document[] };
  };
  const { total, rows } = await list({ limit: '100' });
  assert.equal(rows.length, total);
  assert.deepEqual(
    rows.find((row) => row.id === id),
    {
      id,
      name: 'DC=listed;DC=example',
      type: 'active_directory',
      defaultDomain: { id: '', domain: 'DC=listed;DC=example' },
      oAuthStatus: {},
    },
  );
  assert.deepEqual(
    rows.filter((row) => row.type === 'ldap_server').map((row) => row.name),
    ['jumpcloud'],
  );
  const sorted = (await list({ sort: '-name', fields: 'name' })).rows;
  assert.deepEqual(
    sorted.map((row) => row.name),
    rows
      .map((row) => String(row.name))
      .toSorted()
      .toReversed(),
  );
  assert.deepEqual(Object.keys(sorted[0] ?? {}).toSorted(), ['id', 'name']);
  const page = await list({ limit: '1', skip: '1' });
  assert.deepEqual([page.rows.length, page.total], [1, total]);
  await assert.rejects(list({ sort: 'colour' }), { code: 'invalid', message: /colour/ });
});
