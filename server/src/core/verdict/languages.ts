import type { Library } from '../library/library.ts';
import type { Source, SourceId } from '../library/source.ts';
import type { Quotation, Reading } from '../reading/reading.ts';
import { languageCode, languageOf } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';

/** By the words of a source, which outlive a library: its language, told once. */
const known = new WeakMap<Source['words'], string | null>();
/** So many sources are asked; of more nothing is said. */
const most = 300;

/** The language of a source: what it says itself, else what its beginning tells. */
function languageOfSource({ words, metadata }: Source): string | null {
  const told = metadata.language ? languageCode(metadata.language) : null;
  if (told !== null) return told;
  const before = known.get(words);
  if (before !== undefined) return before;
  const { text } = words;
  // A page's head is names and dates: the middle is prose.
  const own = languageOf(text.slice(Math.min(500, text.length >> 2)));
  known.set(words, own);
  return own;
}

/**
 * Whether a quotation is surely in another language than each source it may come from: those it cites (`cited`), else
 * all. What is not found there may be a translation, and nobody can deny it.
 */
export function isInAnotherLanguage(
  quotation: Quotation,
  draft: Reading,
  library: Library,
  cited: readonly SourceId[],
): boolean {
  const sources = cited.length > 0 ? cited.flatMap((id) => library.byId.get(id) ?? []) : library.sources;
  if (sources.length === 0 || sources.length > most) return false;
  const own = languageOf(quotation.parts.map((part) => sliceOf(draft.prose.text, part)).join(' '));
  return (
    own !== null &&
    sources.every((source) => {
      const theirs = languageOfSource(source);
      return theirs !== null && theirs !== own;
    })
  );
}
