import { invalidField } from '../../kit/errors.ts';
import type { Document } from '../../directory/types.ts';

/** What the body of a trigger becomes: variables of the command's environment. */

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** All of them together, in characters: within what every system gives a process. */
const MOST = 65_536;

/**
 * Variables by which a shell, a loader or an interpreter is made to run something else. Whoever may call a trigger may run
 * the command, not one of their own.
 */
const REFUSED = [
  /^(IFS|ENV|BASH_ENV|BASHOPTS|SHELLOPTS|BASH_FUNC.*|PS4|PROMPT_COMMAND|SHELL|HOME|USER|LOGNAME|TMPDIR)$/,
  /^(GCONV_PATH|GETCONF_DIR|HOSTALIASES|LOCPATH|NLSPATH|EDITOR|VISUAL|PAGER|(LD|DYLD|MALLOC|GLIBC|GIT|SSH|SUDO)_.*)$/,
  /^((PYTHON|PERL|RUBY|_JAVA|LUA_|PHP|LESS).*|(NODE|JAVA|JDK|OPENSSL|XDG|DOCKER)_.*|npm_config_.*)$/,
  /^(TAR_OPTIONS|RSYNC_RSH|RSYNC_CONNECT_PROG|CVS_RSH|(GNU)?MAKEFLAGS|MFLAGS|MAKEFILES|GOFLAGS|CLASSPATH|AWKPATH)$/,
  /^(ZDOTDIR|FPATH|CDPATH|GLOBIGNORE|WGETRC|CURL_HOME|APT_CONFIG|KUBECONFIG|MANPAGER|BROWSER|ZIPOPT|UNZIP)$/,
  /^(PATH|PATHEXT|COMSPEC|WINDIR|SYSTEMROOT|PSMODULEPATH|(COR|CORECLR|DOTNET|NODE)_.*|PYTHON.*)$/i,
];

/**
 * Texts stay as they are, everything else is JSON; a name that no environment can have is left out.
 * @param system - that the command is for: Windows does not tell `perl5opt` from `PERL5OPT`
 */
export function variablesOf(body: Document, system: unknown): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  let size = 0;
  for (const [name, value] of Object.entries(body)) {
    if (!NAME.test(name)) continue;
    if (REFUSED.some((names) => names.test(name) || (system === 'windows' && names.test(name.toUpperCase()))))
      throw invalidField(name, 'a trigger cannot set this variable; give it another name');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    size += name.length + text.length;
    variables[name] = text;
  }
  if (size > MOST) throw invalidField('body', `its variables may have ${MOST} characters together`);
  return variables;
}
