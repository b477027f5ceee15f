import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { onBothEngines } from './both-engines.ts';

const DAY = 86_400_000;
const PASSWORD = 'Correct-Horse-7-Battery';
const NOBODY = '0123456789abcdef01234567';
const once = (key: string) => ({ 'idempotency-key': key });
const planned = { 'muster-plan': 'true' };

interface Plan {
  readonly plan: true;
  readonly operation: string;
  readonly changes: readonly Entry[];
  readonly gains: readonly Reach[];
  readonly losses: readonly Reach[];
}
interface Entry {
  readonly operation: string;
  readonly kind: string;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}
interface Reach {
  readonly subject: { readonly type: string; readonly id: string };
  readonly object: { readonly type: string; readonly id: string };
}
await onBothEngines('what is promised of writes beside the API', (on) => {
  describe('Idempotency-Key', () => {
    test('gives the same answer and does the work once, also after a restart', async () => {
      const body = on.at.person();
      const first = await on.at.api('POST', '/api/systemusers', body, once('create-1'));
      assert.deepEqual([first.status, first.headers.get('idempotent-replayed')], [200, null]);
      const sequences = await on.at.sequences();
      for (const restart of [false, true]) {
        if (restart) await on.at.restart();
        const again = await on.at.api('POST', '/api/systemusers', body, once('create-1'));
        assert.deepEqual([again.status, again.text], [200, first.text]);
        assert.equal(again.headers.get('idempotent-replayed'), 'true');
      }
      assert.deepEqual(await on.at.sequences(), sequences);
      const list = await on.at.must('GET', `/api/systemusers?filter=username:$eq:${body.username}`);
      assert.equal(list.totalCount, 1);
      // An answer without a body is replayed too.
      const [group, member] = [await on.at.make('/api/v2/usergroups', { name: on.at.newName() }), await on.at.user()];
      for (let n = 0; n < 2; n++) {
        const path = `/api/v2/usergroups/${group}/members`;
        const added = await on.at.api('POST', path, { op: 'add', type: 'user', id: member }, once('add-1'));
        assert.deepEqual([added.status, added.text], [204, '']);
      }
    });

    test('belongs to one request: another body, path or operation is 422', async () => {
      const [a, b] = [await on.at.user(), await on.at.user()];
      await on.at.must('PUT', `/api/systemusers/${a}`, { company: 'One' }, once('one-request'));
      const sequences = await on.at.sequences();
      for (const [method, path, body] of [
        ['PUT', `/api/systemusers/${a}`, { company: 'Two' }],
        ['PUT', `/api/systemusers/${b}`, { company: 'One' }],
        ['POST', '/api/v2/usergroups', { name: on.at.newName() }],
        ['DELETE', `/api/systemusers/${a}`, undefined],
      ] as const) {
        const reply = await on.at.api(method, path, body, once('one-request'));
        assert.equal(reply.status, 422, `${method} ${path}: ${reply.text}`);
      }
      assert.deepEqual(await on.at.sequences(), sequences);
    });

    test('is the caller’s own: another caller’s is another key', async () => {
      const other = await on.at.administrator('Administrator');
      const body = { name: on.at.newName() };
      await on.at.must('POST', '/api/v2/usergroups', body, once('mine'));
      const theirs = await on.at.api('POST', '/api/v2/usergroups', body, {
        ...once('mine'),
        'x-api-key': other.key,
        'x-org-id': on.at.organization,
      });
      assert.deepEqual([theirs.status, theirs.headers.get('idempotent-replayed')], [409, null]);
      const second = { name: on.at.newName() };
      const made = await on.at.api('POST', '/api/v2/usergroups', second, {
        ...once('mine'),
        'x-api-key': other.key,
        'x-org-id': on.at.organization,
      });
      assert.equal(made.status, 201, made.text);
    });

    test('holds against many at once', async () => {
      const body = on.at.person();
      const replies = await Promise.all(
        Array.from({ length: 8 }, async () => on.at.api('POST', '/api/systemusers', body, once('at-once'))),
      );
      assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
      assert.equal(new Set(replies.map(({ text }) => text)).size, 1);
      assert.equal(replies.filter(({ headers }) => headers.get('idempotent-replayed') === null).length, 1);
    });

    test('keeps no failure, and no secret', async () => {
      const body = on.at.person();
      const rival = await on.at.make('/api/systemusers', body);
      assert.equal((await on.at.api('POST', '/api/systemusers', body, once('later'))).status, 409);
      await on.at.must('DELETE', `/api/systemusers/${rival}`);
      assert.equal((await on.at.api('POST', '/api/systemusers', body, once('later'))).status, 200);

      const { id } = await on.at.administrator('Read Only');
      const path = `/muster/v1/administrators/${id}/api-keys`;
      const made = await on.at.api('POST', path, { name: 'again' }, once('secret'));
      assert.match(String(made.body.apiKey), /^mst_/);
      const again = await on.at.api('POST', path, { name: 'again' }, once('secret'));
      assert.deepEqual([again.status, again.body.id, again.body.apiKey], [201, made.body.id, undefined]);
    });

    test('has a form, and an end after a day', async () => {
      for (const key of ['two words', 'x'.repeat(256)]) {
        assert.equal((await on.at.api('POST', '/api/systemusers', on.at.person(), once(key))).status, 400, key);
      }
      const body = { name: on.at.newName() };
      await on.at.must('POST', '/api/v2/usergroups', body, once('for a day'.replaceAll(' ', '-')));
      on.at.ahead += DAY + 1000;
      try {
        await on.at.built.store.forgetReplies(on.at.now() - DAY);
        assert.equal((await on.at.api('POST', '/api/v2/usergroups', body, once('for-a-day'))).status, 409);
      } finally {
        on.at.ahead = 0;
      }
    });
  });

  describe('Muster-Plan', () => {
    let ids: Record<'user' | 'leaver' | 'group' | 'systemGroup' | 'system', string>;
    before(async () => {
      ids = {
        user: await on.at.user(),
        leaver: await on.at.user(),
        group: await on.at.make('/api/v2/usergroups', { name: on.at.newName() }),
        systemGroup: await on.at.make('/api/v2/systemgroups', { name: on.at.newName() }),
        system: await on.at.device('planned'),
      };
      const add = async (path: string, type: string, id: string) =>
        on.at.must('POST', `/api/v2/${path}`, { op: 'add', type, id });
      await add(`usergroups/${ids.group}/members`, 'user', ids.user);
      await add(`usergroups/${ids.group}/members`, 'user', ids.leaver);
      await add(`systemgroups/${ids.systemGroup}/members`, 'system', ids.system);
      await add(`usergroups/${ids.group}/associations`, 'system_group', ids.systemGroup);
    });

    /** What a caller can see of the organization. */
    const everything = async (): Promise<string> => {
      const texts: string[] = [];
      for (const path of [
        '/api/systemusers?limit=100',
        '/api/v2/groups?limit=100',
        `/api/v2/usergroups/${ids.group}/members?limit=100`,
        `/api/v2/users/${ids.user}/systems`,
        `/api/v2/users/${ids.leaver}/systems`,
      ]) {
        texts.push((await on.at.api('GET', path)).text);
      }
      return texts.join('\n');
    };
    const brief = (entries: readonly Omit<Entry, 'id'>[]) =>
      entries.map(({ operation, kind }) => `${operation} ${kind}`);
    const pairs = (reach: readonly Reach[]) => reach.map(({ subject, object }) => `${subject.id} ${object.id}`).sort();

    /** Asks for the plan, sees that nothing happens, then does it, and sees that what happens is what was foreseen. */
    const foresees = async (method: string, path: string, body: unknown): Promise<Plan> => {
      const [sequences, before] = [await on.at.sequences(), await everything()];
      const { status, headers, body: plan } = await on.at.api<Plan>(method, path, body, planned);
      assert.deepEqual([status, headers.get('muster-plan'), plan.plan], [200, 'true', true], JSON.stringify(plan));
      assert.deepEqual(await on.at.sequences(), sequences, 'the log stands');
      assert.equal(await everything(), before, 'nothing has changed');
      const done = await on.at.api(method, path, body);
      assert.ok(done.status < 300, done.text);
      const logged = await on.at.log(on.at.organization, sequences[0]);
      assert.deepEqual(brief(plan.changes), brief(logged));
      for (const [i, { operation, objectId, before: was, after: is }] of logged.entries()) {
        const foreseen = plan.changes[i];
        if (operation !== 'create') assert.equal(foreseen?.id, objectId);
        assert.deepEqual(Object.keys(foreseen?.before ?? {}), Object.keys(was ?? {}));
        assert.deepEqual(Object.keys(foreseen?.after ?? {}), Object.keys(is ?? {}));
      }
      return plan;
    };

    test('of a new user', async () => {
      const body = { ...on.at.person(), password: PASSWORD };
      const plan = await foresees('POST', '/api/systemusers', body);
      assert.equal(plan.operation, 'systemusers_post');
      assert.deepEqual([plan.gains, plan.losses], [[], []]);
      assert.doesNotMatch(JSON.stringify(plan), new RegExp(`${PASSWORD}|argon2`));
      const created = plan.changes.find(({ kind }) => kind === 'system_user');
      assert.equal(created?.before, null);
      assert.equal((created.after as { readonly username: string }).username, body.username);
    });

    test('of a rule: who comes in, and what they reach by it', async () => {
      const newcomer = await on.at.make('/api/systemusers', { ...on.at.person(), department: 'Planning' });
      const body = {
        membershipMethod: 'DYNAMIC_AUTOMATED',
        memberQuery: { queryType: 'Filter', filters: ['department:$eq:Planning'] },
      };
      const plan = await foresees('PATCH', `/api/v2/usergroups/${ids.group}`, body);
      assert.deepEqual(pairs(plan.gains), [`${newcomer} ${ids.system}`]);
      assert.deepEqual(pairs(plan.losses), [`${ids.leaver} ${ids.system}`, `${ids.user} ${ids.system}`].sort());
      await on.at.must('PATCH', `/api/v2/usergroups/${ids.group}`, { membershipMethod: 'STATIC' });
      const member = (id: string) => ({ op: 'add', type: 'user', id });
      for (const id of [ids.user, ids.leaver])
        await on.at.must('POST', `/api/v2/usergroups/${ids.group}/members`, member(id));
      await on.at.must('DELETE', `/api/systemusers/${newcomer}`);
    });

    test('of the removal of a member, of a user and of a group', async () => {
      const members = `/api/v2/usergroups/${ids.group}/members`;
      const other = await on.at.user();
      await on.at.must('POST', members, { op: 'add', type: 'user', id: other });
      const removal = await foresees('POST', members, { op: 'remove', type: 'user', id: other });
      assert.deepEqual(brief(removal.changes), ['edge_remove user']);
      assert.deepEqual([removal.gains, pairs(removal.losses)], [[], [`${other} ${ids.system}`]]);

      const leaving = await foresees('DELETE', `/api/systemusers/${ids.leaver}`, undefined);
      assert.deepEqual(brief(leaving.changes), ['edge_remove user', 'delete system_user']);
      assert.deepEqual(pairs(leaving.losses), [`${ids.leaver} ${ids.system}`]);

      const ending = await foresees('DELETE', `/api/v2/usergroups/${ids.group}`, undefined);
      assert.deepEqual(pairs(ending.losses), [`${ids.user} ${ids.system}`]);
      assert.ok(brief(ending.changes).includes('delete user_group'));
    });

    test('is refused where the write is, when it is misspelt, and keeps no reply', async () => {
      const body = on.at.person();
      const sequences = await on.at.sequences();
      assert.equal((await on.at.api('POST', '/api/systemusers', body, { 'muster-plan': 'yes' })).status, 400);
      assert.equal((await on.at.api('POST', '/api/systemusers', { username: 'x' }, planned)).status, 400);
      assert.equal((await on.at.api('DELETE', `/api/systemusers/${NOBODY}`, undefined, planned)).status, 404);
      assert.equal((await on.at.api('POST', '/api/systemusers', body, { ...planned, ...once('planned') })).status, 200);
      assert.deepEqual(await on.at.sequences(), sequences);
      const { key } = await on.at.administrator('Read Only', 90, { 'x-org-id': on.at.organization });
      const reader = { ...planned, 'x-api-key': key };
      assert.equal((await on.at.api('POST', '/api/systemusers', body, reader)).status, 403);
      const made = await on.at.api('POST', '/api/systemusers', body, once('planned'));
      assert.deepEqual([made.status, made.headers.get('idempotent-replayed')], [200, null]);
      assert.equal((await on.at.api('POST', '/api/systemusers', body, planned)).status, 409);
    });
  });

  describe('ETag and If-Match', () => {
    test('refuse what would overwrite a change that was not seen', async () => {
      const group = await on.at.make('/api/v2/usergroups', { name: on.at.newName() });
      const path = `/api/v2/usergroups/${group}`;
      const tag = (await on.at.api('GET', path)).headers.get('etag') ?? '';
      assert.match(tag, /^"[^"]+"$/);
      const first = await on.at.api('PATCH', path, { description: 'first' }, { 'if-match': tag });
      assert.equal(first.status, 200);
      const stale = await on.at.api('PATCH', path, { description: 'second' }, { 'if-match': tag });
      assert.equal(stale.status, 412, stale.text);
      assert.equal((await on.at.must('GET', path)).description, 'first');
      const next = first.headers.get('etag') ?? '';
      assert.notEqual(next, tag);
      assert.equal((await on.at.api('GET', path, undefined, { 'if-none-match': next })).status, 304);
      assert.equal((await on.at.api('GET', path, undefined, { 'if-none-match': tag })).status, 200);
      assert.equal((await on.at.api('DELETE', path, undefined, { 'if-match': tag })).status, 412);
      assert.equal((await on.at.api('PATCH', path, { description: 'x' }, { 'if-match': 'unquoted' })).status, 400);
      assert.equal((await on.at.api('PATCH', path, { description: 'any' }, { 'if-match': '*' })).status, 200);
      assert.equal((await on.at.api('PATCH', path, { description: 'without' })).status, 200);
      assert.equal((await on.at.api('DELETE', path, undefined, { 'if-match': '*' })).status, 200);
    });

    test('let one of several writers at once win, of a user as of a system', async () => {
      for (const path of [
        `/api/systemusers/${await on.at.user()}`,
        `/api/systems/${await on.at.device(on.at.newName())}`,
      ]) {
        const tag = (await on.at.api('GET', path)).headers.get('etag') ?? '';
        const field = path.includes('systemusers') ? 'company' : 'displayName';
        const values = ['a', 'b', 'c', 'd', 'e'];
        const replies = await Promise.all(
          values.map(async (value) => on.at.api('PUT', path, { [field]: value }, { 'if-match': tag })),
        );
        assert.deepEqual(replies.map(({ status }) => String(status)).sort(), ['200', '412', '412', '412', '412']);
        const winner = replies.findIndex(({ status }) => status === 200);
        assert.equal((await on.at.must('GET', path))[field], values[winner]);
      }
    });
  });
});
