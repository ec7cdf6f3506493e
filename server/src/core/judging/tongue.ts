import type { Language } from '../language/language.ts';
import { assumed, languageCalled } from '../language/registry.ts';
import type { Library } from '../library/library.ts';
import type { SourceId } from '../library/source.ts';
import type { Reading } from '../reading/reading.ts';
import { languageOf } from '../text/language.ts';
import { type Span, textFrom } from '../text/span.ts';

/** By which language words are compared. */
export interface Tongue {
  /** As the words tell, else as the draft does; what is assumed where neither tells. */
  readonly language: Language;
  /** Where neither tells: a source's, for its words they are. */
  readonly languageOf: ((id: SourceId) => Language) | undefined;
  /** The draft is in a language with accents and writes them. */
  readonly accents: boolean;
}

/** The language of words that a draft quotes. */
export function tongueOf(words: Span, reading: Reading, library: Library): Tongue {
  const { prose, readIn } = reading;
  const told = languageOfWords(textFrom(prose.text, words.start, telling, words.end)) ?? reading.language;
  const language = told === null || told === readIn.id ? readIn : languageCalled(told);
  const ofSource = (id: SourceId): Language => library.byId.get(id)?.reading.readIn ?? assumed;
  return { language, languageOf: told === null ? ofSource : undefined, accents: writesAccents(reading) };
}

/** So many of a quotation's first characters tell its language. */
const telling = 400;
/** What was told of words before: each keystroke asks for all of a draft's. */
const languages = new Map<string, string | null>();
const mostKnown = 2000;

function languageOfWords(words: string): string | null {
  const before = languages.get(words);
  if (before !== undefined) return before;
  const now = languageOf(words);
  if (languages.size >= mostKnown) languages.clear();
  languages.set(words, now);
  return now;
}

const letters = /[\u00c0-\u024f\u1e00-\u1eff\u0439\u0451\u0457\u045e]|[\u0300-\u036f]/;
const known = new WeakMap<Reading, boolean>();

function writesAccents(reading: Reading): boolean {
  if (reading.readIn.id === assumed.id) return false;
  const before = known.get(reading);
  if (before !== undefined) return before;
  const now = letters.test(reading.prose.text);
  known.set(reading, now);
  return now;
}
