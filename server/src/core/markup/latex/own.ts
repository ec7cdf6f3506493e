import { commandOf } from './commands.ts';

/** What a command that a draft defines for itself does with one of its arguments. */
export type Role = 'words' | 'quoted' | 'note' | 'keys' | 'place';

export interface OwnCommand {
  /** How many arguments; of the first whether it may be left out. */
  readonly count: number;
  readonly optional: boolean;
  /** What it is set as, without arguments: LaTeX. */
  readonly body: string;
  /** The arguments that are shown, in their order. */
  readonly shown: readonly { readonly argument: number; readonly role: Role }[];
  /** Of a citation, the command within. */
  readonly cites: string | null;
}

export type OwnCommands = ReadonlyMap<string, OwnCommand>;

const definition =
  /\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand|newrobustcmd)\*?[ \t]*\{?[ \t]*\\([A-Za-z@]+)[ \t]*\}?[ \t]*(?:\[(\d)\])?[ \t]*(\[[^[\]\n]{0,80}\])?[ \t]*(?:\r?\n[ \t]*)?\{|\\(?:New|Renew|Provide|Declare)DocumentCommand[ \t]*\{?[ \t]*\\([A-Za-z@]+)[ \t]*\}?[ \t]*\{([^{}\n]{0,60})\}[ \t]*(?:\r?\n[ \t]*)?\{|\\def[ \t]*\\([A-Za-z@]+)((?:#\d){0,9})[ \t]*\{/g;
/** Longest body that is looked into. */
const longest = 600;
/** Most commands that a draft defines. */
const most = 500;

/** The commands that a text defines, by their names. Total, linear. */
export function ownCommandsIn(raw: string): OwnCommands {
  const own = new Map<string, OwnCommand>();
  for (const found of raw.matchAll(definition)) {
    const [all, name, count, optional, documentName, takes, defName, parameters] = found;
    const from = found.index + all.length;
    const body = bodyAt(raw, from);
    if (body === null) continue;
    const signature = takes?.replace(/[sO]\{[^}]*\}/g, 'o').replace(/[^mo]/g, '') ?? '';
    own.set((name ?? documentName ?? defName) as string, {
      count: Number(count ?? 0) || signature.length || (parameters?.length ?? 0) / 2,
      optional: optional !== undefined || signature.startsWith('o'),
      body,
      ...shownIn(body),
    });
    if (own.size >= most) break;
  }
  return own;
}

function bodyAt(raw: string, from: number): string | null {
  let depth = 1;
  for (let i = from; i < Math.min(raw.length, from + longest); i++) {
    const c = raw[i];
    if (c === '\\') i++;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return raw.slice(from, i);
  }
  return null;
}

const bodyToken = /\\([A-Za-z@]+|[^A-Za-z])|#(\d)|``|''|[“”"{}[\]]/g;

/** What a body shows of its arguments, by what they stand in. */
function shownIn(body: string): Pick<OwnCommand, 'shown' | 'cites'> {
  const shown: OwnCommand['shown'][number][] = [];
  const around: string[] = [];
  let command = '';
  let cites: string | null = null;
  let marked = false;
  let from = 0;
  const show = (argument: number): void => {
    const role = roleIn(around, marked);
    if (role !== null) shown.push({ argument, role });
    if (role === 'keys') cites = around.at(-1)?.slice(1) ?? null;
  };
  for (const { 0: sign, 1: name, 2: argument, index } of body.matchAll(bodyToken)) {
    // A command's name holds for the braces and brackets that follow it, not for those behind words.
    if (/[^\s*]/.test(body.slice(from, index))) command = '';
    from = index + sign.length;
    if (name !== undefined) command = name;
    else if (sign === '{' || sign === '[') around.push(`${sign}${command}`);
    else if (sign === '}' || sign === ']') command = (around.pop() ?? ' ').slice(1);
    else if (argument === undefined) marked = opensMarks(sign, marked);
    else show(Number(argument) - 1);
  }
  return { shown, cites };
}

const opensMarks = (mark: string, open: boolean): boolean => mark === '``' || mark === '“' || (mark === '"' && !open);

function roleIn(around: readonly string[], marked: boolean): Role | null {
  const kinds = around.map((one) => commandOf(one.slice(1))?.kind);
  const innermost = around.at(-1) ?? '';
  if (kinds.at(-1) === 'cite') return innermost.startsWith('[') ? 'place' : 'keys';
  if (kinds.some((kind) => kind === 'aside' || kind === 'image') || innermost.startsWith('[')) return null;
  if (kinds.includes('note')) return 'note';
  return marked || kinds.some((kind) => kind === 'quoted' || kind === 'block') ? 'quoted' : 'words';
}
