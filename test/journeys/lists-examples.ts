import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './lists-world.ts';

/** The kinds of examples in docs/filters.md, as its code blocks are marked. */
export type Grammar = 'v1' | 'v1-refused' | 'search' | 'v2' | 'v2-refused' | 'rule';

/** The lines of all code blocks of one kind. */
export function examplesOf(grammar: Grammar): string[] {
  const page = readFileSync(join(import.meta.dirname, '../../docs/filters.md'), 'utf8');
  const blocks = page.matchAll(/^```([\w-]+)\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, name, text = '']) =>
    name === grammar ? text.split('\n').filter((line) => line !== '') : [],
  );
}

/** The query of an example, encoded: on the page they stand as they read. */
export const encoded = (example: string): string =>
  example
    .split('&')
    .map((part) => part.split(/=(.*)/s).slice(0, 2).map(encodeURIComponent).join('='))
    .join('&');

/** What an example on the page selects, and of which list. Those without a filter select everything. */
export interface Expectation {
  readonly on: string;
  readonly selects: (row: Row) => boolean;
}

const text = (row: Row, field: string): string => (typeof row[field] === 'string' ? row[field] : '');
const users = (selects: Expectation['selects']): Expectation => ({ on: '/api/systemusers', selects });
const systems = (selects: Expectation['selects']): Expectation => ({ on: '/api/systems', selects });
const userGroups = (selects: Expectation['selects']): Expectation => ({ on: '/api/v2/usergroups', selects });
const groups = (selects: Expectation['selects']): Expectation => ({ on: '/api/v2/groups', selects });

const all = (): boolean => true;
const inDepartment = (...names: readonly string[]) => users((user) => names.includes(text(user, 'department')));
const activeIn = (...names: readonly string[]) =>
  users((user) => names.includes(text(user, 'department')) && user.activated === true);
const searched = (fields: readonly string[], ...terms: readonly string[]) =>
  users((user) => fields.some((field) => terms.some((term) => text(user, field).toLowerCase().includes(term))));
const sudoOf = (group: Row): unknown =>
  (group.attributes as { readonly sudo?: { readonly enabled: boolean } } | null)?.sudo?.enabled;
const ownFields = ['username', 'email', 'firstname', 'lastname', 'displayname'];
const devUserGroup = groups(({ name, type }) => name === 'dev' && type === 'user_group');

const V1: Readonly<Record<string, Expectation>> = {
  'limit=100&skip=200&sort=_id': users(all),
  // Ids begin with the time of creation, and everybody here is newer.
  'limit=100&sort=_id&filter=_id:$gt:5f0a1b2c3d4e5f6071829304': users(all),
  'sort=-created username&fields=email username': users(all),
  'filter=department:$eq:IT': inDepartment('IT'),
  'filter=department:IT': inDepartment('IT'),
  'filter=displayName:eq:build-7': systems(({ displayName }) => displayName === 'build-7'),
  'filter=created:$gte:2026-01-01T00:00:00Z': users((user) => text(user, 'created') >= '2026-01-01'),
  'filter=mfa.exclusion:$eq:true': users((user) => (user.mfa as { readonly exclusion: boolean }).exclusion),
  'filter=department:$in:IT|HR|Sales': inDepartment('IT', 'HR', 'Sales'),
  'filter=company:$co:toast': users((user) => text(user, 'company').startsWith('Toast')),
  'filter=username:$regex:/^ada/i': users((user) => /^ada/i.test(text(user, 'username'))),
  'filter=department:$eq:IT&filter=activated:$eq:true': activeIn('IT'),
  'filter[]=department:$eq:IT&filter[]=activated:$eq:true': activeIn('IT'),
  'filter[0]=department:$eq:IT&filter[1]=activated:$eq:true': activeIn('IT'),
  'filter[and][0]=department:$eq:IT&filter[and][1]=activated:$eq:true': activeIn('IT'),
  'filter=department:$eq:IT,activated:$eq:true': activeIn('IT'),
  'filter[or][0]=department:$eq:IT&filter[or][1]=department:$eq:HR': inDepartment('IT', 'HR'),
  'filter=activated:$eq:true&filter[or][0]=department:$eq:IT&filter[or][1]=department:$eq:HR': activeIn('IT', 'HR'),
  'search=ada': searched(ownFields, 'ada'),
  'search[searchTerm]=ada&search[fields][0]=email&search[fields][1]=username': searched(['email', 'username'], 'ada'),
  'search[searchTerm]=ada&search[fields][]=email': searched(['email'], 'ada'),
  'search[searchTerm]=ada&search[searchTerm]=eve&search[fields]=email username': searched(
    ['email', 'username'],
    'ada',
    'eve',
  ),
  'filter=hostname:$regex:^(web|db)-\\d{2}$': systems((system) => /^(web|db)-\d{2}$/.test(text(system, 'hostname'))),
  'filter=hostname:$regex:(?i)build': systems((system) => /build/i.test(text(system, 'hostname'))),
};

const uidOf = ({ unix_uid: uid }: Row): number => Number(uid);

const SEARCH: Readonly<Record<string, Expectation>> = {
  '{"filter": {"and": [{"department": "IT"}, "activated:$eq:true"]}}': activeIn('IT'),
  '{"filter": {"or": [{"department": "IT"}, {"and": [{"department": "HR"}, {"activated": true}]}]}}': users(
    ({ department, activated }) => department === 'IT' || (department === 'HR' && activated === true),
  ),
  '{"filter": [{"department": "IT"}, {"activated": true}]}': activeIn('IT'),
  '{"filter": {"department": "IT", "username": {"$regex": "(?i)^ada"}}}': users(
    (user) => user.department === 'IT' && /^ada/i.test(text(user, 'username')),
  ),
  '{"filter": {"unix_uid": {"$gte": 5000, "$lt": 6000}}}': users((user) => uidOf(user) >= 5000 && uidOf(user) < 6000),
  '{"filter": {"department": {"$in": ["IT", "HR"]}}}': inDepartment('IT', 'HR'),
  '{"filter": "department:$eq:IT"}': inDepartment('IT'),
  '{"searchFilter": {"searchTerm": ["ada", "eve"], "fields": ["email", "username"]}}': searched(
    ['email', 'username'],
    'ada',
    'eve',
  ),
  '{"filter": {"activated": true}, "fields": "email username", "sort": "-created", "limit": 100, "skip": 100}': users(
    ({ activated }) => activated === true,
  ),
};

const V2: Readonly<Record<string, Expectation>> = {
  'limit=100&skip=200&sort=id': groups(all),
  'limit=100&sort=id&filter=id:gt:5f0a1b2c3d4e5f6071829304': groups(all),
  'sort=-type,name&fields=id,name': groups(all),
  'sort=-type&sort=name': groups(all),
  'filter=name:eq:Test Group': userGroups(({ name }) => name === 'Test Group'),
  'filter=name:eq:dev-*': userGroups((group) => text(group, 'name').startsWith('dev-')),
  'filter=name:search:group': userGroups((group) => /group/i.test(text(group, 'name'))),
  // This world has no policy groups.
  'filter=type:in:user_group|system_group': groups(all),
  'filter=suggestionCounts.total:gt:0': userGroups(
    (group) => (group.suggestionCounts as { readonly total: number }).total > 0,
  ),
  'filter=createdAt:between:2026-01-01|2026-02-01': {
    on: '/muster/v1/connect-keys',
    selects: (key) => text(key, 'createdAt').startsWith('2026-01'),
  },
  'filter=attributes.sudo.enabled:eq:true': userGroups((group) => sudoOf(group) === true),
  'filter=name:eq:dev&filter=type:eq:user_group': devUserGroup,
  'filter[]=name:eq:dev&filter[]=type:eq:user_group': devUserGroup,
  'filter[0]=name:eq:dev&filter[1]=type:eq:user_group': devUserGroup,
  'filter=name:eq:dev,type:eq:user_group': devUserGroup,
};

const RULES: Readonly<Record<string, Expectation>> = {
  '{"queryType": "FilterQuery", "filters": [{"field": "department", "operator": "eq", "value": "IT"}]}':
    inDepartment('IT'),
  '{"queryType": "FilterQuery", "filters": [{"field": "userState", "operator": "in", "value": "active|staged"}]}':
    users(({ state }) => state !== 'SUSPENDED'),
  '{"queryType": "Filter", "filters": ["department:$eq:IT"]}': inDepartment('IT'),
  '{"queryType": "Search", "searchFilters": "{\\"filter\\":{\\"and\\":[\\"department:$eq:Sales\\",\\"company:$co:Toast\\"]}}"}':
    users((user) => user.department === 'Sales' && text(user, 'company').startsWith('Toast')),
};

/** What each example of the page selects in the world of lists-world.ts. */
export const EXPECTATIONS = { v1: V1, search: SEARCH, v2: V2, rule: RULES } as const;
