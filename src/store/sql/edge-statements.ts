import { sql } from 'kysely';
import type { Dialect } from '../dialect.ts';
import { statement } from './statement.ts';

interface Pair {
  readonly scope: string;
  readonly from: string;
  readonly to: string;
}
interface End {
  readonly scope: string;
  readonly type: string;
  readonly id: string;
}
/** Nodes of one type, and the type of the neighbours that are wanted. */
interface Hop {
  readonly scope: string;
  readonly type: string;
  readonly ids: unknown;
  readonly to: string;
}

const COLUMNS = sql.raw('from_type, from_id, to_type, to_id, relation, attributes');

/** The edges of the graph, and what of its nodes' documents counts in it. */
export function edgeStatements({ db, among, document }: Dialect) {
  return {
    nodeAttributes: statement<{ scope: string; kind: string; ids: unknown }>('node_attributes', (a) =>
      sql`select id, ${document.object('attributes')} as attributes from objects
        where scope = ${a('scope')} and kind = ${a('kind')} and ${among(sql`id`, a('ids'))}`.compile(db),
    ),
    forwards: statement<Hop>('forwards', (a) =>
      sql`select from_id as node, to_id as neighbour, attributes from edges
        where scope = ${a('scope')} and ${among(sql`from_id`, a('ids'))}
          and from_type = ${a('type')} and to_type = ${a('to')}
        order by from_id, to_id`.compile(db),
    ),
    backwards: statement<Hop>('backwards', (a) =>
      sql`select to_id as node, from_id as neighbour, attributes from edges
        where scope = ${a('scope')} and ${among(sql`to_id`, a('ids'))}
          and to_type = ${a('type')} and from_type = ${a('to')}
        order by to_id, from_id`.compile(db),
    ),
    edge: statement<Pair>('edge', (a) =>
      sql`select ${COLUMNS} from edges
        where scope = ${a('scope')} and from_id = ${a('from')} and to_id = ${a('to')}`.compile(db),
    ),
    edgesOf: statement<End>('edges_of', (a) =>
      sql`select ${COLUMNS} from edges
          where scope = ${a('scope')} and from_id = ${a('id')} and from_type = ${a('type')}
        union all select ${COLUMNS} from edges
          where scope = ${a('scope')} and to_id = ${a('id')} and to_type = ${a('type')}
        order by from_id, to_id`.compile(db),
    ),
    scanEdges: statement<Pair & { readonly limit: number }>('scan_edges', (a) =>
      sql`select ${COLUMNS} from edges
        where scope = ${a('scope')} and (from_id, to_id) > (${a('from')}, ${a('to')})
        order by from_id, to_id limit ${a('limit')}`.compile(db),
    ),
    insertEdge: statement<Pair & { fromType: string; toType: string; relation: string; attributes: string | null }>(
      'insert_edge',
      (a) =>
        sql`insert into edges (scope, ${COLUMNS})
        values (${a('scope')}, ${a('fromType')}, ${a('from')}, ${a('toType')}, ${a('to')},
          ${a('relation')}, ${a('attributes')})
        on conflict do nothing returning from_id`.compile(db),
    ),
    updateEdge: statement<Pair & { readonly attributes: string | null }>('update_edge', (a) =>
      sql`update edges set attributes = ${a('attributes')}
        where scope = ${a('scope')} and from_id = ${a('from')} and to_id = ${a('to')} returning from_id`.compile(db),
    ),
    deleteEdge: statement<Pair>('delete_edge', (a) =>
      sql`delete from edges where scope = ${a('scope')} and from_id = ${a('from')} and to_id = ${a('to')}
        returning from_id`.compile(db),
    ),
    deleteEdgesFrom: statement<End>('delete_edges_from', (a) =>
      sql`delete from edges
        where scope = ${a('scope')} and from_id = ${a('id')} and from_type = ${a('type')}`.compile(db),
    ),
    deleteEdgesTo: statement<End>('delete_edges_to', (a) =>
      sql`delete from edges
        where scope = ${a('scope')} and to_id = ${a('id')} and to_type = ${a('type')}`.compile(db),
    ),
  };
}
