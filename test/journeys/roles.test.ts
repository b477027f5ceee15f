import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CUSTOM_SCOPES, ROLES } from '../../src/directory/roles.ts';
import { SCOPES } from '../../src/kit/scopes.ts';
import { keyFor, newAccount, statusOf } from './accounts-world.ts';
import { onBothEngines } from './both-engines.ts';

interface Role {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly scopes: readonly string[];
  readonly builtIn: boolean;
}

const PATH = '/api/v2/roles';

await onBothEngines("roles of an organization's own", (on) => {
  const here = () => ({ 'x-org-id': on.at.organization });
  const newRole = async (scopes: readonly string[], name = on.at.newName()): Promise<Role> =>
    on.at.must<Role>('POST', PATH, { name, scopes });
  /** An administrator of this organization alone, and its key. */
  const holder = async (role: string) => {
    const { id, key } = await on.at.administrator(role, 90, here());
    return { id, as: { 'x-api-key': key } };
  };

  test('stand beside those that every organization has, which nobody changes', async () => {
    const made = await newRole(['users.read'], 'Ärzte');
    const { results, totalCount } = await on.at.must<{ results: Role[]; totalCount: number }>(
      'GET',
      `${PATH}?limit=100`,
    );
    assert.equal(totalCount, results.length);
    assert.deepEqual(
      results.filter(({ builtIn }) => builtIn).map(({ name }) => name),
      ROLES,
    );
    for (const role of results) {
      assert.deepEqual(await on.at.must('GET', `${PATH}/${role.id}`), role);
      assert.ok(role.scopes.every((scope) => (SCOPES as readonly string[]).includes(scope)));
    }
    const found = await on.at.must<{ results: Role[] }>('GET', `${PATH}?filter=name:eq:Ärzte&filter=builtIn:eq:false`);
    assert.deepEqual(found.results, [made]);
    const [billing] = results;
    for (const [method, body] of [
      ['PUT', { name: 'x', scopes: ['users.read'] }],
      ['DELETE', undefined],
    ] as const) {
      assert.equal((await on.at.api(method, `${PATH}/${billing?.id}`, body)).status, 403);
    }
  });

  test('have names of their own and scopes that there are', async () => {
    const { name } = await newRole(['users.read']);
    const attempts: readonly (readonly [object, number, RegExp])[] = [
      [{ name: name.toUpperCase(), scopes: ['users.read'] }, 409, /name is taken/],
      [{ name: 'read only', scopes: ['users.read'] }, 409, /every organization has a role called Read Only/],
      [
        { name: 'x', scopes: ['users.read', 'users'] },
        400,
        new RegExp(`"users" is no scope.*${CUSTOM_SCOPES.join(', ')}`),
      ],
      [{ name: 'x', scopes: ['organizations.write'] }, 400, /concerns the whole server/],
      [{ name: 'x', scopes: ['vault.write'] }, 400, /concerns the whole server/],
      [{ name: 'x', scopes: [] }, 400, /scopes/],
      [{ name: 'x' }, 400, /scopes: is required/],
      [{ scopes: ['users.read'] }, 400, /name: is required/],
    ];
    for (const [body, status, why] of attempts) {
      const reply = await on.at.api('POST', PATH, body);
      assert.deepEqual([reply.status, why.test(String(reply.body.message))], [status, true], reply.text);
    }
    const { scopes } = await newRole(['users.write', 'users.read', 'users.write']);
    assert.deepEqual(scopes, ['users.read', 'users.write']);
  });

  test('are replaced whole, as a client does that reads, changes and writes back', async () => {
    const made = await on.at.must<Role>('POST', PATH, {
      name: on.at.newName(),
      scopes: ['users.read'],
      description: 'd',
    });
    const { id, ...rest } = made;
    const put = await on.at.must<Role>('PUT', `${PATH}/${id}`, { ...rest, scopes: ['groups.read'] });
    assert.deepEqual(put, { ...made, scopes: ['groups.read'] });
    const bare = await on.at.must<Role>('PUT', `${PATH}/${id}`, { name: made.name, scopes: ['users.read'] });
    assert.equal(bare.description, '');
    for (const body of [{ name: made.name }, { scopes: ['users.read'] }]) {
      assert.equal((await on.at.api('PUT', `${PATH}/${id}`, body)).status, 400);
    }
  });

  test('let administrators and service accounts do exactly what they say, and a change counts at once', async () => {
    const role = await newRole(['users.read']);
    const { as } = await holder(role.name);
    const account = await newAccount(on.at, role.name, keyFor());
    const robot = { 'x-api-key': account.first.apiKey };
    const may = async (): Promise<readonly number[]> => [
      await statusOf(on.at, as),
      await statusOf(on.at, robot),
      await statusOf(on.at, as, 'GET', '/api/v2/usergroups'),
      await statusOf(on.at, robot, 'GET', '/api/v2/usergroups'),
    ];
    assert.deepEqual(await may(), [200, 200, 403, 403]);
    await on.at.must('PUT', `${PATH}/${role.id}`, { name: role.name, scopes: ['groups.read'] });
    assert.deepEqual(await may(), [403, 403, 200, 200]);
  });

  test('keep their holders when they are renamed, and are not deleted from under them', async () => {
    const role = await newRole(['users.read']);
    const person = await holder(role.name);
    const account = await newAccount(on.at, role.name, keyFor());
    const name = on.at.newName();
    await on.at.must('PUT', `${PATH}/${role.id}`, { name, scopes: role.scopes });
    const administrator = await on.at.must('GET', `/api/users/${person.id}`);
    assert.deepEqual([administrator.roleName, administrator.roleNames, administrator.role], [name, [name], name]);
    assert.equal(await statusOf(on.at, person.as), 200);
    const refused = await on.at.api('DELETE', `${PATH}/${role.id}`);
    assert.equal(refused.status, 409);
    assert.match(
      String(refused.body.message),
      new RegExp(`${String(administrator.email)}, the service account ${account.name}`),
    );
    await on.at.must('PUT', `/api/users/${person.id}`, { roleName: 'Read Only' });
    await on.at.must('DELETE', `/api/v2/service-accounts/${account.objectId}`);
    await on.at.must('DELETE', `${PATH}/${role.id}`);
    assert.equal((await on.at.api('GET', `${PATH}/${role.id}`)).status, 404);
  });

  test('are for administrators of the one organization', async () => {
    const role = await newRole(['users.read']);
    const { _id: other } = await on.at.must('POST', '/muster/v1/organizations', { displayName: 'Other' });
    const { id } = await holder(role.name);
    const linked = await on.at.api('POST', `/api/v2/administrators/${id}/organizationlinks`, { organization: other });
    assert.deepEqual([linked.status, /role of its organization's own/.test(linked.text)], [409, true]);
    const email = 'elsewhere@administrators.example';
    const elsewhere = await on.at.api(
      'POST',
      '/api/users',
      { email, roleName: role.name },
      { 'x-org-id': String(other) },
    );
    assert.equal(elsewhere.status, 400);
    const usual = await on.at.administrator('Read Only', 90, here());
    await on.at.must('POST', `/api/v2/administrators/${usual.id}/organizationlinks`, { organization: other });
    const two = await on.at.api('PUT', `/api/users/${usual.id}`, { roleName: role.name });
    assert.deepEqual([two.status, /for who acts for it alone/.test(two.text)], [400, true]);
    const foreign = await on.at.api(
      'POST',
      '/api/v2/service-accounts',
      { name: 'x', roleId: role.id, authConfig: keyFor() },
      { 'x-org-id': String(other) },
    );
    assert.equal(foreign.status, 400);
    // Without the organization there is nothing that the role is about.
    const path = `/api/v2/administrators/${id}/organizationlinks`;
    await on.at.must('DELETE', `${path}/${on.at.organization}`);
    assert.equal((await on.at.must<unknown[]>('GET', path)).length, 0);
  });

  test('are made, changed and given by who has what they say', async () => {
    const narrow = await newRole(['administrators.read', 'administrators.write', 'users.read']);
    const wide = await newRole(['users.write']);
    const { as } = await holder(narrow.name);
    const put = { name: on.at.newName(), scopes: ['users.read'] };
    const tries: readonly (readonly [string, string, object?])[] = [
      ['POST', PATH, { name: 'wider', scopes: ['users.read', 'users.write'] }],
      ['PUT', `${PATH}/${wide.id}`, put],
      ['DELETE', `${PATH}/${wide.id}`],
      ['PUT', `${PATH}/${narrow.id}`, { name: narrow.name, scopes: [...narrow.scopes, 'users.write'] }],
      ['POST', '/api/users', { email: 'wider@administrators.example', roleName: wide.name }],
    ];
    for (const [method, path, body] of tries)
      assert.equal(await statusOf(on.at, as, method, path, body), 403, `${method} ${path}`);
    assert.equal(await statusOf(on.at, as, 'POST', PATH, put), 201);
  });

  test('that grow end the keys that somebody with less has made', async () => {
    const role = await newRole(['users.read']);
    const makers = await newRole(['keys.write', 'administrators.read', 'users.read']);
    const { id } = await holder(role.name);
    const maker = await holder(makers.name);
    const path = `/muster/v1/administrators/${id}/api-keys`;
    const made = await on.at.must<{ apiKey: string }>('POST', path, { name: 'by another' }, maker.as);
    const key = { 'x-api-key': made.apiKey };
    await on.at.must('PUT', `${PATH}/${role.id}`, { name: role.name, scopes: ['organization.read', 'users.read'] });
    assert.equal(await statusOf(on.at, key), 401);
    const ours = await on.at.must<{ apiKey: string }>('POST', path, { name: 'ours' });
    await on.at.must('PUT', `${PATH}/${role.id}`, { name: role.name, scopes: ['groups.read', 'users.read'] });
    assert.equal(await statusOf(on.at, { 'x-api-key': ours.apiKey }), 200);
  });
});
