import type { Source } from '../../library/source.ts';
import type { Passage } from '../../lookup/passage.ts';
import { isSpoken } from '../../reading/genre.ts';
import { quotationsAcross } from '../../reading/quotations/around.ts';
import type { Quotation, Reading } from '../../reading/reading.ts';
import { CERTAIN } from '../../reading/speakers/confidence.ts';
import { overlap, type Span, spanLength } from '../../text/span.ts';
import { speakerOf } from '../identity/describe.ts';
import type { SourceVoice } from '../verdict.ts';
import { matchedSpans, reportedIn } from './secondhand.ts';

/** Who says the words of a passage in its source: the innermost quotation around them decides. */
export function voiceAt(passage: Pick<Passage, 'span' | 'steps'>, source: Source): SourceVoice {
  const words = matchedSpans(passage);
  const length = words.reduce((sum, s) => sum + spanLength(s), 0);
  if (length === 0) return { kind: 'speech-uncertain' };
  const around = quotationsAround(words, source.reading);
  if (around.length === 0) return { kind: isSpoken(source.reading.genre) ? 'speech-uncertain' : 'narration' };
  const inside = around.reduce((sum, hit) => sum + (hit.quotation.parent === null ? hit.shared : 0), 0);
  if (inside < 0.85 * length) return inside < 0.15 * length ? { kind: 'narration' } : { kind: 'speech-uncertain' };
  const [turn, ...others] = around;
  const alone = turn?.quotation.form === 'turn' && others.length === 0;
  const reported = alone ? reportedIn(turn.quotation, passage.span, source.reading) : 'no';
  if (reported === 'surely') return { kind: 'speech-uncertain' };
  return speechOf(around, length, source.reading, reported === 'maybe');
}

/** Who says a stretch of a source's prose. */
export const voiceOf = (span: Span, source: Source): SourceVoice => voiceAt({ span, steps: [] }, source);

interface Hit {
  readonly quotation: Quotation;
  readonly shared: number;
}

function quotationsAround(words: readonly Span[], reading: Reading): readonly Hit[] {
  const first = words[0] as Span;
  const last = words[words.length - 1] as Span;
  const hits: Hit[] = [];
  for (const quotation of quotationsAcross(reading, { start: first.start, end: last.end })) {
    let shared = 0;
    for (const part of quotation.parts) for (const word of words) shared += overlap(part, word);
    if (shared > 0) hits.push({ quotation, shared });
  }
  return hits;
}

/** One speaker for all of it, or nobody: a passage over two mouths has no one voice. */
function speechOf(hits: readonly Hit[], length: number, reading: Reading, reported: boolean): SourceVoice {
  const inner = hits.filter((hit) => hit.quotation.parent !== null && hit.shared >= 0.85 * length);
  const innermost = inner[inner.length - 1];
  const tops = innermost ? [innermost] : hits.filter((hit) => hit.quotation.parent === null);
  const attributions = tops.map((hit) => attributionOf(hit.quotation, reading));
  const first = attributions[0];
  if (!first || first.confidence < CERTAIN) return { kind: 'speech-uncertain' };
  const speaker = speakerOf(first, reading);
  for (const other of attributions.slice(1)) {
    if (!other || other.confidence < CERTAIN) return { kind: 'speech-uncertain' };
    const second = speakerOf(other, reading);
    if (second.name !== speaker.name || (second.name === null && second.mention.text !== speaker.mention.text))
      return { kind: 'speech-uncertain' };
  }
  const dated = attributions.find((a) => a?.date);
  // What somebody passes on within their own speech is second-hand, whoever it is of.
  return { kind: 'speech', speaker, date: dated?.date ?? null, reported: reported || innermost !== undefined };
}

/** A quotation's own attribution, else that of the one it carries on. */
export function attributionOf(quotation: Quotation, reading: Reading): Quotation['attribution'] {
  let at: Quotation | undefined = quotation;
  for (let hops = 0; at && hops < 50; hops++) {
    if (at.attribution) return at.attribution;
    at = at.continues === null ? undefined : reading.quotations[at.continues];
  }
  return null;
}
