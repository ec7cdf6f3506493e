import type { Item } from '../../lookup/items.ts';
import type { Query } from '../../lookup/passage.ts';
import type { Span } from '../../text/span.ts';
import { shownSpoken } from '../../text/unspoken.ts';
import { foldedWord, wordsOf } from '../../text/words.ts';
import type { Difference, Lenience, Permitted } from '../verdict.ts';
import type { WordingContext } from './context.ts';
import type { SourceView } from './utterances.ts';

/** What gathers while the steps of one passage are gone through. */
export interface Discrepancies {
  readonly query: Query;
  readonly view: SourceView;
  readonly text: string;
  readonly context: WordingContext;
  readonly differences: Difference[];
  readonly permitted: Set<Permitted>;
  readonly lenient: Set<Lenience>;
  /** Differences of house style, which are none. */
  readonly restyled: Difference[];
  spliced: boolean;
}

/** A word of the draft and the word of the source it stands for. */
export interface Pair {
  readonly draft: Span;
  readonly source: Span;
  readonly item: Item | null;
}

export function addDifference(
  found: Discrepancies,
  kind: Difference['kind'],
  draft: Span,
  source: Span,
  turns: boolean,
): void {
  found.differences.push(differenceOf(found, kind, draft, source, turns));
}

/** Whether what some let pass is to count here; noted where it is not. */
export function isCounted({ context, lenient }: Discrepancies, lenience: Lenience): boolean {
  if (context.counts?.has(lenience)) return true;
  lenient.add(lenience);
  return false;
}

/** Notes what another house writes so. */
export function addRestyled(found: Discrepancies, kind: Difference['kind'], draft: Span, source: Span): void {
  found.permitted.add('style');
  found.restyled.push(differenceOf(found, kind, draft, source, false));
}

function differenceOf(
  { query, text }: Discrepancies,
  kind: Difference['kind'],
  draft: Span,
  source: Span,
  turns: boolean,
): Difference {
  return {
    kind,
    draft,
    source,
    draftText: query.text.slice(draft.start, draft.end),
    sourceText: shownSpoken(text.slice(source.start, source.end)),
    reverses: turns,
  };
}

/** The letters of all words of a text, in comparison form, without what stands between them. */
export function joined(text: string): string {
  const words = wordsOf(text);
  let out = '';
  for (let i = 0; i < words.count; i++) out += foldedWord(text.slice(words.starts[i], words.ends[i]));
  return out;
}
