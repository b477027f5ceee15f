import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Programs of a Linux device, as far as policies use them, on files under $MUSTER_ROOT: what the real ones would say of the
 * same files. Each notes how it was called in /log.
 */
const PROGRAMS: Readonly<Record<string, string>> = {
  /** The first value of a keyword counts, files of Include in their place. */
  sshd: `
    expand() {
      while read -r keyword value; do
        case "$keyword" in
          Include | include) for each in "$MUSTER_ROOT"$value; do [ -f "$each" ] && expand <"$each"; done ;;
          '' | '#'*) ;;
          *) echo "$keyword $value" ;;
        esac
      done
    }
    settings=$(expand <"$3")
    case "$settings" in *Bogus*) echo "$3 line 1: Bad configuration option: Bogus" >&2; exit 255 ;; esac
    [ "$1" = -T ] || exit 0
    echo "$settings" | awk '{ $1 = tolower($1) } $1 ~ /^allow/ || !seen[$1]++ { print }
      END { if (!seen["permitrootlogin"]) print "permitrootlogin without-password" }'`,
  sudo: ':',
  visudo: `grep -q 'logfile="/bogus' "$3" && { echo "$3: syntax error" >&2; exit 1; }; exit 0`,
  nft: `
    kernel="$MUSTER_ROOT/run/nft"
    case "$1" in
      -c) grep -q 'dport 6666 ' "$3" && { echo "Error: Could not process rule" >&2; exit 1; }; exit 0 ;;
      -f) sed -n '/{/,$p' "$2" >"$kernel" ;;
      list) cat "$kernel" 2>/dev/null || { echo "Error: No such file or directory" >&2; exit 1; } ;;
      delete) rm "$kernel" ;;
    esac`,
  sysctl: `
    name=\${3%%=*}; value=\${3#*=}
    [ "$name" = kernel.modules_disabled ] && { echo "sysctl: permission denied on key '$name'" >&2; exit 255; }
    printf '%s\\n' "$value" | tr ' ' '\\t' >"$MUSTER_ROOT/proc/sys/$(echo "$name" | tr . /)"`,
  /** A unit is a folder entry: its state on the first line, whether it runs on the second. */
  systemctl: `
    verb=$1; shift; now=no
    for word in "$@"; do case "$word" in --now) now=yes ;; --quiet) ;; *) unit=$word ;; esac; done
    units="$MUSTER_ROOT/run/units"; file="$units/$unit"
    [ -f "$file" ] || [ ! -f "$MUSTER_ROOT/etc/systemd/system/$unit" ] || printf 'disabled\\nstopped\\n' >"$file"
    state() { sed -n 1p "$file" 2>/dev/null; }
    runs() { sed -n 2p "$file" 2>/dev/null; }
    put() { printf '%s\\n%s\\n' "$1" "$2" >"$file"; }
    need() { [ -f "$file" ] || { echo "Unit file $unit does not exist." >&2; exit 1; }; }
    case "$verb" in
      daemon-reload) for each in "$units"/muster-*; do
          [ -f "$MUSTER_ROOT/etc/systemd/system/\${each##*/}" ] || rm -f "$each"; done ;;
      is-active) [ "$(runs)" = running ] ;;
      is-enabled) [ -f "$file" ] || { echo not-found; exit 1; }; state; [ "$(state)" = enabled ] ;;
      enable) need; if [ $now = yes ]; then put enabled running; else put enabled "$(runs)"; fi ;;
      disable) need; if [ $now = yes ]; then put disabled stopped; else put disabled "$(runs)"; fi ;;
      mask) need; if [ -f "$MUSTER_ROOT/etc/systemd/system/$unit" ]; then exit 1; fi
        if [ $now = yes ]; then put masked stopped; else put masked "$(runs)"; fi ;;
      unmask) need; put disabled "$(runs)" ;;
      start) need; put "$(state)" running ;;
      reload | restart) need ;;
    esac`,
  chage: `
    awk -F: -v OFS=: -v user="$7" -v min="$2" -v max="$4" -v warn="$6" '
      $1 == user { $4 = min == -1 ? "" : min; $5 = max == -1 ? "" : max; $6 = warn == -1 ? "" : warn; found = 1 } { print }
      END { exit !found }' "$MUSTER_ROOT/etc/shadow" >"$MUSTER_ROOT/run/shadow" && cat "$MUSTER_ROOT/run/shadow" >"$MUSTER_ROOT/etc/shadow"
    status=$?; rm "$MUSTER_ROOT/run/shadow"; exit $status`,
  modprobe: `
    [ -e "$MUSTER_ROOT/run/stick" ] && { echo "modprobe: FATAL: Module $2 is in use." >&2; exit 1; }
    modules="$MUSTER_ROOT/proc/modules"; rest=$(grep -v "^$2 " "$modules"); printf '%s\\n' "$rest" >"$modules"`,
  dconf: `[ -e "$MUSTER_ROOT/run/read-only" ] && { echo 'error: Permission denied' >&2; exit 1; }; exit 0`,
  crontab: ':',
  at: ':',
  chronyd: ':',
  'apt-get': ':',
  'unattended-upgrade': ':',
  dnf: ':',
  'dnf-automatic': ':',
  nmcli: `[ -e "$MUSTER_ROOT/run/stopped" ] && { echo 'Error: NetworkManager is not running.' >&2; exit 8; }; exit 0`,
};

/** Installs programs in a device's /bin. */
export function install(root: string, names: readonly string[]): void {
  for (const folder of ['bin', 'run/units']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of names) {
    const body = PROGRAMS[name];
    if (body === undefined) throw new Error(`there is no program ${name}`);
    const path = join(root, 'bin', name);
    const note = `echo "${name} $*" >>"$MUSTER_ROOT/log"`;
    writeFileSync(path, `#!/bin/sh\nPATH=/usr/bin:/bin\n${note}\n${body}\n`);
    chmodSync(path, 0o755);
  }
}
