import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OutboundError } from '../../directory/ports.ts';
import { classOf, isWithin, networkOf } from './addresses.ts';
import { allowListOf } from './allow.ts';
import { createGuard, type Resolve } from './guard.ts';

describe('addresses', () => {
  const classes: Readonly<Record<'public' | 'private' | 'never', readonly string[]>> = {
    public: ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'],
    private: [
      '127.0.0.1',
      '127.9.9.9',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '100.64.0.1',
      '::1',
      '0:0:0:0:0:0:0:1',
      'fc00::1',
      'fdff::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::10.0.0.1',
      '64:ff9b::a00:1',
      '2002:c0a8:101::',
    ],
    never: [
      '0.0.0.0',
      '169.254.169.254',
      '169.254.0.1',
      '224.0.0.1',
      '239.255.255.255',
      '255.255.255.255',
      '100.100.100.200',
      '168.63.129.16',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'febf::1',
      'ff02::1',
      'fd00:ec2::254',
      '::ffff:169.254.169.254',
      '::ffff:a9fe:a9fe',
      '64:ff9b::a9fe:a9fe',
      '2002:a9fe:a9fe::1',
      '2001:0:1::1',
    ],
  };
  for (const [is, addresses] of Object.entries(classes)) {
    test(`that are ${is}`, () => {
      for (const address of addresses) assert.equal(classOf(address), is, address);
    });
  }

  test('what is none has no class', () => {
    for (const text of ['', 'localhost', '1.2.3', '1.2.3.4.5', ':::', 'fe80::1::2'])
      assert.equal(classOf(text), undefined);
  });

  test('are in networks to the bit', () => {
    const within = (address: string, network: string) => isWithin(address, [networkOf(network)]);
    assert.deepEqual(
      [within('10.1.2.3', '10.0.0.0/15'), within('10.2.0.0', '10.0.0.0/15'), within('10.2.0.0', '0.0.0.0/0')],
      [true, false, true],
    );
    assert.deepEqual(
      [within('fd12::1', 'fd00::/8'), within('fe12::1', 'fd00::/8'), within('::ffff:10.0.0.1', '10.0.0.0/8')],
      [true, false, true],
    );
    for (const bad of ['10.0.0.0/33', '10.0.0/8', '10.0.0.0/', '10.0.0.0/-1', 'x/8', '::/129']) {
      assert.throws(() => networkOf(bad), TypeError, bad);
    }
  });
});

describe('the allow-list', () => {
  test('takes hosts, hosts below one, ports and networks', () => {
    const list = allowListOf([
      'A.example',
      '*.b.example',
      'c.example:8443',
      '[::1]:80',
      'fd00::1',
      '10.0.0.0/8',
      'bücher.example',
    ]);
    const named: readonly (readonly [string, number, boolean])[] = [
      ['a.example', 443, true],
      ['x.a.example', 443, false],
      ['x.y.b.example', 1, true],
      ['b.example', 443, false],
      ['evilb.example', 443, false],
      ['c.example', 8443, true],
      ['c.example', 443, false],
      ['::1', 80, true],
      ['::1', 81, false],
      ['fd00::1', 443, true],
      ['xn--bcher-kva.example', 443, true],
    ];
    for (const [host, port, is] of named) assert.equal(list.names(host, port), is, `${host}:${port}`);
    assert.equal(list.networks.length, 1);
  });

  test('refuses what is none of these', () => {
    for (const bad of [
      '*',
      '*.',
      'https://a.example',
      'a.example/path',
      'user@a.example',
      'a.example:99999',
      'a b',
      'a*.b',
    ]) {
      assert.throws(() => allowListOf([bad]), TypeError, bad);
    }
  });
});

describe('the guard', () => {
  /** What names resolve to; each is asked for once only, as a connection does. */
  const names: Readonly<Record<string, readonly string[]>> = {
    'public.example': ['93.184.216.34'],
    'inside.example': ['10.0.0.5'],
    'mixed.example': ['127.0.0.1', '93.184.216.34'],
    'link.example': ['169.254.169.254'],
    'console.jumpcloud.com': ['93.184.216.35'],
    'evil.jumpcloud.com': ['127.0.0.1'],
  };
  const resolve: Resolve = (host, _options, done) => {
    const found = names[host];
    if (found === undefined) done(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), []);
    else
      done(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  };

  /** Where a connection would go, or why there is none. */
  const outcome = (allow: readonly string[], url: string): Promise<string> =>
    new Promise((done) => {
      const guard = createGuard(allowListOf(allow), () => 'http://127.0.0.1:8080', resolve);
      const told = (error: unknown): void => done(error instanceof OutboundError ? error.reason : String(error));
      try {
        const { url: parsed, lookup } = guard(url);
        const host = parsed.hostname.replaceAll(/[[\]]/g, '');
        if (/^[\d.]+$|:/.test(host)) return done(host);
        lookup(host, { all: true }, (error, addresses) => {
          if (error !== null) told(error);
          else done((addresses as { address: string }[]).map(({ address }) => address).join());
        });
      } catch (error) {
        told(error);
      }
    });

  const cases: readonly (readonly [allow: readonly string[], url: string, outcome: string])[] = [
    [[], 'https://public.example/x', '93.184.216.34'],
    [[], 'http://public.example/x', 'refused'],
    [[], 'https://93.184.216.34/', '93.184.216.34'],
    [[], 'https://nowhere.example/', 'dns'],
    [[], 'https://inside.example/', 'refused'],
    [[], 'https://mixed.example/', '93.184.216.34'],
    [[], 'https://link.example/', 'refused'],
    [[], 'https://2130706433/', 'refused'],
    [[], 'https://0x7f.1/', 'refused'],
    [[], 'https://[::ffff:127.0.0.1]/', 'refused'],
    [[], 'https://[::1]/', 'refused'],
    [[], 'https://metadata.google.internal./', 'refused'],
    [[], 'https://user:pass@public.example/', 'refused'],
    [[], 'ftp://public.example/', 'refused'],
    [[], 'file:///etc/passwd', 'refused'],
    [[], '/api/systemusers', 'refused'],
    [[], 'http://127.0.0.1:8080/api', '127.0.0.1'],
    [[], 'http://127.0.0.1:8081/api', 'refused'],
    [[], 'https://127.0.0.1:8080/api', 'refused'],
    [['inside.example'], 'http://inside.example/', '10.0.0.5'],
    [['inside.example'], 'https://public.example/', 'refused'],
    [['inside.example'], 'https://console.jumpcloud.com/api', '93.184.216.35'],
    [['inside.example'], 'http://console.jumpcloud.com/api', 'refused'],
    [['inside.example'], 'https://evil.jumpcloud.com/api', 'refused'],
    [['inside.example'], 'https://notjumpcloud.com/api', 'refused'],
    [['inside.example'], 'http://127.0.0.1:8080/api', '127.0.0.1'],
    [['link.example', '169.254.169.254', '169.254.0.0/16'], 'https://link.example/', 'refused'],
    [['link.example', '169.254.169.254', '169.254.0.0/16'], 'http://169.254.169.254/', 'refused'],
    [['metadata'], 'http://metadata/', 'refused'],
    [['10.0.0.0/8'], 'http://inside.example/', '10.0.0.5'],
    [['10.0.0.0/8'], 'http://10.9.9.9/', '10.9.9.9'],
    [['10.0.0.0/8'], 'https://public.example/', 'refused'],
    [['0.0.0.0/0'], 'https://link.example/', 'refused'],
    [['127.0.0.1:9000'], 'http://127.0.0.1:9000/', '127.0.0.1'],
    [['127.0.0.1:9000'], 'http://127.0.0.1:9001/', 'refused'],
  ];
  for (const [allow, url, expected] of cases) {
    test(`${allow.length === 0 ? '' : `with ${allow.join()}: `}${url} is ${expected}`, async () => {
      assert.equal(await outcome(allow, url), expected);
    });
  }
});
