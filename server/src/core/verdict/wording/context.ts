import type { Language } from '../../language/language.ts';
import type { SourceId } from '../../library/source.ts';
import type { Lenience } from '../verdict.ts';
import type { SourceView } from './utterances.ts';

/** What the judgement needs beside the passages. */
export interface WordingContext {
  /** The draft's. */
  readonly language: Language;
  /** What is not let pass; everything is when it is not given. */
  readonly counts?: ReadonlySet<Lenience>;
  /** The source with this id: its `Source.reading`. */
  readonly source: (id: SourceId) => SourceView;
  /** The draft's text right behind the quotation, where "(cleaned up)" and "(emphasis added)" stand. */
  readonly behind?: string;
}
