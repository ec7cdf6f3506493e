import { fileName, saidIn } from '../../library/source.ts';
import { sourceName } from '../../library/sourceNames.ts';
import type { Passage } from '../../lookup/passage.ts';
import { placeIn } from '../../messages/places.ts';
import type { Prose } from '../../prose/prose.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { type Span, sliceOf, touches } from '../../text/span.ts';
import { shownSpoken } from '../../text/unspoken.ts';
import { placeLabel } from '../../verdict/citation/place.ts';
import { chosenEvidence } from '../sheet/report.ts';

/** A quotation and its passage as two texts, for an editor that shows the difference of two texts. */
export interface Comparison {
  readonly draft: ComparedText;
  readonly source: ComparedText;
}

export interface ComparedText {
  /** What it is called: "draft.md", the source's title. */
  readonly name: string;
  /** "para. 3"; empty when the format knows no place. */
  readonly place: string;
  /** The words alone, on one line without their marks. Marks within have one shape, for their shape is no difference. */
  readonly text: string;
}

/** Between the passages of a quotation that is put together from several. */
const gap = '\n\n[…]\n\n';

/** The quotation at a raw offset beside the passage its verdict rests on; null where there is no quotation or no passage. */
export function comparisonAt(facts: DraftFacts, offset: number): Comparison | null {
  const { prose } = facts.reading;
  const judged = facts.judged.find(({ quotation }) => touches(prose.map.toRaw(quotation.span), offset));
  const chosen = judged ? chosenEvidence(judged) : [];
  const [first] = chosen;
  if (!judged || !first) return null;
  const inOrder = [...chosen].sort((a, b) => draftStart(a.passage) - draftStart(b.passage));
  const parts = inOrder.map(({ passage, source }) => wordsOnly(passage.span, saidIn(source).prose));
  return {
    draft: {
      name: fileName(facts.path),
      place: placeIn(facts.say, placeLabel(judged.quotation.span, prose)),
      text: `${wordsOnly(wordsIn(judged.quotation.inner, prose), prose)}\n`,
    },
    source: {
      name: sourceName(first.source, facts.library),
      place: placeIn(facts.say, first.place),
      text: `${parts.join(gap)}\n`,
    },
  };
}

const draftStart = ({ steps }: Passage): number =>
  steps.find(({ kind }) => kind === 'equal' || kind === 'styled')?.draft.start ?? 0;

/** From the first letter to the last: a passage begins and ends with words, too. */
function wordsIn(span: Span, { text }: Prose): Span {
  const words = sliceOf(text, span);
  const lead = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0;
  const trail = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return lead + trail < words.length ? { start: span.start + lead, end: span.end - trail } : span;
}

const wordsOnly = (span: Span, { text }: Pick<Prose, 'text'>): string => evened(sliceOf(text, span));

const evened = (text: string): string =>
  shownSpoken(text)
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .trim();
