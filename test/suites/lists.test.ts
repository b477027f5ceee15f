import { listsSuite } from './lists-suite.ts';

// Where PostgreSQL is there too, it has its turns.
const isAlone = process.env['MUSTER_TEST_POSTGRES_URL'] === undefined;
listsSuite(
  'every list pages without loss or repeat while others write, on SQLite',
  async () => 'sqlite',
  isAlone ? undefined : 1,
);
