import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startTestServer, type TestServer } from '../../../test/support/server.ts';
import { out as outOf, say as sayOf, type Said, type Sayings } from './cli.test-support.ts';

/** Commands in this process, against a whole server. */

let server: TestServer;
let folder: string;
let nobody: string;
const environment = () => ({ MUSTER_URL: server.url, MUSTER_API_KEY: server.apiKey, HOME: folder });
const say = async (line: string | readonly string[], how: Sayings = {}): Promise<Said> =>
  sayOf(typeof line === 'string' ? line.split(' ') : line, { ...how, env: { ...environment(), ...how.env } });
const out = async (line: string | readonly string[], how: Sayings = {}): Promise<string> =>
  outOf(typeof line === 'string' ? line.split(' ') : line, { ...how, env: { ...environment(), ...how.env } });
const ids: Record<string, string> = {};
const IDS = /[0-9a-f]{24}/g;

before(async () => {
  server = await startTestServer();
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  nobody = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
  closed.close();
  folder = mkdtempSync(join(tmpdir(), 'muster-cli-'));
  for (const [username, department] of [
    ['ada', 'Sales'],
    ['bob', 'IT'],
    ['carla', 'Sales'],
  ] as const) {
    const body = { username, email: `${username}@example.org`, department };
    ids[username] = (await server.api<{ _id: string }>('POST', '/api/systemusers', body)).body._id;
  }
  for (const name of ['Engineering', 'Engineers, "old"']) {
    ids[name] = (await server.api<{ id: string }>('POST', '/api/v2/usergroups', { name })).body.id;
  }
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('output', () => {
  const list = 'users list --sort username --fields username,department';

  test('is a table on a terminal, JSON elsewhere', async () => {
    assert.equal(
      await out(list, { terminal: true }),
      'USERNAME  DEPARTMENT\nada       Sales\nbob       IT\ncarla     Sales\n',
    );
    assert.deepEqual(JSON.parse(await out(list)), [
      { username: 'ada', department: 'Sales' },
      { username: 'bob', department: 'IT' },
      { username: 'carla', department: 'Sales' },
    ]);
  });

  test('is CSV, YAML, NDJSON or ids on request', async () => {
    assert.equal(await out(`${list} -o csv`), 'username,department\nada,Sales\nbob,IT\ncarla,Sales\n');
    assert.equal(
      await out(`${list} -o yaml --limit 2`),
      '- username: ada\n  department: Sales\n- username: bob\n  department: IT\n',
    );
    assert.equal(await out(`${list} -o ndjson --limit 1`), '{"username":"ada","department":"Sales"}\n');
    assert.equal(await out(`${list} -o ids`), `${ids.ada}\n${ids.bob}\n${ids.carla}\n`);
    assert.equal(
      await out('user-groups list --sort name -o csv --fields name,attributes.ldapGroups'),
      'name,attributes.ldapGroups\n' +
        'Engineering,"[{""name"":""Engineering""}]"\n' +
        '"Engineers, ""old""","[{""name"":""Engineers, \\""old\\""""}]"\n',
    );
  });

  test('is what a JMESPath expression makes of it', async () => {
    assert.equal(
      await out(['users', 'list', '--sort', 'username', '--query', '[].username | join(`-`, @)', '-o', 'table']),
      'ada-bob-carla\n',
    );
    const { exit, err } = await say(['users', 'list', '--query', '[[']);
    assert.equal(exit, 2);
    assert.match(err, /^muster: --query: /);
  });

  test('shows what tells most of a row where nobody chose, and an object by its properties', async () => {
    const table = await out('user-groups get Engineering -o table');
    assert.match(table, /^id +[0-9a-f]{24}$/m);
    assert.match(table, /^name +Engineering$/m);
    const rows = await out('users list -o table');
    assert.match(rows, /^_ID +USERNAME +EMAIL +STATE /);
  });

  test('obeys nothing that stands in a name', async () => {
    const username = 'mallory';
    const made = await server.api<{ _id: string }>('POST', '/api/systemusers', {
      username,
      email: 'm@example.org',
      displayname: 'a\u001b[31mred\u009b2J',
    });
    for (const format of ['table', 'json', 'ndjson', 'yaml']) {
      const text = await out(`users get mallory --fields displayname -o ${format}`);
      // oxlint-disable-next-line no-control-regex -- these are what it is about
      assert.doesNotMatch(text, /[\u001b\u0080-\u009f]/, format);
    }
    await server.api('DELETE', `/api/systemusers/${made.body._id}`);
  });
});

describe('lists', () => {
  test('take filters in one spelling, whatever the family', async () => {
    assert.equal(
      await out('users list --filter department:eq:Sales --filter username:ne:ada -o ids'),
      `${ids.carla}\n`,
    );
    assert.equal(await out('user-groups list --filter name:$eq:Engineering -o ids'), `${ids.Engineering}\n`);
    const { exit, err } = await say('users list --filter department=Sales');
    assert.equal(exit, 2);
    assert.match(err, /--filter: takes field:op:value .*not "department=Sales"/);
  });

  test('stop at the limit, and read every page on request', async () => {
    assert.equal((await out('users list --limit 2 -o ids')).split('\n').length, 3);
    assert.equal((await out('users list --all -o ids')).split('\n').length, 4);
    assert.equal(await out('users list --sort -username --skip 2 -o ids'), `${ids.ada}\n`);
    assert.equal((await say('users list --all --limit 2')).exit, 2);
    assert.equal((await say('users list --limit two')).exit, 2);
  });
});

describe('names', () => {
  test('are taken where ids are: exact, and of one object', async () => {
    for (const name of ['ada', 'ada@example.org', 'ADA@example.org', ids.ada ?? '', `id:${ids.ada}`, 'name:ada']) {
      assert.equal(await out(['users', 'get', name, '--query', '_id', '-o', 'ids']), `${ids.ada}\n`);
    }
    await out(['user-groups', 'members', 'add', 'Engineering', 'ada']);
    assert.equal(await out('user-groups members list Engineering -o ids'), `${ids.ada}\n`);
    assert.equal(await out('users member-of ada -o ids'), `${ids.Engineering}\n`);
    await out('user-groups members remove Engineering ada');
    assert.equal(await out('user-groups members list Engineering -o ids'), '');
  });

  test('are taken in bodies, and in associations by their type', async () => {
    await out('users update bob --set manager=ada');
    assert.equal(await out('users get bob --query manager -o ids'), `${ids.ada}\n`);
    await out(['ldap-servers', 'list']);
    const [ldap = ''] = (await out('ldap-servers list --query [0].name -o ids')).split('\n');
    await out(['users', 'associations', 'add', 'ada', 'ldap_server', ldap]);
    assert.match(await out('users associations list ada --targets ldap_server -o table'), /ldap_server [0-9a-f]{24}/);
    await out(['users', 'associations', 'remove', 'ada', 'ldap_server', ldap]);
    assert.equal((await say('users associations add ada nonsense x')).exit, 2);
  });

  test('that nobody has, or several, are refused with candidates', async () => {
    const nobody = await say('user-groups get engineer');
    assert.equal(nobody.exit, 3);
    assert.match(nobody.err, /no user group has the name "engineer"; there is "Engineering", "Engineers, /);
    const policies = ['x', 'x'].map(async () =>
      server.api('POST', '/api/commands', { name: 'Twice', command: 'true', commandType: 'linux' }),
    );
    await Promise.all(policies);
    const several = await say('commands get Twice');
    assert.equal(several.exit, 2);
    assert.match(
      several.err,
      /several commands have the name "Twice": [0-9a-f]{24}, [0-9a-f]{24}; say which by its id/,
    );
  });
});

describe('writes', () => {
  test('take properties by name, JSON, a file and standard input', async () => {
    writeFileSync(join(folder, 'body.json'), JSON.stringify({ username: 'dora', email: 'dora@example.org' }));
    await out([
      'users',
      'create',
      '--body',
      `@${folder}/body.json`,
      '--set',
      'sudo=true',
      '--set',
      'tags=a,b',
      '--set',
      'unix_uid=5001',
      '--set',
      'jobTitle=5',
    ]);
    const dora = JSON.parse(await out('users get dora')) as Record<string, unknown>;
    assert.deepEqual([dora.sudo, dora.tags, dora.unix_uid, dora.jobTitle], [true, ['a', 'b'], 5001, '5']);
    await out('users update dora --body -', { input: '{"department":"Legal"}' });
    writeFileSync(join(folder, 'password'), 'Correct-Horse-9-Battery\n');
    await out(['users', 'update', 'dora', '--file', `password=${folder}/password`]);
    assert.equal(await out('users get dora --query department -o ids'), 'Legal\n');
    await out('users delete dora --yes');
  });

  test('refuse what has no such name, or nothing to send', async () => {
    const wrong = await say('users create --set usernam=x');
    assert.equal(wrong.exit, 2);
    assert.match(wrong.err, /--set: there is no usernam \(username\?\)/);
    assert.match((await say('users create')).err, /--set username=… --set email=…/);
    assert.match((await say('users get')).err, /<user> is missing/);
    assert.match((await say('users create --body [1]')).err, /--body: takes a JSON object/);
    assert.equal((await say('users create --body {"password":"hush-hush')).err.includes('hush'), false);
  });

  test('can be planned: 10 where something would change', async () => {
    const planned = await say('users update ada --set department=Legal --plan -o table');
    assert.equal(planned.exit, 10);
    assert.match(planned.out, /update system_user [0-9a-f]{24}\n {4}department: "Sales" -> "Legal"/);
    const same = await say('users update ada --set department=Sales --plan -o table');
    assert.deepEqual([same.exit, same.out], [0, 'This would change nothing.\n']);
    assert.equal(await out('users get ada --query department -o ids'), 'Sales\n');
  });

  test('that cannot be undone are asked for, or refused where nobody can be asked', async () => {
    await out('users create --set username=gone --set email=gone@example.org');
    const refused = await say('users delete gone');
    assert.equal(refused.exit, 2);
    assert.match(refused.err, /users delete gone cannot be undone: --yes says that you mean it/);
    const denied = await say('users delete gone', { answers: [''] });
    assert.deepEqual([denied.exit, denied.asked], [2, ['users delete gone cannot be undone. Go on? [y/N] ']]);
    assert.equal((await say('users get gone')).exit, 0);
    assert.equal((await say('users delete gone', { answers: ['y'] })).exit, 0);
    assert.equal((await say('users get gone')).exit, 3);
  });

  test('send files, and answers that are files are saved', async () => {
    await out([
      'applications',
      'create',
      '--body',
      JSON.stringify({
        name: 'bookmark',
        displayLabel: 'Wiki',
        ssoUrl: 'https://wiki.example.org',
        config: {},
      }),
    ]);
    // The smallest PNG: one transparent pixel.
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    writeFileSync(join(folder, 'logo.png'), png);
    await out(['logos', 'upload', 'Wiki', '--file', `image=${folder}/logo.png`]);
    const logo = (await out('applications get Wiki --query logo.url -o ids')).trim().split('/').at(-1) ?? '';
    await out(['logos', 'get', logo, '--save', `${folder}/saved.png`]);
    assert.deepEqual(readFileSync(join(folder, 'saved.png')), png);
    assert.match((await say(['logos', 'get', logo], { terminal: true })).err, /--save: the answer is a file/);
    assert.match((await say(['logos', 'upload', 'Wiki', '--set', 'image=x'])).err, /--file image=PATH sends one/);
  });
});

describe('exit codes', () => {
  test('are those of the error', async () => {
    const of = async (line: string, how: Sayings = {}) => (await say(line, how)).exit;
    assert.equal(await of('users list --nonsense'), 2);
    assert.equal(await of('nonsense'), 2);
    assert.equal(await of(`users get ${'0'.repeat(24)}`), 3);
    assert.equal(await of('users list', { env: { MUSTER_API_KEY: 'mst_wrongwrongwrongwrong' } }), 4);
    assert.equal(await of('users list', { env: { MUSTER_API_KEY: undefined, MUSTER_URL: undefined } }), 4);
    assert.equal(await of('users create --set username=ada --set email=other@example.org'), 6);
    assert.equal(await of('users update ada --set department=x --if-match "0"'), 6);
    assert.equal(await of('users create --set username=x --set email=none'), 7);
    assert.equal(await of('users list', { env: { MUSTER_URL: nobody } }), 8);
  });

  test('come with one line that names the field, and no key', async () => {
    const { err } = await say('users create --set username=x --set email=none --debug');
    assert.match(
      err,
      /^muster: POST \/api\/systemusers 400 in \d+ ms, request \S+\nmuster: Bad Request: email: .*\(HTTP 400\)\n/,
    );
    assert.equal(err.includes(server.apiKey), false);
    assert.match((await say('users list', { env: { MUSTER_URL: nobody } })).err, /cannot be reached \(ECONNREFUSED\)/);
    const odd = await say('users list', { env: { MUSTER_API_KEY: 'mst_kéy' } });
    assert.match(odd.err, /MUSTER_API_KEY: that is no API key/);
    assert.equal(odd.err.includes('mst_k'), false);
  });
});

describe('batches', () => {
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .toSorted((a, b) => Number(a.line) - Number(b.line));

  test('make a call of each line of CSV, and go on after a failure', async () => {
    const input = [
      'username,email,department,sudo,tags\nevan,evan@example.org,"R&D, new",true,"x,y"\n',
      'ada,ada@example.org,,,\n\n"fay","fay@exam',
      'ple.org",,,\n',
    ];
    const { exit, out: text, err } = await say('users create --from - --query username', { input });
    assert.deepEqual(lines(text), [
      { line: 2, ok: true, result: 'evan' },
      { line: 3, ok: false, error: 'Conflict: User already exists: username is taken (HTTP 409)', exit: 6 },
      { line: 5, ok: true, result: 'fay' },
    ]);
    assert.deepEqual([exit, err], [9, 'muster: 1 failed, 2 done\n']);
    const evan = JSON.parse(await out('users get evan')) as Record<string, unknown>;
    assert.deepEqual([evan.department, evan.sudo, evan.tags], ['R&D, new', true, ['x', 'y']]);
  });

  test('take NDJSON, arguments before the lines, and stop on request', async () => {
    const member = (user: string) => JSON.stringify({ member: user });
    const added = await say('user-groups members add Engineering --from -', {
      input: `${member('ada')}\n${member('bob')}\n`,
    });
    assert.deepEqual(
      [added.exit, lines(added.out)],
      [
        0,
        [
          { line: 1, ok: true, result: null },
          { line: 2, ok: true, result: null },
        ],
      ],
    );
    const stopped = await say('users get --from - --stop-on-error --concurrency 1 --fields username', {
      input: '{"user":"ada"}\n{"path":{"id":"nobody"}}\n{"user":"bob"}\n',
    });
    assert.equal(stopped.exit, 9);
    assert.deepEqual(
      lines(stopped.out).map(({ line, ok, result }) => [line, ok, result]),
      [
        [1, true, { username: 'ada' }],
        [2, false, undefined],
      ],
    );
    await out('users delete --from - --yes', { input: 'user\nevan\nfay\n' });
  });

  test('have a key for each line, so that one that is sent again does nothing twice', async () => {
    const twice = async () =>
      lines(
        (
          await say('users create --from - --idempotency-key k --query _id', {
            input: 'username,email\ngil,gil@example.org\n',
          })
        ).out,
      );
    const [first, again] = [await twice(), await twice()];
    assert.equal(first[0]?.ok, true);
    assert.deepEqual(again, first);
    await out('users delete gil --yes');
  });

  test('name the line that cannot be read', async () => {
    for (const [input, says] of [
      ['{"user":"ada"}\n{"user"\n', /"line":2,"ok":false,"error":"is not a JSON object"/],
      ['a,b\n1,2,3\n', /"line":2,"ok":false,"error":"has 3 values for 2 columns"/],
      ['a,a\n1,2\n', /--from: line 1: the column "a"/],
      ['username,nonsense\nx,y\n', /nonsense: there is no nonsense/],
    ] as const) {
      const { exit, err, out: text } = await say('users create --from -', { input });
      assert.ok(exit === 2 || exit === 9);
      assert.match(err + text, says);
    }
    assert.match(
      (await say('users create --from /nonexistent')).err,
      /--from: \/nonexistent cannot be read \(ENOENT\)/,
    );
  });
});

describe('organizations', () => {
  before(async () => {
    const { body } = await server.api<{ _id?: string; id?: string }>('POST', '/muster/v1/organizations', {
      displayName: 'Second',
    });
    ids.second = body._id ?? body.id ?? '';
    await server.api(
      'POST',
      '/api/systemusers',
      { username: 'zoe', email: 'zoe@example.org' },
      { 'x-org-id': ids.second },
    );
  });

  test('are chosen by name, by the environment, or before the command', async () => {
    assert.equal(await out(['users', 'list', '--org', 'Second', '--query', '[].username', '-o', 'ids']), 'zoe\n');
    assert.equal(await out('users list --query [].username -o ids', { env: { MUSTER_ORG: ids.second } }), 'zoe\n');
    assert.equal(await out(['--org', 'Second', 'users', 'get', 'zoe', '--query', 'username', '-o', 'ids']), 'zoe\n');
    assert.equal((await say('users list --org Third')).exit, 3);
    assert.match((await say('vault status --org Second')).err, /--org: vault status acts on no single organization/);
  });

  test('are all asked, each row names its own, and one that fails does not end it', async () => {
    const rows = await out('users list --all-orgs --filter username:in:ada|zoe --fields username -o csv');
    assert.equal(rows, 'org,username\nTest organization,ada\nSecond,zoe\n');
    const partly = await say('users get zoe --all-orgs --fields username');
    assert.equal(partly.exit, 9);
    assert.deepEqual(JSON.parse(partly.out), [{ org: 'Second', username: 'zoe' }]);
    assert.match(
      partly.err.replaceAll(IDS, 'ID'),
      /^muster: Test organization \(ID\): no user has the username or email "zoe"\n$/,
    );
    const planned = await say('user-groups create --set name=Everyone --all-orgs --plan -o table');
    assert.equal(planned.exit, 10);
    assert.match(planned.out, /^Test organization: This would change[^]*^Second: This would change/m);
  });
});

describe('keys', () => {
  test('are made, listed and revoked', async () => {
    const made = JSON.parse(await out('keys create ci --lifetime 30')) as { apiKey: string; name: string };
    assert.equal(made.name, 'ci');
    assert.equal(await out('users list --limit 1 -o ids', { env: { MUSTER_API_KEY: made.apiKey } }), `${ids.ada}\n`);
    assert.match(await out('keys list -o csv --fields name,status'), /^ci,ACTIVE$/m);
    await out('keys revoke ci --yes');
    assert.equal((await say('users list', { env: { MUSTER_API_KEY: made.apiKey } })).exit, 4);
    assert.equal((await say('keys nonsense')).exit, 2);
  });
});

describe('profiles', () => {
  test('are saved by login, checked, and used', async () => {
    const home = join(folder, 'home');
    const none = { MUSTER_URL: undefined, MUSTER_API_KEY: undefined, HOME: home };
    const made = await say('login', { env: none, answers: [server.url, server.apiKey] });
    assert.deepEqual([made.exit, made.asked], [0, ['Server [http://127.0.0.1:8080]: ', 'API key: (hidden)']]);
    assert.equal(made.out + made.err.replace(server.apiKey, 'LEAKED'), made.err);
    assert.equal(await out('users list --limit 1 -o ids', { env: none }), `${ids.ada}\n`);

    const refused = await say(['profile', 'add', 'wrong', '--url', server.url, '--key-file', '-'], {
      env: none,
      input: 'mst_wrongwrongwrongwrong\n',
    });
    assert.equal(refused.exit, 4);
    writeFileSync(join(folder, 'key'), `${server.apiKey}\n`);
    await out(['profile', 'add', 'second', '--url', server.url, '--key-file', join(folder, 'key'), '--org', 'Second'], {
      env: none,
    });
    assert.equal(await out('users list --query [].username -o ids', { env: none }), 'zoe\n');
    assert.equal(await out('users list --limit 1 -o ids --profile default', { env: none }), `${ids.ada}\n`);
    const listed = await out('profile list -o csv', { env: none });
    assert.equal(
      listed,
      `name,url,organization,used\ndefault,${server.url},,false\nsecond,${server.url},Second,true\n`,
    );
    await out('profile use default', { env: none });
    await out('profile remove second', { env: none });
    assert.equal(await out('profile list --query [].name -o ids', { env: none }), 'default\n');
    assert.equal((await say('profile use second', { env: none })).exit, 3);
  });
});

describe('actions', () => {
  before(async () => {
    writeFileSync(join(folder, 'account-key'), server.apiKey);
    const account = ['origin_owner_id', server.organization, 'origin_owner_name', 'Own', 'auth_method', 'api_key'];
    const sets = account.flatMap((each, at) => (at % 2 === 0 ? ['--set', `${each}=${account[at + 1]}`] : []));
    const credentials = ['--set', 'credentials.region=self', '--file', `credentials.api_key=${folder}/account-key`];
    await out(['hub-accounts', 'create', ...sets, ...credentials]);
  });

  test('are listed, found and told of', async () => {
    assert.match(await out('actions list --connector jumpcloud -o ids'), /^jumpcloud_list_system_users$/m);
    const [first] = JSON.parse(await out(['actions', 'search', 'lock a laptop', '--top', '3'])) as { id: string }[];
    assert.equal(first?.id, 'jumpcloud_lock_system');
    assert.equal(await out('actions show jumpcloud_lock_system --query effect -o ids'), 'destructive\n');
    assert.equal((await say('actions show jumpcloud_nonsense')).exit, 3);
    assert.equal((await say('actions nonsense')).exit, 2);
  });

  test('run in the only account, or the named one', async () => {
    const run = ['actions', 'run', 'jumpcloud_create_user_group', '--set', 'name=By-action'];
    const planned = await say([...run, '--account', 'Own', '--plan', '-o', 'table']);
    assert.equal(planned.exit, 10, planned.err);
    assert.match(planned.out, /create user_group/);
    const id = (await out([...run, '-o', 'ids'])).trim();
    assert.equal(await out('user-groups get By-action --query id -o ids'), `${id}\n`);
    assert.equal(
      await out('actions run jumpcloud_list_system_users --param filter=username:$eq:ada --query [].username -o ids'),
      'ada\n',
    );
    const batch = await say('actions run jumpcloud_create_user_group --from - --query name', {
      input: 'name,description\nBatch-a,x\nBy-action,\n',
    });
    assert.equal(batch.exit, 9);
    assert.match(batch.out, /\{"line":2,"ok":true,"result":"Batch-a"\}/);
    assert.match(batch.out, /\{"line":3,"ok":false,"error":".*","exit":6\}/);
    const remove = `actions run jumpcloud_delete_user_group --path id=${id}`;
    assert.match((await say(remove)).err, /jumpcloud_delete_user_group takes something away: --yes/);
    assert.equal((await say(remove, { answers: ['n'] })).exit, 2);
    await out(`${remove} --yes`);
    assert.equal((await say('user-groups get By-action')).exit, 3);
    assert.equal((await say('actions run jumpcloud_list_system_users --account Nobody')).exit, 3);
  });
});

describe('help', () => {
  test('is given of everything, with examples', async () => {
    const top = await out('--help');
    assert.match(top, /^ {2}users +Systemusers$/m);
    assert.match(top, /^ {2}9 +a part failed/m);
    assert.match(await out('users'), /^ {2}associations add <user> <type> <target> +Add an association of a user$/m);
    assert.match(await out('help user-groups members'), /members add <user-group> <member>/);
    const help = await out('users create --help');
    assert.match(help, /^ {2}username +string, required/m);
    assert.match(help, /^ {2}password +string, secret: --file/m);
    assert.match(help, /POST \/api\/systemusers, needs users\.write/);
    assert.match(help, /^Examples:\n {2}muster users create --set username=… --set email=…$/m);
    assert.match(await out('actions run --help'), /--approval/);
    assert.match(await out('login --help'), /never an argument/);
    assert.equal(await out('demo 20 --port 0'), 'serve --demo=20 --port 0\n');
    assert.equal(await out('serve --help'), 'serve --help\n');
    assert.equal(
      await out('mcp --account a1 --read-only --connector jumpcloud,api'),
      `mcp ${server.url} a1 connector=jumpcloud%2Capi&read-only=true\n`,
    );
  });

  test('points to what may have been meant', async () => {
    assert.match((await say('usrs list')).err, /there is no "usrs" \(users\?\)/);
    assert.match((await say('users lst')).err, /users: there is no "lst" \(list\?\)/);
    assert.match((await say('users list --filtr x')).err, /unknown option '--filtr'/);
    assert.match((await say('users get ada bob')).err, /too many arguments/);
  });
});
