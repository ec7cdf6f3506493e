import { type Analysis, createAnalysis } from '../core/analysis.ts';
import { bibliographyPaths } from '../core/library/bibliography/scope.ts';
import { bibliographiesNamed, draftEndings, mayBeDraft } from '../core/markup/registry.ts';
import type { Defect } from '../core/prose/prose.ts';
import { loadBibliographies, withLoaded } from '../host/bibliographies.ts';
import { decode } from '../host/decode.ts';
import { mayBeMisnamed, misnamed } from '../host/paths.ts';
import { loadPlan } from '../host/project.ts';

import type { DraftGroup } from './drafts.ts';
import type { CliIo } from './io.ts';
import { linesOf } from './lines.ts';
import { messageInLine, nameInLine } from './terminal.ts';

/** The drafts of a group that have a text, by path, and what judges them. */
export interface OpenedGroup {
  readonly analysis: Analysis;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the sources of a group and its drafts; `all` are the drafts of every group, which are never sources. Whatever is wrong
 * with a file is said on stderr.
 */
export async function openGroup({ plan, drafts }: DraftGroup, all: readonly string[], io: CliIo): Promise<OpenedGroup> {
  const project = await loadPlan(io.host, plan, all);
  if (project === null) throw new Error('interrupted');
  const texts = await textsOf(drafts, io);
  const named = [...texts].flatMap(([path, raw]) => bibliographyPaths(path, bibliographiesNamed(path, raw)));
  const bibliographies = await loadBibliographies(io.host, [...project.bibliographies, ...named]);
  const library = withLoaded(project.library, bibliographies, project.bibliographies);
  for (const { path, reason } of library.unreadable)
    io.stderr(`${nameInLine(io.cwd, path)} cannot be read: ${messageInLine(reason)}\n`);
  if (library.sources.length === 0)
    io.stderr(`stet: no sources: put them in sources/ beside the drafts, or name them with --sources\n`);
  for (const one of [...library.sources, ...library.bibliographies]) sayDefects(one, io);
  const { path: kept, text, defects } = project.record;
  sayDefects({ path: kept, raw: text, defects }, io);
  const analysis = createAnalysis(library, plan.settings, project.record.record);
  for (const [path, raw] of texts) sayDefects({ path, raw, defects: analysis.read({ path, raw }).prose.defects }, io);
  return { analysis, texts };
}

/** The drafts that have a text, by path. */
async function textsOf(drafts: readonly string[], io: CliIo): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of drafts) {
    const raw = await readDraft(path, io);
    if (raw !== null) texts.set(path, raw);
  }
  return texts;
}

/** What is wrong with a text and does not keep it from being read: bad front matter, too much markup. */
function sayDefects(
  read: { readonly path: string; readonly raw: string; readonly defects: readonly Defect[] },
  io: CliIo,
): void {
  if (read.defects.length === 0) return;
  const lines = linesOf(read.raw);
  for (const { message, raw: place } of read.defects)
    io.stderr(
      `${nameInLine(io.cwd, read.path)}:${lines.positionAt(place.start).line + 1}: ${messageInLine(message)}\n`,
    );
}

/** A draft's text; null, and a line on stderr, when it has none. */
async function readDraft(path: string, io: CliIo): Promise<string | null> {
  const name = nameInLine(io.cwd, path);
  if (!mayBeDraft(path)) {
    const known = draftEndings.join(', ');
    io.stderr(`stet: ${name} cannot be checked: no markup of drafts has its ending (there are ${known})\n`);
    return null;
  }
  try {
    const decoded = decode(await io.host.read(path));
    if ('text' in decoded) return decoded.text;
    io.stderr(`stet: ${name} cannot be checked: ${decoded.reason}\n`);
  } catch (error) {
    const gone = mayBeMisnamed(path) && (await io.host.stat(path)) === null;
    const reason = gone ? misnamed : error instanceof Error ? error.message : String(error);
    io.stderr(`stet: ${name} cannot be checked: ${messageInLine(reason)}\n`);
  }
  return null;
}
