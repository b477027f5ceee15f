import { after, test } from 'node:test';
import { NO_POSTGRES, postgresForTests } from '../support/postgres.ts';
import { listsSuite } from './lists-suite.ts';

const title = 'every list pages without loss or repeat while others write, on PostgreSQL';
const postgres = await postgresForTests();
if (postgres === undefined) test(title, { skip: NO_POSTGRES });
else {
  after(async () => postgres.stop());
  listsSuite(title, async () => ({ url: await postgres.newDatabase() }), 0);
}
