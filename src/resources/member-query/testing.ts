import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operation } from '../../kit/op.ts';
import { SCOPES } from '../../kit/scopes.ts';
import { createDirectory } from '../../directory/directory.ts';
import type { Caller, CallResult } from '../../directory/types.ts';
import { declaredFields } from '../../store/sql/indexes.ts';
import { openSqlite } from '../../store/sqlite/store.ts';
import { administratorKind } from '../administrators/contract.ts';
import { apiKeyKind } from '../api-keys/contract.ts';
import { rules as groups } from '../groups/rules.ts';
import { organizationKind } from '../organizations/contract.ts';
import { rules as organizations } from '../organizations/rules.ts';
import { providerKind } from '../providers/contract.ts';
import { rules as providers } from '../providers/rules.ts';
import { rules as systemGroups } from '../system-groups/rules.ts';
import { systemUser } from '../system-users/contract.ts';
import { rules as systemUsers } from '../system-users/rules.ts';
import { system } from '../systems/contract.ts';
import { rules as systems } from '../systems/rules.ts';
import { rules as userGroups } from '../user-groups/rules.ts';
import { memberSuggestion } from './contract.ts';
import { SPECS } from './specs.ts';

/** A directory over SQLite in a temporary folder, with one organization and what has to do with groups in it. */
export async function world() {
  const folder = mkdtempSync(join(tmpdir(), 'muster-groups-'));
  const kinds = [organizationKind, providerKind, administratorKind, apiKeyKind, systemUser, system, memberSuggestion];
  kinds.push(...SPECS.map((spec) => spec.group as (typeof kinds)[number]));
  const store = await openSqlite({
    folder,
    declared: declaredFields(kinds.map(({ kind, indexed }) => ({ kind, fields: indexed ?? [] }))),
    nodeKinds: { user_group: 'user_group' },
    log: () => undefined,
  });
  let now = Date.parse('2026-11-22T02:00:00Z');
  const directory = createDirectory({
    store,
    kinds,
    ruleSets: [organizations, providers, systemUsers, systems, groups, userGroups, systemGroups],
    clock: { now: () => now++ },
  });
  const provider = '1'.repeat(24);
  const organization = '2'.repeat(24);
  const caller: Caller = {
    identity: {
      type: 'server',
      id: 'test',
      name: 'test',
      scopes: new Set(SCOPES),
      provider,
      organizations: 'all',
      defaultOrganization: organization,
      actsForProvider: true,
      home: provider,
      keyId: undefined,
    },
    organization: undefined,
    door: 'test',
    requestId: 'test',
  };
  await directory.runJob(
    provider,
    'bootstrap',
    {
      organization: { id: organization, displayName: 'Toast' },
      administrator: { id: '3'.repeat(24), email: 'admin@example.com' },
      key: { hash: 'x', prefix: 'jca_' },
    },
    caller,
  );
  interface Given {
    readonly params?: Record<string, string>;
    readonly query?: Record<string, string>;
    readonly headers?: Record<string, string>;
    readonly body?: unknown;
    readonly as?: Partial<Caller>;
  }
  const raw = (operation: Operation, { params = {}, query = {}, headers = {}, body, as }: Given = {}): Promise<CallResult> =>
    directory.call(operation, { params, query, headers, body }, { ...caller, ...as });
  return {
    store,
    directory,
    caller,
    organization,
    raw,
    /** The JSON that an operation answers. */
    async call<T = Record<string, unknown>>(operation: Operation, given: Given = {}): Promise<T> {
      const { answer } = await raw(operation, given);
      if (answer.type === 'none') return undefined as T;
      if (answer.type === 'file') throw new Error('a file');
      return (answer.type === 'bytes' ? JSON.parse(answer.text) : answer.value) as T;
    },
    /** Runs the jobs that are due until there are none; returns how many there were. */
    async runJobs(): Promise<number> {
      for (let ran = 0; ; ) {
        const jobs = await store.jobs.claim(now, 60_000, 10);
        if (jobs.length === 0) return ran;
        for (const job of jobs) {
          await directory.runJob(job.scope, job.type, JSON.parse(job.payload) as Record<string, unknown>, caller);
          await store.jobs.finish(job.id);
          ran++;
        }
      }
    },
    async close(): Promise<void> {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type World = Awaited<ReturnType<typeof world>>;
