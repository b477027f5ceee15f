import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Region } from '../../directory/hub-port.ts';
import { createOutbound } from '../../outside/http/outbound.ts';
import { baseUrlOf, normalBaseUrl, REGIONS, tokenUrlOf, VENDOR_REGIONS } from './regions.ts';

describe('base URLs', () => {
  const outbound = createOutbound({ allow: ['127.0.0.1:9000'], self: () => 'http://127.0.0.1:8080' });

  test('lose what clients add to them', () => {
    for (const [given, normal] of [
      ['https://muster.example', 'https://muster.example'],
      [' https://Muster.Example:443/ ', 'https://muster.example'],
      ['https://muster.example/api', 'https://muster.example'],
      ['https://muster.example/api/', 'https://muster.example'],
      ['https://muster.example/api/v2//', 'https://muster.example'],
      ['http://muster.example:8080/below/api/v2', 'http://muster.example:8080/below'],
      ['https://muster.example/api/v2x', 'https://muster.example/api/v2x'],
      ['https://console.jumpcloud.com/api', 'https://console.jumpcloud.com'],
    ] as const) {
      assert.equal(normalBaseUrl(given), normal, given);
    }
  });

  test('that mean something else are refused, with the field', () => {
    const refused = [
      '',
      'muster.example',
      '//muster.example',
      'ftp://muster.example',
      'file:///etc/passwd',
      'https://',
      'https:///x',
      'https:muster.example',
      'https://user@muster.example',
      'https://user:pass@muster.example',
      'https://muster.example/?x=1',
      'https://muster.example?',
      'https://muster.example/#x',
      'https://muster.example/a/../b',
      'https://muster.example/..',
      'https://muster.example/.',
      'https://muster.example/%2e%2e/x',
      'https://muster.example\\@evil.example',
      'https://muster.example/a b',
      'https://mus\tter.example',
    ];
    for (const given of refused) {
      assert.throws(() => normalBaseUrl(given), { code: 'invalid', message: /^base_url: / }, given);
    }
  });

  test('are given by the region, or by hand within the allow-list', () => {
    const base = (region: Region, url?: string) => baseUrlOf(region, url, outbound);
    assert.equal(base('us'), 'https://console.jumpcloud.com');
    assert.equal(base('eu', 'https://console.eu.jumpcloud.com/api/'), 'https://console.eu.jumpcloud.com');
    assert.equal(base('self'), 'http://127.0.0.1:8080');
    assert.equal(base('custom', 'http://127.0.0.1:9000/api'), 'http://127.0.0.1:9000');
    const refused: readonly (readonly [Region, string | undefined, RegExp])[] = [
      ['custom', undefined, /base_url: is required/],
      ['custom', 'https://elsewhere.example', /base_url: elsewhere\.example may not be asked/],
      ['custom', 'http://127.0.0.1:9001', /base_url: 127\.0\.0\.1/],
      ['custom', 'http://169.254.169.254/latest', /base_url: 169\.254/],
      ['us', 'https://elsewhere.example', /base_url: is https:\/\/console\.jumpcloud\.com/],
    ];
    for (const [region, url, message] of refused) {
      assert.throws(() => base(region, url), { code: 'invalid', message }, `${region} ${url}`);
    }
    const deaf = createOutbound({ allow: [], self: () => undefined });
    assert.throws(() => baseUrlOf('self', undefined, deaf), { code: 'invalid', message: /^region: / });
  });

  test('say where access tokens come from', () => {
    assert.equal(tokenUrlOf('https://console.jumpcloud.com'), 'https://admin-oauth.id.jumpcloud.com/oauth2/token');
    assert.equal(tokenUrlOf('https://muster.example/below'), 'https://muster.example/below/oauth2/token');
    for (const region of VENDOR_REGIONS) {
      for (const url of [REGIONS[region].baseUrl, REGIONS[region].tokenUrl])
        assert.doesNotThrow(() => outbound.check(url));
    }
  });
});
