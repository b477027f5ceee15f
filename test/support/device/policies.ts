import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Host } from '../../../src/agent/host.ts';
import { localHost } from '../../../src/agent/local-host.ts';
import { pass, type Passed, type State, type Wanted } from '../../../src/agent/policies/pass.ts';
import type { Device } from '../device.ts';
import { newNonce } from './signing.ts';

interface Delivered {
  readonly digest: string;
  readonly changed: boolean;
  readonly policies?: readonly Wanted[];
}

/**
 * The part of a device's agent that keeps policies: it asks which there are, brings them to the device's root, where the
 * programs of `root/bin` are the only ones, and reports.
 */
export class PolicyAgent {
  readonly device: Device;
  readonly host: Host;
  state: State = {};
  #delivered: Delivered = { digest: '', changed: true, policies: [] };

  constructor(device: Device) {
    this.device = device;
    this.host = localHost({ root: device.root, path: [join(device.root, 'bin')] });
  }

  /** What the server says now; what it left out, because nothing changed, is what it said before. */
  async fetch(): Promise<readonly Wanted[]> {
    const path = '/muster/v1/agent/policies';
    const { status, body } = await this.device.ask<Delivered>('POST', path, {
      known: this.#delivered.digest,
      nonce: newNonce(),
    });
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.policies === undefined, !body.changed);
    if (body.changed) this.#delivered = body;
    return this.#delivered.policies ?? [];
  }

  /** Once through everything. What differs is put back where `repair` is true, and reported either way. */
  async round({ repair = true } = {}): Promise<Passed> {
    const passed = await pass({
      host: this.host,
      state: this.state,
      wanted: await this.fetch(),
      repair,
      save: async (state) => {
        this.state = structuredClone(state);
      },
      now: () => Date.now(),
    });
    this.state = passed.state;
    if (passed.results.length > 0) {
      const reply = await this.device.ask('POST', '/muster/v1/agent/policy-results', {
        results: passed.results,
        nonce: newNonce(),
      });
      assert.equal(reply.status, 200, JSON.stringify(reply.body));
      assert.deepEqual((reply.body as { readonly ignored: unknown }).ignored, []);
    }
    return passed;
  }
}
