import { listsSuite } from './lists-suite.ts';

listsSuite('every list pages without loss or repeat while others write, on SQLite', async () => 'sqlite');
