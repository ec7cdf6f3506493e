import { commands } from '../commands.ts';
import type { CliIo } from '../io.ts';
import type { CommandSpec } from '../spec.ts';
import { given, UsageError } from '../usage.ts';

const names = commands.map(({ name }) => name);
const optionsOf = ({ options }: CommandSpec): readonly string[] => [
  ...Object.keys(options).map((option) => `--${option}`),
  '--help',
];

/** Options with a closed set of values, with their values. */
const choices = (spec: CommandSpec): readonly (readonly [option: string, values: string])[] =>
  Object.entries(spec.options).flatMap(([name, { values }]) =>
    values === undefined ? [] : [[`--${name}`, values.join(' ')] as const],
  );

const bash = (): string => `# stet completions bash
_stet() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names.join(' ')} --help --version" -- "$word"))
    return
  fi
  case "$command $before" in
${commands
  .flatMap((spec) =>
    choices(spec).map(
      ([option, values]) => `    "${spec.name} ${option}") COMPREPLY=($(compgen -W "${values}" -- "$word")); return ;;`,
    ),
  )
  .join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    case "$command" in
${commands.map((spec) => `      ${spec.name}) COMPREPLY=($(compgen -W "${optionsOf(spec).join(' ')}" -- "$word")) ;;`).join('\n')}
    esac
    return
  fi
  COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _stet stet
`;

/** In single quotes, as a shell reads it. */
const quoted = (text: string): string => `'${text.replace(/'/g, `'\\\\''`)}'`;

const zsh = (): string => `#compdef stet
_stet() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case "\${words[2]}" in
${commands.map((spec) => `    ${spec.name}) _arguments ${argumentsOf(spec)} '*:file:_files' ;;`).join('\n')}
  esac
}
compdef _stet stet
`;

function argumentsOf({ options }: CommandSpec): string {
  return Object.entries(options)
    .map(([name, { value, values, meaning, multiple }]) => {
      const said = meaning.replace(/[[\\]:]/g, '\\\\$&');
      const action =
        value === undefined ? '' : `:${value}:${values === undefined ? '_files' : `(${values.join(' ')})`}`;
      return quoted(`${multiple === true ? '*' : ''}--${name}[${said}]${action}`);
    })
    .join(' ');
}

const fish = (): string =>
  `${[
    ...commands.map(
      ({ name, summary }) => `complete -c stet -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    ...commands.flatMap((spec) =>
      Object.entries(spec.options).map(([name, { value, values, meaning }]) => {
        const takes = value === undefined ? '' : values === undefined ? ' -r' : ` -x -a ${quoted(values.join(' '))}`;
        return `complete -c stet -n '__fish_seen_subcommand_from ${spec.name}' -l ${name}${takes} -d ${quoted(meaning)}`;
      }),
    ),
  ].join('\n')}\n`;

const shells: Readonly<Record<string, () => string>> = { bash, zsh, fish };

/** `stet completions`: what a shell reads to complete commands, options and their values. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const [shell = '', ...others] = given('completions', args).operands;
  const text = Object.hasOwn(shells, shell) && others.length === 0 ? shells[shell]?.() : undefined;
  if (text === undefined) throw new UsageError('name your shell: bash, zsh or fish');
  io.stdout(text);
  return 0;
}
