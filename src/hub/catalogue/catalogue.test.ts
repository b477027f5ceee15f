import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Compile } from 'typebox/compile';
import type { Action, ActionInput } from '../../directory/hub-port.ts';
import { operations } from '../../resources/catalogue.ts';
import { createCatalogue } from './catalogue.ts';

const catalogue = createCatalogue(operations());
const { actions } = catalogue;

function action(id: string): Action {
  const found = catalogue.get(id);
  assert.ok(found, `there is no action ${id}`);
  return found;
}
/** A part of an input schema: `body.properties.name`. */
function part(schema: unknown, path: string): unknown {
  return path.split('.').reduce((at: unknown, key) => (at as Record<string, unknown> | undefined)?.[key], schema);
}
const input = (id: string, path: string) => part(action(id).input, `properties.${path}`);

const USER = '5f0a1b2c3d4e5f6071829304';
const GROUP = '5f0a1b2c3d4e5f6071829305';

describe('ids', () => {
  test('are unique, short enough for every client, and say whose they are', () => {
    assert.equal(new Set(actions.map(({ id }) => id)).size, actions.length);
    for (const { id, connector } of actions) assert.match(id, new RegExp(`^${connector}_[a-z0-9_]+$`));
    // The longest name that agents' platforms take.
    assert.deepEqual(
      actions.filter(({ id }) => id.length > 64).map(({ id }) => id),
      [],
    );
  });

  test('are made of names', () => {
    for (const id of [
      'jumpcloud_list_ip_lists',
      'jumpcloud_manage_user_group_members',
      'automation_jumpcloud_api_request',
      'automation_add_user_to_group',
      'api_groups_user_list',
      'api_graph_user_group_members_post',
      'api_graph_user_traverse_g_suite',
      'api_systems_get_fde_key',
      'api_user_totp_get',
    ]) {
      action(id);
    }
  });
});

describe('schemas', () => {
  test('are plain JSON Schema, without names, references or marks of ours', () => {
    // Many are alike, and compiling takes its time.
    const seen = new Set<string>();
    for (const { id, input: taken, output } of actions) {
      for (const schema of output === null ? [taken] : [taken, output]) {
        const text = JSON.stringify(schema);
        if (seen.has(text)) continue;
        seen.add(text);
        assert.deepEqual(JSON.parse(text), schema, id);
        assert.doesNotMatch(text, /"(?:\$id|\$ref|x-muster-[a-z]+|~[a-z]+)":/, id);
        assert.doesNotThrow(() => Compile(schema), id);
      }
    }
  });

  test('of input name parts alone, and require what has something required', () => {
    for (const { id, input: taken, operation } of actions) {
      const parts = Object.keys(taken['properties'] as object);
      assert.deepEqual(
        parts.filter((name) => !['path', 'query', 'headers', 'body'].includes(name)),
        [],
        id,
      );
      const required = (taken['required'] ?? []) as string[];
      assert.equal(required.includes('path'), /\{/.test(operation?.path ?? '') || id === 'automation_get_user', id);
    }
    assert.deepEqual(action('api_systemusers_post').input['required'], ['body']);
    assert.deepEqual(action('api_graph_user_associations_list').input['required'], ['path', 'query']);
    assert.equal(action('jumpcloud_list_systems').input['required'], undefined);
    assert.equal(action('api_systemusers_resetmfa').input['required']?.toString(), 'path');
  });

  test('leave out what only the server writes, what is never shown, and what only forms show', () => {
    assert.equal(input('api_systemusers_post', 'body.properties.addresses.items.properties.id'), undefined);
    assert.notEqual(input('api_systemusers_post', 'body.properties.addresses.items.properties.locality'), undefined);
    assert.notEqual(input('api_systemusers_post', 'body.properties.password'), undefined);
    assert.equal(part(action('api_systems_get').output, 'properties.publicKeyHash'), undefined);
    assert.notEqual(part(action('api_systems_get').output, 'properties.lastContact'), undefined);
    assert.deepEqual(
      Object.keys(input('api_applications_post', 'body.properties.config.properties.acsUrl.properties') as object),
      ['value'],
    );
  });

  test('of lists have one filter, whatever the family', () => {
    const [first, second] = ['api_systems_list', 'api_groups_user_list'].map((id) =>
      input(id, 'query.properties.filter'),
    );
    assert.deepEqual(first, second);
    assert.match((first as { description: string }).description, /field:\$op:value/);
    assert.equal((input('api_import_users', 'query.properties.filter') as { type: string }).type, 'string');
  });

  test('tell no headers that clients and devices settle among themselves', () => {
    const telling = actions.filter(({ input: taken }) => part(taken, 'properties.headers') !== undefined);
    // Where users come from is for the caller to say, whose events are meant, and how Microsoft Graph is to answer.
    assert.deepEqual(
      telling.map(({ id }) => id),
      [
        'api_bulk_users_create',
        'api_event_get',
        'api_event_count_get',
        'api_event_distinct_get',
        'api_event_interval_get',
        'api_office365s_list_import_users',
      ],
    );
  });

  test('are small: the whole of them, and each', () => {
    const bytes = (schema: unknown): number => Buffer.byteLength(JSON.stringify(schema));
    const large = actions.filter(({ input: taken }) => bytes(taken) > 6_000).map(({ id }) => id);
    assert.deepEqual(large, []);
    const all = actions.reduce((sum, { input: taken }) => sum + bytes(taken), 0);
    assert.ok(all / actions.length < 800, `an input schema is ${all / actions.length} bytes on average`);
  });
});

describe('marks', () => {
  const marks = (id: string): string => {
    const { effect, idempotent, retry } = action(id);
    return `${effect} ${idempotent} ${retry}`;
  };
  for (const [id, expected] of Object.entries({
    jumpcloud_list_system_users: 'read true safe',
    jumpcloud_create_system_user: 'write false lookup',
    jumpcloud_update_system_user: 'write true safe',
    jumpcloud_delete_system_user: 'destructive true safe',
    jumpcloud_update_user_group: 'write true safe',
    jumpcloud_manage_user_group_members: 'write true lookup',
    jumpcloud_update_system: 'write true safe',
    jumpcloud_erase_system: 'destructive false never',
    jumpcloud_lock_system: 'destructive false never',
    jumpcloud_restart_system: 'destructive false never',
    jumpcloud_shutdown_system: 'destructive false never',
    jumpcloud_run_command: 'write false never',
    jumpcloud_trigger_command: 'write false never',
    automation_add_user_to_group: 'write true lookup',
    automation_change_password: 'destructive true never',
    automation_jumpcloud_api_request: 'destructive false never',
    api_search_systemusers_post: 'read true safe',
    api_muster_authn_simulate: 'read true safe',
    api_systems_put: 'write false never',
    api_systemusers_unlock: 'write true safe',
    api_systemusers_resetmfa: 'destructive false never',
    api_systemusers_expire: 'destructive false never',
    api_admin_totpreset_begin: 'destructive false never',
    api_muster_apikeys_create: 'write false never',
    api_muster_application_secret_rotate: 'destructive false never',
    api_muster_organizations_suspend: 'destructive false never',
    api_systems_get_fde_key: 'write true safe',
    api_graph_user_associations_post: 'write true lookup',
  })) {
    test(`${id}: ${expected}`, () => assert.equal(marks(id), expected));
  }

  test('what says that it is dangerous is destructive, and what reads has no effect', () => {
    for (const { id, operation, effect } of actions) {
      if (operation === undefined) continue;
      if (operation.dangerous === true || operation.method === 'DELETE') assert.equal(effect, 'destructive', id);
      if (effect === 'read') assert.ok(operation.method === 'GET' || operation.readsOnly === true, id);
    }
  });

  test('lists take all of their pages', () => {
    assert.equal(action('jumpcloud_list_systems').paged, true);
    assert.equal(action('jumpcloud_get_command_results').paged, true);
    assert.equal(action('api_search_systems_post').paged, true);
    assert.equal(action('jumpcloud_get_system').paged, false);
    assert.equal(action('automation_get_user').paged, false);
  });
});

describe('what people and devices wrote', () => {
  test('is known by path', () => {
    const has = (id: string, ...paths: string[]): void => {
      for (const path of paths) assert.ok(action(id).untrusted.includes(path), `${id} ${path}`);
    };
    has('jumpcloud_get_system', 'hostname', 'displayName', 'networkInterfaces[].name', 'attributes[].value', 'os');
    has('jumpcloud_list_systems', 'results[].hostname', 'results[].connectionHistory[]');
    has('jumpcloud_list_system_users', 'results[].displayname', 'results[].phoneNumbers[].number');
    has('automation_get_user', 'displayname', 'firstname', 'jobTitle', 'addresses[].locality');
    has('jumpcloud_get_command_results', '[].response.data.output', '[].response.error', '[].system');
    has('api_policyresults_list', '[].stdOut', '[].stdErr', '[].detail');
    has('api_search_systems_post', 'results[]["primarySystemUser.jobTitle"]');
    has('api_muster_changes_list', 'results[].before', 'results[].after');
    has('api_sshkey_list', '[].name');
    has('automation_jumpcloud_api_request', '');
  });

  test('is not what administrators write, or what has one of a few values', () => {
    assert.deepEqual(action('jumpcloud_get_user_group').untrusted, []);
    assert.deepEqual(action('jumpcloud_get_command').untrusted, []);
    for (const path of ['username', 'email', 'state', 'employeeIdentifier']) {
      assert.ok(!action('jumpcloud_get_system_user').untrusted.includes(path), path);
    }
  });
});

describe('what actions make of their input', () => {
  const adapted = (id: string, given: ActionInput): ActionInput => action(id).adapt?.(given) ?? given;

  test('members are added and removed by group and id', () => {
    assert.deepEqual(input('jumpcloud_manage_user_group_members', 'body.properties.op'), {
      type: 'string',
      enum: ['add', 'remove'],
    });
    assert.deepEqual(input('jumpcloud_manage_user_group_members', 'body.required'), ['op', 'id']);
    for (const [id, type] of [
      ['jumpcloud_manage_user_group_members', 'user'],
      ['jumpcloud_manage_system_group_members', 'system'],
      ['api_graph_policy_group_members_post', 'policy'],
    ] as const) {
      assert.deepEqual(adapted(id, { path: { group_id: GROUP }, body: { op: 'add', id: USER } }), {
        path: { group_id: GROUP },
        body: { type, op: 'add', id: USER },
      });
    }
    for (const [id, op] of [
      ['automation_add_user_to_group', 'add'],
      ['automation_remove_user_from_group', 'remove'],
    ] as const) {
      const sent = { path: { group_id: GROUP }, body: { op, type: 'user', id: USER } };
      assert.deepEqual(adapted(id, { path: { group_id: GROUP }, body: { user_id: USER } }), sent);
      // Of clients that know no parts.
      assert.deepEqual(adapted(id, { body: { group_id: GROUP, user_id: USER } }), sent);
      assert.throws(() => adapted(id, { path: { group_id: GROUP } }), /body\.user_id: is required/);
    }
  });

  test('a user is found by a filter, alone or not at all', () => {
    const { pick } = action('automation_get_user');
    assert.deepEqual(adapted('automation_get_user', { path: { user_id: USER } }), {
      query: { filter: `_id:$eq:${USER}` },
    });
    assert.deepEqual(pick?.({ totalCount: 1, results: [{ _id: USER }] }), { _id: USER });
    assert.throws(() => pick?.({ totalCount: 0, results: [] }), /User not found/);
  });

  test('one property of a user is changed', () => {
    assert.deepEqual(
      adapted('automation_assign_manager', { path: { user_id: USER }, body: { manager: '', sudo: true } }),
      {
        path: { id: USER },
        body: { manager: '' },
      },
    );
    assert.deepEqual(adapted('automation_change_password', { path: { user_id: USER }, body: { password: 'x' } }), {
      path: { id: USER },
      body: { password: 'x' },
    });
    assert.throws(
      () => adapted('automation_change_password', { path: { user_id: USER } }),
      /body\.password: is required/,
    );
    assert.deepEqual(adapted('automation_modify_user', { body: { user_id: USER, lastname: 'L' } }), {
      path: { id: USER },
      body: { lastname: 'L' },
    });
    assert.deepEqual(
      adapted('automation_delete_user', { path: { user_id: USER }, query: { cascade_manager: 'null' } }),
      {
        path: { id: USER },
        query: { cascade_manager: 'null' },
      },
    );
  });

  test('messages for agents are sent by the action that is not sent twice', () => {
    const given = { path: { id: USER }, body: { agentBoundMessages: [{ cmd: 'x' }] } };
    assert.throws(() => adapted('jumpcloud_update_system', given), /body\.agentBoundMessages: .*api_systems_put/);
    assert.equal(input('jumpcloud_update_system', 'body.properties.agentBoundMessages'), undefined);
    assert.deepEqual(adapted('api_systems_put', given), given);
  });

  test('filters go out in the words of their family', () => {
    const query = { filter: 'name:eq:x', sort: 'a,b' };
    assert.deepEqual(adapted('jumpcloud_list_systems', { query }).query, { filter: 'name:$eq:x', sort: 'a b' });
    assert.deepEqual(adapted('automation_list_user_groups', { query }).query, { filter: 'name:eq:x', sort: 'a,b' });
  });
});

describe('raw requests', () => {
  const id = (method: string, path: string) => catalogue.match(method, path)?.operation?.id;

  test('are matched segment by segment, static ones first', () => {
    assert.equal(id('GET', '/api/systemusers'), 'systemusers_list');
    assert.equal(id('get', `/api/systemusers/${USER}`), 'systemusers_get');
    assert.equal(id('DELETE', `/api/systemusers/${USER}/`), 'systemusers_delete');
    assert.equal(id('POST', `/API/SystemUsers/${USER}/Unlock`), 'systemusers_unlock');
    assert.equal(id('GET', `/api/users/reactivate/${USER}`), 'users_reactivate_get');
    assert.equal(id('POST', '/api/command/trigger/a%20b'), 'command_trigger_webhook_post');
    assert.equal(id('GET', `/api/v2/systems/${USER}/%66dekey`), 'systems_getFDEKey');
    assert.equal(id('GET', '/v2/usergroups?limit=5'), 'groups_user_list');
    assert.equal(id('GET', '/systemusers'), 'systemusers_list');
  });

  test('are matched by nothing where servers could differ, or where there is no action', () => {
    for (const path of [
      'api/systemusers',
      '/api//systemusers',
      '/api/systemusers/..',
      '/api/systemusers/%2e%2e',
      '/api/systemusers/a%2fb',
      '/api/systemusers/%zz',
      '/api/systemusers#x',
      '/api/nothing',
      '/muster/v1/agent/poll',
      '/hub/accounts',
    ]) {
      assert.equal(id('GET', path), undefined, path);
    }
    assert.equal(id('PATCH', '/api/systemusers'), undefined);
    assert.equal(id('POST', '/oauth2/token'), undefined);
  });

  test('every operation is found by its own path', () => {
    for (const { connector, operation } of actions) {
      if (connector !== 'api' || operation === undefined) continue;
      const { method, path } = operation;
      assert.equal(id(method, path.replaceAll(/\{[^}]+\}/g, USER)), operation.id);
    }
  });
});

describe('search', () => {
  const first = (query: string) => catalogue.search(query, 5)[0]?.action.id;
  for (const [query, expected] of Object.entries({
    'list users': 'jumpcloud_list_system_users',
    'list all employees': 'jumpcloud_list_system_users',
    'lock a laptop': 'jumpcloud_lock_system',
    'who is in a group': 'api_graph_user_group_members_list',
    'add somebody to a group': 'automation_add_user_to_group',
    'take a person out of a group': 'automation_remove_user_from_group',
    'remove a user from a group': 'automation_remove_user_from_group',
    'reset mfa': 'api_systemusers_resetmfa',
    'reset two-factor authentication': 'api_systemusers_resetmfa',
    'wipe device': 'jumpcloud_erase_system',
    'run a script': 'jumpcloud_run_command',
    'reboot the computer': 'jumpcloud_restart_system',
    'turn off pc': 'jumpcloud_shutdown_system',
    'delete user': 'jumpcloud_delete_system_user',
    'disable an employee': 'api_systemusers_state_suspend',
    'list devices': 'jumpcloud_list_systems',
    'change password': 'automation_change_password',
    'read disk recovery key': 'api_systems_get_fde_key',
    'unlock account': 'api_systemusers_unlock',
    'log of changes': 'api_muster_changes_list',
    jumpcloud_get_policy: 'jumpcloud_get_policy',
    api_systemusers_list: 'api_systemusers_list',
  })) {
    test(`${query}: ${expected}`, () => assert.equal(first(query), expected));
  }

  test('scores fall, from 1 at most; what does the same is found once', () => {
    const found = catalogue.search('list user groups', 50);
    assert.ok(found.every(({ score }, i) => score > 0 && score <= (found[i - 1]?.score ?? 1)));
    const those = found.filter(({ action: { operation } }) => operation?.id === 'groups_user_list');
    assert.deepEqual(
      those.map(({ action: { id } }) => id),
      ['jumpcloud_list_user_groups'],
    );
    assert.equal(catalogue.search('api_groups_user_list', 1)[0]?.score, 1);
  });

  test('finds among those that are allowed, and nothing for nothing', () => {
    const reads = catalogue.search('delete user', 20, ({ effect }) => effect === 'read');
    assert.ok(reads.length > 0 && reads.every(({ action: { effect } }) => effect === 'read'));
    const api = catalogue.search('list users', 1, ({ connector }) => connector === 'api');
    assert.equal(api[0]?.action.id, 'api_systemusers_list');
    assert.deepEqual(catalogue.search('', 5), []);
    assert.deepEqual(catalogue.search('the of a', 5), []);
    assert.deepEqual(catalogue.search('xyzzy', 5), []);
  });
});
