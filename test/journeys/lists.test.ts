import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import type { TestServerOptions } from '../support/server.ts';
import { filterSuite } from './lists-filters.ts';
import { DAYS, idOf, idsOf, makeListsWorld, USERS, type ListsWorld, type Row } from './lists-world.ts';

const MINUTE = 60_000;
function lists(name: string, database: () => Promise<NonNullable<TestServerOptions['database']>>): void {
  describe(`lists, on ${name}`, () => {
    let world: ListsWorld;
    before(async () => {
      world = await makeListsWorld(await database());
    });
    after(() => world.server.stop());

    const get: ListsWorld['get'] = async (...asked) => world.get(...asked);
    const search: ListsWorld['search'] = async (...asked) => world.search(...asked);
    const values = async (path: string, field: string): Promise<unknown[]> =>
      (await world.all(path)).map((row) => row[field]);

    describe('pages', () => {
      test('of v1: every row once, whatever the step and the order, with the total in the wrapper alone', async () => {
        for (const [step, sort] of [
          [7, ''],
          [100, '&sort=_id'],
          [33, '&sort=department'],
          [50, '&sort=-lastname -company'],
        ] as const) {
          const seen: string[] = [];
          for (let skip = 0; skip < USERS; skip += step) {
            const page = await get(`/api/systemusers?limit=${step}&skip=${skip}${sort}`);
            assert.equal(page.rows.length, Math.min(step, USERS - skip));
            assert.equal(page.total, USERS);
            assert.deepEqual([page.headers.get('x-total-count'), page.headers.get('link')], [null, null]);
            seen.push(...page.rows.map(idOf));
          }
          assert.equal(new Set(seen).size, USERS, `steps of ${step}${sort}`);
        }
        assert.deepEqual((await get(`/api/systemusers?skip=${USERS}`)).rows, []);
        assert.equal((await get('/api/systemusers')).rows.length, 10);
      });

      test('of v2: x-total-count on each, and links to the next until the last', async () => {
        for (const [path, step] of [
          [`/api/v2/usergroups/${world.everyone}/members?limit=40`, 40],
          [`/api/v2/usergroups/${world.everyone}/membership?limit=100`, 100],
          [`/api/v2/groups?sort=name&filter=type:eq:user_group&limit=4`, 4],
        ] as const) {
          const total = (await get(path)).total ?? 0;
          const seen: string[] = [];
          for (let next: string | undefined = path; next !== undefined;) {
            const page = await get(next);
            assert.equal(page.total, total);
            seen.push(...page.rows.map((row) => idOf((row.to as Row | undefined) ?? row)));
            const link = page.headers.get('link');
            if (link === null) break;
            assert.equal(page.rows.length, step, 'a page that is not the last is full');
            const url: string | undefined = /^<([^>]+)>; rel="next"$/.exec(link)?.[1];
            assert.ok(url !== undefined && url.startsWith(`${world.server.url}/`), link);
            next = url.slice(world.server.url.length);
          }
          assert.deepEqual([seen.length, new Set(seen).size], [total, total], path);
          assert.ok(total > step);
        }
      });

      test('have limits: 0 counts, and what is more than the most, negative or no number is 400', async () => {
        for (const path of ['/api/systemusers', '/api/systems', '/api/v2/groups', '/api/v2/usergroups']) {
          const none = await get(`${path}?limit=0`);
          assert.deepEqual([none.status, none.rows.length, (none.total ?? 0) > 0], [200, 0, true], path);
          for (const wrong of ['limit=101', 'limit=-1', 'limit=x', 'limit=1.5', 'skip=-1', 'skip=x']) {
            assert.equal((await get(`${path}?${wrong}`)).status, 400, `${path}?${wrong}`);
          }
        }
        const { message } = await get('/api/systemusers?limit=101');
        assert.equal(message, 'Bad Request: request parameter "limit" exceeds maximum value of 100');
        const members = `/api/v2/usergroups/${world.everyone}/members`;
        assert.equal((await get(`${members}?limit=101`)).status, 400);
        assert.equal((await get('/muster/v1/connect-keys?limit=1000')).status, 200);
        assert.equal((await get('/muster/v1/connect-keys?limit=1001')).status, 400);
      });

      test('say how many there are without the filter, when they are asked', async () => {
        const path = '/api/v2/groups?filter=type:eq:system_group&limit=1';
        const [asked, plain] = [await get(path, { 'x-unfiltered-total-count': '1' }), await get(path)];
        const everything = (await get('/api/v2/groups?limit=1')).total;
        assert.deepEqual([asked.total, asked.headers.get('x-unfiltered-total-count')], [3, String(everything)]);
        assert.equal(plain.headers.get('x-unfiltered-total-count'), null);
      });
    });

    describe('order and fields', () => {
      test('several fields, up and down', async () => {
        const rows = await world.all('/api/systemusers?sort=department -username');
        const key = (row: Row) => [String(row.department), String(row.username)] as const;
        const expected = world.users.toSorted((a, b) => {
          const [[one, name], [other, otherName]] = [key(a), key(b)];
          return one === other ? order(otherName, name) : order(one, other);
        });
        assert.deepEqual(rows.map(idOf), expected.map(idOf));
        assert.deepEqual((await values('/api/v2/groups?sort=-type,name', 'name')).slice(0, 3), [
          'Alpha',
          'Everyone',
          'Test Group',
        ]);
      });

      test('numbers as numbers, dates by time, and capitals before small letters or with them', async () => {
        const uids = (await values('/api/systemusers?sort=unix_uid', 'unix_uid')).map(Number);
        assert.deepEqual(
          uids,
          uids.toSorted((a, b) => a - b),
        );
        const created = (await values('/api/systemusers?sort=-created', 'created')).map(String);
        assert.deepEqual(
          created,
          created.toSorted((a, b) => order(b, a)),
        );
        const names = (await values('/api/systemusers?sort=lastname', 'lastname')).map(String);
        assert.deepEqual(names, names.toSorted(order));
        const folded = (await values('/api/systemusers?sortIgnoreCase=lastname', 'lastname')).map(String);
        assert.deepEqual(
          folded.map((each) => each.toLowerCase()),
          names.map((each) => each.toLowerCase()).toSorted(order),
        );
        assert.notDeepEqual(folded, names);
      });

      test('what is missing comes before everything, and after it downwards', async () => {
        for (const [field, has] of [
          ['password_expiration_date', 5],
          ['employeeIdentifier', 33],
        ] as const) {
          const present = (value: unknown): boolean => value !== null && value !== '';
          const up = (await values(`/api/systemusers?sort=${field}`, field)).map(present);
          const down = (await values(`/api/systemusers?sort=-${field}`, field)).map(present);
          assert.equal(up.filter(Boolean).length, has);
          assert.deepEqual([up.indexOf(true), down.indexOf(false)], [USERS - has, has], field);
        }
      });

      test('devices by their last contact, which is kept elsewhere', async () => {
        const contacts = (await values('/api/systems?sort=-lastContact', 'lastContact')).map(String);
        assert.deepEqual(
          contacts,
          contacts.toSorted((a, b) => order(b, a)),
        );
        assert.ok(new Set(contacts).size > 10);
        const [newest = ''] = contacts;
        const since = await get(`/api/systems?filter=lastContact:$gte:${newest}`);
        assert.deepEqual([since.total, since.rows[0]?.lastContact], [1, newest]);
      });

      test('only the fields that are named, and always the id', async () => {
        const keys = async (path: string) => Object.keys((await get(path)).rows[0] ?? {}).filter((key) => key !== 'id');
        assert.deepEqual((await keys('/api/systemusers?fields=email username&limit=1')).sort(), [
          '_id',
          'email',
          'username',
        ]);
        assert.deepEqual((await keys('/api/systemusers?fields=password_expired account_locked&limit=1')).sort(), [
          '_id',
          'account_locked',
          'password_expired',
        ]);
        // A comma does not separate in v1.
        assert.deepEqual(await keys('/api/systemusers?fields=email,username&limit=1'), ['_id']);
        assert.deepEqual(await keys('/api/v2/groups?fields=name&limit=1'), ['name']);
        assert.deepEqual((await keys('/api/v2/groups?fields=name,type&limit=1')).sort(), ['name', 'type']);
        assert.deepEqual(
          idsOf(await world.all('/api/systemusers?sort=email,username')),
          idsOf(world.users),
          'an unknown field in a v1 sort is passed over',
        );
        assert.equal((await get('/api/v2/groups?sort=nothing')).status, 400);
      });
    });

    filterSuite(() => world);

    describe('searches by POST', () => {
      test('take limit, skip, sort and fields from the body or the query; the body counts', async () => {
        const first = await search('/api/search/systemusers', { sort: 'username', limit: 3 });
        assert.deepEqual([first.rows.length, first.total, first.headers.get('x-total-count')], [3, USERS, null]);
        const inQuery = await search('/api/search/systemusers?sort=username&limit=3', {});
        assert.deepEqual(inQuery.rows.map(idOf), first.rows.map(idOf));
        const both = await search('/api/search/systemusers?limit=50&skip=50', { sort: 'username', limit: 2, skip: 1 });
        assert.deepEqual(both.rows.map(idOf), first.rows.slice(1).map(idOf));
        assert.equal((await search('/api/search/systemusers', { limit: 1000 })).rows.length, USERS);
        assert.equal((await search('/api/search/systemusers', { limit: 1001 })).status, 400);
        for (const fields of ['username email', ['username', 'email']]) {
          const { rows } = await search('/api/search/systemusers', { fields, limit: 1 });
          const keys = Object.keys(rows[0] ?? {}).filter((key) => key !== 'id');
          assert.deepEqual(keys.sort(), ['_id', 'email', 'username']);
        }
        const nothing = await search('/api/search/systemusers', undefined);
        assert.deepEqual([nothing.total, nothing.rows.length], [USERS, 10]);
      });

      test('find systems with what is computed, and organizations', async () => {
        const [system] = world.systems as [Row];
        const [owner] = world.users as [Row];
        const changed = await world.server.api('PUT', `/api/systems/${idOf(system)}`, {
          primarySystemUser: { id: idOf(owner) },
        });
        assert.equal(changed.status, 200);
        const { rows } = await search('/api/search/systems', { filter: { hostname: system.hostname } });
        assert.equal(rows.length, 1);
        assert.deepEqual(
          [rows[0]?.memberof, rows[0]?.['primarySystemUser.email'], rows[0]?.['primarySystemUser.memberof']],
          [[], owner.email, [world.everyone]],
        );
        const address = await search('/api/search/systems', { filter: 'networkInterfaces.address:$eq:10.0.0.3' });
        assert.equal(address.total, 1);
        const partly = await search('/api/search/systems', {
          searchFilter: { searchTerm: 'BUILD', fields: ['hostname'] },
        });
        assert.equal(partly.total, world.systems.filter(({ hostname }) => String(hostname).startsWith('Build')).length);
        const organizations = await search('/api/search/organizations', {});
        assert.deepEqual(
          organizations.rows.map(({ displayName }) => displayName),
          ['Test organization'],
        );
      });
    });

    describe('fields that are computed when they are read', () => {
      /** The rows that a filter gives are those that show the value. */
      const agrees = async (path: string, field: string): Promise<number> => {
        const rows = await world.all(path);
        const shown = rows.filter((row) => row[field] === true);
        assert.deepEqual(idsOf(await world.all(`${path}?filter=${field}:$eq:true`)), idsOf(shown));
        assert.deepEqual(
          idsOf(await world.all(`${path}?filter=${field}:$ne:true`)),
          idsOf(rows.filter((row) => row[field] !== true)),
        );
        assert.deepEqual(
          idsOf(await world.all(`${path}?filter=${field}:false`)),
          idsOf(rows.filter((row) => row[field] === false)),
        );
        return shown.length;
      };

      test('expired passwords and locked accounts, which time locks and unlocks', async () => {
        assert.equal(await agrees('/api/systemusers', 'password_expired'), 5);
        assert.equal(await agrees('/api/systemusers', 'account_locked'), 7);
        for (const [field, count] of [
          ['password_expired', 5],
          ['account_locked', 7],
        ] as const) {
          assert.equal((await search('/api/search/systemusers', { filter: { [field]: true } })).total, count);
        }
        const organization = world.server.organization;
        const passwordPolicy = { enableLockoutTimeInSeconds: true, lockoutTimeInSeconds: 600 };
        const settings = { passwordCompliance: 'custom', passwordPolicy };
        const put = await world.server.api('PUT', `/api/organizations/${organization}`, { settings });
        assert.equal(put.status, 200, JSON.stringify(put.body));
        const now = world.clock.at;
        try {
          world.clock.at = now + 9 * MINUTE;
          assert.equal(await agrees('/api/systemusers', 'account_locked'), 7);
          world.clock.at = now + 11 * MINUTE;
          assert.equal(await agrees('/api/systemusers', 'account_locked'), 0);
        } finally {
          world.clock.at = now;
        }
      });

      test('devices that are active: until ten minutes after their last contact', async () => {
        const now = world.clock.at;
        const active = await agrees('/api/systems', 'active');
        assert.ok(active > 0 && active < world.systems.length, `${active} are active`);
        try {
          world.clock.at = now + 5 * MINUTE;
          assert.equal(await agrees('/api/systems', 'active'), active - 5);
          world.clock.at = now + 30 * MINUTE;
          assert.equal(await agrees('/api/systems', 'active'), 0);
        } finally {
          world.clock.at = now;
        }
        assert.ok(now > (DAYS[2] ?? 0));
      });
    });
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

lists('SQLite', () => Promise.resolve('sqlite'));
const postgres = await postgresForTests();
if (postgres === undefined) test('lists, on PostgreSQL', { skip: NO_POSTGRES });
else {
  after(() => postgres.stop());
  lists('PostgreSQL', async () => ({ url: await postgres.newDatabase() }));
}
