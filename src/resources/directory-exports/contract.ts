import { Type, type Static } from 'typebox';
import { muster } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { DateTime, Id, internal, Nullable, readOnly, untrusted } from '../../kit/schemas.ts';

export const EXPORT_STATES = ['pending', 'synced', 'failed', 'suspended', 'unbound'] as const;
export const EXPORT_REASONS = [
  'unreachable',
  'credentials',
  'forbidden',
  'rejected',
  'missing',
  'exists',
  'limited',
  'broken',
] as const;

const shown = {
  id: Id,
  user: Type.String({ ...readOnly, description: 'The id of the user.' }),
  username: Type.String(untrusted),
  state: Type.Enum([...EXPORT_STATES], {
    readOnly: true,
    description:
      '`pending`: something has to be sent, `error` says why it was not; `synced`: the account there is as the user here; ' +
      '`suspended`: the account is suspended, as the user is, or there is none; `unbound`: the user is not bound to the ' +
      'directory any more, and the account is suspended; `failed`: the other side refuses, and another try would be ' +
      'answered in the same way.',
  }),
  externalId: Nullable(Type.String({ ...readOnly, description: 'The id of the account there; null for none so far.' })),
  reason: Nullable(Type.Enum([...EXPORT_REASONS], { readOnly: true, description: 'What kind of failure `error` is.' })),
  error: Nullable(
    Type.String({ ...readOnly, ...untrusted, description: 'What came of the last try; null: nothing wrong.' }),
  ),
  attempts: Type.Integer({ ...readOnly, description: 'Failed tries since the last change.' }),
  dueAt: Nullable(
    Type.String({ format: 'date-time', description: 'When it is looked at next; null: when it changes.' }),
  ),
  syncedAt: Nullable(DateTime),
};

/** How a user stands in a directory in somebody else's cloud. */
export const DirectoryExport = Type.Object(shown, { $id: 'DirectoryExport' });
export type DirectoryExport = Static<typeof DirectoryExport>;

const Kept = Type.Object({
  directory: Type.String({ ...readOnly, description: 'The directory.' }),
  ...shown,
  key: Type.String({ ...internal, description: 'Directory and user.' }),
  accountName: Nullable(
    Type.String({ ...internal, ...untrusted, description: 'What the account was last to be called.' }),
  ),
  begun: Type.Boolean({ ...internal, description: 'There may be an account whose id is not known yet.' }),
  withheld: Type.Boolean({ ...internal, description: 'It was suspended from here.' }),
  digest: Nullable(
    Type.String({ ...internal, description: 'Of what was last delivered or refused; null: not known.' }),
  ),
  manager: Nullable(Type.String({ ...internal, description: 'The account that was last set as the manager.' })),
  waitsFor: Type.String({ ...internal, description: 'The user whose account is to be the manager; empty for none.' }),
  outbox: Type.String({ ...internal, description: 'Directory and `dueAt`: its place in the outbox; empty for none.' }),
});
export type KeptExport = Static<typeof Kept>;

/** The outbox: one for each user and directory, so that the last state wins and the order is kept. */
export const exportKind = kind({
  kind: 'directory_export',
  label: 'Export',
  entity: Kept,
  idField: 'id',
  home: 'organization',
  nameField: 'username',
  unique: [{ name: 'key' }],
  indexed: ['directory', 'user', 'state', 'key', 'outbox', 'waitsFor', 'externalId'],
  searchable: ['username'],
  defaults: {
    state: 'pending',
    externalId: null,
    reason: null,
    error: null,
    attempts: 0,
    dueAt: null,
    syncedAt: null,
    accountName: null,
    begun: false,
    withheld: false,
    digest: null,
    manager: null,
    waitsFor: '',
    outbox: '',
  },
});

/** How far the log has been read for exports; under the organization's own id, where it has directories. */
export const feedKind = kind({
  kind: 'directory_export_feed',
  label: 'Feed of exports',
  entity: Type.Object({ id: Id, cursor: Type.Integer({ ...readOnly, minimum: 0 }) }),
  idField: 'id',
  home: 'organization',
  nameField: 'id',
});
export const kinds = { exportKind, feedKind };

const common = { family: muster, reach: 'organization' } as const;

const operationsOf = (segment: 'office365s' | 'gsuites', area: string, label: string) => ({
  list: op({
    ...common,
    area,
    id: `muster_${segment}_exports_list`,
    method: 'GET',
    path: `/muster/v1/${segment}/{id}/exports`,
    title: `List how users stand in ${label}`,
    description: 'Everybody who is bound to it, or was. docs/areas/exports.md',
    access: 'servers.read',
    query: listQuery(muster, {}),
    status: 200,
    response: listResponse(muster, DirectoryExport),
    verb: { name: 'list', kind: exportKind },
  }),
  retry: op({
    ...common,
    area,
    id: `muster_${segment}_exports_retry`,
    method: 'POST',
    path: `/muster/v1/${segment}/{id}/exports/{user}/retry`,
    title: `Export a user to ${label} anew`,
    description: 'At once, whatever was delivered or refused before. The account there is read and compared.',
    access: 'servers.write',
    status: 200,
    response: DirectoryExport,
  }),
});

const office365 = operationsOf('office365s', 'Muster Office 365', 'an Office 365 directory');
const gsuite = operationsOf('gsuites', 'Muster G Suite', 'a G Suite directory');
export const operations = {
  office365: office365.list,
  office365Retry: office365.retry,
  gsuite: gsuite.list,
  gsuiteRetry: gsuite.retry,
};
