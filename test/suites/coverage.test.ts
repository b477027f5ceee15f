import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { graphPort } from '../support/cloud-ports.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { applications } from './coverage/applications.ts';
import { cloudDirectories } from './coverage/cloud-directories.ts';
import { devices } from './coverage/devices.ts';
import { graph } from './coverage/graph.ts';
import { groups } from './coverage/groups.ts';
import { parametersOf } from './coverage/lists.ts';
import { people } from './coverage/people.ts';
import { Recorder } from './coverage/recorder.ts';
import { documented, NO_REFERENCE, type Documented } from './coverage/reference.ts';

/**
 * Every property that the API reference documents for the answers of an operation occurs in one with a value that says
 * something, and every documented parameter has its effect; what does not is listed in docs/coverage.md with its reason,
 * and nothing else is.
 */

const PAGE = join(import.meta.dirname, '../../docs/coverage.md');

interface Exception {
  readonly line: string;
  readonly operation: RegExp;
  readonly name: RegExp;
}

/** The items of docs/coverage.md: on which operations, which properties or `?parameters`, why. `*` stands for anything. */
function exceptions(): Exception[] {
  const pattern = (text: string): RegExp => {
    const parts = text.split('*').map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`));
    return new RegExp(`^${parts.join('.*')}$`);
  };
  const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
  const items = readFileSync(PAGE, 'utf8')
    .split(/^(?=- |#)/m)
    .filter((part) => part.startsWith('- '));
  return items.flatMap((item) => {
    const text = item.replaceAll(/\s+/g, ' ').trim();
    const [, where = '', what = '', why] =
      /^- On ((?:`[^`]+`(?:, )?)+): ((?:`[^`]+`(?:, )?)+)\. (\S.+)$/.exec(text) ?? [];
    assert.ok(why, `docs/coverage.md: ${text}`);
    return quoted(where).flatMap((operation) =>
      quoted(what).map((name) => ({
        line: `${operation} ${name}`,
        operation: pattern(operation),
        name: pattern(name),
      })),
    );
  });
}

describe('the coverage of the API reference', { skip: NO_REFERENCE }, () => {
  const microsoft = graphPort();
  let server: TestServer;
  let operations: readonly Documented[];
  let recorder: Recorder;

  before(async () => {
    server = await startTestServer({ office365: microsoft });
    operations = documented();
    recorder = new Recorder(server, operations);
  });
  after(async () => server.stop());

  test('a journey through every operation sees the effect of its parameters', async () => {
    const { _id: other } = await recorder.did<{ _id: string }>('POST', '/muster/v1/organizations', {
      displayName: 'Other',
    });
    // Passwords expire, so that their end is known.
    const passwordPolicy = { enablePasswordExpirationInDays: true, passwordExpirationInDays: 90 };
    const settings = { passwordCompliance: 'custom', passwordPolicy };
    await recorder.did('PUT', `/api/organizations/${server.organization}`, { settings });

    const { users, systems } = await graph(recorder, server, other);
    await people(recorder, other);
    await devices(recorder, users[0], other);
    await groups(recorder, { user: users[0], system: systems[0].id }, other);
    await applications(recorder, server, other);
    await cloudDirectories(recorder, microsoft, other);
    for (const list of [
      { path: '/api/systemusers', filter: 'username:$eq:one', sort: 'username', fields: 'username', search: 'ONE' },
      { path: '/api/systems', filter: 'hostname:$eq:one', sort: 'hostname', fields: 'hostname', search: 'ONE' },
      ...['usergroups', 'systemgroups', 'groups'].map((name) => ({
        path: `/api/v2/${name}`,
        filter: 'name:eq:one',
        sort: name === 'groups' ? 'id' : 'name',
        fields: 'name',
      })),
    ]) {
      await parametersOf(recorder, list, other);
    }
    const path = '/api/v2/groups';
    const plain = await recorder.ask('GET', `${path}?filter=name:eq:one`);
    assert.equal(plain.headers.get('x-unfiltered-total-count'), null);
    const counted = await recorder.ask('GET', `${path}?filter=name:eq:one`, undefined, {
      'x-unfiltered-total-count': '1',
    });
    const [unfiltered, total] = ['x-unfiltered-total-count', 'x-total-count'].map((name) =>
      Number(counted.headers.get(name)),
    );
    assert.ok((unfiltered ?? 0) > (total ?? 0) && (total ?? 0) > 0);
    recorder.effect('GET', path, 'x-unfiltered-total-count');
  });

  test('what does not occur is listed in docs/coverage.md, and what is listed does not occur', (t) => {
    const pairs = operations.flatMap(({ name, properties, parameters }) =>
      [...properties, ...parameters.map((parameter) => `?${parameter}`)].map((what) => [name, what] as const),
    );
    const listed = exceptions();
    const used = new Set<Exception>();
    const wrong: string[] = [];
    for (const [operation, what] of pairs) {
      const rows = listed.filter((each) => each.operation.test(operation) && each.name.test(what));
      const occurs = recorder.seen.has(`${operation} ${what}`);
      for (const row of rows) used.add(row);
      if (occurs && rows.length > 0) wrong.push(`${operation} ${what} occurs, and is listed as \`${rows[0]?.line}\``);
      if (!occurs && rows.length === 0) wrong.push(`${operation} ${what} does not occur, and is not listed`);
    }
    for (const each of listed)
      if (!used.has(each)) wrong.push(`${each.line} is listed, and is nothing that is documented`);
    const missing = pairs.filter(([operation, what]) => !recorder.seen.has(`${operation} ${what}`)).length;
    t.diagnostic(
      `${operations.length} operations, ${pairs.length} properties and parameters, ${missing} of them listed`,
    );
    assert.deepEqual(wrong, []);
    assert.ok(operations.length >= 68 && pairs.length > 2000, 'the reference is smaller than it was');
  });
});
