import { Adjacency } from '../../src/graph/adjacency.ts';
import { MemoryGraph } from '../graph/memory-graph.ts';
import { runGraphCases } from './run.ts';

runGraphCases('a plain list of edges', ({ edges, attributes }) => {
  const reader = new MemoryGraph(edges, attributes);
  return Promise.resolve({ reader, apply: (change) => void reader.apply(change) });
});

runGraphCases('the adjacency in memory', async ({ edges, attributes }) => {
  const reader = await Adjacency.load({ sequence: 0, edges, attributes });
  return { reader, apply: (change) => reader.apply(reader.sequence + 1, [change]) };
});

// Nothing is loaded: all comes by changes.
runGraphCases('an adjacency that began empty', async ({ edges, attributes }) => {
  const reader = await Adjacency.load({ sequence: 0, edges: [], attributes: [] });
  for (const { from, to, attributes: own } of edges) {
    reader.apply(reader.sequence + 1, [{ kind: 'edge-added', from, to, attributes: own }]);
  }
  reader.apply(
    reader.sequence + 1,
    attributes.map((item) => ({ kind: 'node-attributes', ...item })),
  );
  return { reader, apply: (change) => reader.apply(reader.sequence + 1, [change]) };
});
