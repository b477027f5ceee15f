import { describe } from 'node:test';
import { eventSuite } from './suite/events.ts';
import { graphSuite } from './suite/graph.ts';
import { jobSuite } from './suite/jobs.ts';
import { listSuite } from './suite/lists.ts';
import { logSuite } from './suite/log.ts';
import { objectSuite } from './suite/objects.ts';
import { predicateSuite } from './suite/predicates.ts';
import { requestSuite } from './suite/requests.ts';
import { sideSuite } from './suite/sides.ts';
import type { Fixture } from './suite/support.ts';
import { webhookSuite } from './suite/webhooks.ts';
import { writerSuite } from './suite/writers.ts';

export { SUITE_INDEXES, SUITE_NODE_KINDS } from './suite/support.ts';
export type { Fixture } from './suite/support.ts';

/**
 * What every engine has to pass. `open` gives an empty store that was opened with SUITE_INDEXES and SUITE_NODE_KINDS;
 * each part of the suite opens one of its own and closes it.
 */
export function storeSuite(name: string, open: () => Promise<Fixture>): void {
  describe(name, () => {
    objectSuite(open);
    listSuite(open);
    predicateSuite(open);
    graphSuite(open);
    logSuite(open);
    writerSuite(open);
    jobSuite(open);
    requestSuite(open);
    eventSuite(open);
    webhookSuite(open);
    sideSuite(open);
  });
}
