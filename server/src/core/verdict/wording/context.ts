import type { Language } from '../../language/language.ts';
import type { SourceId } from '../../library/source.ts';
import type { Lenience } from '../verdict.ts';
import type { SourceView } from './utterances.ts';

/** What the judgement needs beside the passages. */
export interface WordingContext {
  /** Of the quotation's words, as far as they or the draft tell. */
  readonly language: Language;
  /** Where neither tells: the language that a source is in, which is the words' own. */
  readonly languageOf?: ((id: SourceId) => Language) | undefined;
  /** The draft is in a language with accents and writes them: a quotation without any has left none out. */
  readonly accents?: boolean | undefined;
  /** What is not let pass; everything is when it is not given. */
  readonly counts?: ReadonlySet<Lenience>;
  /** The source with this id: its `Source.reading`. */
  readonly source: (id: SourceId) => SourceView;
  /** The draft's text right behind the quotation, where "(cleaned up)" and "(emphasis added)" stand. */
  readonly behind?: string;
}
