import { usage } from './exit.ts';

const BASH = `# bash completion of muster: muster completion bash > /etc/bash_completion.d/muster
_muster() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <("\${COMP_WORDS[0]}" __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _muster muster
`;

const ZSH = `#compdef muster
# zsh completion of muster: muster completion zsh > "\${fpath[1]}/_muster"
_muster() {
  local -a found
  found=("\${(@f)$("\${words[1]}" __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[*]}" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
if [[ "\${funcstack[1]}" = _muster ]]; then _muster "$@"; else compdef _muster muster; fi
`;

const FISH = `# fish completion of muster: muster completion fish > ~/.config/fish/completions/muster.fish
function __muster_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  $words[1] __complete $words[2..-1] "$current" 2>/dev/null
end
complete -c muster -a '(__muster_complete)'
`;

const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH, fish: FISH };

const HELP = `usage: muster completion bash|zsh|fish

Print what a shell needs to complete kinds, verbs, options and their values.

Examples:
  source <(muster completion bash)
  muster completion zsh > "\${fpath[1]}/_muster"
  muster completion fish > ~/.config/fish/completions/muster.fish
`;

/** What a shell needs to complete commands. @throws Refusal usage */
export function completionScript([shell, ...rest]: readonly string[]): string {
  if (shell === '--help' || shell === '-h') return HELP;
  const script = shell === undefined || rest.length > 0 ? undefined : SCRIPTS[shell];
  if (script === undefined)
    throw usage(`completion: takes ${Object.keys(SCRIPTS).join(', ')}; e.g. source <(muster completion bash)`);
  return script;
}
