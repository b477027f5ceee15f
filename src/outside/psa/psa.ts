import type { OutboundPort } from '../../directory/ports.ts';
import type { PsaPorts } from '../../directory/psa-port.ts';
import { autotaskOverHttp } from '../autotask/autotask.ts';
import { connectWiseOverHttp } from '../connectwise/connectwise.ts';
import { syncroOverHttp } from '../syncro/syncro.ts';

/** All products that providers keep their customers in. */
export const psaOverHttp = (outbound: OutboundPort): PsaPorts => ({
  autotask: autotaskOverHttp(outbound),
  connectwise: connectWiseOverHttp(outbound),
  syncro: syncroOverHttp(outbound),
});
