import { createHash } from 'node:crypto';
import type { Host } from '../host.ts';
import { file } from './file.ts';
import { CannotApply, flag, must, NOTE, rows, type Enforcement, type Resource } from './resource.ts';
import { daemonReload, enabled } from './units.ts';

const RULES = '/etc/muster/firewall.nft';
const UNIT = 'muster-firewall.service';
const TABLE = ['inet', 'muster_firewall'] as const;

export const firewall: Enforcement = {
  template: 'linux_firewall',
  plan: async (values, host) => {
    if (!(await host.has('nft'))) throw new CannotApply('nft is not installed: the package is called nftables');
    const rules = [...ALWAYS, ...(flag(values, 'allowPing') ? PING : []), ...rows(values, 'allowed').map(allowed)];
    // Each rule says which set of rules it is of, so that a rule that is missing, added or of an older set is found.
    const set = createHash('sha256').update(rules.join('\n')).digest('hex').slice(0, 12);
    return {
      resources: [
        file({ path: RULES, text: rulesText(rules, set), mode: 0o600, validate }),
        file({ path: `/etc/systemd/system/${UNIT}`, text: unitText() }),
        enabled(UNIT),
        loaded(rules.length, set),
      ],
      activate: daemonReload,
    };
  },
};

/** Without these IPv6 does not work at all: neighbours are not found, and addresses do not come by DHCP. */
const ALWAYS = [
  'ct state established,related accept',
  'ct state invalid drop',
  'iif "lo" accept',
  'icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem } accept',
  'icmpv6 type { nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, mld-listener-query } accept',
  'ip6 saddr fe80::/10 udp sport 547 udp dport 546 accept',
];
const PING = ['icmp type echo-request accept', 'icmpv6 type echo-request accept'];

function allowed({ port = '', protocol = '', source = '' }: Readonly<Record<string, string>>): string {
  const from = source === '' ? '' : `${source.includes(':') ? 'ip6' : 'ip'} saddr ${source} `;
  return `${from}${protocol} dport ${port} accept`;
}

/** Loaded in one step: the table is made anew, with nothing in between. */
const rulesText = (rules: readonly string[], set: string): string =>
  [
    `# ${NOTE}`,
    `table ${TABLE.join(' ')}`,
    `delete table ${TABLE.join(' ')}`,
    `table ${TABLE.join(' ')} {`,
    '\tchain input {',
    '\t\ttype filter hook input priority 10; policy drop;',
    ...rules.map((rule) => `\t\t${rule} comment "muster ${set}"`),
    '\t}',
    '}',
    '',
  ].join('\n');

const unitText = (): string =>
  [
    `# ${NOTE}`,
    '[Unit]',
    'Description=Muster firewall',
    'DefaultDependencies=no',
    'Wants=network-pre.target',
    'Before=network-pre.target shutdown.target',
    'Conflicts=shutdown.target',
    '',
    '[Service]',
    'Type=oneshot',
    'RemainAfterExit=yes',
    `ExecStart=/usr/sbin/nft -f ${RULES}`,
    `ExecStop=/usr/sbin/nft delete table ${TABLE.join(' ')}`,
    '',
    '[Install]',
    'WantedBy=sysinit.target',
    '',
  ].join('\n');

async function validate(host: Host, candidate: string): Promise<string | undefined> {
  const { status, stdErr } = await host.run('nft', ['-c', '-f', candidate]);
  return status === 0 ? undefined : `nft refuses the rules: ${stdErr.trim()}`;
}

/** The table as the kernel has it. */
const loaded = (count: number, set: string): Resource => ({
  key: 'nftables muster_firewall',
  check: async (host) => {
    const { status, stdOut } = await host.run('nft', ['list', 'table', ...TABLE]);
    if (status !== 0) return 'the firewall is not loaded';
    if (!/policy drop;/.test(stdOut)) return 'the firewall does not drop what no rule allows';
    const rules = stdOut
      .split('\n')
      .filter((line) => /\b(accept|drop|reject|jump|goto|queue)\b/.test(line) && !/\bpolicy\b/.test(line));
    const ours = rules.filter((line) => line.includes(`comment "muster ${set}"`));
    if (ours.length === rules.length && ours.length === count) return undefined;
    return `the firewall has ${rules.length} rules, ${ours.length} of them from its file, which has ${count}`;
  },
  remember: async () => null,
  apply: async (host) => void (await must(host, 'nft', '-f', host.real(RULES))),
  revert: async (host) => {
    const { status } = await host.run('nft', ['list', 'table', ...TABLE]);
    if (status === 0) await must(host, 'nft', 'delete', 'table', ...TABLE);
  },
});
