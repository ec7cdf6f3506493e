import type { Library } from '../../library/library.ts';
import type { Source } from '../../library/source.ts';
import { edited, safeEdits } from '../../rules/safeEdits.ts';
import type { QuotationState } from '../../rules/states.ts';
import type { FoundPassage } from '../searching/findPassages.ts';
import type { Sheet, SheetEntry, SheetPassage, SheetSource } from '../sheet/sheet.ts';
import { sourceWords } from './marked.ts';

/** What another program, a language model among them, is told: plain values without offsets, `null` for what is not known. */
export interface ToldSource {
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly authors: string[];
  readonly publication: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

export interface ToldPassage {
  readonly source: ToldSource;
  readonly locator: string;
  /** The source's exact words. */
  readonly text: string;
  /** With what stands around them. */
  readonly context: string;
}

export interface ToldVerdict {
  readonly verdict: QuotationState;
  readonly message: string;
  readonly findings: { readonly rule: string; readonly severity: string; readonly message: string }[];
  readonly speaker: { readonly draft: string | null; readonly source: string | null; readonly comparison: string };
  readonly passages: ToldPassage[];
  readonly alsoAt: string[];
  /** Of words that were not found: the sentences of the sources that come nearest, whoever says them. */
  readonly nearest: {
    readonly text: string;
    readonly speaker: string | null;
    readonly title: string;
    readonly locator: string;
  }[];
  /** The quotation as it could stand, with its marks, where that follows from the source; null where it does not, or nothing is wrong. */
  readonly suggested: string | null;
}

/** How a path is told. */
type Name = (path: string) => string;

export function toldSource({ key, path, metadata }: Source | SheetSource, name: Name): ToldSource {
  const { title, authors, publication, date, url } = metadata;
  return {
    key,
    title,
    path: name(path),
    authors: [...authors],
    publication: publication ?? null,
    date: date ?? null,
    url: url ?? null,
  };
}

/** A quotation of the draft `raw` with its fixes made, as far as they lie in it. */
export function suggestedFor({ findings, quotation: { span } }: SheetEntry, raw: string): string | null {
  const chosen = findings.map((finding) => {
    const fixes = finding.fixes();
    const fix = fixes.find(({ safe }) => safe) ?? fixes.find(({ preferred }) => preferred);
    const inside = fix?.edits.every((edit) => span.start <= edit.span.start && edit.span.end <= span.end);
    return { ...finding, fixes: () => (fix && inside ? [{ ...fix, safe: true }] : []) };
  });
  const edits = safeEdits(chosen);
  if (edits.length === 0) return null;
  const grown = edits.reduce((sum, { span: at, newText }) => sum + newText.length - (at.end - at.start), 0);
  return edited(raw, edits).slice(span.start, span.end + grown);
}

/** `raw` is the draft that the sheet is of. */
export function toldEntry(entry: SheetEntry, sources: Sheet['sources'], name: Name, raw: string): ToldVerdict {
  return {
    verdict: entry.state,
    message: entry.headline,
    findings: entry.findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
    speaker: { draft: entry.speaker.draft, source: entry.speaker.source, comparison: entry.speaker.note },
    passages: entry.passages.flatMap((passage) => toldPassage(passage, sources, name) ?? []),
    alsoAt: [...entry.elsewhere],
    nearest: entry.nearest.map(({ words, speaker, title, locator }) => ({ text: words, speaker, title, locator })),
    suggested: suggestedFor(entry, raw),
  };
}

function toldPassage(passage: SheetPassage, sources: Sheet['sources'], name: Name): ToldPassage | null {
  const source = sources[passage.source];
  if (source === undefined) return null;
  return {
    source: toldSource(source, name),
    locator: passage.locator,
    text: sourceWords(passage.pieces, false),
    context: sourceWords(passage.pieces, true),
  };
}

export type ToldFound = ToldPassage & Pick<FoundPassage, 'speaker' | 'narration' | 'likeness'>;

export function toldFound(
  { source, ...found }: FoundPassage,
  { byId }: Pick<Library, 'byId'>,
  name: Name,
): ToldFound | null {
  const from = byId.get(source);
  return from === undefined ? null : { ...found, source: toldSource(from, name) };
}
