import { assumed } from '../../core/language/registry.ts';
import { buildIndex, indexBytes } from '../../core/library/index.ts';
import type { Library } from '../../core/library/library.ts';
import type { SourceId } from '../../core/library/source.ts';
import { lookUp } from '../../core/lookup/lookup.ts';
import type { Passage, Query } from '../../core/lookup/passage.ts';
import { type Style, styleOf } from '../../core/style/style.ts';
import type { Difference, Wording } from '../../core/verdict/verdict.ts';
import type { SourceView } from '../../core/verdict/wording/utterances.ts';
import { judgeWording } from '../../core/verdict/wording/wording.ts';
import { besideWords } from '../../host/archive/consulted.ts';
import { reasonOf } from '../../host/faults.ts';
import { relativePath, resolvePath } from '../../host/paths.ts';
import { loadProject } from '../../host/project.ts';
import { openArchives } from '../archives.ts';
import { foundPretty } from '../formats/found.ts';
import type { CliIo } from '../io.ts';
import { asJson, messageInLine, nameInLine } from '../terminal.ts';
import { given, isPretty, UsageError } from '../usage.ts';
import { readJsonLines, viewOf } from './findLines.ts';

/**
 * `stet find`: where words stand in the library, and how they differ. With `--library-jsonl` and `--quotes-jsonl` it
 * answers a line of JSON a quotation (`also`: other places that fit as well) and says on stderr how long building and looking up took. Exit code 0 when
 * everything was found, 1 when something was not, 2 for wrong usage or a file that cannot be read.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  try {
    const options = given('find', args);
    const [library, quotes] = [options.one('library-jsonl'), options.one('quotes-jsonl')];
    if (library !== null && quotes !== null)
      return await findLines(resolvePath(io.cwd, library), resolvePath(io.cwd, quotes), io);
    if (library !== null || quotes !== null)
      throw new UsageError('--library-jsonl and --quotes-jsonl must be used together');
    if (options.operands.length === 0) throw new UsageError('give the words to find, in quotation marks');
    return await findWords(
      options.operands,
      options.all('sources'),
      { pretty: isPretty(options, io), inArchive: options.on('archive') },
      io,
    );
  } catch (error) {
    return fail(io, reasonOf(error));
  }
}

function fail(io: CliIo, message: string): number {
  io.stderr(`stet find: ${messageInLine(message)}\n`);
  return 2;
}

const whole = (text: string): Query => ({ text, parts: [{ start: 0, end: text.length }] });

async function findLines(libraryPath: string, quotesPath: string, io: CliIo): Promise<number> {
  const documents = await readJsonLines(io, libraryPath, 'text');
  const quotes = await readJsonLines(io, quotesPath, 'quote');
  const texts = documents.map((document) => document.value);
  const started = performance.now();
  const index = buildIndex(texts);
  const numberOf = (id: SourceId): number => index.numbers.get(id) ?? -1;
  const built = performance.now() - started;
  const views = new Map<SourceId, SourceView>();
  const source = (id: SourceId): SourceView => {
    const view = views.get(id) ?? viewOf(texts[numberOf(id)] ?? '');
    views.set(id, view);
    return view;
  };
  const times: number[] = [];
  const lines: string[] = [];
  let judging = 0;
  for (const { id, value } of quotes) {
    const query = whole(value);
    const from = performance.now();
    const passages = lookUp(query, index);
    times.push(performance.now() - from);
    const wording = judgeWording(query, passages, { language: assumed, source });
    judging += performance.now() - from;
    const [place, ...also] = passagesOf(wording).map((p) => ({
      doc: documents[numberOf(p.source)]?.id ?? null,
      ...p.span,
    }));
    const nowhere = { doc: null, start: null, end: null };
    const ties = also.length > 0 ? { also } : {};
    lines.push(asJson({ id, ...(place ?? nowhere), wording: wording.kind, ...faultOf(wording), ...ties }));
  }
  io.stdout(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(4);
  io.stderr(
    `${texts.length} documents, ${index.words} words, index ${(indexBytes(index) / 1e6).toFixed(1)} MB built in ${built.toFixed(0)} ms; ` +
      `${times.length} look-ups, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms; looked up and judged in ${judging.toFixed(0)} ms\n`,
  );
  return 0;
}

async function findWords(
  quotes: readonly string[],
  sources: readonly string[],
  { pretty, inArchive }: { readonly pretty: boolean; readonly inArchive: boolean },
  io: CliIo,
): Promise<number> {
  const overrides = sources.length > 0 ? { sources: sources.map((path) => resolvePath(io.cwd, path)) } : {};
  const project = await loadProject(io.host, { folder: io.cwd, root: io.cwd, overrides });
  if (!project) return fail(io, 'stopped');
  const archives = openArchives(io);
  const archive = inArchive ? archives.of(project.plan) : null;
  if (inArchive && archive === null)
    return fail(io, 'no archive is configured: name one as "archive" in stet.config.yaml');
  const library = archive === null ? project.library : await besideWords(io.host, archive, quotes, project);
  archives.say(library);
  archives.close();
  for (const { path, reason } of library.unreadable)
    io.stderr(`stet find: ${nameInLine(io.cwd, path)}: ${messageInLine(reason)}\n`);
  if (library.archive?.silence) return 2;
  if (library.sources.length === 0 && archive === null)
    return fail(io, 'no sources to search; name some with --sources');
  const { counts } = styleOf(project.plan.settings);
  const found = quotes.map((quote) => {
    const wording = wordingIn(library, quote, counts);
    sayFound(quote, wording, library, io, pretty);
    return passagesOf(wording).length > 0;
  });
  return found.includes(false) ? 1 : 0;
}

function wordingIn({ index, byId }: Library, quote: string, counts: Style['counts']): Wording {
  const query = whole(quote);
  const source = (id: SourceId): SourceView => byId.get(id)?.reading ?? viewOf('');
  return judgeWording(query, lookUp(query, index), { language: assumed, counts, source });
}

function sayFound(quote: string, wording: Wording, { byId }: Library, io: CliIo, pretty: boolean): void {
  const best = passagesOf(wording)[0];
  const from = best && byId.get(best.source);
  const raw = best && from ? from.reading.prose.map.toRaw(best.span) : null;
  const answer = {
    quote,
    verdict: wording.kind,
    ...faultOf(wording),
    source: from ? relativePath(io.cwd, from.path) : null,
    start: raw?.start ?? null,
    end: raw?.end ?? null,
    differences: differencesOf(wording),
  };
  const place = from && raw ? { path: from.path, raw: from.raw, span: raw } : null;
  const shown = { quote, verdict: wording.kind, differences: wordingDifferences(wording) };
  io.stdout(pretty ? foundPretty(shown, place, io) : `${asJson(answer)}\n`, pretty);
}

function passagesOf(wording: Wording): readonly Passage[] {
  return 'passages' in wording ? wording.passages : [];
}

function faultOf(wording: Wording): { readonly fault?: string } {
  return wording.kind === 'altered' ? { fault: wording.fault } : {};
}

const wordingDifferences = (wording: Wording): readonly Difference[] =>
  wording.kind === 'altered' ? wording.differences : [];

function differencesOf(
  wording: Wording,
): readonly Pick<Difference, 'kind' | 'draft' | 'draftText' | 'sourceText' | 'reverses'>[] {
  return wordingDifferences(wording).map(({ kind, draft, draftText, sourceText, reverses }) => ({
    kind,
    draft,
    draftText,
    sourceText,
    reverses,
  }));
}
