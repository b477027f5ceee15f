import { parentPort, workerData } from 'node:worker_threads';
import type { ScanAnswer, ScanRequest } from './scans.ts';
import { SqliteConnection } from './connection.ts';

// The thread that runs lists which have to look at every document, so that the event loop does not.
const connection = new SqliteConnection(String(workerData), { readOnly: true });

parentPort?.on('message', ({ id, sql, parameters }: ScanRequest) => {
  let answer: ScanAnswer;
  try {
    answer = { id, rows: connection.all(sql, parameters) };
  } catch (error) {
    answer = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
