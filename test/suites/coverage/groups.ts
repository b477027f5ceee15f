import assert from 'node:assert/strict';
import type { Recorder } from './recorder.ts';

interface Group {
  readonly id: string;
  readonly organizationObjectId: string;
}

const ATTRIBUTES = {
  sudo: { enabled: true, withoutPassword: false },
  ldapGroups: [{ name: 'engineers' }],
  posixGroups: [{ id: 5001, name: 'engineers' }],
  radius: { reply: [{ name: 'Tunnel-Type', value: '13' }] },
  sambaEnabled: true,
};

/** Both sorts of group: what they answer, and the parameters of the operations on single ones. */
export async function groups(
  recorder: Recorder,
  member: { user: string; system: string },
  other: string,
): Promise<void> {
  for (const [collection, field, type] of [
    ['usergroups', 'department', 'user'],
    ['systemgroups', 'os', 'system'],
  ] as const) {
    const path = `/api/v2/${collection}`;
    const whole = (name: string): Readonly<Record<string, unknown>> => ({
      name,
      description: 'All of them',
      email: `${collection}@groups.example`,
      attributes: ATTRIBUTES,
      membershipMethod: 'DYNAMIC_REVIEW_REQUIRED',
      memberSuggestionsNotify: true,
      memberQueryExemptions: [{ type, id: member[type], attributes: { why: 'by hand' } }],
    });
    const rules = [
      // A rule that refers to a group which is not there is not in force, and says so.
      { queryType: 'FilterQuery', filters: [{ field: 'memberOf', operator: 'eq', value: '5f0000000000000000000009' }] },
      { queryType: 'FilterQuery', filters: [{ field, operator: 'eq', value: 'Engineering' }] },
      { queryType: 'Search', searchFilters: JSON.stringify({ filter: { and: [`${field}:$eq:Sales`] } }) },
    ];
    for (const [index, memberQuery] of rules.entries()) {
      const body = { ...whole(`Rule ${index}`), memberQuery };
      const { id } = await recorder.did<Group>('POST', path, body);
      await recorder.did('GET', `${path}/${id}`);
      await recorder.did('PUT', `${path}/${id}`, body);
      await recorder.did('PATCH', `${path}/${id}`, { description: 'All of us' });
      await recorder.did('GET', `${path}?limit=100`);
      await recorder.did('GET', '/api/v2/groups?limit=100');
      await elsewhere(recorder, path, id, other);
      await recorder.did('DELETE', `${path}/${id}`);
    }
    const made = await recorder.did<Group>('POST', path, { name: 'Made elsewhere' }, { 'x-org-id': other });
    assert.equal(made.organizationObjectId, other);
    recorder.effect('POST', path, 'x-org-id');
  }
}

async function elsewhere(recorder: Recorder, path: string, id: string, other: string): Promise<void> {
  const at = `${path}/${id}`;
  for (const [method, body] of [
    ['GET', undefined],
    ['PUT', { name: 'x' }],
    ['PATCH', {}],
    ['DELETE', undefined],
  ] as const) {
    if (recorder.operationOf(method, at) === undefined) continue;
    assert.equal((await recorder.ask(method, at, body, { 'x-org-id': other })).status, 404, `${method} ${at}`);
    recorder.effect(method, at, 'x-org-id');
  }
}
