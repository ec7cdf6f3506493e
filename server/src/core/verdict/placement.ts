import type { Language } from '../language/language.ts';
import type { SourceId } from '../library/source.ts';
import { itemsOf } from '../lookup/items.ts';
import type { Passage, Query } from '../lookup/passage.ts';
import { isSpoken } from '../reading/genre.ts';
import type { Genre, Person } from '../reading/reading.ts';
import { textBefore, textFrom } from '../text/span.ts';
import { foldedWord, wordsOf } from '../text/words.ts';
import { relateNames } from './identity/names.ts';
import type { AttributionVerdict, Speaker, Wording } from './verdict.ts';

/** So much of the text beside a passage tells whether it is a sentence. */
const mostBefore = 12;

/**
 * How surely the words of a quotation tell which passage they are taken from. `sure`: beyond doubt, so that another speaker
 * is an accusation; `placed`: they stand there, as far as the speakers are not two; `unplaced`: too few words to tell;
 * `chance`: words that are merely like them.
 */
export type Placement = 'sure' | 'placed' | 'unplaced' | 'chance';

/** What decides it. */
export interface PlacementFacts {
  /** The draft's. */
  readonly language: Language;
  readonly query: Query;
  readonly wording: Extract<Wording, { readonly passages: readonly Passage[] }>;
  /** Whoever says it there and here, compared as if it were placed. */
  readonly attribution: AttributionVerdict;
  /** The draft cites the source that the passages are of. */
  readonly cited: boolean;
  /** Text and kind of the source that has this place in the library, and whoever its story is about. */
  readonly source: (id: SourceId) => {
    readonly text: string;
    readonly genre: Genre;
    readonly persons: () => readonly Person[];
  };
  /** Words of the library: the larger it is, the more is like anything by chance. */
  readonly libraryWords: number;
}

/** So many words in a row are no accident of speech. */
const tellingRow = 6;
/** Of everyday words alone it takes so many; of fewer some must be others. */
const everydayRow = 12;
const leastTelling = 2;
/** A whole sentence of so many stands by itself. */
const wholeSentence = 4;

/** Places a quotation that was found somewhere. */
export function placementOf(facts: PlacementFacts): Placement {
  const { language, query, wording, attribution, cited, source } = facts;
  const [passage] = wording.passages;
  if (!passage) return 'chance';
  const { text, persons } = source(passage.source);
  const knows =
    attribution.kind === 'differs' &&
    persons().some(({ names }) => names.some((name) => isNameOf(name, attribution.draft)));
  const words = itemsOf(query).filter(({ kind }) => kind === 'word').length;
  const shared = sharedWords([passage, ...(passage.rest ?? [])], (id) => source(id).text, language);
  const { row, equal, telling } = shared;
  const another = attribution.kind === 'differs' || (wording.kind === 'altered' && attribution.kind === 'narration');
  if (wording.kind === 'altered' && !cited && words > 0 && isChance(facts, passage, words, shared, another))
    return equal === words ? 'unplaced' : 'chance';
  // Everyday words in a row, in the mouth of another, where nothing is about whom the draft names: both say what many say.
  if (another && !knows && !cited && row >= tellingRow && row < everydayRow && telling < leastTelling)
    return equal === words && attribution.draft.name === null ? 'unplaced' : 'chance';
  if (cited || row >= tellingRow) return 'sure';
  const alone = wording.passages.length === 1;
  if (alone && row === words && row >= wholeSentence && isSentence(query, passage, text)) return 'sure';
  if (wording.kind === 'altered' || equal >= tellingRow) return 'placed';
  return alone && !another ? 'placed' : 'unplaced';
}

/** Shorter quotations whose words differ are matched by chance unless something else speaks for the passage. */
const short = 10;
/** In a few articles hardly any words are like others by chance; in a shelf of them some are. */
const fewArticles = 4_000;
const shelf = 50_000;
/** So many words in a row, not all of them everybody's, are a true head or tail, whatever else the quotation has. */
const trueRow = 8;

/**
 * Whether a passage whose words differ is no more than a chance likeness. With the same speaker most words will do; where the
 * speaker is not known, nearly all of them in a text that is not somebody's speech; in another's mouth a short one never is.
 */
function isChance(
  { attribution, source, libraryWords }: PlacementFacts,
  passage: Passage,
  words: number,
  { row, equal, telling }: Shared,
  another: boolean,
): boolean {
  const share = equal / words;
  if (another) return words < short || share < 0.85;
  if (row >= trueRow && telling >= leastTelling) return false;
  if (libraryWords <= fewArticles) return share < 0.6;
  if (attribution.kind === 'agrees' || attribution.kind === 'authored')
    return share < 0.7 || (words < short && telling < 1);
  if (isSpoken(source(passage.source).genre))
    return (
      words < 4 ||
      share < (words < short ? 0.6 : 0.7) ||
      (words < short && telling < (libraryWords > shelf ? leastTelling : 1))
    );
  if (words >= short) return share < 0.88;
  const named = attribution.kind === 'uncertain' && attribution.draft !== null && attribution.draft.name !== null;
  const open = attribution.kind === 'uncertain' && libraryWords > shelf;
  return named || open || words < 4 || share < 0.8 || telling < leastTelling;
}

const isNameOf = (name: string, { names }: Speaker): boolean => names.some((own) => relateNames(own, name) === 'same');

interface Shared {
  /** Words in a row on both sides, at most. */
  readonly row: number;
  /** All words that are the draft's. */
  readonly equal: number;
  /** Of these, the ones that not everybody uses all day. */
  readonly telling: number;
}

/** Of the passages that a quotation is put together of, all words; in a row, those of one. */
function sharedWords(
  passages: readonly Passage[],
  textOf: (source: SourceId) => string,
  { commonWords }: Language,
): Shared {
  let [row, run, equal, telling] = [0, 0, 0, 0];
  for (const passage of passages) {
    const text = textOf(passage.source);
    run = 0;
    for (const step of passage.steps) {
      // What another house writes for the same words is the same words.
      if (step.kind !== 'equal' && step.kind !== 'styled') {
        run = 0;
        continue;
      }
      const { count, starts, ends } = wordsOf(text, step.source.start, step.source.end);
      equal += count;
      run += count;
      row = Math.max(row, run);
      for (let i = 0; i < count; i++) if (!commonWords.has(foldedWord(text.slice(starts[i], ends[i])))) telling++;
    }
  }
  return { row, equal, telling };
}

const opens = /(?:^|[.!?:;…]["”’')\]]*\s+|[\n“"‘«(]\s*|\s[–—-]\s*)["“‘«([]*$/u;

/** Whether a passage is a whole sentence of its source, and the quotation one of its draft. */
function isSentence({ text, parts }: Query, { span }: Passage, source: string): boolean {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return false;
  const ends =
    /[.!?,…]["”’»]*$/u.test(text.slice(last.start, last.end)) || /^["”’»]*[.!?,]/u.test(text.slice(last.end));
  return (
    ends &&
    opens.test(textBefore(source, span.start, mostBefore)) &&
    /^(?:["”’»)\]]*[.!?…]|,["”’»])/u.test(textFrom(source, span.end, mostBefore))
  );
}
