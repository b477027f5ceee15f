import assert from 'node:assert/strict';
import type { Recorder } from './recorder.ts';

export interface List {
  readonly path: string;
  /** Parameters that the request needs whatever it asks. */
  readonly query?: string;
  /** A filter that some rows pass, and not all; made of a row's id where it is left out. */
  readonly filter?: string;
  readonly sort?: string;
  readonly fields?: string;
  readonly search?: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Tries each documented parameter of a list that has at least two rows, and sees its effect. */
export async function parametersOf(recorder: Recorder, list: List, other: string): Promise<void> {
  const { path, query = '' } = list;
  const operation = recorder.operationOf('GET', path);
  assert.ok(operation, `GET ${path} is not documented`);
  const ask = async (parameters: string): Promise<readonly Row[]> => {
    const body = await recorder.did<readonly Row[] | { results: readonly Row[] }>(
      'GET',
      `${path}?${query}&${parameters}`,
    );
    return 'results' in body ? body.results : body;
  };
  const everything = await ask('limit=100');
  const ids = everything.map(idOf);
  assert.ok(new Set(ids).size >= 2, `GET ${path}?${query} has no two rows: ${JSON.stringify(everything)}`);
  const idsOf = async (parameters: string): Promise<readonly string[]> => (await ask(parameters)).map(idOf);

  const tries: Readonly<Record<string, () => Promise<void>>> = {
    limit: async () => assert.deepEqual(await idsOf('limit=1'), ids.slice(0, 1)),
    skip: async () => assert.deepEqual(await idsOf('limit=100&skip=1'), ids.slice(1)),
    sort: async () => {
      const sort = list.sort ?? 'object_id';
      const up = await idsOf(`limit=100&sort=${sort}`);
      assert.deepEqual(await idsOf(`limit=100&sort=-${sort}`), up.toReversed());
    },
    filter: async () => {
      const found = await idsOf(`limit=100&filter=${list.filter ?? `object_id:eq:${ids[1]}`}`);
      assert.ok(found.length > 0 && found.length < ids.length, `${found.length} of ${ids.length} rows`);
    },
    search: async () => {
      const found = await idsOf(`limit=100&search[searchTerm]=${list.search}`);
      assert.ok(found.length > 0 && found.length < ids.length, `${found.length} of ${ids.length} rows`);
    },
    fields: async () => {
      for (const row of await ask(`limit=100&fields=${list.fields}`)) {
        assert.deepEqual(
          Object.keys(row).filter((key) => key !== '_id' && key !== 'id'),
          [list.fields],
        );
      }
    },
    'x-org-id': async () => {
      const reply = await recorder.ask<readonly Row[] | { results: readonly Row[] }>(
        'GET',
        `${path}?${query}`,
        undefined,
        {
          'x-org-id': other,
        },
      );
      // What is in the path is not there; a collection is another one.
      const rows = reply.status === 200 ? ('results' in reply.body ? reply.body.results : reply.body) : [];
      assert.ok(reply.status === (/[0-9a-f]{24}/.test(path) ? 404 : 200), String(reply.status));
      assert.equal(
        rows.some((row) => ids.includes(idOf(row))),
        false,
      );
    },
  };
  for (const parameter of operation.parameters) {
    const attempt = tries[parameter];
    if (attempt === undefined) continue;
    await attempt();
    recorder.effect('GET', path, parameter);
  }
}

/** The id of a row, or of the object at the other end of an edge. */
function idOf(row: Row): string {
  const { to } = row as { readonly to?: { readonly id: string } };
  return to?.id ?? String(row._id ?? row.id);
}
