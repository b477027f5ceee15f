import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { localHost } from '../local-host.ts';
import { pass, type State, type Wanted } from './pass.ts';

/** A folder that stands for a device, and the programs that it has, as shell scripts. */
async function device(t: TestContext, programs: Readonly<Record<string, string>> = {}) {
  const root = await mkdtemp(join(tmpdir(), 'muster-pass-'));
  t.after(() => rm(root, { recursive: true }));
  const bin = join(root, 'bin');
  await mkdir(bin);
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  const host = localHost({ root, path: [bin, '/usr/bin', '/bin'] });
  let state: State = {};
  return {
    host,
    file: (path: string) => readFile(join(root, path), 'utf8').catch(() => undefined),
    state: () => state,
    async pass(...wanted: readonly Wanted[]) {
      const save = async (latest: State) => void (state = latest);
      const passed = await pass({ host, state, wanted, repair: true, save, now: () => 0 });
      state = passed.state;
      return passed;
    },
  };
}

const umask = (id: string, value: string): Wanted => ({
  id,
  template: 'linux_default_umask',
  revision: 3,
  values: { umask: value },
});

/** A systemd that knows units by files beside it: present where installed, `.masked` where masked. */
const SYSTEMCTL = `
case "$1" in
  is-enabled) [ -e "$MUSTER_ROOT/$2.masked" ] && echo masked && exit 1
    [ -e "$MUSTER_ROOT/$2" ] && cat "$MUSTER_ROOT/$2" && exit 0; echo not-found; exit 4 ;;
  is-active) exit 3 ;;
  mask) touch "$MUSTER_ROOT/$3.masked" ;;
  unmask) rm "$MUSTER_ROOT/$2.masked" ;;
  enable | disable) for unit; do :; done; [ -e "$MUSTER_ROOT/$unit" ] || exit 1; echo "$1d" > "$MUSTER_ROOT/$unit" ;;
esac`;

describe('a pass over the policies of a device', () => {
  it('takes everything back after one policy has taken the place of another', async (t) => {
    const on = await device(t);
    await on.pass(umask('a', '027'));
    const [told] = (await on.pass(umask('b', '077'))).results;
    assert.equal(told?.state, 'success');
    assert.match((await on.file('/etc/profile.d/muster-umask.sh')) ?? '', /umask 077/);
    assert.deepEqual(Object.keys(on.state()), ['b']);
    await on.pass();
    assert.equal(await on.file('/etc/profile.d/muster-umask.sh'), undefined);
    assert.equal(await on.file('/etc/login.defs'), undefined);
  });

  it('unmasks a unit that was installed after the policy came', async (t) => {
    const on = await device(t, { systemctl: SYSTEMCTL });
    const policy = { id: 'a', template: 'linux_disabled_services', revision: 1, values: { services: ['x.socket'] } };
    await on.pass(policy);
    await on.host.write('/x.socket', 'disabled\n');
    await on.pass(policy);
    assert.notEqual(await on.file('/x.socket.masked'), undefined);
    assert.deepEqual((await on.pass()).problems, []);
    assert.equal(await on.file('/x.socket.masked'), undefined);
  });

  it('takes back a policy whose timer is gone', async (t) => {
    const on = await device(t, { systemctl: SYSTEMCTL, 'apt-get': '', 'unattended-upgrade': '' });
    for (const unit of ['apt-daily.timer', 'apt-daily-upgrade.timer']) await on.host.write(`/${unit}`, 'disabled\n');
    const values = { which: 'all', reboot: false, rebootTime: '03:30' };
    await on.pass({ id: 'a', template: 'linux_automatic_updates', revision: 1, values });
    await on.host.remove('/apt-daily-upgrade.timer');
    assert.deepEqual((await on.pass()).problems, []);
    assert.equal(await on.file('/etc/apt/apt.conf.d/99-muster-updates.conf'), undefined);
  });

  it('takes back a kernel parameter that the kernel has no more', async (t) => {
    const on = await device(t, { sysctl: 'echo "${3#*=}" > "$MUSTER_ROOT/proc/sys/net/x/y"' });
    await on.host.write('/proc/sys/net/x/y', '0\n');
    const values = { parameters: [{ name: 'net.x.y', value: '1' }] };
    await on.pass({ id: 'a', template: 'linux_kernel_parameters', revision: 1, values });
    assert.equal(await on.file('/proc/sys/net/x/y'), '1\n');
    await rm(on.host.real('/proc/sys/net/x'), { recursive: true });
    assert.deepEqual((await on.pass()).problems, []);
    assert.equal(await on.file('/etc/sysctl.d/99-zz-muster.conf'), undefined);
  });

  it('changes the mode of nothing behind a link that a user put in the way', async (t) => {
    const on = await device(t);
    await on.host.write('/root/.ssh/authorized_keys', 'key', 0o600);
    await mkdir(on.host.real('/home/eve'), { recursive: true });
    await symlink('../../root/.ssh', on.host.real('/home/eve/.ssh'));
    const files = [{ path: '/home/eve/.ssh/authorized_keys', owner: '', group: '', mode: '666' }];
    const { results } = await on.pass({ id: 'a', template: 'linux_file_permissions', revision: 1, values: { files } });
    assert.match(results[0]?.detail ?? '', /leads through the link \/home\/eve\/\.ssh/);
    await assert.rejects(on.host.chmod('/home/eve/.ssh/authorized_keys', 0o666));
    assert.equal((await stat(on.host.real('/root/.ssh/authorized_keys'))).mode & 0o777, 0o600);
    await on.host.chmod('/root/.ssh/authorized_keys', 0o640);
    assert.equal((await stat(on.host.real('/root/.ssh/authorized_keys'))).mode & 0o777, 0o640);
  });
});
