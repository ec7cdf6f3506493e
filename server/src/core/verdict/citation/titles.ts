import { articles, pointsAtTitle } from '../../language/every/titles.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Scope } from '../../library/bibliography/scope.ts';
import type { Library } from '../../library/library.ts';
import { fileName } from '../../library/source.ts';
import type { Quotation, Reading } from '../../reading/reading.ts';
import { CERTAIN } from '../../reading/speakers/confidence.ts';
import { sliceOf, textBefore } from '../../text/span.ts';
import { foldedWord, wordsOf } from '../../text/words.ts';

/** So much of the text before a title may point to it. */
const mostBefore = 40;

/** Titles by their words, in every way somebody may set them: the main title alone, its beginning, a word other. */
type Titles = ReadonlySet<string>;

const ofSources = new WeakMap<Library['sources'], Titles>();
const ofEntries = new WeakMap<Scope['references'], Titles>();

/** Fewest words of a title's beginning that stand for it, and of a title of which one word may be other. */
const fewest = 4;
const longest = 30;

/** Whether words between marks are the title of a source, exactly or nearly, and nobody in the draft is said to say them. */
export const isSourceTitle = (quotation: Quotation, draft: Reading, { sources }: Library): boolean =>
  isTitle(quotation, draft, () => {
    const known =
      ofSources.get(sources) ??
      titlesOf(sources.map(({ metadata, path }) => (metadata.title === fileName(path) ? '' : metadata.title)));
    ofSources.set(sources, known);
    return known;
  });

/** As `isSourceTitle`, of an entry of a bibliography. Reads all entries when it is asked first. */
export const isEntryTitle = (quotation: Quotation, draft: Reading, { references }: Scope): boolean =>
  references.size > 0 &&
  isTitle(quotation, draft, () => {
    const known = ofEntries.get(references) ?? titlesOf([...references.values()].map(({ work }) => work.title));
    ofEntries.set(references, known);
    return known;
  });

function isTitle(quotation: Quotation, { prose: { text }, readIn }: Reading, titles: () => Titles): boolean {
  const { form, inner, parts, attribution, span } = quotation;
  if (form !== 'marks' || parts.length > 1 || inner.end - inner.start > 400) return false;
  const words = foldedWords(sliceOf(text, inner));
  if (words.length < 2 || words.length > longest) return false;
  if (isSaid(attribution, text, readIn.lexicon) && !pointsAtTitle.test(textBefore(text, span.start, mostBefore)))
    return false;
  const known = titles();
  return known.has(words.join(' ')) || (words.length >= fewest && withoutOne(words).some((key) => known.has(key)));
}

/** Surely said, by a label or a verb of plain saying: "praised" is none. */
function isSaid(attribution: Quotation['attribution'], text: string, { verbs }: Lexicon): boolean {
  if (attribution === null || attribution.confidence < CERTAIN) return false;
  const cue = attribution.cue === null ? null : sliceOf(text, attribution.cue).toLowerCase();
  return cue === null || cue.split(/\s+/).some((word) => verbs.get(word)?.say === 2) || /according|words/.test(cue);
}

const foldedWords = (text: string): string[] => {
  const { starts, ends, count } = wordsOf(text, 0, text.length, longest + 1);
  return Array.from({ length: count }, (_, i) => foldedWord(text.slice(starts[i], ends[i])));
};

function titlesOf(all: readonly string[]): Titles {
  const keys = new Set<string>();
  for (const title of all) {
    const words = foldedWords(title);
    if (words.length < 2) continue;
    for (const main of [title, ...title.split(/[:?!–—]\s|\s[–—-]\s/).slice(0, 1)]) {
      const own = foldedWords(main);
      if (own.length < 2) continue;
      keys.add(own.join(' '));
      if (articles.test(own[0] as string) && own.length > 2) keys.add(own.slice(1).join(' '));
    }
    for (let n = fewest; n < words.length; n++) keys.add(words.slice(0, n).join(' '));
    if (words.length >= fewest) for (const key of withoutOne(words)) keys.add(key);
  }
  return keys;
}

/** The words with one left out, its place marked. */
const withoutOne = (words: readonly string[]): string[] =>
  words.map((_, i) => [...words.slice(0, i), '_', ...words.slice(i + 1)].join(' '));
