import { mayBeDraft } from '../../core/markup/registry.ts';
import { baselineOf } from '../../host/baseline.ts';
import { loadBibliographies } from '../../host/bibliographies.ts';
import { configNames } from '../../host/config.ts';
import type { Machine } from '../../host/nodeMachine.ts';
import { folderOf, isInside, resolvePath } from '../../host/paths.ts';
import { describeDefect, type Plan, planProject } from '../../host/plan.ts';
import { loadPlan, type Project } from '../../host/project.ts';
import type { CliIo } from '../io.ts';
import { looksLikeSources } from '../noSources.ts';
import { messageInLine, nameInLine, shownInLine } from '../terminal.ts';
import { given, UsageError } from '../usage.ts';

/** `good`; `amiss`: something is left out or not understood; `bad`: nothing can be checked. */
type State = 'good' | 'amiss' | 'bad';

/** One sentence, and others below it that say more. */
interface Line {
  readonly state: State;
  readonly text: string;
  readonly more?: readonly string[];
}

/** More of one kind than this are counted only. */
const mostNamed = 5;
const oldestNode = 20;

/** `stet doctor`: what there is to check with, and what is wrong with it. 0, 1 where something is amiss, 2 where nothing can be checked. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = given('doctor', args);
  const [name = '.', ...others] = options.operands;
  if (others.length > 0) throw new UsageError('name one folder of drafts');
  const folder = resolvePath(io.cwd, name);
  if (!(await io.host.stat(folder))?.directory) throw new UsageError(`${nameInLine(io.cwd, folder)}: no such folder`);
  const config = options.one('config');
  const plan = await planProject(io.host, {
    folder,
    root: isInside(io.cwd, folder) ? io.cwd : folder,
    overrides: { sources: options.all('sources').map((path) => resolvePath(io.cwd, path)) },
    ...(config !== null && { configPath: resolvePath(io.cwd, config) }),
  });
  const machine = (await io.machine?.()) ?? null;
  const project = await loadPlan(io.host, plan, []);
  if (project === null) throw new Error('interrupted');
  const lines = [
    ...(machine === null ? [] : [nodeLine(machine)]),
    await configurationLine(plan, folder, io),
    await sourcesLine(project, folder, io),
    await draftsLine(project, folder, io),
    ...(await bibliographyLines(project, io)),
    ...(await baselineLines(plan, io)),
    ...(machine === null ? [] : [cacheLine(machine), gitLine(machine), await editorsLine(machine)]),
  ];
  for (const line of lines) io.stdout(printed(line, io.color), true);
  const states = lines.map(({ state }) => state);
  return states.includes('bad') ? 2 : states.includes('amiss') ? 1 : 0;
}

const marks: Readonly<Record<State, readonly [mark: string, code: number]>> = {
  good: ['✓', 32],
  amiss: ['!', 33],
  bad: ['✗', 31],
};

function printed({ state, text, more = [] }: Line, color: boolean): string {
  const [mark, code] = marks[state];
  const painted = color ? `\u001b[${code}m${mark}\u001b[39m` : mark;
  return `${painted} ${text}\n${more.map((one) => `    ${one}\n`).join('')}`;
}

/** The first of many, and how many more there are. */
function some(all: readonly string[]): readonly string[] {
  const more = all.length - mostNamed;
  return more > 1 ? [...all.slice(0, mostNamed), `and ${more} more`] : all;
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function nodeLine({ node, system }: Machine): Line {
  const old = Number.parseInt(node, 10) < oldestNode;
  if (old) return { state: 'bad', text: `Node ${node} is too old: Stet needs ${oldestNode} or newer.` };
  return { state: 'good', text: `Node ${node} on ${shownInLine(system)}.` };
}

async function configurationLine(plan: Plan, folder: string, io: CliIo): Promise<Line> {
  const name = (path: string): string => nameInLine(io.cwd, path);
  if (plan.configPath === null)
    return { state: 'good', text: 'There is no configuration, and none is needed; “stet init” writes one.' };
  const passed = (await configurationsAbove(folder, io)).filter((path) => path !== plan.configPath);
  const defects = plan.defects.map((defect) => messageInLine(describeDefect(defect, io.cwd)));
  const others = passed.map(
    (path) => `${name(path)} is also there and is ignored: ${whyNot(path, plan.configPath as string)}.`,
  );
  const held = `The configuration is ${name(plan.configPath)}`;
  if (defects.length === 0) return { state: 'good', text: `${held}.`, more: others };
  const entries = counted(defects.length, 'entry', 'entries');
  return {
    state: 'amiss',
    text: `${held}; ${entries} of it could not be understood.`,
    more: [...some(defects), ...others],
  };
}

const whyNot = (path: string, held: string): string =>
  folderOf(path) === folderOf(held) ? 'in one folder .json comes before .yaml before .yml' : 'the nearest one wins';

async function configurationsAbove(folder: string, io: CliIo): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = folder; ; at = folderOf(at)) {
    for (const one of configNames)
      if ((await io.host.stat(resolvePath(at, one)))?.directory === false) found.push(resolvePath(at, one));
    if (at === io.cwd || folderOf(at) === at) return found;
  }
}

async function sourcesLine({ plan, library }: Project, folder: string, io: CliIo): Promise<Line> {
  const { sources, unreadable } = library;
  const places = plan.sources.map((path) => nameInLine(io.cwd, path)).join(', ');
  const more = some(unreadable.map(({ path, reason }) => `${nameInLine(io.cwd, path)}: ${messageInLine(reason)}`));
  const likely = sources.length > 0 ? null : await looksLikeSources(plan, folder, io);
  if (likely !== null)
    return {
      state: 'bad',
      text: `There are no sources, but the folder “${likely}” looks like them: name it with --sources or in the configuration.`,
    };
  if (plan.sources.length === 0)
    return {
      state: 'bad',
      text: 'There are no sources: make a folder “sources” beside the drafts and put what you quote there, or say in the configuration where it is.',
    };
  if (sources.length === 0 && unreadable.length > 0)
    return { state: 'bad', text: `No source in ${places} could be read.`, more };
  if (sources.length === 0)
    return { state: 'bad', text: `There is nothing in ${places} yet: put what you quote there.` };
  const read = `${counted(sources.length, 'source')} of ${counted(library.index.words, 'word')} read from ${places}`;
  if (unreadable.length === 0) return { state: 'good', text: `${read}.` };
  return { state: 'amiss', text: `${read}; ${unreadable.length} could not be read.`, more };
}

async function draftsLine({ plan, entries }: Project, folder: string, io: CliIo): Promise<Line> {
  const listed = await io.host.list(folder, plan.exclude, { root: io.cwd });
  const drafts = listed.filter((path) => mayBeDraft(path) && !entries.has(path));
  const where = folder === io.cwd ? 'this folder' : nameInLine(io.cwd, folder);
  return {
    state: 'good',
    text: drafts.length === 0 ? `No drafts in ${where} yet.` : `${counted(drafts.length, 'draft')} in ${where}.`,
  };
}

async function bibliographyLines({ bibliographies }: Project, io: CliIo): Promise<readonly Line[]> {
  const loaded = await loadBibliographies(io.host, bibliographies);
  return bibliographies.map((path): Line => {
    const name = nameInLine(io.cwd, path);
    const found = loaded.get(path)?.result;
    if (found === undefined || 'reason' in found)
      return {
        state: 'amiss',
        text: `The bibliography ${name} could not be read: ${messageInLine(found?.reason ?? 'unknown')}.`,
      };
    const more = some(found.defects.map(({ message }) => messageInLine(message)));
    if (more.length > 0) return { state: 'amiss', text: `Of the bibliography ${name} not all is understood.`, more };
    return { state: 'good', text: `The bibliography ${name} is read.` };
  });
}

async function baselineLines(plan: Plan, io: CliIo): Promise<readonly Line[]> {
  if (plan.baseline === null) return [];
  const name = nameInLine(io.cwd, plan.baseline);
  const { baseline, reason } = await baselineOf(io.host, plan);
  if (baseline === null) return [{ state: 'bad', text: `The baseline ${name} cannot be used: ${reason}.` }];
  const known = [...baseline.drafts.values()].flatMap((counts) => [...counts.values()]);
  const findings = counted(
    known.reduce((sum, count) => sum + count, 0),
    'finding',
  );
  return [
    {
      state: 'good',
      text: `The baseline ${name} knows ${findings} in ${counted(baseline.drafts.size, 'draft')}, which are not reported.`,
    },
  ];
}

function cacheLine({ cache }: Machine): Line {
  if (cache.folder === null)
    return { state: 'good', text: 'The cache is off (STET_CACHE): sources are read anew each time.' };
  const name = shownInLine(cache.folder);
  if (cache.fault !== null)
    return {
      state: 'amiss',
      text: `The cache ${name} cannot be written to: ${messageInLine(cache.fault)}. STET_CACHE names another folder.`,
    };
  const size = `${(cache.bytes / 1e6).toFixed(1)} MB in ${counted(cache.files, 'file')}`;
  return { state: 'good', text: `The cache is ${name} (${size}).` };
}

function gitLine({ git, repository }: Machine): Line {
  if (git === null) return { state: 'good', text: 'Git was not found; only --changed-since needs it.' };
  const where =
    repository === null ? 'this folder is in no repository' : `the repository is ${shownInLine(repository)}`;
  return { state: 'good', text: `${shownInLine(git.charAt(0).toUpperCase() + git.slice(1))}; ${where}.` };
}

/** Programs by their commands, as their makers call them. */
const editors: Readonly<Record<string, string>> = {
  code: 'VS Code',
  codium: 'VSCodium',
  nvim: 'Neovim',
  hx: 'Helix',
  emacs: 'Emacs',
  zed: 'Zed',
  kate: 'Kate',
  subl: 'Sublime Text',
};

async function editorsLine(machine: Machine): Promise<Line> {
  const found = await machine.has([...Object.keys(editors), 'stet-language-server']);
  const names = found.flatMap((program) => editors[program] ?? []);
  const server = found.includes('stet-language-server')
    ? 'they find the language server “stet-language-server”'
    : 'the language server “stet-language-server” is not among the programs they find';
  if (names.length === 0)
    return {
      state: 'good',
      text: 'No editor that Stet knows is found by its name; docs/editors.md says how to set one up.',
    };
  return { state: 'good', text: `Editors: ${names.join(', ')}; ${server} (docs/editors.md).` };
}
