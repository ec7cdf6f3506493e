import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, createAnalysis, type DraftInput } from '../../server/src/core/analysis.ts';
import { signOff } from '../../server/src/core/answers/signingOff/signOff.ts';
import { readBibliography } from '../../server/src/core/library/bibliography/readBibliography.ts';
import { withBibliographies } from '../../server/src/core/library/bibliography/tie.ts';
import { type Library, makeLibrary } from '../../server/src/core/library/library.ts';
import type { Source, Unreadable } from '../../server/src/core/library/source.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings.ts';
import { draw } from './draw.ts';
import { readSource } from './sources.ts';

/**
 * A file of drawn drafts: first `//- sources/<name>`, then `//- draft <name>` with the findings drawn under its words. Before them
 * may stand `//- settings` (JSON), `//- bibliography <name>` (the project's), `//- unreadable sources/<name>` (why), and `//- earlier sources/<name>`: what that source was when
 * every quotation of every draft was verified.
 */
export interface Topic {
  readonly file: string;
  /** Read when it is first asked for. */
  readonly library: () => Promise<Library>;
  /** Those of the library, in the order of the file. */
  readonly sources: () => Promise<readonly Source[]>;
  /** What stands in the file before the drafts, in its order: `sources/`, `earlier`, `unreadable`, with path and text. */
  readonly given: readonly { readonly kind: string; readonly path: string; readonly raw: string }[];
  readonly settings: Partial<Settings>;
  readonly cases: readonly DrawnCase[];
}

export interface DrawnCase {
  readonly name: string;
  /** What an editor would say and the program does not yet. */
  readonly isOpen: boolean;
  readonly expected: string;
  readonly draft: DraftInput;
  readonly analysis: () => Promise<Analysis>;
  /** The same for the draft in another form. */
  readonly analysisOf: (draft: DraftInput) => Promise<Analysis>;
}

const folder = (): string => join(import.meta.dirname, '../drafts');
const drawn = /^\s*\^~* ([a-z-]+)( \[stet: .*\])?$/;
/** Before the name of a case that does not hold yet. */
const open = '(open) ';

/** The files of drawn drafts, in their order: those of the folder and of its folders. */
export const topicFiles = (): readonly string[] =>
  readdirSync(folder(), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'))
    .sort();

/** Reads a file of drawn drafts. */
export const topicOf = (file: string): Topic => topicFrom(file, readFileSync(join(folder(), file), 'utf8'));

/** The drawn drafts of a text. */
export function topicFrom(file: string, text: string): Topic {
  const parts = text.split(/^\/\/- (.+)\n/m);
  const texts = new Map<string, { path: string; raw: string }[]>();
  let settings: Partial<Settings> = {};
  for (let i = 1; i < parts.length; i += 2) {
    const [, kind, name] =
      /^(settings|bibliography|sources\/|unreadable|earlier|draft)\s*(.*)$/.exec((parts[i] as string).trim()) ?? [];
    if (kind === undefined) throw new Error(`${file}: what is “${parts[i]}”?`);
    const raw = (parts[i + 1] as string).replace(/\n+$/, '\n');
    if (kind === 'settings') settings = JSON.parse(raw);
    else
      texts.set(kind, [
        ...(texts.get(kind) ?? []),
        { path: kind === 'sources/' ? kind + name : (name as string), raw },
      ]);
  }
  const of = (kind: string): readonly { readonly path: string; readonly raw: string }[] => texts.get(kind) ?? [];
  const unreadable: readonly Unreadable[] = of('unreadable').map(({ path, raw }) => ({ path, reason: raw.trim() }));
  const bibliographies = of('bibliography').map(({ path, raw }) => readBibliography(path, raw));
  const known = (library: Library): Library =>
    bibliographies.length === 0
      ? library
      : withBibliographies(library, bibliographies, new Set(bibliographies.map(({ path }) => path)));
  const library = once(async () => known(makeLibrary(await Promise.all(of('sources/').map(readSource)), unreadable)));
  const before = once(async () => {
    const earlier = of('sources/').map((one) => of('earlier').find(({ path }) => path === one.path) ?? one);
    return known(makeLibrary(await Promise.all(earlier.map(readSource)), []));
  });
  const all = { ...defaultSettings, ...settings };
  const analysisOf = async (draft: DraftInput): Promise<Analysis> => {
    if (of('earlier').length === 0) return createAnalysis(await library(), all);
    const signature = { by: 'Petra Lund', date: '2025-03-14T09:30:00Z', note: null };
    const { added } = createAnalysis(await before(), all).ask(draft, signOff, signature);
    return createAnalysis(await library(), all, { signOffs: added });
  };
  const cases = of('draft').map(({ path: name, raw: expected }) => {
    const lines = expected.split('\n').filter((line) => !drawn.test(line));
    const draft = { path: 'draft.md', raw: `${lines.join('\n').trim()}\n` };
    const isOpen = name.startsWith(open);
    return {
      name,
      isOpen,
      expected: `\n${expected.trim()}\n`,
      draft,
      analysis: once(() => analysisOf(draft)),
      analysisOf,
    };
  });
  const sources = async () => {
    const { byId } = await library();
    return of('sources/').flatMap(({ path }) => byId.get(path) ?? []);
  };
  const given = [...texts].flatMap(([kind, all]) => (kind === 'draft' ? [] : all.map((one) => ({ kind, ...one }))));
  return { file, library, sources, given, settings, cases };
}

/** What the program says of a case, drawn as its file has it. */
export function drawnBy(analysis: Analysis, draft: DraftInput): string {
  const { findings } = analysis.check(draft);
  return draw(
    draft.raw,
    findings.filter((finding) => !finding.stet),
    false,
  );
}

/** The rules that are drawn under a text. */
export const rulesDrawn = (expected: string): readonly string[] =>
  expected.split('\n').flatMap((line) => drawn.exec(line)?.[1] ?? []);

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
