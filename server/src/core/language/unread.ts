import { foldedWord } from '../text/words.ts';
import type { Language, PolarityWords, SpeechWords } from './language.ts';
import { wordsOf } from './lexicon.ts';

/** What is known of a language whose speakers nobody reads yet; lists with spaces between. */
export interface UnreadWords {
  /** Verbs of saying as they stand beside a quotation. */
  readonly verbs: string;
  readonly cues?: SpeechWords['cues'];
  readonly dashes: boolean;
  readonly incise: SpeechWords['incise'];
  readonly beforeVerb?: RegExp;
  /** What denies and limits; a language without it has no reversed meanings. */
  readonly denying?: DenyingWords;
}

interface DenyingWords extends Partial<Omit<PolarityWords, 'denials' | 'limits' | 'conditions'>> {
  readonly denials: string;
  readonly limits: string;
  readonly conditions: string;
}

const never = /(?!)/;

const folded = (list: string): ReadonlySet<string> => new Set(wordsOf(list).map(foldedWord));

/** A language whose quotations are found and compared, its speakers not read. What it does not bring is the assumed one's. */
export const unread =
  (id: string, words: UnreadWords) =>
  (assumed: Language): Language => ({
    ...assumed,
    id,
    speakers: null,
    speech: {
      verbs: new Set(wordsOf(words.verbs)),
      cues: words.cues ?? null,
      dashes: words.dashes,
      incise: words.incise,
      beforeVerb: words.beforeVerb ?? never,
    },
    polarity: {
      ...assumed.polarity,
      denying: never,
      idle: never,
      prefix: never,
      contraries: never,
      auxiliaries: never,
      conjunction: never,
      governs: never,
      subjectBefore: never,
      auxiliary: never,
      forbids: never,
      othersBeside: 0,
      ...words.denying,
      denials: folded(words.denying?.denials ?? ''),
      limits: folded(words.denying?.limits ?? ''),
      conditions: folded(words.denying?.conditions ?? ''),
    },
  });
