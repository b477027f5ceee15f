import { createHash } from 'node:crypto';
import { file } from './file.ts';
import { CannotApply, flag, must, NOTE, text, type Enforcement } from './resource.ts';

export const wifiNetwork: Enforcement = {
  template: 'linux_wifi_network',
  plan: async (values, host) => {
    if (!(await host.has('nmcli'))) throw new CannotApply('NetworkManager is not installed');
    const ssid = text(values, 'ssid');
    const uuid = uuidOf(ssid);
    const sections = [
      ['[connection]', `id=${ssid}`, `uuid=${uuid}`, 'type=wifi'],
      ['[wifi]', 'mode=infrastructure', `ssid=${ssid}`, ...(flag(values, 'hidden') ? ['hidden=true'] : [])],
      ['[wifi-security]', 'key-mgmt=wpa-psk', `psk=${escaped(text(values, 'passphrase'))}`],
      ['[ipv4]', 'method=auto'],
      ['[ipv6]', 'method=auto'],
    ];
    return {
      resources: [
        file({
          path: `/etc/NetworkManager/system-connections/muster-${uuid}.nmconnection`,
          text: `# ${NOTE}\n${sections.map((lines) => `${lines.join('\n')}\n`).join('\n')}`,
          mode: 0o600,
        }),
      ],
      activate: async (on) => void (await must(on, 'nmcli', 'connection', 'reload')),
    };
  },
};

/** The same on every device and each time, so that NetworkManager knows the connection again. RFC 9562, version 8. */
function uuidOf(ssid: string): string {
  const bytes = createHash('sha256').update(`muster wifi ${ssid}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** As key files have it: GLib's escapes. */
const escaped = (value: string): string =>
  value.replaceAll('\\', String.raw`\\`).replace(/^ +/, (spaces) => String.raw`\s`.repeat(spaces.length));
