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
  /^((PYTHON|PERL|RUBY|_JAVA).*|(NODE|JAVA|JDK)_.*)$/,
  // Windows does not tell capital letters from small ones.
  /^(PATH|PATHEXT|COMSPEC|WINDIR|SYSTEMROOT|PSMODULEPATH|(COR|CORECLR|DOTNET|NODE)_.*|PYTHON.*)$/i,
];

/** Texts stay as they are, everything else is JSON; a name that no environment can have is left out. */
export function variablesOf(body: Document): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  let size = 0;
  for (const [name, value] of Object.entries(body)) {
    if (!NAME.test(name)) continue;
    if (REFUSED.some((names) => names.test(name)))
      throw invalidField(name, 'a trigger cannot set this variable; give it another name');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    size += name.length + text.length;
    variables[name] = text;
  }
  if (size > MOST) throw invalidField('body', `its variables may have ${MOST} characters together`);
  return variables;
}
