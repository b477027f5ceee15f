import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Request } from './background.ts';
import { SqliteConnection } from './connection.ts';

// What would hold up the event loop runs here: lists that have to look at every document, and checkpoints.
const file = String(workerData);
const reading = new SqliteConnection(file, { readOnly: true });
let writing: SqliteConnection | undefined;

parentPort?.on('message', (request: Request) => {
  let answer: Answer;
  try {
    answer = { id: request.id, rows: 'sql' in request ? reading.all(request.sql, request.parameters) : checkpoint() };
  } catch (error) {
    answer = { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(answer);
});

/** Moves into the database what no reader needs in the log any more; waits for nobody. */
function checkpoint(): [] {
  writing ??= new SqliteConnection(file, { readOnly: false });
  writing.exec('pragma synchronous = full; pragma wal_checkpoint(passive)');
  return [];
}
