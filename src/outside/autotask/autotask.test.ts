import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OutboundPort, OutboundRequest } from '../../directory/ports.ts';
import { autotaskOverHttp } from './autotask.ts';

const ZONES = 'https://webservices.autotask.net/atservicesrest';

/** Answers who asks for a zone with it, and counts with none. */
function network(zone: string): OutboundPort & { readonly asked: OutboundRequest[] } {
  const asked: OutboundRequest[] = [];
  return {
    asked,
    check: () => undefined,
    self: () => undefined,
    request: async (request) => {
      asked.push(request);
      const said = request.url.includes('/zoneInformation?') ? { url: zone } : { queryCount: 0 };
      return { status: 200, headers: {}, body: Buffer.from(JSON.stringify(said)) };
    },
  };
}
const access = (baseUrl: string) => ({ baseUrl, integrationCode: 'code', username: 'a+b@example.com', secret: 'shh' });
const hasSecret = ({ headers }: OutboundRequest): boolean => JSON.stringify(headers).includes('shh');

describe('pages of Autotask', () => {
  test('that never end are an error', async () => {
    const next = `${ZONES}/v1.0/Companies/query?again`;
    let asked = 0;
    const outbound: OutboundPort = {
      check: () => undefined,
      self: () => undefined,
      request: async () => {
        asked += 1;
        assert.ok(asked < 10_000, 'it goes on for ever');
        return {
          status: 200,
          headers: {},
          body: Buffer.from(JSON.stringify({ items: [], pageDetails: { nextPageUrl: next } })),
        };
      },
    };
    const listing = autotaskOverHttp(outbound).list(access(ZONES), 'companies', { skip: 0, limit: 10 });
    await assert.rejects(listing, { reason: 'broken' });
  });
});

describe('the zone of an Autotask user', () => {
  test('is asked for without credentials, and used from then on', async () => {
    const outbound = network('https://webservices5.autotask.net/atservicesrest/');
    const found = await autotaskOverHttp(outbound).check(access(ZONES));
    assert.equal(found, 'https://webservices5.autotask.net/atservicesrest');
    const [first, second] = outbound.asked as [OutboundRequest, OutboundRequest];
    assert.equal(first.url, `${ZONES}/v1.0/zoneInformation?user=a%2Bb%40example.com`);
    assert.deepEqual([hasSecret(first), hasSecret(second)], [false, true]);
    assert.ok(second.url.startsWith(`${found}/v1.0/Companies/query/count?search=`));
  });

  test('is not believed where the secret would go to others', async () => {
    for (const [zone, zones] of [
      ['https://autotask.net.example/atservicesrest', ZONES],
      ['http://webservices5.autotask.net/atservicesrest', ZONES],
      ['https://evilautotask.net/atservicesrest', ZONES],
      ['', ZONES],
      ['https://other.net/atservicesrest', 'https://autotask.net/atservicesrest'],
      ['https://10.0.0.1/atservicesrest', 'https://127.0.0.1/atservicesrest'],
    ] as const) {
      const outbound = network(zone);
      await assert.rejects(autotaskOverHttp(outbound).check(access(zones)), { reason: 'broken' }, zone);
      assert.ok(!outbound.asked.some(hasSecret), zone);
    }
  });
});
