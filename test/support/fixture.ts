import { type Analysis, createAnalysis, type DraftInput } from '../../server/src/core/analysis.ts';
import { readBibliography } from '../../server/src/core/library/bibliography/readBibliography.ts';
import { withBibliographies } from '../../server/src/core/library/bibliography/tie.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings.ts';
import { noRecord, type VerificationRecord } from '../../server/src/core/verification/record.ts';

/** A fixture read: one draft, its sources, the cursor where `$0` stood. */
export interface Fixture {
  readonly draft: DraftInput;
  readonly sources: readonly { readonly path: string; readonly raw: string }[];
  /** The project's, in order. */
  readonly bibliographies: readonly { readonly path: string; readonly raw: string }[];
  /** Offset of `$0` in the draft, which is taken out; -1 when there is none. */
  readonly cursor: number;
}

/**
 * Reads a fixture: files apart by lines `//- path`; the draft lies outside `sources/`, `.bib` and data files are bibliographies. Common
 * indentation is taken off, so that a fixture may stand indented in a test.
 */
export function parseFixture(text: string): Fixture {
  const files = split(dedent(text));
  const isBibliography = ({ path }: { readonly path: string }): boolean => /\.(?:bib|json|ya?ml)$/.test(path);
  const drafts = files.filter((file) => !file.path.startsWith('sources/') && !isBibliography(file));
  const draft = drafts[0];
  if (!draft || drafts.length !== 1) throw new Error('a fixture has exactly one draft');
  const cursor = draft.raw.indexOf('$0');
  const raw = cursor < 0 ? draft.raw : draft.raw.slice(0, cursor) + draft.raw.slice(cursor + 2);
  const sources = files.filter((file) => file !== draft && !isBibliography(file));
  return { draft: { path: draft.path, raw }, sources, bibliographies: files.filter(isBibliography), cursor };
}

function split(text: string): { readonly path: string; readonly raw: string }[] {
  const parts = text.split(/^\/\/- (.+)\n/m);
  const files: { path: string; raw: string }[] = [];
  for (let i = 1; i < parts.length; i += 2)
    files.push({ path: (parts[i] as string).trim(), raw: (parts[i + 1] as string).replace(/\n+$/, '\n') });
  return files;
}

function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').split('\n');
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const depth = Math.min(...depths, 1000);
  return lines.map((line) => line.slice(Math.min(depth, line.length - line.trimStart().length))).join('\n');
}

/** The analysis of a fixture's sources, with the default settings but for `changes`, beside what was signed off before. */
export function analysisOf(
  fixture: Fixture,
  changes: Partial<Settings> = {},
  record: VerificationRecord = noRecord,
): Analysis {
  const sources = fixture.sources.map((file) => makeSource(file.path, file.raw));
  const bibliographies = fixture.bibliographies.map((file) => readBibliography(file.path, file.raw));
  const paths = new Set(bibliographies.map(({ path }) => path));
  const library = withBibliographies(makeLibrary(sources, []), bibliographies, paths);
  return createAnalysis(library, { ...defaultSettings, ...changes }, record);
}
